import { useCallback } from 'react';
import { copyText } from './copy-text';
import { usePane } from './pane-context';

/** Copies a text and says so, to the eye and to the ear; where the clipboard cannot be used, says that. */
export function useCopy(): (text: string, done: string) => void {
  const { announce, toast, language } = usePane();
  return useCallback(
    (text, done) => {
      void copyText(text).then((isCopied) => {
        const said = isCopied ? done : language.text('common.notCopied');
        toast(said, isCopied ? 'success' : 'warning');
        announce(said);
      });
    },
    [announce, toast, language],
  );
}
