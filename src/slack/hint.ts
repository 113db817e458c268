import { escapeText } from './escaping.ts';

/** Why only the asker sees an answer, and what to do about it; `name` is what the bot is invited by. */
export function toHint(channel: string, name: string): string {
  const cure = channel.startsWith('D')
    ? 'ask in a channel that I am in'
    : `add me with \`/invite @${escapeText(name)}\` and ask again`;
  return `Only you can see this, as I may not post here: to share it, ${cure}.`;
}
