import type { Answer } from '../../answer/answer.ts';
import type { Explanation } from '../../answer/explain.ts';
import type { Attribution } from '../../knowledge/passage.ts';
import { clip, escapeText } from '../format/escape.ts';
import { LIMITS } from '../format/limits.ts';
import { type OutgoingMessage, paragraph, toMessages } from './message.ts';
import { renderCitation } from './quotes.ts';

type ExplainedPassage = Explanation['reasons'][number];

/** Passages shown that were not quoted: enough to see how far behind they were. */
const MAX_NOT_QUOTED = 2;
const MAX_TOPIC_SHOWN = 200;

const INTENT_WORDING: Readonly<Record<Explanation['intent'], string>> = {
  compare: 'a comparison',
  'who-owns': 'a question for who owns something',
  describe: 'a question about a role',
  search: 'a question that names no role',
};

const ATTRIBUTION_WORDING: Readonly<Record<Attribution, string>> = {
  heading: 'by its heading',
  table: 'by its place in a table',
  'lead-in': 'by the words that lead in',
  title: 'by the title, file or front matter of its article',
  mention: 'as it mentions the role',
  none: 'none: no role is named',
};

/** How the question was read, and why these passages were quoted and others not. */
export function renderExplanation(
  { roles, outcome }: Answer,
  explanation: Explanation,
): OutgoingMessage[] {
  const { intent, topic, enough, reasons } = explanation;
  const names = roles.map(({ name }) => escapeText(name)).join(', ');
  const on = topic === null ? '' : ` on “${escapeText(clip(topic, MAX_TOPIC_SHOWN))}”`;
  const quoted = reasons.filter(({ isQuoted }) => isQuoted);
  const others = reasons.filter(({ isQuoted }) => !isQuoted).slice(0, MAX_NOT_QUOTED);
  const lead = outcome === 'answered' ? 'Why this answer?' : 'Why no answer?';
  return toMessages([
    ...paragraph(`*${lead}*`),
    ...paragraph(`I took it for ${INTENT_WORDING[intent]}${names && ` (${names})`}${on}.`),
    ...quoted.flatMap((reason) => paragraph(describeReason(reason))),
    ...paragraph(
      `A passage must speak of at least ${percent(enough)} of what was asked.${others.length > 0 ? ' Not quoted:' : ''}`,
    ),
    ...others.flatMap((reason) => paragraph(describeReason(reason))),
  ]).slice(0, LIMITS.responses);
}

function describeReason({ passage, fitness, matched, missing }: ExplainedPassage): string {
  const words = matched.map(({ word, as, inHead }) => {
    const found = word === as ? escapeText(word) : `${escapeText(word)} as “${escapeText(as)}”`;
    return `${found}${inHead ? ' (heading)' : ''}`;
  });
  const roles = passage.roles.length > 0 ? `${escapeText(passage.roles.join(', '))}, ` : '';
  return [
    `• ${renderCitation(passage)}`,
    `File: \`${escapeText(passage.path.replaceAll('`', "'"))}\`, line ${passage.line}`,
    `Role: ${roles}${ATTRIBUTION_WORDING[passage.attribution]}`,
    `Speaks of ${percent(fitness)} of what was asked`,
    ...(words.length > 0 ? [`Matched: ${words.join(', ')}`] : []),
    ...(missing.length > 0 ? [`Lacks: ${missing.map(escapeText).join(', ')}`] : []),
  ].join('\n    ');
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
