import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatArea, formatColumn } from '../../sheet/a1';
import type { CellRange } from '../../sheet/cell-address';
import type { RecognisedTable, TableColumn } from '../../recognise/table';
import { Page } from '../frame/Page';
import { Row } from '../frame/Row';
import { RowList } from '../frame/RowList';
import { SubPageHead } from '../frame/SubPageHead';
import { useAssessment, usePane } from '../frame/pane-context';
import { useReveal } from '../frame/useReveal';
import { useTableLines } from './useTableLines';
import { fieldText, kindText } from './table-text';

const useStyles = makeStyles({
  issues: { margin: 0, padding: '10px 12px 10px 28px' },
  title: { fontSize: '14px', lineHeight: '20px', fontWeight: 600, margin: 0, padding: '10px 12px 4px' },
  line: { display: 'flex', alignItems: 'baseline', gap: '8px' },
  column: { minWidth: '24px', color: tokens.colorNeutralForeground3, fontSize: '12px' },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  field: { textAlign: 'right', color: tokens.colorNeutralForeground2, fontSize: '12px' },
  unused: { color: tokens.colorNeutralForeground3 },
});

/** One ledger: what its headings say and what each column was taken for. A row selects its column in the sheet. */
export function TablePage({ table }: { readonly table: RecognisedTable }) {
  const styles = useStyles();
  const { language } = usePane();
  const { selected, reveal } = useReveal();
  const assessment = useAssessment();
  const lines = useTableLines(assessment, table);
  const subtitle = [kindText(table.kind, language), formatArea(table.range)].join(language.text('list.dot'));
  return (
    <Page name={table.range.sheet}>
      <SubPageHead title={table.range.sheet} subtitle={subtitle} />
      {lines.length > 0 && (
        <ul className={styles.issues}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <RowList label={language.text('tab.columns')}>
        <li>
          <h2 className={styles.title}>{language.text('tab.columns')}</h2>
        </li>
        {table.columns.map((column) => (
          <Column
            key={column.column}
            column={column}
            table={table}
            isSelected={selected === String(column.column)}
            onOpen={() => reveal(rangeOf(column, table), String(column.column))}
          />
        ))}
      </RowList>
    </Page>
  );
}

interface ColumnProps {
  readonly column: TableColumn;
  readonly table: RecognisedTable;
  readonly isSelected: boolean;
  readonly onOpen: () => void;
}

function Column({ column, table, isSelected, onOpen }: ColumnProps) {
  const styles = useStyles();
  const { language } = usePane();
  const { field, label, isDoubtful } = column;
  return (
    <Row row={`column ${column.column}`} isLow hasPage={false} isSelected={isSelected} onOpen={onOpen}>
      <span className={styles.line}>
        <span className={styles.column}>{formatColumn(column.column)}</span>
        <span className={styles.label}>{label}</span>
        {isDoubtful && (
          <Badge appearance="tint" color="warning">
            {language.text('tab.unsure')}
          </Badge>
        )}
        <span className={mergeClasses(styles.field, field === 'other' && styles.unused)}>{fieldText(column, table.kind, language)}</span>
      </span>
    </Row>
  );
}

/** The column inside the table. */
function rangeOf({ column }: TableColumn, { range }: RecognisedTable): CellRange {
  return { ...range, left: column, right: column };
}
