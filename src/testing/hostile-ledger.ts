import type { Ledger } from '../ledger/ledger';
import { workedExampleLedger } from './worked-example';

const HOSTILE = ['=HYPERLINK("http://x","y")', '+1+1', '-2+3', '@SUM(A1)', '张*', '李?', '王~', '<>', '"引号"', "O'Neil", '=1+1|D07'];

/** The example with every name, group and title turned into text that a careless program would take for a formula. */
export function hostileLedger(): Ledger {
  const ledger = workedExampleLedger();
  const people = ledger.people.map((person, index) => {
    const name = HOSTILE[index] ?? person.name;
    return { ...person, name, displayName: name, fields: { ...person.fields, name, group: HOSTILE[index % 3] ?? '' } };
  });
  const records = ledger.records.map((record) => ({
    ...record,
    fields: { ...record.fields, topic: '=1+1', title: '=SUM(A:A)', activity: '=cmd|calc' },
    source: { ...record.source, sheet: `=1+"${record.source.sheet}` },
  }));
  return { ...ledger, people, records, schoolName: '="校"&1' };
}
