/** The words of a text in lower case between single blanks: texts that differ in case and punctuation only become the same. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
