import { Link, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { formatArea } from '../../sheet/a1';
import type { CellRange } from '../../sheet/cell-address';
import type { BrokenRule } from '../../standard/rule';
import type { BrokenCell } from '../../standard/sheet/sheet-row';
import type { Language } from '../../i18n/language';
import { useAssessment, usePane } from '../frame/pane-context';
import { useReveal } from '../frame/useReveal';

const useStyles = makeStyles({ bar: { margin: '12px', width: 'auto' }, text: { overflowWrap: 'anywhere', marginRight: '8px' } });

/** Rules of the standard that make no sense: what stands there, and the way to its cell. */
export function BrokenRules() {
  const styles = useStyles();
  const { language, sessionState } = usePane();
  const { brokenRules } = useAssessment();
  const { reveal } = useReveal();
  const onSheet: readonly BrokenCell[] = sessionState.ownStandard?.broken ?? [];
  const others = brokenRules.filter((broken) => !onSheet.some((cell) => cell === broken));
  return (
    <>
      {onSheet.map((broken) => {
        const cell = cellOf(broken);
        const key = `${broken.rule} ${broken.param} ${cell ? formatArea(cell) : ''}`;
        return (
          <MessageBar key={key} className={styles.bar} intent="warning" layout="multiline">
            <MessageBarBody>
              <span className={styles.text}>{brokenText(broken, cell, language)}</span>
              {cell && (
                <Link as="button" onClick={() => reveal(cell, key)}>
                  {language.text('common.goTo', { cell: formatArea(cell) })}
                </Link>
              )}
            </MessageBarBody>
          </MessageBar>
        );
      })}
      {others.map((broken) => (
        <MessageBar key={`${broken.rule} ${broken.param}`} className={styles.bar} intent="warning" layout="multiline">
          <MessageBarBody>
            <span className={styles.text}>{brokenText(broken, null, language)}</span>
          </MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}

function cellOf({ at }: BrokenCell): CellRange | null {
  return at.kind === 'cell' ? at.cell : null;
}

function brokenText(broken: BrokenRule & Partial<Pick<BrokenCell, 'reason'>>, cell: CellRange | null, language: Language): string {
  const { rule, param, value, reason } = broken;
  const params = { cell: cell ? formatArea(cell) : rule, param, value };
  if (value === '') return language.text('std.broken.blank', params);
  return language.text(reason === 'twice' ? 'std.broken.twice' : 'std.broken', params);
}
