import { recordsOf } from '../ledger/ledger';
import type { Genre } from '../record/vocabulary';
import { GENRES } from '../record/vocabulary';
import type { MetricId } from '../standard/metric-id';
import type { Rule } from '../standard/rule';
import { stepMetric } from '../standard/rule-kinds';
import type { Basis } from './basis';
import { GENRE_METRICS } from './data/writing';
import { metricsOf } from './rule-facts';
import { GENRE_WORDS } from './words';

/** 读书心得 stands with the books that it is about. */
const ELSEWHERE: Genre = 'reading-essay';

/** Genres that a school with few manuscripts still sees: what no record and no rule speaks of has no column. */
export const WRITING_GENRES: readonly Genre[] = GENRES.filter((genre) => genre !== ELSEWHERE);

/** The metrics of the genres. */
export const WRITING_METRICS: readonly MetricId[] = WRITING_GENRES.flatMap((genre) => GENRE_METRICS[genre] ?? []);

/** The genre that a metric counts. */
export function genreOf(metric: MetricId): Genre | undefined {
  return GENRES.find((genre) => GENRE_METRICS[genre] === metric);
}

/** The genres that a rule counts together, in the order of the columns; none of a rule on something else. */
export function genresOf(rule: Rule): readonly Genre[] {
  const step = stepMetric(rule);
  const metrics = step === null ? metricsOf(rule) : [step];
  const genres = new Set(metrics.map(genreOf));
  return genres.has(undefined) || genres.has(ELSEWHERE) ? [] : WRITING_GENRES.filter((genre) => genres.has(genre));
}

/** Whether some table of the workbook speaks of the genre; where none does, a 0 would claim what nobody knows. */
export function isMeasured({ teachers }: Basis, genre: Genre): boolean {
  const metric = GENRE_METRICS[genre];
  return metric === undefined || teachers.some(({ teacher }) => teacher.metrics[metric] !== undefined);
}

/** The rules on manuscripts: of those that look at the whole period the one on most genres, and all others. */
export function writingRules(basis: Basis): { readonly main: Rule | undefined; readonly further: readonly Rule[] } {
  const rules = basis.requirements.filter((rule) => genresOf(rule).length > 0);
  const whole = rules.filter((rule) => rule.each === undefined && genresOf(rule).some((genre) => isMeasured(basis, genre)));
  const [main] = [...whole].sort((a, b) => genresOf(b).length - genresOf(a).length);
  return { main, further: rules.filter((rule) => rule !== main) };
}

/** The genres that have a column: those of which there is a record or a rule. */
export function listedGenres(basis: Basis): readonly Genre[] {
  const recorded = new Set(recordsOf(basis.assessment.ledger, 'writing').map(({ fields }) => fields.genre));
  const asked = new Set(basis.requirements.flatMap(genresOf));
  return WRITING_GENRES.filter((genre) => recorded.has(genre) || asked.has(genre));
}

/** Whether some manuscript does not say what it is. */
export function hasUnstatedGenre({ assessment: { ledger } }: Basis): boolean {
  return recordsOf(ledger, 'writing').some(({ fields }) => fields.genre === undefined);
}

/** Manuscripts of the listed teachers that count and that no metric counts: those of no stated genre, and 心得体会. */
export function unmeasuredPieces({ assessment: { ledger }, byId }: Basis): number {
  const counting = recordsOf(ledger, 'writing').filter(({ fields: { genre }, standing }) => {
    return standing.kind === 'counts' && (genre === undefined || GENRE_METRICS[genre] === undefined);
  });
  return counting.reduce((total, { fields, people }) => {
    const own = people.filter((link) => link.kind === 'person' && link.field === 'teacher' && byId.has(link.person));
    return total + own.length * (fields.count ?? 1);
  }, 0);
}

/** `论文或反思或叙事`. */
export function genreWords(genres: readonly Genre[]): string {
  return genres.map((genre) => GENRE_WORDS[genre]).join('或');
}
