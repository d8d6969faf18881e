import { NothingYetPage } from '../frame/NothingYetPage';
import { usePane } from '../frame/pane-context';
import { InsertPage } from './InsertPage';
import { InsertedPage } from './InsertedPage';
import { InsertingPage } from './InsertingPage';
import { UndoDialog } from './UndoDialog';

/** 统计: the list before insertion, the insertion, and what was inserted. */
export function StatisticsPage() {
  return (
    <>
      <CurrentStatistics />
      <UndoDialog />
    </>
  );
}

function CurrentStatistics() {
  const { language, pane, sessionState } = usePane();
  const { work, assessment, inserted } = sessionState;
  if (work.kind === 'inserting' || work.kind === 'undoing') return <InsertingPage work={work} />;
  if (inserted && !pane.isInsertingAgain) return <InsertedPage inserted={inserted} />;
  return assessment ? <InsertPage assessment={assessment} /> : <NothingYetPage name={language.text('ins.title')} />;
}
