import { useRef } from 'react';
import type { PaneNavigation } from '../../app/navigation';
import type { Session, SessionState } from '../../app/session';
import type { Language } from '../../i18n/language';
import { stemOf } from '../book/file-names';
import { saveFile } from './save-file';
import type { Books } from './useBooks';

export interface Commands {
  /** Asks for files and opens them. */
  readonly chooseFiles: () => void;
  readonly openFiles: (files: readonly File[]) => void;
  readonly openSample: () => void;
  readonly check: () => void;
  readonly insert: () => void;
  readonly undo: () => void;
  readonly download: () => void;
}

const KINDS = '.xlsx,.xlsm,.xls,.xlsb,.et,.ods';

/** What the header's buttons do, beside what they ask of the pane. */
export function useCommands(books: Books, navigation: PaneNavigation, language: Language): Commands {
  const input = useRef<HTMLInputElement | null>(null);
  const { opened, isUnsaved } = books;
  const mayLeave = () => !isUnsaved || window.confirm(language.text('web.unsaved'));
  const openFiles = (files: readonly File[]) => {
    if (mayLeave()) void books.open(files);
  };
  return {
    openFiles,
    chooseFiles() {
      input.current ??= fileInput();
      const chooser = input.current;
      chooser.onchange = () => {
        const files = [...(chooser.files ?? [])];
        // Choosing the same file again must be a change too.
        chooser.value = '';
        if (files.length > 0) openFiles(files);
      };
      chooser.click();
    },
    openSample() {
      if (mayLeave()) void books.openSample(language.text('web.sample.name'));
    },
    check() {
      navigation.go('results');
      void opened?.session.check();
    },
    insert() {
      void checkedOnce(opened?.session).then(() => navigation.go('insert'));
    },
    undo() {
      navigation.go('undo');
    },
    download() {
      if (!opened) return;
      const file = language.text('web.download.name', { name: stemOf(opened.names[0]) });
      saveFile(file, opened.bytes());
      books.markSaved();
      books.say({ kind: 'downloaded', file });
    },
  };
}

function fileInput(): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = KINDS;
  input.hidden = true;
  document.body.append(input);
  return input;
}

/** The list of statistics stands on a result: where there is none yet, the check comes first. */
async function checkedOnce(session: Session | undefined): Promise<void> {
  if (session && !hasResult(session.state())) await session.check();
}

function hasResult({ assessment }: SessionState): boolean {
  return assessment !== null;
}
