import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatPart } from '../../i18n/amounts';
import { formatArea } from '../../sheet/a1';
import type { CellRange } from '../../sheet/cell-address';
import { Row } from '../frame/Row';
import { RowList } from '../frame/RowList';
import { useAssessment, usePane } from '../frame/pane-context';
import type { EvidenceLine } from '../model/evidence';
import { whyText } from '../model/reason-text';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px', padding: '10px 12px 4px' },
  title: { fontSize: '14px', lineHeight: '20px', fontWeight: 600, margin: 0 },
  sheet: { fontSize: '12px', color: tokens.colorNeutralForeground3, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  line: { display: 'flex', gap: '8px', alignItems: 'baseline' },
  date: { minWidth: '40px', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  subject: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  amount: { fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  struck: { fontWeight: 400, textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  cell: { minWidth: '44px', textAlign: 'right', fontSize: '12px', color: tokens.colorBrandForegroundLink },
  why: { display: 'block', fontSize: '12px', lineHeight: '16px', paddingLeft: '48px', color: tokens.colorNeutralForeground3 },
});

export interface EvidenceLinesProps {
  readonly title: string;
  readonly lines: readonly EvidenceLine[];
  readonly unit: string;
  readonly isStruck?: boolean;
  readonly selected: string | null;
  readonly onReveal: (range: CellRange, key: string) => void;
}

/** Lines of evidence, sheet by sheet; each selects its whole record. */
export function EvidenceLines({ title, lines, ...rest }: EvidenceLinesProps) {
  const styles = useStyles();
  const sheets = [...new Set(lines.map(({ range }) => range.sheet))];
  return sheets.map((sheet, at) => (
    <section key={sheet}>
      <div className={styles.head}>
        {at === 0 ? <h2 className={styles.title}>{title}</h2> : <span />}
        <span className={styles.sheet}>{sheet}</span>
      </div>
      <RowList label={`${title} ${sheet}`}>
        {lines
          .filter(({ range }) => range.sheet === sheet)
          .map((line) => (
            <Line key={line.key} line={line} {...rest} />
          ))}
      </RowList>
    </section>
  ));
}

function Line({
  line,
  unit,
  isStruck = false,
  selected,
  onReveal,
}: Omit<EvidenceLinesProps, 'title' | 'lines'> & { readonly line: EvidenceLine }) {
  const styles = useStyles();
  const { language } = usePane();
  const assessment = useAssessment();
  const { key, date, subject, amount, cell, range, why } = line;
  return (
    <Row row={`line ${key}`} hasPage={false} isLow isSelected={selected === key} onOpen={() => onReveal(range, key)}>
      <span className={styles.line}>
        <span className={styles.date}>{date ?? ''}</span>
        <span className={styles.subject}>{subject}</span>
        {amount !== null && <span className={mergeClasses(styles.amount, isStruck && styles.struck)}>{formatPart(amount, unit)}</span>}
        <span className={styles.cell}>{formatArea(cell)}</span>
      </span>
      {why && <span className={styles.why}>{whyText(why, assessment, language)}</span>}
    </Row>
  );
}
