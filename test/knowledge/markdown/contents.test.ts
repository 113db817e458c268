import { expect, test } from 'vitest';
import { pack } from '../../helpers.ts';

const ROLES = 'roles: [{ id: pilot, name: Pilot }]';

async function passages(article: string, path = 'guide.md') {
  return (await pack({ 'roles.yaml': ROLES, [path]: article })).passages;
}

async function texts(article: string): Promise<readonly string[]> {
  return (await passages(article)).map(({ text }) => text);
}

test('lists of contents give no passages', async () => {
  expect(
    await texts(`# Guide

[TOC]

- [One](#one)
  - [Two](#two)
- [Three](#three)

[One](#one) | [Two](#two)

## Table of contents

- [Other](other.md)
- [Another](another.md)

## One

See [two](#two).

## Links

- [Other](other.md)
`),
  ).toEqual(['See [two](#two).', '- [Other](other.md)']);
});

test('a bar of links to other pages gives no passage', async () => {
  expect(
    await texts(`# Teaching

Teaching: [Home](home.md)
| [Checklists](lists.md)
| [Calls](calls.md)

Repositories: [code](https://a.example/code) | [texts](https://a.example/texts)

Ask the warden: [Home](home.md) | [Calls](calls.md) at night.
`),
  ).toEqual([
    'Repositories: [code](https://a.example/code) | [texts](https://a.example/texts)\n\nAsk the warden: [Home](home.md) | [Calls](calls.md) at night.',
  ]);
});

test('an article that only lists other pages gives no passages', async () => {
  const page = (name: string): string => `* [${name}](${name}.md)`;
  const summary = `# Summary

${page('start')}

## The house

${['stairs', 'roof', 'cellar'].map(page).join('\n')}
  ${page('vault')}
`;
  expect(await texts(summary)).toEqual([]);
  // what else is called so lists what there is
  expect(await texts(summary.replace('# Summary', '# Duties'))).not.toEqual([]);
  expect(await texts(`${summary}\nAsk the warden for the keys.\n`)).not.toEqual([]);
  expect(
    await texts(summary.replaceAll('.md)', ')').replaceAll('](', '](https://a.example/')),
  ).not.toEqual([]);
});
