import type { Answer } from '../../answer/answer.ts';
import type { Explanation } from '../../answer/explain.ts';
import { clip, escapeText } from '../format/escape.ts';
import { LIMITS } from '../format/limits.ts';
import { type Message, paragraph, toMessages } from './message.ts';
import { cite } from './quotes.ts';

type Reason = Explanation['reasons'][number];
type Passage = Reason['passage'];

/** Passages that came next: enough to see by how much they were behind. */
const RUNNERS_UP = 2;
const LONGEST_TOPIC = 200;

const INTENTS: Readonly<Record<Explanation['intent'], string>> = {
  compare: 'a comparison',
  'who-owns': 'a question for who owns something',
  describe: 'a question about a role',
  search: 'a question that names no role',
};

const BECAUSE: Readonly<Record<Passage['attribution'], string>> = {
  heading: 'by its heading',
  table: 'by its place in a table',
  'lead-in': 'by the words that lead in',
  title: 'by the title, file or front matter of its article',
  mention: 'as it mentions the role',
  none: 'none: no role is named',
};

/** How an answer came about, for a person who wonders. */
export function toWhy({ roles, outcome }: Answer, explanation: Explanation): Message[] {
  const { intent, topic, enough, reasons } = explanation;
  const names = roles.map(({ name }) => escapeText(name)).join(', ');
  const on = topic === null ? '' : ` on “${escapeText(clip(topic, LONGEST_TOPIC))}”`;
  const quoted = reasons.filter(({ isQuoted }) => isQuoted);
  const others = reasons.filter(({ isQuoted }) => !isQuoted).slice(0, RUNNERS_UP);
  const lead = outcome === 'answered' ? 'Why this answer?' : 'Why no answer?';
  return toMessages([
    ...paragraph(`*${lead}*`),
    ...paragraph(`I took it for ${INTENTS[intent]}${names && ` (${names})`}${on}.`),
    ...quoted.flatMap((reason) => paragraph(toLines(reason))),
    ...paragraph(
      `A passage must speak of at least ${percent(enough)} of what was asked.${others.length > 0 ? ' Not quoted:' : ''}`,
    ),
    ...others.flatMap((reason) => paragraph(toLines(reason))),
  ]).slice(0, LIMITS.responses);
}

function toLines({ passage, fitness, matched, missing }: Reason): string {
  const words = matched.map(({ word, as, inHead }) => {
    const found = word === as ? escapeText(word) : `${escapeText(word)} as “${escapeText(as)}”`;
    return `${found}${inHead ? ' (heading)' : ''}`;
  });
  const roles = passage.roles.length > 0 ? `${escapeText(passage.roles.join(', '))}, ` : '';
  return [
    `• ${cite(passage)}`,
    `File: \`${escapeText(passage.path.replaceAll('`', "'"))}\`, line ${passage.line}`,
    `Role: ${roles}${BECAUSE[passage.attribution]}`,
    `Speaks of ${percent(fitness)} of what was asked`,
    ...(words.length > 0 ? [`Matched: ${words.join(', ')}`] : []),
    ...(missing.length > 0 ? [`Lacks: ${missing.map(escapeText).join(', ')}`] : []),
  ].join('\n    ');
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
