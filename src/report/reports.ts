import type { Report } from './description';
import { AWARDS } from './sheets/awards';
import { COMPLIANCE } from './sheets/compliance';
import { GAPS } from './sheets/gaps';
import { GROUPS_REPORT } from './sheets/groups';
import { HOURS } from './sheets/hours';
import { HOURS_SHARES } from './sheets/hours-shares';
import { ISSUES_REPORT } from './sheets/issues';
import { MENTORSHIP_REPORT } from './sheets/mentorship';
import { OBSERVATIONS } from './sheets/observations';
import { OPEN_LESSONS_REPORT } from './sheets/open-lessons';
import { OVERVIEW } from './sheets/overview';
import { PROJECTS } from './sheets/projects';
import { READING } from './sheets/reading';
import { WRITING_REPORT } from './sheets/writing';

/** Every statistics sheet, in workbook order. */
export const REPORTS: readonly Report[] = [
  OVERVIEW,
  COMPLIANCE,
  GAPS,
  HOURS,
  HOURS_SHARES,
  OBSERVATIONS,
  READING,
  WRITING_REPORT,
  OPEN_LESSONS_REPORT,
  PROJECTS,
  AWARDS,
  GROUPS_REPORT,
  MENTORSHIP_REPORT,
  ISSUES_REPORT,
];
