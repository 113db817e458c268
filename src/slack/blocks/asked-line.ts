import { shorten } from '../../text/shorten.ts';
import { escapeText, unescapeText } from '../format/escape.ts';

/** In characters: a longer question is said back in part. */
const LONGEST_ASKED = 300;
const ASKED_LINE = /^<@\w+> asked: `([^`]*)`/;

/**
 * `<@U…> asked: …` as mrkdwn: the first line of an answer to what no message asks, such as a slash command. It is all
 * that says in the thread what was asked. `question` is as it was typed.
 */
export function renderAskedLine(user: string, question: string): string {
  const asked = escapeText(shorten(question, LONGEST_ASKED)).replaceAll('`', "'");
  return `<@${user}> asked: \`${asked}\``;
}

/** The question of the asked line that a message begins with, unescaped; undefined where it begins otherwise. */
export function readAskedLine(text: string): string | undefined {
  const [, question] = ASKED_LINE.exec(text) ?? [];
  return question === undefined ? undefined : unescapeText(question);
}
