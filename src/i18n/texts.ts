import type { ZH_CN } from './zh-CN';

/** The id of a text of the interface: a missing one does not compile. */
export type TextId = keyof typeof ZH_CN;
export type Texts = Readonly<Record<TextId, string>>;
export type Locale = 'zh-CN' | 'en-US';
export type TextParams = Readonly<Record<string, string | number>>;

/** Fills the `{x}` of a text. A parameter that is not given stays visible, so that its absence is seen. */
export function fillText(text: string, params: TextParams = {}): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(params[name] ?? slot));
}
