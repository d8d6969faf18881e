import { RULE_KINDS, ruleKind } from './rule-kinds';

test('each kind has an id and a name of its own', () => {
  expect(new Set(RULE_KINDS.map(({ kind }) => kind)).size).toBe(RULE_KINDS.length);
  expect(new Set(RULE_KINDS.map(({ name }) => name)).size).toBe(RULE_KINDS.length);
  expect(ruleKind('star-gazing')).toBeNull();
});

const cases = (which: 'valid' | 'invalid') =>
  RULE_KINDS.flatMap((kind) => kind[which].map((params) => ({ kind, name: kind.kind, params })));

test.each(cases('valid'))('$name can use $params', ({ kind, params }) => {
  expect(kind.read(params)).toMatchObject({ kind: 'read' });
});

test.each(cases('invalid'))('$name cannot use $params', ({ kind, params }) => {
  expect(kind.read(params)).toMatchObject({ kind: 'broken', param: expect.any(String) as string });
});
