import type { Genre } from '../../record/vocabulary';
import type { MetricId } from '../../standard/metric-id';
import type { MetricDefinition } from './metric-definition';
import { amountOf, metricOf, ofPart } from './metric-definition';
import { tickedEssays } from './reading';

/** 文稿篇数 of one genre. A row whose genre is blank may be of any. */
function ofGenre(id: MetricId, genre: Genre): MetricDefinition {
  return metricOf(id, { kind: 'writing', people: ['teacher'] }, (entry) => {
    const { genre: own, count, level } = entry.fields;
    if (own !== undefined) return own === genre ? ofPart(amountOf(entry, 'count', count, 1), level) : null;
    return entry.open.has('genre') ? { amount: null, field: 'genre', isDoubtful: true } : null;
  });
}

const writtenEssays = ofGenre('reading-essays', 'reading-essay');

/** 读书心得: manuscripts where the ledger has any, else the books that have one; never both. */
const readingEssays: MetricDefinition = {
  id: writtenEssays.id,
  claims: (entries) => writtenEssays.claims(entries) ?? tickedEssays.claims(entries),
};

/** 论文 反思 叙事 案例 日记 教后记 读书心得 教学设计 计划 总结 */
export const writingMetrics: readonly MetricDefinition[] = [
  ofGenre('papers', 'paper'),
  ofGenre('reflections', 'reflection'),
  ofGenre('narratives', 'narrative'),
  ofGenre('cases', 'case'),
  ofGenre('diaries', 'diary'),
  ofGenre('post-lesson-notes', 'post-lesson-note'),
  readingEssays,
  ofGenre('lesson-designs', 'lesson-design'),
  ofGenre('plans', 'plan'),
  ofGenre('summaries', 'summary'),
];
