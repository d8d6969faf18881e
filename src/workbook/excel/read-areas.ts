import type { Area } from '../../sheet/cell-address';
import { once } from './request';

/** Loads where the areas stand. */
export function loadAreas(areas: Excel.RangeAreas): Excel.RangeCollection {
  const collection = once(areas).areas;
  collection.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  areas.load('areaCount');
  return collection;
}

export function areasIn(collection: Excel.RangeCollection): readonly Area[] {
  return collection.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  }));
}
