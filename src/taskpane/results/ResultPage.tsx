import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Copy20Regular, TableAdd20Regular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { lazy, Suspense } from 'react';
import { semesterText } from '../../i18n/semester-text';
import { FooterButton } from '../frame/FooterButton';
import { Page } from '../frame/Page';
import { useAssessment, usePane } from '../frame/pane-context';
import { useCopy } from '../frame/useCopy';
import { gapList } from '../model/gap-list';
import { ruleName } from '../model/requirements';
import { tally, total } from '../model/result-rows';
import { ResultHead } from './ResultHead';
import { GroupList, RuleList } from './TallyLists';
import { TeacherList } from './TeacherList';
import { ViewSwitch } from './ViewSwitch';

/** It words whole rules, which the first screen has no need of. */
const SubjectFindings = lazy(async () => ({ default: (await import('./SubjectFindings')).SubjectFindings }));

const useStyles = makeStyles({
  filter: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', padding: '2px 4px 2px 12px', fontSize: '12px' },
  basis: {
    display: 'flex',
    gap: '8px',
    justifyContent: 'space-between',
    alignItems: 'center',
    padding: '10px 12px',
    fontSize: '12px',
    color: tokens.colorNeutralForeground3,
  },
  link: { fontSize: '12px', whiteSpace: 'nowrap', minHeight: '24px' },
  allMet: { padding: '12px 12px 0', margin: 0 },
});

/** 结果: who is not there yet, by teacher, by item or by group. */
export function ResultPage() {
  const styles = useStyles();
  const { language, pane, dispatch } = usePane();
  const assessment = useAssessment();
  const counts = tally(assessment, { rule: null, group: null });
  const isAllMet = total(counts) > 0 && counts.met === total(counts);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key !== 'f') return;
    event.preventDefault();
    dispatch({ kind: 'search', query: '' });
  };
  return (
    <Page name={language.text('nav.results')} footer={<ResultActions />}>
      <div onKeyDown={onKeyDown} role="presentation">
        <ResultHead />
        <ViewSwitch />
        <FilterLine />
        {isAllMet && <p className={styles.allMet}>{language.text('res.allMet', { n: counts.met })}</p>}
        {pane.view === 'teachers' && <TeacherList />}
        {pane.view === 'rules' && <RuleList />}
        {pane.view === 'groups' && <GroupList />}
        {pane.view === 'groups' && (
          <Suspense fallback={null}>
            <SubjectFindings />
          </Suspense>
        )}
        <div className={styles.basis}>
          <span>
            {language.text('res.basis', {
              standard: language.textOr(`standard.${assessment.standard.id}`, assessment.standard.name),
              semester: semesterText(assessment.ledger.semester.id, language),
            })}
          </span>
          <Link as="button" className={styles.link} onClick={() => dispatch({ kind: 'open-tab', tab: 'standard' })}>
            {language.text('std.title')}
          </Link>
        </div>
      </div>
    </Page>
  );
}

/** What the list is narrowed to besides a status, and the way back to all. */
function FilterLine() {
  const styles = useStyles();
  const { language, pane, dispatch } = usePane();
  const { rules } = useAssessment();
  const rule = rules.find(({ id }) => id === pane.filter.rule);
  const names = [...(rule ? [ruleName(rule, language)] : []), ...(pane.filter.group === null ? [] : [pane.filter.group])];
  if (names.length === 0) return null;
  return (
    <div className={styles.filter}>
      <span>{language.text('res.ruleFilter', { rule: names.join(language.text('list.dot')) })}</span>
      <Button appearance="transparent" size="small" onClick={() => dispatch({ kind: 'filter', filter: { rule: null, group: null } })}>
        {language.text('res.ruleFilter.clear')}
      </Button>
    </div>
  );
}

function ResultActions() {
  const { language, pane, dispatch } = usePane();
  const copy = useCopy();
  const assessment = useAssessment();
  const { people, text } = gapList(assessment, pane.filter, language);
  return (
    <>
      <FooterButton
        appearance="primary"
        icon={<TableAdd20Regular />}
        label={language.text('res.insert')}
        onClick={() => dispatch({ kind: 'open-tab', tab: 'stats' })}
      />
      {people > 0 && (
        <FooterButton
          icon={<Copy20Regular />}
          label={language.text('res.copy')}
          onClick={() => copy(text, language.text('res.copied', { n: people }))}
        />
      )}
    </>
  );
}
