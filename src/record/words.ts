/** The words of a list that stand in one text, parted by blanks or line ends: alias data stays readable that way. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
