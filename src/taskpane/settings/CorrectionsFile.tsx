import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular, ArrowUpload20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { ImportedCorrections } from '../../app/session';
import type { Language } from '../../i18n/language';
import { copyText } from '../frame/copy-text';
import { usePane } from '../frame/pane-context';
import { saveText } from './save-text';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  said: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: 'anywhere' },
});

/** 导出更正 · 导入更正: the remembered corrections as a text file, to be carried to another workbook. */
export function CorrectionsFile() {
  const styles = useStyles();
  const { announce, language, session } = usePane();
  const file = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');

  const say = (text: string) => {
    setSaid(text);
    announce(text);
  };

  const save = async () => {
    const exported = await session.exportCorrections();
    if (!exported) return;
    if (exported.count === 0) {
      say(language.text('set.export.none'));
      return;
    }
    // A pane in a browser may not be allowed to save files: the clipboard has the same text.
    await copyText(exported.text);
    saveText(language.text('set.export.file'), exported.text);
    say(language.text('set.export.done', { n: exported.count }));
  };

  const open = async (chosen: File) => {
    const imported = await session.importCorrections(await chosen.text());
    if (imported) say(importText(imported, chosen.name, language));
  };

  return (
    <Field label={language.text('set.memory')} hint={language.text('set.corrections.hint')}>
      <div className={styles.buttons}>
        <Button icon={<ArrowDownload20Regular />} onClick={() => void save()}>
          {language.text('set.export')}
        </Button>
        <Button icon={<ArrowUpload20Regular />} onClick={() => file.current?.click()}>
          {language.text('set.import')}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".json,.txt"
          hidden
          aria-label={language.text('set.import')}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) void open(chosen);
            target.value = '';
          }}
        />
      </div>
      {said !== '' && <p className={styles.said}>{said}</p>}
    </Field>
  );
}

/** What came of an import, in words. */
function importText({ count, problems }: ImportedCorrections, file: string, language: Language): string {
  const whole = problems.find(({ at }) => at === '');
  if (whole) return language.text(whole.code === 'version' ? 'set.import.later' : 'set.import.notOurs', { file });
  const done = language.text('set.import.done', { n: count });
  if (problems.length === 0) return done;
  const at = language.list(problems.map((problem) => problem.at));
  return `${done}${language.text('set.import.parts', { n: problems.length, at })}`;
}
