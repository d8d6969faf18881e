import type { ExcelHost } from './excel-host';
import type { RequestBody } from './rpc/wire';

/** What the client calls, and where it wants to be called back. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: (text: string) => void;
}

interface Envelope {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

/** Carries the client's messages to a host and back, for `OfficeExtension.HostBridge.init`. */
export function hostBridge(host: ExcelHost): Bridge {
  const answer = (id: number, statusCode: number, body: unknown) => {
    bridge.onMessageFromHost(JSON.stringify({ id, message: { statusCode, headers: {}, body } }));
  };
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as Envelope;
      void host.receive(message.body, flags).then(
        (body) => answer(id, 200, body),
        (error: unknown) =>
          answer(id, 500, { error: { code: 'HostBug', message: error instanceof Error ? String(error.stack) : String(error) } }),
      );
    },
    onMessageFromHost() {
      throw new Error('The client did not take the bridge');
    },
  };
  return bridge;
}
