import type { ConversionRow } from './conversion';
import type { Period, SchoolCalendar, Step } from './period';

/** A rule's id (`D07`), never renumbered or reused. */
export type RuleId = string;

/** 对象: whose figure a rule is about: each teacher's, each group's, the school's. Rules on single events are asked of one of these. */
export const SUBJECTS = ['teacher', 'group', 'school'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Where a rule comes from: a document, its clause, a few quoted words. */
export interface RuleSource {
  readonly document: string;
  readonly clause: string;
  readonly quote?: string;
}

/**
 * 性质: what an unmet rule means. A `requirement` fails the teacher, a `warning` warns, a `target` shows progress, a `figure` holds a stated number
 * against the ledger, a `part` is only used by rules that combine others.
 */
export const WEIGHTS = ['requirement', 'warning', 'target', 'figure', 'part'] as const;
export type RuleWeight = (typeof WEIGHTS)[number];

/** 后果: what follows for a teacher who does not meet the rule. */
export const CONSEQUENCES = ['no-hours', 'no-title-review', 'no-excellent', 'commend'] as const;
export type ConsequenceKind = (typeof CONSEQUENCES)[number];

/**
 * 要求: one duty as data. `kind` names the rule kind that evaluates it, `params` are that kind's own. Conditions are texts as a clerk writes
 * them (`condition/`). Names and units are ids worded by i18n or, for a school's own rules, plain text in `name`.
 */
export interface Rule {
  readonly id: RuleId;
  readonly kind: string;
  readonly params: RuleParams;
  readonly subject: Subject;
  /** 适用: a condition on roster attributes or terms of the standard (`青年教师`, `年龄≤45 且 学科=语文`); '' is everybody. Unknown makes undetermined. */
  readonly scope: string;
  /** 免检: whom it is not for although the scope holds (`请长假`); absent is nobody. */
  readonly exempt?: string;
  readonly period: Period;
  /** 逐期: it has to hold in every one of these within the period; absent is the period as a whole. */
  readonly each?: Step;
  /** 按在岗时间折算: the figure asked for shrinks with the days before a person joined. */
  readonly proRata?: boolean;
  readonly weight: RuleWeight;
  readonly consequences?: readonly ConsequenceKind[];
  /** Short name on sheets and screens: 听课, 学时, 论文/反思/叙事. */
  readonly name: string;
  /** Family that groups rules on sheets: 学时 听课 读书 写作 公开课 课题 其他. */
  readonly family: string;
  /** Unit of actual and required: 学时 节 本 篇 项 %. */
  readonly unit: string;
  readonly source: RuleSource;
  /** 停用: it stands in the standard and is not checked. */
  readonly isOff?: boolean;
}

/** Parameters as they can stand in one cell each: a number, a text, a yes, or a list of texts. */
export type RuleParams = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** 名词: a term that scopes may use, `青年教师` = `年龄≤35`. */
export interface TermDefinition {
  readonly term: string;
  /** A condition, as a clerk writes it. */
  readonly meaning: string;
}

/** 达标标准: the rules that a school checks, in the order in which they are listed, with its terms, conversions and calendar. */
export interface Standard {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly rules: readonly Rule[];
  readonly terms?: readonly TermDefinition[];
  readonly conversions?: readonly ConversionRow[];
  readonly calendar?: SchoolCalendar;
}

/** A rule (or a row of another table of the standard) that makes no sense: it is disabled, the others work on. */
export interface BrokenRule {
  readonly rule: RuleId;
  readonly param: string;
  readonly value: string;
}
