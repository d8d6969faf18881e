import type { RecordKindDefinition } from '../../record/record-kind';
import { strengthFor } from '../heading/heading-index';
import { KNOBS } from '../knobs';
import type { TableView } from './table-view';

/** Whether all headings stand without which a sheet of fixed form is not that sheet; most kinds need none. */
export function hasNeededHeadings({ headings }: TableView, { kind, needs = [] }: RecordKindDefinition): boolean {
  return needs.every((field) => headings.some(({ parts }) => strengthFor(parts.at(-1)?.text ?? '', kind, field) >= KNOBS.sureHeading));
}
