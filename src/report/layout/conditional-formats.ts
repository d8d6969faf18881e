import type { Mark, ToneName } from '../description';
import type { PlannedConditionalFormat, PlannedValidation, Tone } from '../write-plan';
import { THEME } from '../theme';
import type { PlacedBlock, SheetLayout } from './placed';
import type { Place } from '../formula/formula';
import type { Area } from '../../sheet/cell-address';

const TONES: Readonly<Record<ToneName, Tone>> = {
  met: THEME.met,
  unmet: THEME.unmet,
  undetermined: THEME.undetermined,
  muted: THEME.muted,
  warning: THEME.warning,
  strong: THEME.strong,
};

/** 条件格式 of all columns, over their body rows. */
export function conditionalFormats(layout: SheetLayout, book: Place['book']): PlannedConditionalFormat[] {
  return layout.blocks.flatMap((placed) =>
    placed.block.rows.length === 0
      ? []
      : placed.columns.flatMap(({ column, left, right }) =>
          (column.marks ?? []).map((mark) => formatOf(mark, bodyArea(placed, left, right), placeOf(layout, placed, book))),
        ),
  );
}

function bodyArea({ first, last }: PlacedBlock, left: number, right: number): Area {
  return { top: first, bottom: last, left, right };
}

function placeOf(layout: SheetLayout, { block, first }: PlacedBlock, book: Place['book']): Place {
  return { book, report: layout.report.id, block: block.key, row: first };
}

function formatOf(mark: Mark, area: Area, place: Place): PlannedConditionalFormat {
  if (mark.when === 'starts') return { kind: 'begins-with', area, text: mark.text, tone: TONES[mark.tone] };
  if (mark.when === 'formula') return { kind: 'formula', area, formula: mark.of.text(place), tone: TONES[mark.tone] };
  if (mark.when === 'bar') return { kind: 'data-bar', area, color: THEME.bar };
  return { kind: 'color-scale', area, from: 'FFFFFF', to: THEME.scale };
}

/** Drop-down lists of the columns that are filled in by hand. */
export function validations(layout: SheetLayout): PlannedValidation[] {
  return layout.blocks.flatMap((placed) =>
    placed.columns.flatMap(({ column, left, right }) =>
      column.handList ? [{ area: bodyArea(placed, left, right), list: column.handList }] : [],
    ),
  );
}
