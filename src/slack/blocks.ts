import type { Answer, Owner } from '../answer/answer.ts';
import { toChoices } from './choices.ts';
import { toContact } from './contacts.ts';
import { escapeText } from './escaping.ts';
import { type Message, type Piece, paragraph, smallPrint, toMessages } from './message.ts';
import { quotedAtOnce, toGlimpse, toQuote } from './quotes.ts';
import { toTable } from './table.ts';

/**
 * Everything that an answer says, in one place: for threads and for the eyes of one person. `note` and `asked`, who
 * asked what where nobody typed it, are mrkdwn; the buttons stand in the last message.
 */
export function toWhole(
  answer: Answer,
  note = '',
  buttons: readonly Piece[] = [],
  asked = '',
): Message[] {
  const notes = note === '' ? [] : [smallPrint(note)];
  const said = [...paragraph(asked), ...gist(answer), ...notes, ...evidence(answer)];
  return toMessages([...said, ...toChoices(answer, buttons.length > 0), ...buttons]);
}

/**
 * First the short answer for the channel, then what its thread holds; `asked` is mrkdwn that says who asked what. The
 * buttons stand in the last message.
 */
export function toLayout(answer: Answer, asked: string, buttons: readonly Piece[] = []): Message[] {
  const short = [...paragraph(asked), ...gist(answer)];
  const rest = [...evidence(answer), ...toChoices(answer, buttons.length > 0)];
  return rest.length === 0
    ? toMessages([...short, ...buttons])
    : [...toMessages(short), ...toMessages([...rest, ...buttons])];
}

function gist(answer: Answer): Piece[] {
  return [
    ...paragraph(`*${escapeText(answer.headline)}*`),
    ...answer.owners.flatMap(toOwner),
    ...toTable(answer.roles, answer.rows),
  ];
}

function evidence(answer: Answer): Piece[] {
  const nearest = answer.closest.flatMap(toGlimpse);
  return [
    ...quotedAtOnce(answer).flatMap(toQuote),
    ...(nearest.length > 0 ? [...paragraph('Closest in the articles:'), ...nearest] : []),
  ];
}

function toOwner({ role, share, sentence }: Owner): Piece[] {
  const weight = share === 1 ? '' : ` · ${Math.round(share * 100)} %`;
  const said = [`*${escapeText(role.name)}*${weight}`, escapeText(sentence)];
  const contact = toContact(role);
  return [
    ...paragraph(said.filter(Boolean).join('\n')),
    ...(contact === '' ? [] : [smallPrint(`Contact: ${contact}`)]),
  ];
}
