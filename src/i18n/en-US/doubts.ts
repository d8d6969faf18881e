import type { doubts as zhCN } from '../zh-CN/doubts';

export const doubts: Record<keyof typeof zhCN, string> = {
  'doubt.kind': 'Does "{sheet}" record {kind}?',
  'doubt.column': 'Is column {column} "{value}" of "{sheet}" {field}?',
  'doubt.column.unnamed': 'Is column {column} of "{sheet}", which has no heading, {field}?',
  'doubt.ambiguous-column': 'Which is meant by "{value}" in "{sheet}"? It does not count for now.',
  'doubt.missing-column': 'Whose are the rows of "{sheet}"? There is no column of names; they do not count for now.',
  'doubt.person': 'Who is "{value}"?',
  'doubt.person.near': 'Is "{value}" meant to be "{suggestion}"?',
  'doubt.level': 'Which level is "{value}"?',
  'doubt.mark': 'What does the mark "{value}" mean?',
  'doubt.unrecognised': 'What does "{sheet}" record? It was not recognised.',
  'doubt.worth': 'concerns {t} {t:teacher/teachers}, {r} {r:record/records}',
  'doubt.records': 'concerns {r} {r:record/records}',
  'doubt.none': 'changes no figure',

  'reason.title': 'title "{text}"',
  'reason.names': '{count} {count:teacher’s name/teachers’ names}',
  'reason.headings': '{count} known {count:heading/headings}',
  'reason.heading': 'heading "{text}"',
  'reason.columns': 'the cells of {count} {count:column/columns} fit',
  'reason.content': '{share}% of the cells fit',
  'reason.several-kinds': 'columns of {count} kinds',
  'reason.nothing-fits': 'neither title nor headings nor cells look like a ledger of ours',
  'reason.correction': 'as you corrected it',
  'reason.because': 'Because of: {reasons}',

  'hidden.sheet': 'The sheet "{sheet}" is hidden; it was read too.',
  'hidden.rows': '"{sheet}" has {n} hidden {n:row/rows} ({at}), read too.',
  'hidden.columns': '"{sheet}" has {n} hidden {n:column/columns} ({at}), read too.',
};
