import type { ProposedRole } from './propose-roles.ts';

/** What YAML reads as the text that it is. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N} '’./-]*[\p{L}\p{N}.])?$/u;

/** Proposed roles as a commented roles.yaml; doubtful ones are comments themselves. There is at least one role. */
export function writeRolesFile(roles: readonly ProposedRole[], articles: number): string {
  const sure = roles.filter(({ doubt }) => doubt === null);
  // A list of roles must not be empty: then the likeliest of the doubtful ones stands in it.
  const taken = sure.length > 0 ? sure : roles.slice(0, 1);
  const doubtful = roles.filter((role) => !taken.includes(role));
  return [
    `# Roles that ${writeCount(articles, 'article')} seem${articles === 1 ? 's' : ''} to have, proposed from titles, headings, tables, terms and running text.`,
    '# Look through them: take out what is no role, add other names as aliases, and contacts:',
    '#   contact: { channel: "#team", handle: "@team" }',
    'roles:',
    ...taken.flatMap((role) => writeRole(role)),
    ...(doubtful.length > 0
      ? ['', '# Doubtful; take the # away where it is a role after all.']
      : []),
    ...doubtful.flatMap((role) =>
      writeRole(role).map((line) => line.replace(/^ {2}(?!#)/, '  # ')),
    ),
    '',
  ].join('\n');
}

function writeRole({ id, name, aliases, includes, doubt, ...counts }: ProposedRole): string[] {
  const where = [
    writeCount(counts.passages, 'passage'),
    writeCount(counts.headings, 'heading'),
    `${writeCount(counts.mentions, 'mention')} in running text`,
  ].join(', ');
  const about =
    counts.passages + counts.headings + counts.mentions === 0 ? 'stands for its levels' : where;
  return [
    `  # ${about}${doubt === null ? '' : `; ${doubt}`}`,
    `  - id: ${id}`,
    `    name: ${writeText(name)}`,
    ...(aliases.length > 0 ? [`    aliases: [${aliases.map(writeText).join(', ')}]`] : []),
    ...(includes.length > 0 ? [`    includes: [${includes.join(', ')}]`] : []),
  ];
}

function writeText(text: string): string {
  return PLAIN.test(text) ? text : JSON.stringify(text);
}

function writeCount(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
