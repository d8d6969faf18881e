import type { Texts } from './texts';
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
import { rules } from './en-US/rules';
import { settings } from './en-US/settings';
import { standard } from './en-US/standard';
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
  ...rules,
};
