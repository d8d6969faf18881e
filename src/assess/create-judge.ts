import { askedWeekdays } from '../standard/asked-weekdays';
import type { RuleId } from '../standard/rule';
import type { Finding } from './assessment';
import type { Judge, JudgeInput } from './judge';
import type { Bench } from './create-bench';
import { judgeSteps } from './judge-steps';
import { dueSteps } from './measure/due-steps';
import type { Window } from './measure/window';
import { periodWindow } from './measure/window';
import { createReckoning } from './reckoning';
import type { UsableRule } from './rule-book';
import type { Judgement } from './rule-evaluation';
import { evidenceOf, unjudged } from './rule-evaluation';
import type { SubjectRef } from './subject';

/** Judges each rule of a subject once, whoever asks: the result, or a rule that combines it with others. */
export function createJudge(input: JudgeInput, bench: Bench): Judge {
  const rules = new Map(input.rules.map((usable) => [usable.rule.id, usable]));
  const known = new Map<string, Finding>();
  const asked = new Set<string>();

  const judge: Judge = (id, subject) => {
    const key = `${id}|${keyOf(subject)}`;
    const done = known.get(key);
    if (done) return done;
    const usable = rules.get(id);
    // A rule that asks for itself in the end cannot be answered.
    if (!usable || asked.has(key)) return findingOf(id, unjudged('undetermined', 'broken-rule', null));
    asked.add(key);
    const finding = findingOf(id, judged(usable, subject, { bench, judge, input }));
    asked.delete(key);
    known.set(key, finding);
    return finding;
  };
  return judge;
}

function keyOf(subject: SubjectRef): string {
  if (subject.kind === 'school') return '';
  return subject.kind === 'group' ? `g:${subject.name}` : `t:${subject.person}`;
}

interface Given {
  readonly bench: Bench;
  readonly judge: Judge;
  readonly input: JudgeInput;
}

function judged(usable: UsableRule, subject: SubjectRef, given: Given): Judgement {
  const { bench, input } = given;
  const { rule } = usable;
  const reach = bench.reach(usable, subject);
  const window = periodWindow(rule.period, input.ledger.semester, bench.calendar);
  if (reach === 'inside') return overTime(usable, subject, window, given);
  // The figures are shown all the same; only the verdict is open.
  const { required, actual, known, basis } = overTime(usable, subject, window, given);
  const open =
    reach === 'unknown'
      ? unjudged('undetermined', 'unknown-attribute', required)
      : unjudged('notApplicable', reach === 'exempt' ? 'exempt' : 'out-of-scope', required);
  return { ...open, actual, known, basis };
}

function overTime(usable: UsableRule, subject: SubjectRef, window: Window, given: Given): Judgement {
  const { bench, input } = given;
  const judgeIn = (each: Window, isStep: boolean, earlier: readonly Window[] = []) => {
    const place = { subject, window: each, isStep };
    return usable.judge(createReckoning({ usable, place, period: window, earlier, ...given, rules: input.rules }));
  };
  const today = input.asOf.slice(0, 10);
  // A vacation may begin after the semester is checked; any other period holds the semester.
  const isAhead = usable.rule.period === 'vacation' && window.first > today;
  if (isAhead) return unjudged('notApplicable', 'not-due', judgeIn(window, false).required);
  const step = usable.rule.each;
  if (step === undefined) return judgeIn(window, false);
  const context = { semester: input.ledger.semester, calendar: bench.calendar, today, weekdays: askedWeekdays(usable.rule) };
  const due = dueSteps(step, window, context);
  if (due.length > 0) {
    return judgeSteps(due.map((each, index) => ({ window: each, judgement: lenient(judgeIn(each, true, due.slice(0, index)), each) })));
  }
  return { ...unjudged('notApplicable', 'not-due', judgeIn(window, true).required), steps: [] };
}

/** A week partly in holidays counts where something was done in it, and fails nobody where nothing was. */
function lenient(judgement: Judgement, { isShort = false }: Window): Judgement {
  return isShort && judgement.status === 'unmet' ? { ...judgement, status: 'notApplicable', reason: 'not-due' } : judgement;
}

function findingOf(rule: RuleId, judgement: Judgement): Finding {
  const { basis, status } = judgement;
  const isOpen = status === 'undetermined';
  const pending = basis.flatMap((metric) => (isOpen ? [...metric.pending, ...(metric.doubtful ?? [])] : metric.pending));
  return { rule, ...judgement, evidence: evidenceOf(basis), pending };
}
