import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Row } from '../frame/Row';
import { usePane } from '../frame/pane-context';
import type { Tally } from '../model/result-rows';
import { StatusBar } from './StatusBar';
import { useStatusStyles } from './StatusIcon';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'baseline', gap: '8px', marginBottom: '6px' },
  name: { fontWeight: 600 },
  detail: {
    fontSize: '12px',
    color: tokens.colorNeutralForeground3,
    flexGrow: 1,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  count: { fontSize: '12px', whiteSpace: 'nowrap' },
  strong: { fontWeight: 600 },
  note: { display: 'block', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2, paddingTop: '6px' },
});

export interface TallyRowProps {
  readonly row: string;
  readonly name: string;
  readonly detail: string;
  readonly tally: Tally;
  readonly note?: string | null;
  readonly onOpen: () => void;
}

/** A rule, or a group, with its bar and what wants somebody. */
export function TallyRow({ row, name, detail, tally, note = null, onOpen }: TallyRowProps) {
  const styles = useStyles();
  const status = useStatusStyles();
  const { language } = usePane();
  return (
    <Row row={row} onOpen={onOpen}>
      <span className={styles.line}>
        <span className={styles.name}>{name}</span>
        <span className={styles.detail}>{detail}</span>
        {tally.unmet > 0 && (
          <span className={mergeClasses(styles.count, styles.strong, status.unmet)}>
            {language.text('res.rule.count', { n: tally.unmet })}
          </span>
        )}
        {tally.undetermined > 0 && (
          <span className={mergeClasses(styles.count, status.undetermined)}>
            {language.text('res.rule.verify', { n: tally.undetermined })}
          </span>
        )}
      </span>
      <StatusBar tally={tally} isThin />
      {note !== null && <span className={styles.note}>{note}</span>}
    </Row>
  );
}
