/** A file's name without its folder's and kind's part: `台账.xlsx` → `台账`. */
export function stemOf(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, '');
}

/** The names with those that come twice numbered: two files of different folders may have one name, addresses may not. */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let n = 2; taken.has(unique); n += 1) unique = name.replace(/(\.[^.]*)?$/, ` (${n})$1`);
    taken.add(unique);
    return unique;
  });
}

/** Name of a sheet's tab: where several files are shown, the file's name comes first. */
export function tabName(fileName: string, sheet: string, isAlone: boolean): string {
  return isAlone ? sheet : `${stemOf(fileName)}·${sheet}`;
}
