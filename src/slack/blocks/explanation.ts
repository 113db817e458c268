// Lays out why an answer is what it is; the wording is that of the command line's `--explain`.

import type { Answer, Outcome } from '../../answer/answer.ts';
import { type Explanation, wordReading, wordReason, wordThreshold } from '../../answer/explain.ts';
import { shorten } from '../../text/shorten.ts';
import { escapeText } from '../format/escape.ts';
import { LIMITS } from '../format/limits.ts';
import { toLiteral } from '../format/literal-marks.ts';
import { renderCitation } from './citation.ts';
import { type OutgoingMessage, paragraph, toMessages } from './message.ts';

const MAX_TOPIC_SHOWN = 200;
const TITLES: Readonly<Record<Outcome, string>> = {
  answered: 'Why this answer?',
  nearest: 'Why this?',
  clarify: 'Why no answer?',
  'no-answer': 'Why no answer?',
};

/** The explanation of an answer as messages for one person. */
export function renderExplanation(
  { roles, outcome }: Answer,
  explanation: Explanation,
  today: string,
): OutgoingMessage[] {
  const { intent, topic, reasons } = explanation;
  const reading = wordReading({
    intent,
    roles: roles.map(({ name }) => name),
    topic: topic === null ? null : shorten(topic, MAX_TOPIC_SHOWN),
  });
  const quoted = reasons.filter(({ isQuoted }) => isQuoted);
  const others = reasons.filter(({ isQuoted }) => !isQuoted);
  return toMessages([
    ...paragraph(`*${TITLES[outcome]}*`),
    ...paragraph(toLiteral(reading)),
    ...quoted.flatMap((reason) => paragraph(renderReason(reason, today))),
    ...paragraph(
      `${wordThreshold(explanation, outcome)}${others.length > 0 ? ' Not quoted:' : ''}`,
    ),
    ...others.flatMap((reason) => paragraph(renderReason(reason, today))),
  ]).slice(0, LIMITS.responses);
}

function renderReason(reason: Explanation['reasons'][number], today: string): string {
  const { passage } = reason;
  const { attribution, share, matched, missing } = wordReason(reason);
  const lines = [attribution, share, matched, missing].filter((line) => line !== null);
  return [
    `• ${renderCitation(passage, today)}`,
    `file \`${escapeText(passage.path.replaceAll('`', "'"))}\`, line ${passage.line}`,
    ...lines.map(toLiteral),
  ].join('\n    ');
}
