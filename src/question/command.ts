import type { TypedCommand } from './question.ts';

const SLASH_COMMAND = /^\s*\/(role-compare|who-owns)(?![\w-])/i;

/** Reads `/role-compare A vs B [on TOPIC]` or `/who-owns TOPIC`; null for anything else. */
export function readCommand(text: string): TypedCommand | null {
  const match = SLASH_COMMAND.exec(text);
  if (match === null) return null;
  const rest = text.slice(match[0].length);
  return match[1]?.toLowerCase() === 'who-owns'
    ? { name: '/who-owns', intent: 'who-owns', text: rest }
    : { name: '/role-compare', intent: 'compare', text: rest };
}

/** "Scope of work" of `A vs B on Scope of work`, as it was typed; null where there is none. */
export function readNamedTopic({ text, intent }: TypedCommand): string | null {
  const named = intent === 'compare' ? /.*\bon\s+(\S.*?)[\s?!.]*$/i.exec(text)?.[1] : undefined;
  return named ?? null;
}
