// Lays out why an answer is what it is, in a few plain lines; numbers and ids are the command line's.

import type { Answer, Outcome } from '../../answer/answer.ts';
import { type Explanation, wordReading } from '../../answer/explain.ts';
import { joinWords } from '../../text/join-words.ts';
import { shorten } from '../../text/shorten.ts';
import { toLiteral } from '../format/literal-marks.ts';
import { renderCitation } from './citation.ts';
import { type OutgoingMessage, paragraph, toMessages } from './message.ts';

const MAX_TOPIC_SHOWN = 200;
/** Words that are named: more would be a list to read. */
const MOST_WORDS = 4;
/** What asks for the explanation, and what it is headed with. */
export const WHY_TITLES: Readonly<Record<Outcome, string>> = {
  answered: 'Why this answer?',
  nearest: 'Why this?',
  clarify: 'Why no answer?',
  'no-answer': 'Why no answer?',
};
const CURE =
  'Is it wrong? Vote it down and say why: those who keep the articles read it. Other words may find more.';

/** The explanation of an answer as messages for one person: how it was read, what counts and why, what to do about it. */
export function renderExplanation(
  answer: Answer,
  explanation: Explanation,
  today: string,
): OutgoingMessage[] {
  const { roles, outcome } = answer;
  const { intent, topic, reasons } = explanation;
  const reading = wordReading({
    intent,
    roles: roles.map(({ name }) => name),
    topic: topic === null ? null : shorten(topic, MAX_TOPIC_SHOWN),
  });
  return toMessages([
    ...paragraph(`*${WHY_TITLES[outcome]}*\n${toLiteral(reading)}`),
    ...paragraph(renderReason(answer, reasons, today)),
    ...paragraph(outcome === 'answered' || outcome === 'nearest' ? CURE : CURE_OF_NO),
  ]);
}

const CURE_OF_NO =
  'Should they say it? It is noted for those who keep the articles. Other words may find more.';

/** The passages that count most, and the asked words that they have or lack. */
function renderReason(
  { outcome, intent, roles, owners, topic }: Answer,
  reasons: Explanation['reasons'],
  today: string,
): string {
  const [best] = reasons;
  if (best === undefined) return 'No passage of the articles speaks of it.';
  if (outcome === 'answered' && intent === 'compare') {
    const sides = roles.flatMap(({ id }) => {
      const found = reasons.find(({ passage, isQuoted }) => isQuoted && passage.roles.includes(id));
      return found === undefined ? [] : [renderCitation(found.passage, today)];
    });
    const further = topic === null ? ', and what else stands under the same headings' : '';
    if (sides.length > 1) return `Set side by side are ${joinWords(sides)}${further}.`;
  }
  const { passage, matched, missing, isQuoted } = best;
  const found = nameWords(
    matched.map(({ word, as }) => (word === as ? word : `${word} as “${as}”`)),
  );
  const lacked = nameWords(missing);
  if (found === '' && lacked !== '' && !isQuoted)
    return `No passage of the articles speaks of ${toLiteral(lacked)}.`;
  const [owner] = owners;
  const tie = owner?.passage === passage.id ? [`ties it to ${owner.role.name}`] : [];
  const verdict =
    outcome === 'nearest'
      ? 'No passage says it; nearest is'
      : isQuoted
        ? 'Quoted is'
        : 'Closest is';
  const about = outcome === 'nearest' ? '' : 'is about what was asked';
  const why = [wordMatch(found, lacked) || about, ...tie].filter(Boolean).join(' and ');
  return `${verdict} ${renderCitation(passage, today)}${why && `, which ${toLiteral(why)}`}.`;
}

/** What a passage has of the asked words, and what not; '' where none says anything. */
function wordMatch(found: string, lacked: string): string {
  if (lacked === '') return found && `speaks of ${found}`;
  return found === '' ? `says nothing of ${lacked}` : `speaks of ${found}, but not of ${lacked}`;
}

function nameWords(words: readonly string[]): string {
  return [...new Set(words)].slice(0, MOST_WORDS).join(', ');
}
