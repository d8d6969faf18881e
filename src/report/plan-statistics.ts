import type { Assessment } from '../assess/assessment';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { renderData } from './layout/render-data';
import { createStyleBook } from './layout/look';
import { renderSheet } from './layout/render-sheet';
import { hashOfPlan } from './placement/content-hash';
import { formatMark } from './placement/mark';
import { draftStatistics } from './draft';
import type { PlannedSheet, WritePlan } from './write-plan';

export interface PlanOptions {
  /** Ids of the reports to insert; all that can be made where nothing is said. */
  readonly reports?: readonly string[];
  /** New text of the workbook's memory; null or nothing leaves it alone. */
  readonly memory?: string | null;
  /** Local time `2025-01-10T09:30`; that of the assessment where nothing is said. */
  readonly now?: string;
}

/**
 * 插入统计: everything that the statistics of an assessment write into a workbook: the chosen 统 sheets and all 数 sheets that their formulas
 * read. Sheets of ours are refilled, those that a person has edited are kept beside the new ones, and no name is used twice.
 */
export function planStatistics(assessment: Assessment, target: WorkbookSnapshot, options: PlanOptions = {}): WritePlan {
  const { basis, book, layouts, tables, placed, inserted } = draftStatistics(assessment, target, options);
  const styles = createStyleBook();
  const { id: semester } = assessment.ledger.semester;
  const statistics = layouts.map((layout): PlannedSheet => {
    const { id } = layout.report;
    const sheet = renderSheet(layout, { basis, book, styles, inserted });
    const hand = handColumn(sheet.validations);
    const hash = hashOfPlan(sheet.cells, { formulas: 'text', ...hand });
    return { ...sheet, mark: formatMark({ id, semester, hash, ...hand }), replaces: placed.get(id)?.replaces ?? null };
  });
  const data = tables.map(({ sheet: { id }, made, names }): PlannedSheet => {
    const sheet = renderData(made, names, styles, basis);
    const hand = handColumn(sheet.validations);
    const hash = hashOfPlan(sheet.cells, { formulas: 'presence', ...hand });
    return { ...sheet, mark: formatMark({ id, semester, hash, ...hand, table: names.table }), replaces: placed.get(id)?.replaces ?? null };
  });
  return {
    keep: [...placed.values()].flatMap(({ keep }) => keep ?? []),
    sheets: [...statistics, ...data],
    styles: styles.styles,
    memory: options.memory ?? null,
  };
}

/** The column with a drop-down list is filled in by hand. */
function handColumn(validations: PlannedSheet['validations']): { readonly hand?: number } {
  const [first] = validations;
  return first ? { hand: first.area.left } : {};
}
