import type { PresetExamples } from '../../src/assess/examples/example';
import { casesOf } from '../../src/assess/examples/example';
import { PRESETS } from '../../src/standard/presets';
import type { Standard } from '../../src/standard/rule';

/** How many rules each of the systems has that the presets are taken from; their ids are its letter with 01, 02 …. */
const RULES_OF = { A: 17, B: 9, C: 15, D: 27, E: 26, F: 16, H: 19, J: 21, K: 10, L: 13, M: 16 } as const;

/** One system, with those of its rules that have examples. */
export interface SystemCoverage {
  readonly system: string;
  readonly total: number;
  /** Rules with a met, an unmet and an undetermined example (or the words that say why it cannot be). */
  readonly covered: readonly string[];
  /** Rules that stand in a preset. */
  readonly stated: readonly string[];
  /** Examples of all its rules. */
  readonly cases: number;
}

export function coverage(examples: readonly PresetExamples[]): readonly SystemCoverage[] {
  const presets = examples.flatMap(({ preset }) => PRESETS.filter(({ id }) => id === preset));
  const stated = new Set(presets.flatMap(({ rules }) => rules.filter(({ weight }) => weight !== 'part').map(({ id }) => id)));
  const rules = examples.flatMap((each) => Object.entries(each.rules));
  return Object.entries(RULES_OF).map(([system, total]) => {
    const ids = new Set(Array.from({ length: total }, (_, index) => `${system}${String(index + 1).padStart(2, '0')}`));
    const isOwn = (id: string) => ids.has(id);
    const own = rules.filter(([id]) => isOwn(id));
    const full = own.filter(([, { met, unmet, undetermined }]) => {
      const isSaid = typeof undetermined === 'string' ? undetermined !== '' : casesOf(undetermined).length > 0;
      return casesOf(met).length > 0 && casesOf(unmet).length > 0 && isSaid;
    });
    const cases = own.flatMap(([, { met, unmet, undetermined }]) => [
      ...casesOf(met),
      ...casesOf(unmet),
      ...(typeof undetermined === 'string' ? [] : casesOf(undetermined)),
    ]);
    return {
      system,
      total,
      covered: [...new Set(full.map(([id]) => id))].filter((id) => stated.has(id)),
      stated: [...stated].filter(isOwn),
      cases: cases.length,
    };
  });
}

/** `A 17/17 规则，51 例`, a line a system, and the sum. */
export function coverageText(systems: readonly SystemCoverage[]): string {
  const sum = (of: (each: SystemCoverage) => number) => systems.reduce((total, each) => total + of(each), 0);
  const lines = systems.map(({ system, total, covered, cases }) => `${system} ${covered.length}/${total}（${cases} 例）`);
  return [...lines, `合计 ${sum(({ covered }) => covered.length)}/${sum(({ total }) => total)}（${sum(({ cases }) => cases)} 例）`].join(
    '\n',
  );
}

/** The presets that have examples, in the order of the systems. */
export function systemPresets(examples: readonly PresetExamples[]): readonly Standard[] {
  return examples.flatMap(({ preset }) => PRESETS.filter(({ id }) => id === preset));
}
