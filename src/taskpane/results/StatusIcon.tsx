import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  CheckmarkCircle20Filled,
  DismissCircle16Filled,
  DismissCircle20Filled,
  QuestionCircle16Filled,
  QuestionCircle20Filled,
  SubtractCircle16Regular,
  SubtractCircle20Regular,
} from '@fluentui/react-icons';
import type { FindingStatus } from '../../assess/assessment';
import { statusTokens } from '../theme';

const ICONS = {
  met: { 16: CheckmarkCircle16Filled, 20: CheckmarkCircle20Filled },
  unmet: { 16: DismissCircle16Filled, 20: DismissCircle20Filled },
  undetermined: { 16: QuestionCircle16Filled, 20: QuestionCircle20Filled },
  notApplicable: { 16: SubtractCircle16Regular, 20: SubtractCircle20Regular },
} as const;

/** The text of each status. */
export const STATUS_TEXT = {
  met: 'status.met',
  unmet: 'status.unmet',
  undetermined: 'status.undetermined',
  notApplicable: 'status.na',
} as const;

export const useStatusStyles = makeStyles({
  met: { color: statusTokens.met },
  unmet: { color: statusTokens.unmet },
  undetermined: { color: statusTokens.undetermined },
  notApplicable: { color: tokens.colorNeutralForeground3 },
  icon: { flexShrink: 0, '@media (forced-colors: active)': { color: 'CanvasText', forcedColorAdjust: 'auto' } },
});

export interface StatusIconProps {
  readonly status: FindingStatus;
  readonly size?: 16 | 20;
}

/** A status's own shape; its word stands beside it. */
export function StatusIcon({ status, size = 20 }: StatusIconProps) {
  const styles = useStatusStyles();
  const Icon = ICONS[status][size];
  return <Icon className={mergeClasses(styles[status], styles.icon)} aria-hidden />;
}
