import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Tally } from '../model/result-rows';
import { statusTokens } from '../theme';

const HATCH = (line: string, ground: string) => `repeating-linear-gradient(135deg, ${ground} 0 3px, ${line} 3px 5px)`;
const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '2px', height: '8px', width: '100%' },
  thin: { height: '6px' },
  part: { borderRadius: '2px', minWidth: '6px', boxSizing: 'border-box', forcedColorAdjust: 'none' },
  met: { backgroundColor: statusTokens.met, [FORCED]: { backgroundColor: 'CanvasText' } },
  undetermined: {
    backgroundImage: HATCH(statusTokens.undetermined, statusTokens.undeterminedSoft),
    [FORCED]: { backgroundImage: HATCH('CanvasText', 'Canvas') },
  },
  unmet: {
    backgroundColor: statusTokens.unmet,
    [FORCED]: { backgroundColor: 'Canvas', border: '2px solid CanvasText' },
  },
});

const PARTS = ['met', 'undetermined', 'unmet'] as const;

/** The share of each status as a bar that reads without colour: solid, hatched, solid with gaps. The figures beside it say the same. */
export function StatusBar({ tally, isThin = false }: { readonly tally: Tally; readonly isThin?: boolean }) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.bar, isThin && styles.thin)} aria-hidden>
      {PARTS.filter((part) => tally[part] > 0).map((part) => (
        <div key={part} className={mergeClasses(styles.part, styles[part])} style={{ flexGrow: tally[part], flexBasis: 0 }} />
      ))}
    </div>
  );
}
