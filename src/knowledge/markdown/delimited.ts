/**
 * Replaces all that stands between two marks, the marks included, by what `change` makes of it. What is opened and never
 * closed stays.
 */
export function replaceDelimited(
  text: string,
  open: string,
  close: string,
  change: (found: string) => string,
): string {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf(open, from);
    const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
    if (end < 0) break;
    parts.push(text.slice(from, start), change(text.slice(start, end + close.length)));
    from = end + close.length;
  }
  return parts.join('') + text.slice(from);
}
