import { Button, makeStyles } from '@fluentui/react-components';
import { useCallback, useSyncExternalStore } from 'react';
import type { Session } from '../../app/session';
import type { Language } from '../../i18n/language';
import type { OpenedBooks } from '../book/open-books';
import { PageHeader } from './PageHeader';
import type { Books } from './useBooks';
import type { Commands } from './useCommands';

const useStyles = makeStyles({ turn: { flexShrink: 0, marginRight: '8px', '@media (min-width: 900px)': { display: 'none' } } });

export interface BookHeaderProps {
  readonly books: Books;
  readonly commands: Commands;
  readonly language: Language;
  readonly isPaneInFront: boolean;
  readonly onTurn: () => void;
}

/** The header for the files that are open: what can be done now, and what cannot. */
export function BookHeader({ books, commands, language, isPaneInFront, onTurn }: BookHeaderProps) {
  const styles = useStyles();
  const { opened, isUnsaved } = books;
  const { isIdle, canUndo } = useReadiness(opened?.session ?? null);
  const isBusy = !isIdle || books.isOpening;
  return (
    <PageHeader
      language={language}
      fileName={titleOf(opened)}
      open={{ run: commands.chooseFiles }}
      check={{ run: commands.check, isDisabled: isBusy }}
      insert={{ run: commands.insert, isDisabled: isBusy }}
      undo={{ run: commands.undo, isDisabled: isBusy || !canUndo }}
      download={{ run: commands.download, isDisabled: !opened, isPrimary: isUnsaved }}
      turn={
        <Button className={styles.turn} size="small" onClick={onTurn}>
          {language.text(isPaneInFront ? 'web.showGrid' : 'web.showPane')}
        </Button>
      }
    />
  );
}

/** The file's name; of several, the first and how many more. */
function titleOf(opened: OpenedBooks | null): string {
  const [first = '', ...others] = opened?.names ?? [];
  return others.length > 0 ? `${first} +${String(others.length)}` : first;
}

function useReadiness(session: Session | null): { isIdle: boolean; canUndo: boolean } {
  const subscribe = useCallback((listener: () => void) => session?.subscribe(listener) ?? (() => undefined), [session]);
  const state = useSyncExternalStore(subscribe, () => session?.state() ?? null);
  return { isIdle: state?.work.kind === 'idle', canUndo: state?.inserted?.canUndo ?? false };
}
