import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { compareStandards } from '../../standard/compare-standards';
import type { StandardDifference } from '../../standard/compare-standards';
import { presetById } from '../../standard/presets';
import type { Standard } from '../../standard/rule';
import { NothingYetPage } from '../frame/NothingYetPage';
import { Page } from '../frame/Page';
import { useAssessment, usePane } from '../frame/pane-context';
import { BrokenRules } from './BrokenRules';
import { ChecklistButton } from './ChecklistButton';
import { Differences } from './Differences';
import { PresetChoice } from './PresetChoice';
import { StandardFile } from './StandardFile';
import { StandardRule } from './StandardRule';

const useStyles = makeStyles({
  head: { padding: '12px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { fontSize: '16px', lineHeight: '22px', fontWeight: 600, margin: '0 0 8px', outlineStyle: 'none' },
  note: { margin: '4px 0 0', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  below: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px', padding: '12px' },
});

/** The algorithm of a rule that asks for papers. */
const CHECKLIST = 'checklist';

/** 标准: what is asked of whom, where each rule comes from, and the ways to change it. */
export function StandardPage() {
  const { language, sessionState } = usePane();
  const { assessment } = sessionState;
  if (!assessment) return <NothingYetPage name={language.text('std.title')} />;
  return <StandardRules standard={assessment.standard} />;
}

function StandardRules({ standard }: { readonly standard: Standard }) {
  const styles = useStyles();
  const { language, session, sessionState } = usePane();
  const differences = useDifferences(standard);
  const isBusy = sessionState.work.kind !== 'idle';
  return (
    <Page
      name={language.text('std.title')}
      footer={
        <Button appearance="primary" disabled={isBusy} onClick={() => void session.openStandard()}>
          {language.text('std.sheet')}
        </Button>
      }
    >
      <div className={styles.head}>
        <h1 className={styles.title} tabIndex={-1}>
          {language.textOr(`standard.${standard.id}`, standard.name)}
        </h1>
        <PresetChoice standard={standard} />
        <p className={styles.note}>{language.text('std.preset.note')}</p>
        {!sessionState.ownStandard && <p className={styles.note}>{language.text('std.sheet.create')}</p>}
        {differences.length > 0 && <Differences differences={differences} standard={standard} />}
      </div>
      <BrokenRules />
      <ul className={styles.list}>
        {standard.rules.map((rule) => (
          <StandardRule key={rule.id} rule={rule} standard={standard} difference={differences.find((one) => isOfRule(one, rule.id))} />
        ))}
      </ul>
      <div className={styles.below}>
        {standard.rules.some(({ kind, isOff }) => kind === CHECKLIST && isOff !== true) && <ChecklistButton />}
        <StandardFile />
      </div>
    </Page>
  );
}

function isOfRule({ table, id, kind }: StandardDifference[number], rule: string): boolean {
  return table === 'rules' && kind === 'changed' && id === rule;
}

/** What the school changed of the preset that its standard names; a row that cannot be read is no change. */
function useDifferences(standard: Standard): StandardDifference {
  const { brokenRules } = useAssessment();
  return useMemo(() => {
    const preset = presetById(standard.id);
    if (!preset) return [];
    const broken = new Set(brokenRules.map(({ rule }) => rule));
    return compareStandards(preset, standard).filter(({ id }) => !broken.has(id));
  }, [standard, brokenRules]);
}
