import { ToggleButton, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatShare } from '../../i18n/amounts';
import { useAssessment, usePane } from '../frame/pane-context';
import { ruleName } from '../model/requirements';
import type { FilterStatus, Tally } from '../model/result-rows';
import { FILTER_STATUSES, rates, tally, total } from '../model/result-rows';
import { StatusBar } from './StatusBar';
import { STATUS_TEXT, StatusIcon } from './StatusIcon';

const useStyles = makeStyles({
  head: { padding: '10px 12px 8px', display: 'flex', flexDirection: 'column', gap: '6px' },
  line: {
    display: 'flex',
    alignItems: 'baseline',
    gap: '8px',
    margin: 0,
    fontWeight: 400,
    fontSize: '14px',
    lineHeight: '32px',
    outlineStyle: 'none',
  },
  rate: { fontSize: '28px', lineHeight: '32px', fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  count: { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums' },
  label: { color: tokens.colorNeutralForeground2 },
  range: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  filters: { display: 'flex', gap: '6px', marginTop: '2px' },
  filter: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    padding: '5px 4px',
    gap: '6px',
    fontWeight: 400,
    whiteSpace: 'nowrap',
    '@container (max-width: 344px)': { gap: '4px', padding: '5px 2px' },
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    fontWeight: 600,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', color: 'HighlightText', '& svg': { color: 'HighlightText' } },
  },
  icon: { width: '16px', height: '16px', margin: 0 },
  number: { fontWeight: 600, fontVariantNumeric: 'tabular-nums', marginLeft: '4px' },
});

/** 达标率, its bar, and the three counts that are legend and filter in one. */
export function ResultHead() {
  const styles = useStyles();
  const { language, pane } = usePane();
  const assessment = useAssessment();
  const counts = tally(assessment, pane.filter);
  const { rate, best } = rates(counts);
  const rule = assessment.rules.find(({ id }) => id === pane.filter.rule);
  return (
    <div className={styles.head}>
      <h1 className={styles.line} tabIndex={-1}>
        <span className={styles.label}>
          {rule ? language.text('res.rate.rule', { rule: ruleName(rule, language) }) : language.text('res.rate')}
        </span>{' '}
        <span className={styles.rate}>{formatShare(rate)}</span>{' '}
        <span className={styles.count}>{language.text('res.rateOf', { met: counts.met, total: total(counts) })}</span>
      </h1>
      <StatusBar tally={counts} />
      {counts.undetermined > 0 && (
        <div className={styles.range}>{language.text('res.range', { n: counts.undetermined, max: formatShare(best) })}</div>
      )}
      <StatusFilter counts={counts} />
    </div>
  );
}

function StatusFilter({ counts }: { readonly counts: Tally }) {
  const styles = useStyles();
  const { language, pane, dispatch, announce } = usePane();
  const choose = (status: FilterStatus) => {
    const next = pane.filter.status === status ? null : status;
    dispatch({ kind: 'filter', filter: { status: next } });
    const n = next === null ? total(counts) : counts[next];
    announce(language.text('say.filter', { n, filter: language.text(next === null ? 'common.all' : STATUS_TEXT[next]) }));
  };
  return (
    <div className={styles.filters} role="group" aria-label={language.text('res.filter')}>
      {FILTER_STATUSES.map((status) => {
        const isPressed = pane.filter.status === status;
        return (
          <ToggleButton
            key={status}
            className={mergeClasses(styles.filter, isPressed && styles.pressed)}
            checked={isPressed}
            icon={{ className: styles.icon, children: <StatusIcon status={status} size={16} /> }}
            onClick={() => choose(status)}
          >
            {language.text(STATUS_TEXT[status])}
            <span className={styles.number}>{counts[status]}</span>
          </ToggleButton>
        );
      })}
    </div>
  );
}
