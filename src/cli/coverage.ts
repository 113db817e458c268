import { formatProblem } from '../errors.ts';
import { type Coverage, readCoverage } from '../knowledge/coverage.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { defineCommand, runDirectly } from './command.ts';
import { openWriter } from './io.ts';

/** Lines of a list that are shown without --all. */
const MOST_SHOWN = 20;
const YEARS_UNTIL_STALE = 1;

/** Prints what a folder leaves out, as Markdown: 0 whatever that is, 2 for a folder that cannot be loaded. */
export const coverage = defineCommand({
  usage: `Usage: npm run --silent coverage -- [--all] [--knowledge DIR]

Lists what the folder leaves out: roles without articles, articles without a role, articles updated over a year ago,
archived ones and drafts; and of the files under owners: in roles.yaml things owned by nobody, owners that are no
roles, and roles that own nothing.

  --all            all of each list, not the first ${MOST_SHOWN}
  --knowledge DIR  the folder of articles; default: KNOWLEDGE_DIR, else ./knowledge
  --help           this text`,
  options: { all: { type: 'boolean', default: false } },
  async run({ options, folder, write }, io) {
    const knowledge = await loadKnowledge(folder);
    const warn = openWriter(io.stderr);
    for (const warning of knowledge.warnings) await warn(`${formatProblem(warning)}\n`);
    const most = options.all ? Number.POSITIVE_INFINITY : MOST_SHOWN;
    await write(formatCoverage(readCoverage(knowledge, toStaleDate(new Date())), most));
    return 0;
  },
});

/** The ISO date before which an article is stale. */
function toStaleDate(today: Date): string {
  const date = new Date(today);
  date.setUTCFullYear(date.getUTCFullYear() - YEARS_UNTIL_STALE);
  return date.toISOString().slice(0, 10);
}

function formatCoverage(found: Coverage, most: number): string {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['Roles without articles', found.silentRoles.map(({ name, id }) => `${name} (${id})`)],
    ['Articles without a role', found.rolelessArticles.map(toLine)],
    ['Articles updated over a year ago', found.staleArticles.map(toDatedLine)],
    ['Archived or superseded articles', found.outdatedArticles.map(toLine)],
    ['Drafts', found.drafts],
    [
      'Things owned by nobody',
      found.unownedThings.map(({ file, line, name }) => `${file}:${line}: ${name}`),
    ],
    [
      'Owners that are no roles',
      found.unknownOwners.map(
        ({ file, line, written, count }) =>
          `${file}:${line}: ${written}, of ${count} ${count === 1 ? 'thing' : 'things'}`,
      ),
    ],
    ['Roles that own nothing in files', found.idleRoles.map(({ name, id }) => `${name} (${id})`)],
  ];
  const told = lists.filter(([, lines]) => lines.length > 0);
  if (told.length === 0) return 'Nothing is left out.\n';
  return `${told.map(([title, lines]) => formatList(title, lines, most)).join('\n\n')}\n`;
}

function formatList(title: string, lines: readonly string[], most: number): string {
  const shown = lines.slice(0, most).map((line) => `- ${line}`);
  const more = lines.length - shown.length;
  const rest = more > 0 ? [`- and ${more} more: --all shows them`] : [];
  return [`## ${title}: ${lines.length}`, '', ...shown, ...rest].join('\n');
}

function toLine({ path, article }: Coverage['rolelessArticles'][number]): string {
  return `${path}: ${article}`;
}

function toDatedLine(article: Coverage['staleArticles'][number]): string {
  return `${toLine(article)}, ${article.updated}`;
}

await runDirectly(import.meta.url, coverage);
