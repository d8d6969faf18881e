import { Dropdown, Field, Link, Option, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { PRESETS } from '../../standard/presets';
import type { Standard } from '../../standard/rule';
import { usePane } from '../frame/pane-context';

const useStyles = makeStyles({ choice: { minWidth: 0, width: '100%' }, list: { maxHeight: '320px' } });

/** The standard before the one that was chosen here last, so that it can be had back. */
interface Former {
  readonly name: string;
  readonly text: string;
}

/** 选预设: the standards that come with the program; the one that is chosen goes to the sheet 达标标准. */
export function PresetChoice({ standard }: { readonly standard: Standard }) {
  const styles = useStyles();
  const { announce, language, session, sessionState } = usePane();
  const [former, setFormer] = useState<Former | null>(null);
  const isBusy = sessionState.work.kind !== 'idle';
  const nameOf = ({ id, name }: Standard) => language.textOr(`standard.${id}`, name);

  const choose = async (id: string) => {
    const name = nameOf(standard);
    const text = await session.exportStandard();
    if (text === null || !(await session.useStandard(id))) return;
    setFormer({ name, text });
    announce(language.text('std.saved'));
  };

  const goBack = async ({ text }: Former) => {
    if (await session.importStandard(text)) setFormer(null);
  };

  return (
    <>
      <Field label={language.text('std.preset')}>
        <Dropdown
          className={styles.choice}
          listbox={{ className: styles.list }}
          disabled={isBusy}
          value={nameOf(standard)}
          selectedOptions={[standard.id]}
          onOptionSelect={(_, { optionValue }) => {
            if (optionValue !== undefined && optionValue !== standard.id) void choose(optionValue);
          }}
        >
          {PRESETS.map((preset) => (
            <Option key={preset.id} value={preset.id}>
              {nameOf(preset)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {former && (
        <Link as="button" disabled={isBusy} onClick={() => void goBack(former)}>
          {language.text('std.former', { name: former.name })}
        </Link>
      )}
    </>
  );
}
