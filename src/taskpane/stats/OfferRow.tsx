import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReportOffer } from '../../app/session';
import { usePane } from '../frame/pane-context';
import { ActionBadge } from './ActionBadge';

const useStyles = makeStyles({
  item: { paddingLeft: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, paddingRight: '12px' },
  line: { display: 'flex', alignItems: 'center', minHeight: '36px', gap: '8px' },
  check: { flexGrow: 1, minWidth: 0 },
  size: { fontSize: '12px', color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  act: { minWidth: '60px', textAlign: 'right' },
  why: { margin: 0, padding: '0 0 8px 40px', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

/** One report: whether it is wanted, how big it is, and what happens to a sheet of that name. */
export function OfferRow({ offer, isTicked }: { readonly offer: ReportOffer; readonly isTicked: boolean }) {
  const styles = useStyles();
  const { language, dispatch } = usePane();
  const { id, sheet, action, rows, charts, reason } = offer;
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <span className={styles.check}>
          <Checkbox
            checked={isTicked}
            disabled={action === 'none'}
            label={language.locale === 'zh-CN' ? sheet : language.textOr(`ins.sheet.${id}`, sheet)}
            onChange={(_, { checked }) => dispatch({ kind: 'tick', report: id, isTicked: checked === true })}
          />
        </span>
        {action !== 'none' && (
          <span className={styles.size}>
            {language.text(charts > 0 ? 'ins.makes' : 'ins.makes.noChart', { rows: language.count(rows), charts })}
          </span>
        )}
        <span className={styles.act}>{action !== 'none' && <ActionBadge action={action} />}</span>
      </div>
      {action === 'keep' && <p className={styles.why}>{language.text('ins.act.keep.why')}</p>}
      {action === 'none' && <p className={styles.why}>{reason ?? language.text('ins.none')}</p>}
    </li>
  );
}
