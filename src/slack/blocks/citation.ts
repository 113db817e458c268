import { linkTo, OUTDATED_MARK } from '../../answer/text.ts';
import type { Passage } from '../../knowledge/passage.ts';
import { escapeText, toLink } from '../format/escape.ts';
import { LIMITS } from '../format/limits.ts';
import { holdMarks, releaseMarks } from '../format/literal-marks.ts';
import { shortenMrkdwn } from '../format/split.ts';

/** What is no older than this is not worth a date. */
const YEARS_FRESH = 1;

/** `Article › Heading`, linked where the article has a source; with its date where that is old by `today`, an ISO date. */
export function renderCitation(passage: Passage, today: string): string {
  return cite(passage, [passage.article, ...passage.heading], today);
}

/** The passages' places in one line; what a place shares with the one before it is not said again. */
export function renderCitations(passages: readonly Passage[], today: string): string {
  let before: readonly string[] = [];
  const cited = passages.flatMap((passage) => {
    const place = [passage.article, ...passage.heading];
    const shared = countShared(before, place);
    const isSame = shared === place.length && shared === before.length;
    before = place;
    return isSame ? [] : [cite(passage, place.slice(Math.min(shared, place.length - 1)), today)];
  });
  return [...new Set(cited)].join(' · ');
}

/** An article by its title alone, linked to the passage. */
export function renderArticleLink(passage: Passage): string {
  return link(passage, [passage.article]);
}

function cite(passage: Passage, place: readonly string[], today: string): string {
  const { updated, isOutdated } = passage;
  const age = updated !== null && isOld(updated, today) ? [`updated ${escapeText(updated)}`] : [];
  return [link(passage, place), ...age, ...(isOutdated ? [OUTDATED_MARK] : [])].join(' · ');
}

function link(passage: Passage, place: readonly string[]): string {
  const words = place.map((part) => isolate(holdMarks(escapeText(part))));
  const title = shortenMrkdwn(words.join(' › '), LIMITS.citation);
  const address = linkTo(passage);
  return releaseMarks(address === null ? title : toLink(address, title));
}

function countShared(one: readonly string[], other: readonly string[]): number {
  const at = other.findIndex((part, index) => part !== one[index]);
  return at < 0 ? other.length : at;
}

/** Whether what was updated then is a year old today; ISO dates, which compare as texts. */
export function isOld(updated: string, today: string): boolean {
  const year = String(Number(today.slice(0, 4)) - YEARS_FRESH).padStart(4, '0');
  return updated < `${year}${today.slice(4)}`;
}

/** Isolates right-to-left text, which would reorder the words around it. */
function isolate(words: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(words) ? `\u2068${words}\u2069` : words;
}
