/** A metric's id, as the contract names it (`training-hours.thematic`), open for conversion tables. */
export type MetricId = string;
/** A rule's id (`D07`), never renumbered or reused. */
export type RuleId = string;

/** 适用范围: whom a rule is for, as conditions on roster attributes that must all hold. An unknown attribute makes the rule undetermined. */
export type Scope =
  | { readonly kind: 'all' }
  /** 青年教师 and the like: age in full years on the first day of the semester, both edges included. */
  | { readonly kind: 'age'; readonly atLeast?: number; readonly atMost?: number }
  | { readonly kind: 'years-of-teaching'; readonly atLeast?: number; readonly atMost?: number }
  /** 行政领导, 班主任 …: a word found in post, title or roles. */
  | { readonly kind: 'role'; readonly words: readonly string[] };

/** Where a rule comes from: a document, its clause, a few quoted words. */
export interface RuleSource {
  readonly document: string;
  readonly clause: string;
  readonly quote?: string;
}

/** What an unmet rule means: it fails the teacher, warns (shares), or only shows progress (targets). */
export type RuleWeight = 'requirement' | 'warning' | 'target';

/**
 * 要求: one duty as data. `kind` names the rule kind that evaluates it, `params` are that kind's own. Names and units are ids worded
 * by i18n or, for a school's own rules, plain text in `name`.
 */
export interface Rule {
  readonly id: RuleId;
  readonly kind: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly scope: Scope;
  readonly period: 'semester' | 'school-year';
  readonly weight: RuleWeight;
  /** Short name on sheets and screens: 听课, 学时, 论文/反思/叙事. */
  readonly name: string;
  /** Family that groups rules on sheets: 学时 听课 读书 写作 公开课 课题 其他. */
  readonly family: string;
  /** Unit of actual and required: 学时 节 本 篇 项 %. */
  readonly unit: string;
  readonly source: RuleSource;
}

/** 达标标准: the rules that a school checks, in the order in which they are listed. */
export interface Standard {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly rules: readonly Rule[];
}

/** A rule that makes no sense: it is disabled, the others work on. */
export interface BrokenRule {
  readonly rule: RuleId;
  readonly param: string;
  readonly value: string;
}
