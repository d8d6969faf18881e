import { Badge } from '@fluentui/react-components';
import type { ReportOffer } from '../../app/session';
import { usePane } from '../frame/pane-context';

const LOOK = {
  new: { text: 'ins.act.new', color: 'informative', appearance: 'outline' },
  replace: { text: 'ins.act.replace', color: 'brand', appearance: 'tint' },
  keep: { text: 'ins.act.keep', color: 'warning', appearance: 'tint' },
} as const;

/** What happens, or happened, with a sheet: 新增, 替换, 保留旧表. */
export function ActionBadge({ action }: { readonly action: Exclude<ReportOffer['action'], 'none'> }) {
  const { language } = usePane();
  const { text, ...look } = LOOK[action];
  return <Badge {...look}>{language.text(text)}</Badge>;
}
