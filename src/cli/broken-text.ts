import type { BrokenCell } from '../standard/sheet/sheet-row';
import { formatRange } from '../sheet/a1';
import { broken as english } from '../i18n/en-US/broken';
import { fillText } from '../i18n/texts';
import { broken as chinese } from '../i18n/zh-CN/broken';

/** What is said of a cell of the standard that makes no sense, Chinese first. */
export function brokenText({ rule, param, value, reason, at }: BrokenCell): string {
  const say = (texts: Readonly<Record<keyof typeof chinese, string>>) => {
    const place = at.kind === 'cell' ? formatRange(at.cell) : fillText(texts['broken.line'], { line: at.line });
    return fillText(texts[value === '' ? 'broken.blank' : 'broken.cell'], { rule, param, value, place, reason: texts[`broken.${reason}`] });
  };
  return `${say(chinese)} / ${say(english)}`;
}
