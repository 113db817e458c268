/** The text of a row's cell in the column `at`; '' where the row has fewer cells. */
export function cellAt(cells: readonly string[], at: number): string {
  return cells[at] ?? '';
}
