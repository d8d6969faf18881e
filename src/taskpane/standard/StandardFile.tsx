import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular, ArrowUpload20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { Language } from '../../i18n/language';
import type { ReadText } from '../../standard/text/parse-text';
import { copyText } from '../frame/copy-text';
import { usePane } from '../frame/pane-context';
import { saveText } from '../settings/save-text';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  said: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: 'anywhere' },
});

/** 导出标准 · 导入标准: the standard as a text file, to be carried to another workbook. */
export function StandardFile() {
  const styles = useStyles();
  const { announce, language, session, sessionState } = usePane();
  const file = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const isBusy = sessionState.work.kind !== 'idle';

  const say = (text: string) => {
    setSaid(text);
    announce(text);
  };

  const save = async () => {
    const text = await session.exportStandard();
    if (text === null) return;
    // A pane in a browser may not be allowed to save files: the clipboard has the same text.
    await copyText(text);
    saveText(language.text('std.export.file'), text, 'text/plain');
    say(language.text('std.export.done'));
  };

  const open = async (chosen: File) => {
    const read = await session.importStandard(await chosen.text());
    if (read) say(importText(read, chosen.name, language));
  };

  return (
    <>
      <div className={styles.buttons}>
        <Button icon={<ArrowDownload20Regular />} disabled={isBusy} onClick={() => void save()}>
          {language.text('std.export')}
        </Button>
        <Button icon={<ArrowUpload20Regular />} disabled={isBusy} onClick={() => file.current?.click()}>
          {language.text('std.import')}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".txt"
          hidden
          aria-label={language.text('std.import')}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) void open(chosen);
            target.value = '';
          }}
        />
      </div>
      {said !== '' && <p className={styles.said}>{said}</p>}
    </>
  );
}

/** What came of an import, in words. */
function importText(read: ReadText, file: string, language: Language): string {
  if (read.kind === 'not-a-standard') return language.text('std.import.notOurs', { file });
  if (read.kind === 'other-version') return language.text('std.import.later', { file });
  const { standard, broken, stray } = read;
  const lines = [...broken.flatMap(({ at }) => (at.kind === 'line' ? [at.line] : [])), ...stray.map(({ line }) => line)];
  const done =
    standard.rules.length === 0
      ? language.text('std.import.none', { file })
      : language.text('std.import.done', { name: language.textOr(`standard.${standard.id}`, standard.name), n: standard.rules.length });
  if (lines.length === 0) return done;
  const at = language.list(lines.toSorted((a, b) => a - b).map((line) => language.text('std.import.line', { line })));
  return `${done}${language.text('std.import.parts', { n: lines.length, at })}`;
}
