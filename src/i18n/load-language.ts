import type { Language } from './language';
import { createLanguage } from './language';
import type { Locale } from './texts';
import { ZH_CN } from './zh-CN';

/** 简体中文, which every page starts with. */
export const CHINESE = createLanguage('zh-CN', ZH_CN);

/** The language of a locale; English is a file of its own, fetched when somebody wants it. */
export async function loadLanguage(locale: Locale): Promise<Language> {
  if (locale === 'zh-CN') return CHINESE;
  const { EN_US, EN_US_NAMES } = await import('./en-US');
  return createLanguage(locale, EN_US, EN_US_NAMES);
}

/** The interface's locale for what a host or browser reports (`zh-Hans-CN`, `en`): Chinese wherever it is not clearly another language. */
export function localeOf(tag: string | null | undefined): Locale {
  return !tag || /^zh\b/i.test(tag) ? 'zh-CN' : 'en-US';
}
