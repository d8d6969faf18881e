import { PRESETS } from '../../standard/presets';
import type { Rule, Standard } from '../../standard/rule';
import { exampleLedger } from '../../testing/example-ledger';
import { assess } from '../assess';
import type { Assessment, Finding } from '../assessment';
import type { ExampleCase } from './example';
import { casesOf } from './example';
import { EXAMPLES } from './examples';

const AS_OF = '2025-01-31T12:00';

const CASES = EXAMPLES.flatMap(({ preset, rules }) =>
  Object.entries(rules).flatMap(([id, { met, unmet, undetermined, beside = [] }]) => [
    ...casesOf(met).map((example, index) => ({ preset, id, status: 'met', index, example, beside })),
    ...casesOf(unmet).map((example, index) => ({ preset, id, status: 'unmet', index, example, beside })),
    ...(typeof undetermined === 'string' ? [] : casesOf(undetermined)).map((example, index) => ({
      preset,
      id,
      status: 'undetermined',
      index,
      example,
      beside,
    })),
  ]),
);

test.each(CASES)('$preset $id is $status ($index)', ({ preset, id, status, example, beside }) => {
  const standard = presetOf(preset);
  const rule = standard.rules.find((each) => each.id === id);
  if (!rule) throw new Error(`no rule ${id} in ${preset}`);
  const isAsked = (each: string) => each === id || each.startsWith(`${id}.`) || beside.includes(each);
  const own = { ...standard, rules: standard.rules.filter((each) => isAsked(each.id)) };
  const assessment = assess(exampleLedger(example), own, AS_OF);
  expect(assessment.brokenRules).toEqual([]);
  const finding = findingOf(assessment, rule, example);
  expect(shown(finding)).toMatch(new RegExp(`^${status} `));
  if (rule.weight !== 'requirement') for (const teacher of assessment.teachers) expect(teacher.status).toBe('notApplicable');
});

test.each(EXAMPLES)('every rule of $preset has its examples', ({ preset, rules }) => {
  const stated = presetOf(preset).rules.filter(({ weight }) => weight !== 'part');
  expect(Object.keys(rules).sort()).toEqual(stated.map(({ id }) => id).sort());
});

function presetOf(id: string): Standard {
  const preset = PRESETS.find((each) => each.id === id);
  if (!preset) throw new Error(`no preset ${id}`);
  return preset;
}

function findingOf({ teachers, groups, school }: Assessment, { id, subject }: Rule, { of }: ExampleCase): Finding | undefined {
  const findings = {
    teacher: () => teachers.find(({ person }) => person.name === (of ?? '林一'))?.findings,
    group: () => groups.find(({ name }) => name === (of ?? '语文组'))?.findings,
    school: () => school.findings,
  }[subject]();
  return findings?.find(({ rule }) => rule === id);
}

/** The finding with what it rests on, so that a failing example says why. */
function shown(finding: Finding | undefined): string {
  if (!finding) return 'no finding';
  const { status, actual, known, required, reason = '', parts = [], steps = [] } = finding;
  const told = [...parts, ...steps].map((part) => `${part.name}: ${part.status} ${part.actual}`).join('; ');
  return `${status} ${actual} (${known}) of ${required} ${reason} ${told}`;
}
