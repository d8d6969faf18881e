import { Suspense, lazy } from 'react';
import { usePane } from './frame/pane-context';
import { useDelayed } from './frame/useDelayed';
import { DataPage } from './data/DataPage';
import { CheckingPage } from './results/CheckingPage';
import { EvidencePage } from './results/EvidencePage';
import { FirstRunPage } from './results/FirstRunPage';
import { ResultPage } from './results/ResultPage';
import { TeacherPage } from './results/TeacherPage';
import { SettingsPage } from './settings/SettingsPage';
import { StatisticsPage } from './stats/StatisticsPage';

/** With the presets and the drop-down a large page, fetched when somebody goes there. */
const StandardPage = lazy(async () => ({ default: (await import('./standard/StandardPage')).StandardPage }));

/** Work that ends sooner shows no page of its own. */
const NOTHING_NEW_MS = 500;

/** The page that the pane is on. */
export function CurrentPage() {
  const { pane } = usePane();
  if (pane.isInSettings) return <SettingsPage />;
  switch (pane.tab) {
    case 'results':
      return <Results />;
    case 'data':
      return <DataPage />;
    case 'standard':
      return (
        <Suspense fallback={null}>
          <StandardPage />
        </Suspense>
      );
    case 'stats':
      return <StatisticsPage />;
  }
}

function Results() {
  const { pane, sessionState } = usePane();
  const { work, assessment } = sessionState;
  const isChecking = useDelayed(work.kind === 'checking', NOTHING_NEW_MS);
  if (isChecking && work.kind === 'checking') return <CheckingPage work={work} />;
  if (!assessment) return <FirstRunPage />;
  const { place } = pane;
  const teacher = place.kind === 'result' ? null : (assessment.teachers.find(({ person }) => person.id === place.person) ?? null);
  if (place.kind === 'result' || !teacher) return <ResultPage />;
  return place.kind === 'teacher' ? <TeacherPage teacher={teacher} /> : <EvidencePage teacher={teacher} ruleId={place.rule} />;
}
