import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '../../i18n/language';
import type { RowDifference, StandardDifference } from '../../standard/compare-standards';
import type { Standard } from '../../standard/rule';
import { usePane } from '../frame/pane-context';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'baseline', marginTop: '8px' },
  count: { flexGrow: 1 },
  list: { margin: '4px 0 0', paddingLeft: '16px', fontSize: '12px', lineHeight: '16px', overflowWrap: 'anywhere' },
  name: { fontWeight: 600, color: tokens.colorNeutralForeground1 },
});

export interface DifferencesProps {
  readonly differences: StandardDifference;
  readonly standard: Standard;
}

/** 差别: what the school changed of the preset, and the way back to it. */
export function Differences({ differences, standard }: DifferencesProps) {
  const styles = useStyles();
  const { language, session, sessionState } = usePane();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div className={styles.line}>
        <span className={styles.count}>{language.text('std.diff', { n: differences.length })}</span>
        <Link as="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {language.text('std.diff.show')}
        </Link>
        <Link as="button" disabled={sessionState.work.kind !== 'idle'} onClick={() => void session.useStandard(standard.id)}>
          {language.text('std.diff.reset')}
        </Link>
      </div>
      {isOpen && (
        <ul className={styles.list}>
          {differences.map((difference, at) => (
            <li key={`${difference.table} ${difference.id} ${String(at)}`}>
              <span className={styles.name}>{difference.name || difference.id}</span> {changeText(difference, language)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Column by column what stood there and what stands there now; of a row that came or went, only that. */
function changeText({ kind, changes }: RowDifference, language: Language): string {
  if (kind !== 'changed') return language.text(kind === 'added' ? 'std.diff.added' : 'std.diff.removed');
  const orBlank = (text: string) => (text === '' ? language.text('std.diff.blank') : text);
  return language.clauses(
    changes.map(({ heading, from, to }) => language.text('std.diff.column', { heading, from: orBlank(from), to: orBlank(to) })),
  );
}
