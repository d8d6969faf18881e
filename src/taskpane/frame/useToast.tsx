import { Toast, ToastTitle, useId, useToastController } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { PaneContextValue } from './pane-context';

/** The way to show a short line for a few seconds, and the id of the place where it shows. */
export function useToast(): [PaneContextValue['toast'], string] {
  const toasterId = useId('toaster');
  const { dispatchToast } = useToastController(toasterId);
  const toast = useCallback<PaneContextValue['toast']>(
    (text, intent) => {
      dispatchToast(
        <Toast>
          <ToastTitle>{text}</ToastTitle>
        </Toast>,
        { intent, politeness: 'polite' },
      );
    },
    [dispatchToast],
  );
  return [toast, toasterId];
}
