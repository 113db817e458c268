import { escapeText, toCode } from '../format/escape.ts';
import { type OutgoingMessage, paragraph, toMessages } from './message.ts';

/** The commands of the bot, as the manifest registers them: what each is for, and how it is written. */
const USAGE = {
  '/role-compare': [
    '`/role-compare ROLE vs ROLE` sets two roles side by side, `on TOPIC` on one thing.',
    'Without words it opens a form.',
  ],
  '/who-owns': ['`/who-owns TOPIC` names the role that the articles give something to.'],
} as const;
type CommandName = keyof typeof USAGE;

/** Questions that the articles in use answer. */
export interface Examples {
  /** As they are asked in a message, each of another kind. */
  readonly questions: readonly string[];
  /** As commands. */
  readonly commands: Readonly<Partial<Record<CommandName, string>>>;
}

/** Whether a command is the bot's own. */
export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(USAGE, name);
}

/** Whether a person asks how to use the bot. */
export function isHelp(text: string): boolean {
  return /^(?:help)?[.!?]*$/i.test(text.trim());
}

/** How one command is used; that of all where there is no such command. `name` is what the bot is mentioned by. */
export function renderCommandHelp(
  command: string,
  name: string,
  examples: Examples,
): OutgoingMessage[] {
  if (!isCommand(command)) return renderHelp(name, examples);
  const example = examples.commands[command];
  const shown = example === undefined ? [] : [`For example: ${toCode(example)}`];
  return toMessages(paragraph([...USAGE[command], ...shown].join('\n')));
}

/** How to ask, by command and by mentioning the bot's `name`. */
export function renderHelp(name: string, { questions, commands }: Examples): OutgoingMessage[] {
  const question = questions.at(-1) ?? 'who owns …?';
  const lines = [
    '*Ask me about roles.* I answer from the articles, and say so where they are silent.',
    `• ${toCode(commands['/role-compare'] ?? '/role-compare ROLE vs ROLE')}`,
    `• ${toCode(commands['/who-owns'] ?? '/who-owns TOPIC')}`,
    `• ${toCode(`@${name} ${question}`)} in a channel or thread, or in a direct message without my name`,
  ];
  return toMessages(paragraph(lines.join('\n')));
}

/** What to do instead of asking the bot to answer its own message; `name` is what it is mentioned by. */
export function renderOwnMessageHint(name: string): OutgoingMessage[] {
  const hint = `That message is mine. To ask on, reply in its thread with \`@${escapeText(name)}\` and your question, or choose a message that somebody else wrote.`;
  return toMessages(paragraph(hint));
}

const AMONG_STRANGERS =
  'Only you can see this: people of another company read this channel. If they may read my answers, ask whoever runs me to list it.';

/**
 * Why only the asker sees an answer, and what to do about it; `name` is what the bot is invited by, `readers` says
 * whether people of other companies read the channel.
 */
export function renderPrivateHint(
  channel: string,
  name: string,
  readers: 'welcome' | 'strangers' | 'unknown',
): string {
  if (readers === 'strangers') return AMONG_STRANGERS;
  const cure = channel.startsWith('D')
    ? 'ask in a channel that I am in'
    : `add me with \`/invite @${escapeText(name)}\` and ask again`;
  return `Only you can see this, as I may not post here: to share it, ${cure}.`;
}
