/**
 * Writes `assets/samples/qinghe-2024-2025-1.xlsx`: one semester of the invented 青禾小学, 38 teachers, with the dirt that real ledgers
 * have. Run by `npm run sample`; the result is committed, so that the page needs no generator.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeXlsx } from 'hucre';
import { activitySheet, attendanceSheet, rosterSheet } from './events';
import { hoursSheet } from './hours';
import { observationSheet, openLessonSheet } from './lessons';
import { seededRandom } from './random';
import { readingSheet, writingSheet } from './reading-writing';
import { sampleTeachers } from './school';
import { writeSheet } from './sheet';

const TARGET = join(__dirname, '../../assets/samples/qinghe-2024-2025-1.xlsx');

/** A fixed day, so that a second run writes the same bytes. */
const WRITTEN = new Date('2025-01-10T09:30:00Z');

async function makeSample(): Promise<void> {
  const random = seededRandom(20240901);
  const teachers = sampleTeachers(random);
  const sheets = [
    rosterSheet(teachers),
    hoursSheet(teachers),
    observationSheet(teachers, random),
    readingSheet(teachers, random),
    writingSheet(teachers, random),
    openLessonSheet(teachers, random),
    activitySheet(random),
    attendanceSheet(teachers, random),
  ];
  mkdirSync(dirname(TARGET), { recursive: true });
  writeFileSync(TARGET, await writeXlsx({ sheets: sheets.map(writeSheet), properties: { created: WRITTEN, modified: WRITTEN } }));
}

void makeSample();
