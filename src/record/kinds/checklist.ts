import { words } from '../words';
import { BESIDE, teacherField } from '../common-fields';
import { defineRecordKind } from '../record-kind';

/** 材料清单: a sheet of the program's own form; without its headings 规则编号, 材料 and 已有 no sheet is taken for one. */
export const checklistKind = defineRecordKind<'checklist'>({
  kind: 'checklist',
  titles: [],
  person: null,
  core: ['rule'],
  needs: ['rule', 'item', 'held'],
  counts: [],
  fields: {
    rule: { type: 'text', terms: words(`规则编号 要求编号`), cells: ['code', 'text'] },
    teacher: teacherField(),
    item: { type: 'text', terms: words(`材料 材料名称 核对材料`), cells: ['text'] },
    held: { type: 'boolean', terms: words(`已有 是否已有`), cells: ['boolean'] },
    date: { type: 'date', terms: words(`日期 核对日期`), cells: ['date', 'month'] },
    ...BESIDE,
  },
});
