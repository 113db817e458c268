import type { Answer, Owner } from '../../answer/answer.ts';
import { escapeText } from '../format/escape.ts';
import { LIMITS } from '../format/limits.ts';
import { toChoices } from './choices.ts';
import { toComparisonTable } from './comparison-table.ts';
import { toContact } from './contacts.ts';
import {
  type BlockWithText,
  type OutgoingMessage,
  paragraph,
  smallPrint,
  toMessages,
} from './message.ts';
import { leftOut, quotedAtOnce, renderCitation, toGlimpse, toQuote } from './quotes.ts';

/**
 * Everything that an answer says, in one place: for threads and for the eyes of one person. `note` and `asked`, who
 * asked what where nobody typed it, are mrkdwn; the buttons stand in the last message.
 */
export function toWhole(
  answer: Answer,
  note = '',
  buttons: readonly BlockWithText[] = [],
  asked = '',
): OutgoingMessage[] {
  const notes = note === '' ? [] : [smallPrint(note)];
  const quoted = new Set(quotedAtOnce(answer).map(({ passage }) => passage.id));
  const said = [...paragraph(asked), ...gist(answer, quoted), ...notes, ...evidence(answer)];
  return toMessages([...said, ...toChoices(answer, buttons.length > 0), ...buttons]);
}

/**
 * First the short answer for the channel, then what its thread holds; `asked` is mrkdwn that says who asked what. The
 * buttons stand in the last message.
 */
export function toLayout(
  answer: Answer,
  asked: string,
  buttons: readonly BlockWithText[] = [],
): OutgoingMessage[] {
  const short = [...paragraph(asked), ...gist(answer)];
  const rest = [...evidence(answer), ...toChoices(answer, buttons.length > 0)];
  return rest.length === 0
    ? toMessages([...short, ...buttons])
    : [...toMessages(short), ...toMessages([...rest, ...buttons])];
}

/** The short answer; passages in `quoted` stand below it, so that none of their sentences need to be said before. */
function gist(answer: Answer, quoted: ReadonlySet<string> = new Set()): BlockWithText[] {
  const { owners } = answer;
  return [
    ...paragraph(`*${escapeText(answer.headline)}*`),
    ...owners.flatMap((owner) => toOwner(owner, owners.length === 1, quoted.has(owner.passage))),
    ...toComparisonTable(answer.roles, answer.rows),
  ];
}

function evidence(answer: Answer): BlockWithText[] {
  const nearest = answer.closest.flatMap(toGlimpse);
  return [
    ...quotedAtOnce(answer).flatMap(toQuote),
    ...toSources(answer),
    ...(nearest.length > 0 ? [...paragraph('Closest in the articles:'), ...nearest] : []),
    ...(isDeadEnd(answer) ? [smallPrint(WAY_OUT)] : []),
  ];
}

/** Every row of a table has its source, also those that are not quoted at once. */
function toSources(answer: Answer): BlockWithText[] {
  if (answer.rows.length === 0) return [];
  const cited: string[] = [];
  let length = 0;
  for (const { passage } of leftOut(answer)) {
    const citation = renderCitation(passage);
    length += citation.length;
    if (length > LIMITS.sources) break;
    cited.push(citation);
  }
  return cited.length === 0 ? [] : [smallPrint(`Also from: ${[...new Set(cited)].join(' · ')}`)];
}

const WAY_OUT = 'Other words may find it; say `help` to see what I can be asked.';

function isDeadEnd({ outcome, closest, choices }: Answer): boolean {
  return outcome === 'no-answer' && closest.length === 0 && choices.length === 0;
}

/** The headline has named the only owner already. */
function toOwner(
  { role, share, sentence }: Owner,
  isOnly: boolean,
  isQuoted: boolean,
): BlockWithText[] {
  const weight = share === 1 ? '' : ` · ${Math.round(share * 100)} %`;
  const name = isOnly ? '' : `*${escapeText(role.name)}*${weight}`;
  const said = [name, isQuoted ? '' : escapeText(sentence)];
  const contact = toContact(role);
  return [
    ...paragraph(said.filter(Boolean).join('\n')),
    ...(contact === '' ? [] : [smallPrint(`Contact: ${contact}`)]),
  ];
}
