import { makeStyles, tokens } from '@fluentui/react-components';
import type { TeacherAssessment } from '../../assess/assessment';
import { formatShare } from '../../i18n/amounts';
import { useAssessment, usePane } from '../frame/pane-context';
import { mixOf } from '../model/hours-mix';
import { ruleName } from '../model/requirements';

const useStyles = makeStyles({
  notes: { padding: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, display: 'flex', flexDirection: 'column', gap: '6px' },
  title: { fontSize: '12px', lineHeight: '16px', fontWeight: 600, color: tokens.colorNeutralForeground2, margin: 0 },
  bar: { display: 'flex', gap: '2px', height: '8px' },
  part: {
    borderRadius: '2px',
    flexBasis: 0,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  small: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

const SHADES = ['#5B7FAA', '#8AA8C9', '#BCCDE0'];

/** 提示: what the standard watches without a verdict: how the hours are made up. */
export function TeacherNotes({ teacher }: { readonly teacher: TeacherAssessment }) {
  const styles = useStyles();
  const { language } = usePane();
  const mix = mixOf(useAssessment(), teacher);
  if (!mix) return null;
  const parts = mix.parts.map(({ rule, share }) => `${ruleName(rule, language)} ${formatShare(share)}`);
  const reference = mix.parts.map(({ wanted }) => String(wanted)).join('/');
  return (
    <section className={styles.notes}>
      <h2 className={styles.title}>{language.text('t.notes')}</h2>
      <div>{language.text('t.mix', { parts: parts.join(language.text('list.dot')) })}</div>
      <div className={styles.bar} aria-hidden>
        {mix.parts.map(({ rule, share }, at) => (
          <div key={rule.id} className={styles.part} style={{ flexGrow: share, backgroundColor: SHADES[at % SHADES.length] }} />
        ))}
      </div>
      <div className={styles.small}>{language.text('t.mix.ref', { reference, tolerance: mix.tolerance })}</div>
    </section>
  );
}
