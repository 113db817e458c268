import { splitSentences } from '../../text/sentences.ts';
import { shorten } from '../../text/shorten.ts';
import { toCode, unescapeText } from '../format/escape.ts';

/** In characters: of a longer message only its questions are said back, and no more than this. */
const LONGEST_ASKED = 300;
const ASKED_LINE = /^<@\w+> asked: `([^`]*)`/;

function openAskedLine(user: string): string {
  return `<@${user}> asked: `;
}

/**
 * `<@U…> asked: …` as mrkdwn: the first line of an answer to what no message asks, such as a slash command. It is all
 * that says in the thread what was asked. `question` is as it was typed.
 */
export function renderAskedLine(user: string, question: string): string {
  return `${openAskedLine(user)}${toCode(clipAsked(question))}`;
}

/** Whether a message begins with the asked line of a user. */
export function isAskedBy(text: string, user: string): boolean {
  return text.startsWith(openAskedLine(user));
}

/** The question of the asked line that a message begins with, unescaped; undefined where it begins otherwise. */
export function readAskedLine(text: string): string | undefined {
  const [, question] = ASKED_LINE.exec(text) ?? [];
  return question === undefined ? undefined : unescapeText(question);
}

function clipAsked(text: string): string {
  if (text.length <= LONGEST_ASKED) return text;
  const questions = splitSentences(text).filter((sentence) =>
    /[?？؟]["'”’»)\]」』]{0,3}$/u.test(sentence),
  );
  return shorten(questions.length > 0 ? questions.join(' ') : text, LONGEST_ASKED);
}
