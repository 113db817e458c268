import { unescapeText } from '../format/escape.ts';

const ASKED_LINE = /^<@\w+> asked: `([^`]*)`/;

/**
 * `<@U…> asked: …` as mrkdwn: the first line of an answer to what no message asks, such as a slash command. It is all
 * that says in the thread what was asked. `question` is escaped.
 */
export function renderAskedLine(user: string, question: string): string {
  return `<@${user}> asked: \`${question.replaceAll('`', "'")}\``;
}

/** The question of the asked line that a message begins with, unescaped; undefined where it begins otherwise. */
export function readAskedLine(text: string): string | undefined {
  const [, question] = ASKED_LINE.exec(text) ?? [];
  return question === undefined ? undefined : unescapeText(question);
}
