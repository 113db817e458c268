import type { Answer, Owner } from '../answer/answer.ts';
import { escapeText } from './escaping.ts';
import { type Message, type Piece, paragraph, smallPrint, toMessages } from './message.ts';
import { toGlimpse, toQuote } from './quotes.ts';
import { toTable } from './table.ts';

/** Everything that an answer says, in one place: for threads and for the eyes of one person; `note` is mrkdwn. */
export function toWhole(answer: Answer, note = ''): Message[] {
  const notes = note === '' ? [] : [smallPrint(note)];
  return toMessages([...gist(answer), ...notes, ...evidence(answer)]);
}

/** First the short answer for the channel, then what its thread holds; `asked` is mrkdwn that says who asked what. */
export function toLayout(answer: Answer, asked: string): Message[] {
  const short = toMessages([...paragraph(asked), ...gist(answer)]);
  return [...short, ...toMessages(evidence(answer))];
}

function gist(answer: Answer): Piece[] {
  return [
    ...paragraph(`*${escapeText(answer.headline)}*`),
    ...answer.owners.flatMap(toOwner),
    ...toTable(answer.roles, answer.rows),
    ...toChoices(answer),
  ];
}

function evidence({ passages, closest }: Answer): Piece[] {
  const nearest = closest.flatMap(toGlimpse);
  return [
    ...passages.flatMap(toQuote),
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

function toChoices({ choices, outcome }: Answer): Piece[] {
  if (choices.length === 0) return [];
  const lead = outcome === 'clarify' ? 'Choose from:' : 'Ask:';
  const lines = choices.map((role) => {
    const contact = toContact(role);
    return `• ${escapeText(role.name)}${contact === '' ? '' : ` (${contact})`}`;
  });
  return paragraph([lead, ...lines].join('\n'));
}

/** A channel's id becomes a link; anything else stands as it is, so that nobody is pinged. */
function toContact({ contact }: Owner['role']): string {
  const channel = contact?.channel ?? '';
  const link = /^[CG][A-Z0-9]{6,}$/.test(channel) ? `<#${channel}>` : escapeText(channel);
  return [link, escapeText(contact?.handle ?? '')].filter(Boolean).join(', ');
}
