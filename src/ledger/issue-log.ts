import { formatArea } from '../sheet/a1';
import type { CellRange } from '../sheet/cell-address';
import type { Issue, IssueCode, IssueDetails } from '../sheet/issue';
import { issueAt } from '../sheet/issue';

/** 问题清单 while it is being written: each thing is said once for a cell, however many records stand on it. */
export interface IssueLog {
  /** Adds the issue unless the same code and text was already raised at that range. */
  raise(code: IssueCode, at: CellRange, details?: IssueDetails): void;
  issues(): readonly Issue[];
}

export function createIssueLog(): IssueLog {
  const issues = new Map<string, Issue>();
  return {
    raise(code, at, details = {}) {
      const key = [code, at.workbook, at.sheet, formatArea(at), details.value ?? ''].join('|');
      if (!issues.has(key)) issues.set(key, issueAt(code, at, details));
    },
    issues: () => [...issues.values()],
  };
}
