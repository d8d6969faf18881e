import { CounterBadge, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from './pane-context';
import type { Tab as TabName } from './pane-state';
import { TABS } from './pane-state';
import { countToReview } from '../model/review-count';

const useStyles = makeStyles({
  /** The top right corner belongs to the host's own menu. */
  nav: { flexShrink: 0, paddingRight: '40px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { height: '40px', paddingLeft: '4px', gap: '4px' },
  count: { marginLeft: '4px' },
});

const LABELS = { results: 'nav.results', data: 'nav.data', standard: 'nav.standard', stats: 'nav.stats' } as const;

/** The four sections; 数据 counts what waits for somebody. */
export function PaneTabs() {
  const styles = useStyles();
  const { language, pane, dispatch, sessionState } = usePane();
  const toReview = sessionState.assessment ? countToReview(sessionState.assessment) : 0;
  return (
    <nav className={styles.nav} aria-label={language.text('nav.label')}>
      <TabList
        className={styles.list}
        size="small"
        selectedValue={pane.isInSettings ? '' : pane.tab}
        onTabSelect={(_, { value }) => dispatch({ kind: 'open-tab', tab: value as TabName })}
      >
        {TABS.map((tab) => (
          <Tab key={tab} value={tab}>
            {language.text(LABELS[tab])}
            {tab === 'data' && toReview > 0 && (
              <CounterBadge
                className={styles.count}
                appearance="filled"
                color="informative"
                count={toReview}
                overflowCount={999}
                aria-label={`${toReview} ${language.text('nav.review')}`}
              />
            )}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
