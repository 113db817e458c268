import type { Conversation, Snapshot } from '../../server/protocol.ts';

/** A completion of the word that is being typed. */
export interface Suggestion {
  readonly insert: string;
  readonly name: string;
  readonly note: string;
}

const SUGGESTIONS_MAX = 6;
const INVITE_SUGGESTION = {
  insert: '/invite @Rolecall',
  name: '/invite @Rolecall',
  note: 'Bring the bot into this channel',
};

/** Completions of the text before the cursor: a command at its beginning, a name after `@`, a channel after `#`. */
export function suggest(
  before: string,
  { people, conversations, features }: Snapshot,
  conversation: Conversation,
  inThread: boolean,
): readonly Suggestion[] {
  const [, sign = '', word = ''] = /(?:^|\s)([@#])([^\s@#]*)$/.exec(before) ?? [];
  if (/^\/\S*$/.test(before) && !inThread) {
    const known = features.commands.map(({ command, description, hint }) => ({
      insert: `${command} `,
      name: `${command} ${hint}`.trim(),
      note: description,
    }));
    return filterMatching(conversation.hasBot ? known : [...known, INVITE_SUGGESTION], before);
  }
  if (sign === '@') {
    const bots = people.filter(({ isBot }) => isBot);
    const others = people.filter(({ isBot }) => !isBot);
    return filterMatching(
      [...bots, ...others].map(({ realName, name, isBot }) => ({
        insert: `@${realName} `,
        name: `@${realName}`,
        note: isBot ? 'App' : name,
      })),
      `@${word}`,
    );
  }
  if (sign === '#') {
    return filterMatching(
      conversations
        .filter(({ kind }) => kind !== 'im')
        .map(({ name }) => ({ insert: `#${name} `, name: `#${name}`, note: 'Channel' })),
      `#${word}`,
    );
  }
  return [];
}

/** The text before the cursor with its last word completed. */
export function complete(before: string, { insert }: Suggestion): string {
  const word = insert.startsWith('/') ? /^\/\S*$/ : /[@#][^\s@#]*$/;
  return before.replace(word, insert);
}

function filterMatching(all: readonly Suggestion[], typed: string): readonly Suggestion[] {
  const start = typed.toLowerCase();
  return all
    .filter(({ name, note }) => {
      const inNote = start.length > 1 && `${start[0]}${note}`.toLowerCase().startsWith(start);
      return name.toLowerCase().startsWith(start) || inNote;
    })
    .slice(0, SUGGESTIONS_MAX);
}
