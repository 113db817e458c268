import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createRolecall } from '../../src/rolecall.ts';
import { pack } from '../helpers.ts';
import { deriveGold, type GoldQuestion } from './gold-questions.ts';
import { makeOrganisations, type OrganisationFiles } from './organisations.ts';

/** The last name of an owner, as the id of its role: `@acme/web-team` -> web-team. */
function toRole(owner: string): string {
  return owner
    .replace(/^@+/, '')
    .replace(/^.*[/:]/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Asks each question of a pack in which every owner is a role; `wrong` are answers with other owners, `missed` those without. */
async function askAll(files: OrganisationFiles) {
  const roles = files['roles.yaml'] ?? '';
  const { owners: sources } = parse(roles) as { owners: Record<string, unknown>[] };
  const gold = deriveGold(new Map(Object.entries(files)), sources);
  const written = new Map(gold.flatMap(({ owners }) => owners.map((one) => [toRole(one), one])));
  const list = [...written].map(
    ([id, owner]) =>
      `  - { id: ${id}, name: ${JSON.stringify(id.replaceAll('-', ' '))}, aliases: [${JSON.stringify(owner)}] }`,
  );
  const knowledge = await pack({
    'readme.md': '# About\n\nNothing of owners.\n',
    ...files,
    'roles.yaml': `roles:\n${list.join('\n')}\n${roles}`,
  });
  const rolecall = createRolecall(knowledge);
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const question of gold) {
    const { owners } = rolecall.ask(question.ask).answer;
    const expected = [...new Set(question.owners.map(toRole))].sort();
    const found = owners.map(({ role }) => role.id).sort();
    if (found.join() === expected.join()) continue;
    const told = `${describe(question)}: ${found.join()} for ${expected.join()}`;
    (found.length === 0 ? missed : wrong).push(told);
  }
  return { count: gold.length, wrong, missed, things: knowledge.things.length };
}

function describe({ from, ask }: GoldQuestion): string {
  return `${from} “${ask}”`;
}

test('every record of made-up organisations is answered with its owners and no others', async () => {
  const results = await Promise.all(makeOrganisations().map(askAll));
  expect(results.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(results.flatMap(({ missed }) => missed)).toEqual([]);
  expect(results.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(250);
});

function listGiven(): readonly string[] {
  const { GOLD_DIR: dir } = process.env;
  return dir === undefined ? [] : [dir];
}

/** By hand: GOLD_DIR names a copy of a repository, whose CODEOWNERS, OWNERS and catalog-info.yaml are asked in the same way. */
test.each(listGiven())('the repository in %s', async (dir) => {
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^(?:CODEOWNERS|OWNERS|OWNERS_ALIASES|catalog-info\.ya?ml)$/.test(posix.basename(path)),
  );
  const sources = [
    ...paths.filter((path) => path.endsWith('CODEOWNERS')).map((file) => `  - file: ${file}`),
    '  - file: "**/OWNERS"',
    '  - file: "**/catalog-info.yaml"',
  ];
  const files = Object.fromEntries(
    paths.map((path) => [path, readFileSync(join(dir, path), 'utf8')]),
  );
  const { count, wrong, missed, things } = await askAll({
    ...files,
    'roles.yaml': `owners:\n${sources.join('\n')}\n`,
  });
  process.stdout.write(
    `${[`${things} things, ${count} questions, ${wrong.length} wrong, ${missed.length} missed`, ...wrong, ...missed].join('\n')}\n`,
  );
  expect(wrong).toEqual([]);
});
