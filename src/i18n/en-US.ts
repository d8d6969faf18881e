import type { NamesOfData, Texts } from './texts';
import { announcements } from './en-US/announcements';
import { checking } from './en-US/checking';
import { common } from './en-US/common';
import { doubts } from './en-US/doubts';
import { errors } from './en-US/errors';
import { evidence } from './en-US/evidence';
import { firstRun } from './en-US/first-run';
import { insert } from './en-US/insert';
import { names } from './en-US/names';
import { problems } from './en-US/problems';
import { reasons } from './en-US/reasons';
import { results } from './en-US/results';
import { ribbon } from './en-US/ribbon';
import { contestAndTasks } from './en-US/rule-names/contest-and-tasks';
import { hoursAndLeading } from './en-US/rule-names/hours-and-leading';
import { pairsAndLessons } from './en-US/rule-names/pairs-and-lessons';
import { regions } from './en-US/rule-names/regions';
import { researchAndSmallClass } from './en-US/rule-names/research-and-small-class';
import { tangshanAndLife } from './en-US/rule-names/tangshan-and-life';
import { settings } from './en-US/settings';
import { standard } from './en-US/standard';
import { standardNames } from './en-US/standard-names';
import { tables } from './en-US/tables';
import { teacher } from './en-US/teacher';
import { web } from './en-US/web';

/** English: complete, or it does not compile. */
export const EN_US: Texts = {
  ...ribbon,
  ...common,
  ...firstRun,
  ...checking,
  ...results,
  ...teacher,
  ...evidence,
  ...tables,
  ...problems,
  ...doubts,
  ...standard,
  ...insert,
  ...settings,
  ...errors,
  ...web,
  ...announcements,
  ...names,
  ...reasons,
};

function under(owner: string, names: NamesOfData): NamesOfData {
  return Object.fromEntries(Object.entries(names).map(([id, name]) => [`${owner}.${id}`, name]));
}

/** English names of the rules of the presets, `rule.B01`, and of the presets, `standard.three-ones`. */
export const EN_US_NAMES: NamesOfData = {
  ...under('rule', {
    ...hoursAndLeading,
    ...pairsAndLessons,
    ...researchAndSmallClass,
    ...tangshanAndLife,
    ...contestAndTasks,
    ...regions,
  }),
  ...under('standard', standardNames),
};
