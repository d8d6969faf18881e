import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import type { Outcome, SessionState } from '../../app/session';
import type { Language } from '../../i18n/language';
import { usePane } from './pane-context';
import type { Tab } from './pane-state';

const useStyles = makeStyles({ bar: { margin: '12px', width: 'auto' } });

/** Which section an outcome belongs to; the others show as pages of their own. */
const SECTION: Readonly<Partial<Record<Outcome['kind'], Tab>>> = {
  'check-cancelled': 'results',
  'insert-cancelled': 'stats',
  undone: 'stats',
  'nothing-to-undo': 'stats',
};

/** How the last work ended, where no page says it. */
export function OutcomeBar() {
  const styles = useStyles();
  const { language, pane, sessionState } = usePane();
  const { outcome, work } = sessionState;
  if (!outcome || work.kind !== 'idle' || pane.isInSettings || SECTION[outcome.kind] !== pane.tab) return null;
  return (
    <MessageBar className={styles.bar} intent={outcome.kind === 'undone' ? 'success' : 'info'} layout="multiline">
      <MessageBarBody>{outcomeText(outcome, sessionState, language)}</MessageBarBody>
    </MessageBar>
  );
}

function outcomeText(outcome: Outcome, { assessment }: SessionState, language: Language): string {
  switch (outcome.kind) {
    case 'check-cancelled':
      return assessment ? language.text('rec.cancelled.partial', { time: assessment.asOf.slice(11) }) : language.text('rec.cancelled');
    case 'insert-cancelled':
      return language.text('ins.cancelled');
    case 'nothing-to-undo':
      return language.text('ins.undo.none');
    case 'undone':
      return outcome.kept.length === 0
        ? language.text('ins.undone')
        : language.text('ins.undone.kept', { sheet: language.list(outcome.kept) });
    case 'checked':
    case 'inserted':
      return '';
  }
}
