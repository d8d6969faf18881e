import type { Assessment } from '../assess/assessment';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { basisOf } from './basis';
import { wantedSheets } from './draft';
import { readHandwork } from './placement/handwork';
import type { PlacedSheet } from './placement/place-sheets';
import { placeSheets } from './placement/place-sheets';
import { REPORTS } from './reports';

/** One report that can, or cannot, be inserted now. */
export interface ReportOffer {
  readonly id: string;
  /** Name that the sheet will have. */
  readonly sheet: string;
  readonly action: 'new' | 'replace' | 'keep' | 'none';
  /** For `none`: why the report is not made, as the contents list says it. */
  readonly reason?: string;
  readonly rows: number;
  readonly charts: number;
}

/** 可插入的统计表: every report, with what inserting it would do to this workbook. */
export function offerReports(assessment: Assessment, target: WorkbookSnapshot): readonly ReportOffer[] {
  const { id: semester } = assessment.ledger.semester;
  const basis = basisOf(assessment, target.name, readHandwork(target, REPORTS, semester));
  const placed = placeSheets(wantedSheets(REPORTS, []), target, { semester, now: assessment.asOf });
  return REPORTS.map((report): ReportOffer => {
    const { id, sheet } = report;
    const reason = report.missing(basis);
    if (reason !== null) return { id, sheet, action: 'none', reason, rows: 0, charts: 0 };
    const { blocks, charts } = report.describe(basis);
    const filled = new Set(blocks.filter(({ rows }) => rows.length > 0).map(({ key }) => key));
    const place = placed.get(id);
    return {
      id,
      sheet: place?.name ?? sheet,
      action: place ? actionOf(place) : 'new',
      rows: blocks[0]?.rows.length ?? 0,
      charts: charts.filter(({ block }) => filled.has(block)).length,
    };
  });
}

function actionOf({ replaces, keep }: PlacedSheet): ReportOffer['action'] {
  if (keep) return 'keep';
  return replaces === null ? 'new' : 'replace';
}
