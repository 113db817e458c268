import { type Answer, listParts, type ScoredPassage } from '../../answer/answer.ts';
import { linkTo, OUTDATED_MARK } from '../../answer/text.ts';
import { escapeText, toLink } from '../format/escape.ts';
import { LIMITS } from '../format/limits.ts';
import { holdMarks, releaseMarks } from '../format/literal-marks.ts';
import { toMrkdwn } from '../format/mrkdwn.ts';
import { shortenMrkdwn, splitMrkdwn } from '../format/split.ts';
import { type BlockWithText, paragraph, smallPrint } from './message.ts';

/** Characters shown of a passage that is close but does not answer: enough to judge whether to open it. */
const GLIMPSE = 200;

/** The passages that an answer to one question quotes without being asked for more; fewer where it is one of several. */
export function selectQuoted(
  { outcome, passages, rows }: Answer,
  isOneOfSeveral = false,
): readonly ScoredPassage[] {
  if (outcome === 'nearest') return passages.slice(0, LIMITS.nearestQuotes);
  const most = rows.length > 0 ? LIMITS.comparedQuotes : LIMITS.quotes;
  return passages.slice(0, isOneOfSeveral ? LIMITS.quotesOfPart : most);
}

/** The passages that an answer quotes when asked for more, of all its parts. */
export function selectLeftOut(answer: Answer): readonly ScoredPassage[] {
  const isSeveral = answer.parts !== undefined;
  if (!isSeveral) return answer.passages.slice(selectQuoted(answer).length);
  const left = listParts(answer).flatMap((part) =>
    part.passages.slice(selectQuoted(part, isSeveral).length),
  );
  return left.filter(
    ({ passage }, at) => left.findIndex((one) => one.passage.id === passage.id) === at,
  );
}

/** A passage as a quote with the citation below it. */
export function renderQuote({ passage }: ScoredPassage): BlockWithText[] {
  const mrkdwn = toMrkdwn(passage.text, passage.source);
  return [...quoteLines(mrkdwn).flatMap(paragraph), smallPrint(renderCitation(passage))];
}

/** The first words of a passage as a quote with the citation below it. */
export function renderGlimpse({ passage }: ScoredPassage): BlockWithText[] {
  const words = shortenMrkdwn(toMrkdwn(passage.text, null).replaceAll('\n', ' '), GLIMPSE);
  return [...paragraph(`> ${words}`), smallPrint(renderCitation(passage))];
}

/** Each line needs its own `> `, which takes room: parts get smaller until they fit with it. */
function quoteLines(text: string, length: number = LIMITS.section): string[] {
  const parts = splitMrkdwn(text, length).map((part) => part.replace(/^/gm, '> '));
  return parts.every((part) => part.length <= LIMITS.section)
    ? parts
    : quoteLines(text, length / 2);
}

/** `Article › Heading`, linked where the article has a source, with its age where it gives one. */
export function renderCitation(passage: ScoredPassage['passage']): string {
  const place = [passage.article, ...passage.heading].map((words) =>
    isolate(holdMarks(escapeText(words))),
  );
  const title = shortenMrkdwn(place.join(' › '), LIMITS.citation);
  const address = linkTo(passage);
  const label = releaseMarks(address === null ? title : toLink(address, title));
  const age = passage.updated === null ? [] : [`updated ${escapeText(passage.updated)}`];
  return [label, ...age, ...(passage.isOutdated ? [OUTDATED_MARK] : [])].join(' · ');
}

/** Isolates right-to-left text, which would reorder the words around it. */
function isolate(words: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(words) ? `\u2068${words}\u2069` : words;
}
