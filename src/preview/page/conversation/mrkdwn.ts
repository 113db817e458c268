import type { Snapshot } from '../../server/protocol.ts';

/** The typed text as Slack sends it: escaped, with mentions by id. */
export function encodeMrkdwn(typed: string, { people, conversations }: Snapshot): string {
  const escaped = typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const names = [
    ...people.flatMap(({ id, realName, name }) => [
      { shown: `@${realName}`, code: `<@${id}>` },
      { shown: `@${name}`, code: `<@${id}>` },
    ]),
    ...conversations
      .filter(({ kind }) => kind !== 'im')
      .map(({ id, name }) => ({ shown: `#${name}`, code: `<#${id}>` })),
  ];
  // Longest first, so that a name is not replaced inside a longer one.
  return names
    .toSorted((a, b) => b.shown.length - a.shown.length)
    .reduce((text, { shown, code }) => text.replace(toPattern(shown), code), escaped);
}

function toPattern(shown: string): RegExp {
  const literal = shown.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w<])${literal}(?![\\w-])`, 'giu');
}
