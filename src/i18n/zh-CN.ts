import { announcements } from './zh-CN/announcements';
import { checking } from './zh-CN/checking';
import { common } from './zh-CN/common';
import { doubts } from './zh-CN/doubts';
import { errors } from './zh-CN/errors';
import { evidence } from './zh-CN/evidence';
import { firstRun } from './zh-CN/first-run';
import { insert } from './zh-CN/insert';
import { names } from './zh-CN/names';
import { problems } from './zh-CN/problems';
import { reasons } from './zh-CN/reasons';
import { results } from './zh-CN/results';
import { ribbon } from './zh-CN/ribbon';
import { settings } from './zh-CN/settings';
import { standard } from './zh-CN/standard';
import { tables } from './zh-CN/tables';
import { teacher } from './zh-CN/teacher';
import { web } from './zh-CN/web';

/** 简体中文: every text of the interface; it decides which ids there are. */
export const ZH_CN = {
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
} as const;
