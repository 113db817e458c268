import { type Answer, hasQuotes, listParts } from '../../answer/answer.ts';
import { nameLeftOut } from '../../answer/text.ts';
import {
  renderBody,
  renderGlimpse,
  renderHeadline,
  renderHeadlineAboveQuotes,
} from './answer-parts.ts';
import type { AnswerButtons } from './buttons.ts';
import { renderChoices } from './choices.ts';
import { placeMenu } from './menu.ts';
import {
  type BlockWithText,
  type OutgoingMessage,
  paragraph,
  smallPrint,
  toMessages,
} from './message.ts';

/** Two questions may have one answer. */
const QUOTED_ABOVE = 'In the quote above.';

/** What goes around an answer. */
export interface AnswerFrame {
  /** ISO date, by which dates of articles are old. */
  readonly today: string;
  /** Who asked what, as mrkdwn, where no message of theirs says it. */
  readonly askedLine?: string;
  /** Small print below the answer, as mrkdwn. */
  readonly note?: string;
  /** The menu beside the first line, the rest at the end of the last message. */
  readonly buttons?: AnswerButtons;
}

/** An answer as one message: for a thread, or for one person. */
export function renderAnswer(answer: Answer, frame: AnswerFrame): OutgoingMessage[] {
  const { today, note = '' } = frame;
  const parts = listParts(answer);
  const said = parts.flatMap((part, at) => renderPart(part, parts.slice(0, at), today));
  const asked = paragraph(frame.askedLine ?? '');
  const pieces = [
    ...asked,
    ...said,
    ...(note === '' ? [] : [smallPrint(note)]),
    ...paragraph(nameLeftOut(answer) ?? ''),
    ...renderEnd(answer, frame),
  ];
  return toMessages(placeMenu(pieces, asked.length, frame.buttons?.menu), summarize(answer, frame));
}

/** First the short answer for the channel, then what goes into its thread; all at once where the thread would only repeat it. */
export function renderAnswerAndThread(answer: Answer, frame: AnswerFrame): OutgoingMessage[] {
  const parts = listParts(answer);
  const isSeveral = answer.parts !== undefined;
  const asked = paragraph(frame.askedLine ?? '');
  const short = [
    ...asked,
    ...parts.flatMap((part) => [...paragraph(renderHeadline(part)), ...renderGlimpse(part)]),
    ...paragraph(nameLeftOut(answer) ?? ''),
  ];
  const rest = parts.flatMap((part, at) => {
    const [first, ...body] = renderPart(part, parts.slice(0, at), frame.today);
    // In the thread each part needs its first line once more.
    return first !== undefined && isSeveral && body.length > 0 ? [first, ...body] : body;
  });
  if (isOnOneTopic(answer) && addsNothing(rest, short)) return renderAnswer(answer, frame);
  const summary = summarize(answer, frame);
  const end = renderEnd(answer, frame);
  const place = (pieces: readonly BlockWithText[]) =>
    placeMenu(pieces, asked.length, frame.buttons?.menu);
  return rest.length === 0
    ? toMessages(place([...short, ...end]), summary)
    : [...toMessages(place(short), summary), ...toMessages([...rest, ...end], summarize(answer))];
}

/** Whether an answer is a comparison of a quote each, without a table. */
function isOnOneTopic({ intent, rows, parts }: Answer): boolean {
  return intent === 'compare' && rows.length <= 1 && parts === undefined;
}

/** Whether a glimpse of an answer has all that is quoted in it, and lacks only where that stands. */
function addsNothing(rest: readonly BlockWithText[], short: readonly BlockWithText[]): boolean {
  const shown = new Set(short.map(({ text }) => text));
  const quoted = rest.filter(({ joined = false }) => !joined);
  return quoted.length > 0 && quoted.every(({ text }) => shown.has(text));
}

/** The first line of a part, and what follows it where no part before it shows the same. */
function renderPart(part: Answer, before: readonly Answer[], today: string): BlockWithText[] {
  const write = (one: Answer) => JSON.stringify(renderBody(one, today).map(({ block }) => block));
  const isShown = hasQuotes(part) && before.some((one) => write(one) === write(part));
  if (isShown) return [...paragraph(renderHeadline(part)), smallPrint(QUOTED_ABOVE)];
  return [...paragraph(renderHeadlineAboveQuotes(part)), ...renderBody(part, today)];
}

function renderEnd(answer: Answer, { buttons = { rows: [] } }: AnswerFrame): BlockWithText[] {
  return [...renderChoices(answer, buttons.rows.length > 0), ...buttons.rows];
}

/** What a notification says: the first line of each part, below who asked where nothing else says it. */
function summarize(answer: Answer, { askedLine = '' }: Partial<AnswerFrame> = {}): string {
  return [askedLine, ...listParts(answer).map(renderHeadline)].filter(Boolean).join('\n');
}
