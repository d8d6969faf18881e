import type { Assessment } from '../assess/assessment';
import type { Exclusion } from '../ledger/exclude-records';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { basisOf } from './basis';
import { DATA_SHEETS } from './data/data-sheets';
import { readHandwork } from './placement/handwork';
import { REPORTS } from './reports';

/** 校方排除: the records whose rows on our data sheets a person has set to 否. */
export function findExclusions(assessment: Assessment, target: WorkbookSnapshot): readonly Exclusion[] {
  const handwork = readHandwork(target, REPORTS, assessment.ledger.semester.id);
  if (handwork.excluded.size === 0) return [];
  const basis = basisOf(assessment, target.name, handwork);
  return DATA_SHEETS.flatMap(({ isMade, exclusions }) => (exclusions && isMade(basis) ? exclusions(basis, handwork.excluded) : []));
}
