import type { RecordKind } from './fields';
import type { RecordKindDefinition } from './record-kind';
import { activityKind } from './kinds/activity';
import { assessmentKind } from './kinds/assessment';
import { attendanceKind } from './kinds/attendance';
import { awardKind } from './kinds/award';
import { certificateKind } from './kinds/certificate';
import { checklistKind } from './kinds/checklist';
import { externalTrainingKind } from './kinds/external-training';
import { inspectionKind } from './kinds/inspection';
import { mentorshipKind } from './kinds/mentorship';
import { observationKind } from './kinds/observation';
import { openLessonKind } from './kinds/open-lesson';
import { projectKind } from './kinds/project';
import { readingKind } from './kinds/reading';
import { rosterKind } from './kinds/roster';
import { trainingHoursKind } from './kinds/training-hours';
import { writingKind } from './kinds/writing';

/** Every record kind, one file each, in the order in which sheets and panes list them. */
export const RECORD_KINDS = [
  rosterKind,
  activityKind,
  attendanceKind,
  trainingHoursKind,
  observationKind,
  readingKind,
  writingKind,
  openLessonKind,
  projectKind,
  awardKind,
  externalTrainingKind,
  mentorshipKind,
  inspectionKind,
  certificateKind,
  assessmentKind,
  checklistKind,
] as const;

const BY_KIND = new Map<string, RecordKindDefinition>(RECORD_KINDS.map((each) => [each.kind, each as unknown as RecordKindDefinition]));

/** The definition of a kind. */
export function recordKind(kind: RecordKind): RecordKindDefinition {
  const found = BY_KIND.get(kind);
  if (!found) throw new Error(`record kind without definition: ${kind}`);
  return found;
}
