import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons';
import { formatArea } from '../../sheet/a1';
import { doubtText, worthText } from '../../i18n/doubt-text';
import { Row } from '../frame/Row';
import { RowList } from '../frame/RowList';
import { useAssessment, usePane } from '../frame/pane-context';
import { countDoubts } from '../model/review-count';
import type { TableRow } from '../model/table-rows';
import { tableRows } from '../model/table-rows';
import { StatusIcon, useStatusStyles } from '../results/StatusIcon';
import { kindText } from './table-text';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px', padding: '10px 12px' },
  title: { fontSize: '14px', lineHeight: '20px', fontWeight: 600, margin: 0, outlineStyle: 'none' },
  doubts: { fontSize: '12px', whiteSpace: 'nowrap' },
  line: { display: 'flex', alignItems: 'baseline', gap: '6px' },
  sheet: { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', minWidth: '40px' },
  strong: { fontWeight: 600 },
  range: { fontSize: '12px', color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  kind: { fontSize: '12px', color: tokens.colorNeutralForeground2, marginLeft: 'auto', textAlign: 'right', whiteSpace: 'nowrap' },
  records: { fontSize: '12px', minWidth: '32px', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  question: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  done: { color: tokens.colorNeutralForeground3 },
});

/** 台账: every table that was found, doubts first. */
export function TableList() {
  const styles = useStyles();
  const status = useStatusStyles();
  const { language } = usePane();
  const assessment = useAssessment();
  const rows = tableRows(assessment);
  const doubts = countDoubts(assessment);
  const n = rows.filter(({ standing }) => standing !== 'unrecognised').length;
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title} tabIndex={-1}>
          {language.text('tab.title', { n, r: language.count(assessment.ledger.records.length) })}
        </h1>
        {doubts > 0 && <span className={mergeClasses(styles.doubts, status.undetermined)}>{language.text('tab.look', { n: doubts })}</span>}
      </div>
      <RowList label={language.text('tab.sub.tables')}>
        {rows.map((row) => (
          <Table key={row.table.id} row={row} />
        ))}
      </RowList>
    </>
  );
}

function Table({ row: { table, records, standing, doubt } }: { readonly row: TableRow }) {
  const styles = useStyles();
  const status = useStatusStyles();
  const { language, dispatch } = usePane();
  const isQuiet = standing === 'recognised';
  return (
    <Row
      row={`table ${table.id}`}
      isLow
      start={isQuiet ? <CheckmarkCircle20Regular className={styles.done} aria-hidden /> : <StatusIcon status="undetermined" />}
      onOpen={() => dispatch({ kind: 'open-table', table: table.id })}
    >
      <span className={styles.line}>
        <span className={mergeClasses(styles.sheet, !isQuiet && styles.strong)}>{table.range.sheet}</span>
        <span className={styles.range}>{formatArea(table.range)}</span>
        <span className={mergeClasses(styles.kind, !isQuiet && status.undetermined)}>{kindText(table.kind, language)}</span>
        <span className={styles.records}>{standing === 'unrecognised' ? '' : language.count(records)}</span>
      </span>
      {doubt && standing === 'doubtful' && (
        <span className={styles.question}>
          {doubtText(doubt, language)} {worthText(doubt, language)}
        </span>
      )}
    </Row>
  );
}
