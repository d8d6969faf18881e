import type { Language } from './language';
import type { TextId, TextParams } from './texts';

/** What stopped, paused or limited the work. `information` waits or goes on by itself, `warning` goes on with a limit, `error` stopped. */
export type NoticeTone = 'information' | 'warning' | 'error';

interface Wording {
  readonly title: TextId;
  readonly body: TextId;
  readonly tone: NoticeTone;
}

const NOTICES = {
  editing: { title: 'err.editing.title', body: 'err.editing.body', tone: 'information' },
  busy: { title: 'err.busy.title', body: 'err.busy.body', tone: 'information' },
  'protected-sheet': { title: 'err.protectedSheet.title', body: 'err.protectedSheet.body', tone: 'warning' },
  'protected-book': { title: 'err.protectedBook.title', body: 'err.protectedBook.body', tone: 'warning' },
  'read-only': { title: 'err.readonly.title', body: 'err.readonly.body', tone: 'warning' },
  'too-old': { title: 'err.old.title', body: 'err.old.body', tone: 'error' },
  'too-large': { title: 'err.tooLarge.title', body: 'err.tooLarge.body', tone: 'warning' },
  'other-book': { title: 'err.closed.title', body: 'err.closed.body', tone: 'error' },
  encrypted: { title: 'err.file.title', body: 'web.encrypted', tone: 'error' },
  damaged: { title: 'err.file.title', body: 'web.damaged', tone: 'error' },
  'not-a-workbook': { title: 'err.file.title', body: 'err.notWorkbook.body', tone: 'error' },
  'zip-bomb': { title: 'err.file.title', body: 'err.zipBomb.body', tone: 'error' },
  'write-refused': { title: 'err.rollback.title', body: 'err.rollback.body', tone: 'error' },
  empty: { title: 'err.empty.title', body: 'err.empty.body', tone: 'information' },
  none: { title: 'err.none.title', body: 'err.none.body', tone: 'warning' },
  'no-roster': { title: 'err.noRoster.title', body: 'err.noRoster.body', tone: 'warning' },
  external: { title: 'err.external.title', body: 'err.external.body', tone: 'warning' },
  storage: { title: 'err.storage.title', body: 'err.storage.body', tone: 'warning' },
  'other-sheet': { title: 'err.otherSheet.title', body: 'err.otherSheet.body', tone: 'warning' },
  'no-column': { title: 'err.noColumn.title', body: 'err.noColumn.body', tone: 'warning' },
  'no-room': { title: 'err.noRoom.title', body: 'err.noRoom.body', tone: 'warning' },
  bug: { title: 'err.bug.title', body: 'err.bug.body', tone: 'error' },
} as const satisfies Record<string, Wording>;

export type NoticeTextCode = keyof typeof NOTICES;

/** What a message says: what happened, whether the sheets changed, what to do. */
export interface NoticeText {
  readonly title: string;
  readonly body: string;
  readonly tone: NoticeTone;
}

export function noticeText(code: NoticeTextCode, params: TextParams, language: Language): NoticeText {
  const { title, body, tone } = NOTICES[code];
  return { title: language.text(title, params), body: language.text(body, params), tone };
}
