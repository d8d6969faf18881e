import { CounterBadge, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons';
import { FooterButton } from '../frame/FooterButton';
import { NothingYetPage } from '../frame/NothingYetPage';
import { Page } from '../frame/Page';
import { usePane } from '../frame/pane-context';
import type { DataSection } from '../frame/pane-state';
import { countDoubts, countProblems } from '../model/review-count';
import { IssueList } from './IssueList';
import { TableList } from './TableList';
import { TablePage } from './TablePage';

const useStyles = makeStyles({
  sections: {
    paddingLeft: '4px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    position: 'sticky',
    top: 0,
    zIndex: 1,
  },
  count: { marginLeft: '4px' },
});

/** 数据: what each ledger was taken for, and what in the data wants a look. */
export function DataPage() {
  const styles = useStyles();
  const { language, pane, dispatch, sessionState, session } = usePane();
  const { assessment, work } = sessionState;
  if (!assessment) return <NothingYetPage name={language.text('nav.data')} />;
  const table = assessment.ledger.tables.find(({ id }) => id === pane.table);
  if (table) return <TablePage table={table} />;
  const sections = [
    { section: 'tables', text: language.text('tab.sub.tables'), count: countDoubts(assessment) },
    { section: 'issues', text: language.text('tab.sub.issues'), count: countProblems(assessment) },
  ] as const;
  return (
    <Page
      name={language.text('nav.data')}
      footer={
        <FooterButton
          icon={<ArrowSync20Regular />}
          label={language.text('common.recheck')}
          isDisabled={work.kind !== 'idle'}
          onClick={() => void session.check()}
        />
      }
    >
      <TabList
        className={styles.sections}
        size="small"
        selectedValue={pane.section}
        onTabSelect={(_, { value }) => dispatch({ kind: 'open-section', section: value as DataSection })}
      >
        {sections.map(({ section, text, count }) => (
          <Tab key={section} value={section}>
            {text}
            {count > 0 && <CounterBadge className={styles.count} color="informative" count={count} overflowCount={999} size="small" />}
          </Tab>
        ))}
      </TabList>
      {pane.section === 'tables' ? <TableList /> : <IssueList />}
    </Page>
  );
}
