/** A text such as "c++" as a pattern that matches it alone, also under the flags `u` and `i`. */
export function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
