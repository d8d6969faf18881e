import { AMOUNT, TEXTS } from '../param-types';
import { defineRuleKind, optional, required } from '../rule-kind';

/** 材料核对: evidence that no ledger holds, ticked off by a person on the sheet 材料清单. */
export const checklistKind = defineRuleKind({
  kind: 'checklist',
  name: '材料核对',
  meaning: '台账里没有的材料，在“材料清单”上逐项打勾；全部（或其中几项）都有才算达到，没填的不作判断。',
  params: { items: required('材料', TEXTS), need: optional('至少几项', AMOUNT) },
  check: ({ items, need }) => (need !== undefined && (need === 0 || need > items.length) ? 'need' : null),
  metrics: () => ['checklist'],
  valid: [{ items: ['初案', '议课记录', '个性化修改稿', '课后反思'] }, { items: ['学习笔记', '听课记录', '案例'], need: 2 }],
  invalid: [{ items: [] }, { items: [''] }, { items: ['方案'], need: 2 }],
});
