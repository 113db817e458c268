// Leaves out what stands at the top of many articles alike: a banner, a licence.

import type { Passage } from './passage.ts';

/** In fewer articles it may be said of each of them. */
const FEWEST_ALIKE = 5;
/** … and in a smaller share of all. */
const SHARE_ALIKE = 0.2;

/** What says so is said of each page: "The Platform team owns this service.", "Owner: Ann". */
const SAYS_WHO = /\b(?:own(?:s|ed|ers?)?|contacts?|ask|maintain(?:s|ed|ers?)|responsible)\b/i;

/** The passages without those above the first heading that many of the `articles`, a number, begin with, and go on behind. */
export function withoutBoilerplate(
  passages: readonly Passage[],
  articles: number,
): readonly Passage[] {
  const paths = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const { path, heading, roles, text } of passages) {
    counts.set(path, (counts.get(path) ?? 0) + 1);
    const isOfPage = roles.length > 0 || SAYS_WHO.test(text);
    if (heading.length === 0 && !isOfPage)
      paths.set(text, (paths.get(text) ?? new Set()).add(path));
  }
  const most = Math.max(FEWEST_ALIKE, SHARE_ALIKE * articles);
  return passages.filter(
    ({ path, heading, text }) =>
      heading.length > 0 || counts.get(path) === 1 || (paths.get(text)?.size ?? 0) < most,
  );
}
