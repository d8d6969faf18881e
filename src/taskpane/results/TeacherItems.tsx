import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding, TeacherAssessment } from '../../assess/assessment';
import { formatAmount, formatRequired, unitText } from '../../i18n/amounts';
import type { Rule } from '../../standard/rule';
import { useAssessment, usePane } from '../frame/pane-context';
import { rowKey } from '../frame/pane-state';
import { verifyText } from '../model/reason-text';
import { findingOf, requirements, ruleName } from '../model/requirements';
import { Difference } from './Difference';
import { STATUS_TEXT, StatusIcon, useStatusStyles } from './StatusIcon';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'auto' },
  head: { fontSize: '12px', fontWeight: 400, color: tokens.colorNeutralForeground3, textAlign: 'right', padding: '6px 4px' },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, height: '44px' },
  first: { textAlign: 'left', paddingLeft: '12px', fontWeight: 400 },
  last: { paddingRight: '12px' },
  item: { display: 'flex', alignItems: 'center', gap: '8px', textAlign: 'left', padding: '2px 0' },
  name: { display: 'block', fontWeight: 600, lineHeight: '18px' },
  word: { display: 'block', fontSize: '12px', lineHeight: '16px' },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', padding: '2px 4px' },
  actual: { fontWeight: 600, minWidth: '24px', padding: '4px', fontVariantNumeric: 'tabular-nums' },
  unit: {
    fontSize: '12px',
    color: tokens.colorNeutralForeground3,
    marginLeft: '3px',
    display: 'inline-block',
    minWidth: '24px',
    textAlign: 'left',
  },
});

const ORDER = { unmet: 0, undetermined: 1, met: 2, notApplicable: 3 } as const;

/** 实际, 要求, 差额 of each item, failing ones first; 不适用 ones are not in the table. */
export function TeacherItems({ teacher }: { readonly teacher: TeacherAssessment }) {
  const styles = useStyles();
  const { language } = usePane();
  const items = requirements(useAssessment())
    .flatMap((rule) => {
      const finding = findingOf(teacher, rule.id);
      return finding && finding.status !== 'notApplicable' ? [{ rule, finding }] : [];
    })
    .sort((a, b) => ORDER[a.finding.status] - ORDER[b.finding.status]);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.first)}>
            {language.text('t.item')}
          </th>
          <th scope="col" className={styles.head}>
            {language.text('t.actual')}
          </th>
          <th scope="col" className={styles.head}>
            {language.text('t.required')}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.last)}>
            {language.text('t.gap')}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ rule, finding }) => (
          <Item key={rule.id} person={teacher.person.id} rule={rule} finding={finding} />
        ))}
      </tbody>
    </table>
  );
}

interface ItemProps {
  readonly person: string;
  readonly rule: Rule;
  readonly finding: Finding;
}

function Item({ person, rule, finding }: ItemProps) {
  const styles = useStyles();
  const status = useStatusStyles();
  const { language, dispatch } = usePane();
  const { required } = finding;
  const figure = finding.actual ?? (finding.known > 0 ? finding.known : null);
  const actual = figure === null ? '—' : formatAmount(figure, rule.unit, required);
  const place = { kind: 'evidence', person, rule: rule.id } as const;
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.first}>
        <span className={styles.item}>
          <StatusIcon status={finding.status} />
          <span>
            <span className={styles.name}>{ruleName(rule, language)}</span>
            <span className={mergeClasses(styles.word, status[finding.status])}>
              {language.text(STATUS_TEXT[finding.status])}
              {finding.status === 'undetermined' && language.text('list.dot') + verifyText(finding.reason, language)}
            </span>
          </span>
        </span>
      </th>
      <td className={styles.figure}>
        <Link
          as="button"
          className={styles.actual}
          data-row={rowKey(place)}
          aria-label={`${actual}${language.text('list.dot')}${language.text('t.why', { n: actual })}`}
          onClick={() => dispatch({ kind: 'open-place', place })}
        >
          {actual}
        </Link>
      </td>
      <td className={styles.figure}>
        {required === null ? '—' : formatRequired(required)}
        <span className={styles.unit}>{unitText(rule.unit, required, language)}</span>
      </td>
      <td className={mergeClasses(styles.figure, styles.last)}>
        <Difference rule={rule} finding={finding} />
      </td>
    </tr>
  );
}
