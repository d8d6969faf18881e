import { ACTIVITY } from './activity';
import { ASSESSMENT } from './assessment';
import { ATTENDANCE } from './attendance';
import { AWARD } from './award';
import { CERTIFICATE } from './certificate';
import { CHECKLIST } from './checklist';
import type { DataSheet } from './data-sheet';
import { EVIDENCE } from './evidence';
import { EXTERNAL_TRAINING } from './external-training';
import { FINDINGS } from './findings';
import { HISTORY } from './history';
import { INSPECTION } from './inspection';
import { MENTORSHIP } from './mentorship';
import { OBSERVATION } from './observation';
import { OPEN_LESSON } from './open-lesson';
import { PROJECT } from './project';
import { READING } from './reading';
import { ROSTER } from './roster';
import { TRAINING_HOURS } from './training-hours';
import { WRITING } from './writing';

/** Every data sheet, in workbook order. */
export const DATA_SHEETS: readonly DataSheet[] = [
  ROSTER,
  ACTIVITY,
  ATTENDANCE,
  TRAINING_HOURS,
  OBSERVATION,
  READING,
  WRITING,
  OPEN_LESSON,
  PROJECT,
  AWARD,
  EXTERNAL_TRAINING,
  MENTORSHIP,
  INSPECTION,
  CERTIFICATE,
  ASSESSMENT,
  CHECKLIST,
  FINDINGS,
  EVIDENCE,
  HISTORY,
];
