import type { ConsequenceKind, Rule } from '../standard/rule';
import type { Finding } from './assessment';

/** 后果: what follows for a teacher from what rules say of him: 表扬 from those that he meets, all others from those that he does not. */
export function consequencesOf(findings: readonly Finding[], rules: readonly Rule[]): readonly ConsequenceKind[] {
  const status = new Map(findings.map((finding) => [finding.rule, finding.status]));
  const following = rules.flatMap(({ id, consequences = [] }) =>
    consequences.filter((kind) => status.get(id) === (kind === 'commend' ? 'met' : 'unmet')),
  );
  return [...new Set(following)];
}
