import type { Category, Genre, Level, Mark, Obligation } from './vocabulary';

/** `2024-09-12`. */
export type IsoDate = string;
/** `2024-09`. */
export type IsoMonth = string;
/** A day where the sheet states one, else a month. */
export type IsoDateOrMonth = string;

/** What a teacher column of any kind may have beside it. */
interface Beside {
  group?: string;
  staffNumber?: string;
  subject?: string;
}

/** Evidence that a school keeps and no record kind names: `{ 摘记: 12, 证书: true }`. */
interface WithEvidence {
  evidence?: Record<string, string | number | boolean>;
}

/**
 * The fields of each record kind, exactly as the contract names them. An absent field was not stated in the sheet, or could not be
 * read (an issue says so); it is never a default. Names of people are as written, less blanks and 老师.
 */
export interface RecordFields {
  /** 教师名册 */
  roster: WithEvidence & {
    name?: string;
    staffNumber?: string;
    gender?: string;
    birthDate?: IsoDateOrMonth;
    joinedTeaching?: IsoDateOrMonth;
    yearsOfTeaching?: number;
    group?: string;
    subject?: string;
    title?: string;
    post?: string;
    roles?: string;
  };
  /** 活动安排、记录 */
  activity: Beside &
    WithEvidence & {
      date?: IsoDate;
      week?: number;
      topic?: string;
      form?: string;
      level?: Level;
      speaker?: string;
      hours?: number;
      expected?: number;
      present?: number;
      hasPlan?: boolean;
      hasPhoto?: boolean;
      hasReport?: boolean;
      hasFeedback?: boolean;
    };
  /** 签到、考勤 */
  attendance: Beside & WithEvidence & { teacher?: string; date?: IsoDate; activity?: string; mark?: Mark };
  /** 学时登记 */
  'training-hours': Beside &
    WithEvidence & {
      teacher?: string;
      date?: IsoDate;
      week?: number;
      activity?: string;
      category?: Category;
      level?: Level;
      hours?: number;
      approved?: boolean;
    };
  /** 听课 */
  observation: Beside &
    WithEvidence & {
      observer?: string;
      observed?: string;
      date?: IsoDate;
      week?: number;
      period?: number;
      class?: string;
      topic?: string;
      lessons?: number;
      month?: IsoMonth;
    };
  /** 读书 */
  reading: Beside &
    WithEvidence & {
      teacher?: string;
      title?: string;
      author?: string;
      obligation?: Obligation;
      textbook?: boolean;
      date?: IsoDate;
      noteCount?: number;
      hasNote?: boolean;
      hasEssay?: boolean;
      books?: number;
    };
  /** 文稿 */
  writing: Beside &
    WithEvidence & {
      teacher?: string;
      genre?: Genre;
      title?: string;
      date?: IsoDate;
      month?: IsoMonth;
      words?: number;
      level?: Level;
      count?: number;
    };
  /** 公开课 */
  'open-lesson': Beside &
    WithEvidence & {
      teacher?: string;
      date?: IsoDate;
      week?: number;
      class?: string;
      topic?: string;
      level?: Level;
      form?: string;
      count?: number;
    };
  /** 课题 */
  project: Beside &
    WithEvidence & {
      title?: string;
      leader?: string;
      members?: string[];
      level?: Level;
      number?: string;
      start?: IsoDateOrMonth;
      end?: IsoDateOrMonth;
      status?: string;
    };
  /** 获奖、荣誉 */
  award: Beside &
    WithEvidence & {
      teachers?: string[];
      award?: string;
      work?: string;
      level?: Level;
      grade?: string;
      organiser?: string;
      date?: IsoDate;
      statedCount?: number;
    };
  /** 外派培训 */
  'external-training': Beside &
    WithEvidence & {
      teacher?: string;
      start?: IsoDate;
      end?: IsoDate;
      place?: string;
      topic?: string;
      level?: Level;
      days?: number;
      hours?: number;
      cost?: number;
      reported?: boolean;
    };
  /** 师徒结对 */
  mentorship: Beside & WithEvidence & { mentor?: string; mentee?: string; domain?: string; start?: IsoDateOrMonth };
  /** 常规检查 */
  inspection: Beside & WithEvidence & { teacher?: string; date?: IsoDate; month?: IsoMonth; topic?: string; grade?: string };
  /** 证书 */
  certificate: Beside & WithEvidence & { teacher?: string; skill?: string; level?: string; number?: string; date?: IsoDateOrMonth };
  /** 考核 */
  assessment: Beside & WithEvidence & { teacher?: string; score?: number; grade?: string };
  /** 材料清单: what a person ticks off for a rule that no ledger can show; a row without a teacher is its group's, without either the school's. */
  checklist: Beside & WithEvidence & { rule?: string; teacher?: string; item?: string; held?: boolean; date?: IsoDate };
}

/** A kind of record, as the contract names it. */
export type RecordKind = keyof RecordFields;

/** A field of the given kind. */
export type FieldOf<K extends RecordKind> = Extract<keyof RecordFields[K], string>;
