import { useEffect, useState } from 'react';
import type { Language } from '../../i18n/language';
import { CHINESE, loadLanguage } from '../../i18n/load-language';
import type { Locale } from '../../i18n/texts';

/** The language of a locale; the former one stays until the new one is there. */
export function useLanguage(locale: Locale): Language {
  const [language, setLanguage] = useState<Language>(CHINESE);
  useEffect(() => {
    let isCurrent = true;
    void loadLanguage(locale).then((loaded) => {
      if (isCurrent) setLanguage(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [locale]);
  return language;
}
