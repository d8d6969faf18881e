/**
 * 体裁: `parseGenre(text)` → the genre that a cell, heading or title names: the last of its words decides, the longer where two end together
 * (教学设计反思 is a reflection, 读书心得 no 心得). Null where it names none, or several side by side (论文/反思).
 */
import { GENRES, type Genre } from '../record/vocabulary';
import { foldTight } from './fold-text';
import { GENRE_WORDS } from './genre-words';

export function parseGenre(text: string): Genre | null {
  const genres = new Set(
    foldTight(text)
      .replace(/《[^《》]*》/g, ' ')
      .split(/[、,;/|和与及或+]/)
      .flatMap((part) => genreOfPart(part) ?? []),
  );
  const [only] = genres;
  return genres.size === 1 && only ? only : null;
}

function genreOfPart(part: string): Genre | null {
  let best: { genre: Genre; end: number; length: number } | null = null;
  for (const genre of GENRES) {
    for (const word of GENRE_WORDS[genre]) {
      const at = part.lastIndexOf(word);
      if (at < 0) continue;
      const end = at + word.length;
      if (!best || end > best.end || (end === best.end && word.length > best.length)) best = { genre, end, length: word.length };
    }
  }
  return best?.genre ?? null;
}
