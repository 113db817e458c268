import { resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { makeGallery } from '../../../src/cli/preview-gallery.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import type { Exhibit } from '../../../src/preview/server/protocol.ts';
import { createRolecall } from '../../../src/rolecall.ts';
import { toHandbook } from '../../bot.ts';
import { pack } from '../../helpers.ts';

const FEATURES = {
  commands: [
    { command: '/who-owns', description: '', hint: '' },
    { command: '/role-compare', description: '', hint: '' },
  ],
  shortcuts: [
    { name: 'Compare roles', callback: 'compare-roles', kind: 'global' },
    { name: 'Answer with Rolecall', callback: 'answer-message', kind: 'message' },
  ],
} as const;
const stream = new PassThrough();
const IO = { stdin: stream, stdout: stream, stderr: stream, env: {}, cwd: '.' };

type Rolecall = Parameters<typeof makeGallery>[0];

async function showOf(rolecall: Rolecall): Promise<ReadonlyMap<string, Exhibit>> {
  const { exhibits } = await makeGallery(rolecall, FEATURES, IO);
  return new Map(exhibits.map((exhibit) => [exhibit.id, exhibit]));
}

let tramway: ReturnType<typeof showOf> | undefined;

function showTramway() {
  const folder = resolve(import.meta.dirname, '../tramway');
  tramway ??= loadKnowledge(folder).then(createRolecall).then(showOf);
  return tramway;
}

test('each exhibit has an id of its own, and something to show', async () => {
  const { exhibits } = await makeGallery(await toHandbook(), FEATURES, IO);
  expect(new Set(exhibits.map(({ id }) => id)).size).toBe(exhibits.length);
  expect(exhibits.filter(({ posts, panel }) => posts.length === 0 && !panel)).toEqual([]);
  for (const { id } of exhibits) expect(id).toMatch(/^[\w-]+$/);
});

test('the questions are about what the folder holds', async () => {
  const shown = await showTramway();
  expect(shown.get('compare')?.asked).toBe('How do Control room lead and Depot manager differ?');
  expect(shown.get('close-owners')?.asked).toBe('Who owns announcements?');
  // Unless somebody asks for more, no message is long.
  const long = [...shown.values()].filter(({ characters }) => characters > 3_000);
  expect(long.map(({ title }) => title).filter((title) => !/More passages/.test(title))).toEqual(
    [],
  );
  expect(shown.get('nearest')?.posts[0]?.text).toContain("don't say");
});

test('files, terms and levels are shown where the folder has them', async () => {
  const shown = await showOf(
    createRolecall(
      await pack({
        'roles.yaml': `roles: [{ id: cook, name: Cook, contact: { channel: C0KITCHEN } }]
owners: [{ file: pots.csv, name: pot, owner: by }]
glossary: [{ file: terms.yaml }]
`,
        'pots.csv': 'pot,by\nBig pot,cook\n',
        'terms.yaml': 'BLT: Bacon, lettuce and tomato\n',
        'a.md':
          '# Levels\n\n| Level | Title |\n|---|---|\n| 1 | Junior cook |\n| 2 | Head cook |\n',
      }),
    ),
  );
  expect(['of-file', 'term', 'level', 'levels', 'reach'].map((id) => shown.get(id)?.asked)).toEqual(
    [
      'Who owns Big pot?',
      'What does BLT mean?',
      'What is the next level after Junior cook?',
      'Which levels are there?',
      'How do I reach the Cook?',
    ],
  );
});

test('forms are shown empty, wrong and sent, and a click on each control shows what it leads to', async () => {
  const shown = await showOf(await toHandbook());
  expect(shown.get('shortcut-compare-roles')?.panel?.errors).toBeUndefined();
  const wrong = shown.get('bare-role-compare-wrong')?.panel;
  expect(wrong?.errors).toBeDefined();
  expect(wrong?.blocks.slice(0, 2)).toMatchObject([
    { element: { initial_option: { text: { text: expect.any(String) } } } },
    { element: { initial_option: { text: { text: expect.any(String) } } } },
  ]);
  expect(shown.get('bare-role-compare-sent')?.posts).toHaveLength(1);
  const thanks = [...shown.values()].find(({ title }) => title === '“Helpful”');
  expect(thanks?.cause?.control).toBe('vote up');
  expect(shown.has(thanks?.cause?.of ?? '')).toBe(true);
  expect(shown.get('old-button')?.posts[0]?.text).toContain('older version');
});

test('what people get where another company reads along is shown', async () => {
  const shown = await showOf(await toHandbook());
  const [post] = shown.get('shared')?.posts ?? [];
  expect(post?.to).toBeDefined();
  expect(JSON.stringify(post?.blocks)).toContain('people of another company');
});

test('what the bot says when it breaks is provoked, and nobody is bothered with it', async () => {
  const shown = await showOf(await toHandbook());
  expect(shown.get('apology')?.posts[0]?.text).toContain('something broke on my side');
  expect(stream.read()).toBeNull();
});

test.each([
  ['first-vote', 'Noted as helpful.'],
  ['vote-late', 'Noted as not helpful.'],
  ['other-reason', 'Your reason is noted in place of the one before'],
  ['asked-before', 'it was asked here before'],
  ['table-refused', '• Depot manager:'],
  ['topic-gone', 'The articles have changed since'],
  ['not-shown', 'I don’t show this here'],
  ['messages-off', 'I may not write to you'],
  ['form-late', 'The form took me too long to open'],
  ['farewell', 'Until next time'],
  ['welcome-open', 'I answer questions about roles here'],
])('what is rarely seen is brought about: %s', async (id, said) => {
  const { posts = [], panel } = (await showTramway()).get(id) ?? {};
  expect(JSON.stringify([...posts, panel])).toContain(said);
});

test('a folder with one role and no owner has a gallery too', async () => {
  const alone = { 'roles.yaml': 'roles:\n  - { id: cook, name: Cook }\n', 'a.md': '# Cook\nHi.\n' };
  const asked: string[] = [];
  const rolecall = createRolecall(await pack(alone));
  const shown = await showOf({
    ...rolecall,
    ask(text, thread) {
      asked.push(text);
      return rolecall.ask(text, thread);
    },
  });
  // Where there is nothing to ask about, nothing is asked.
  expect(asked.filter((text) => /undefined|the {2}/.test(text))).toEqual([]);
  expect([...shown.keys()]).toEqual(expect.arrayContaining(['no', 'help', 'home', 'welcome']));
  expect(shown.has('owner')).toBe(false);
  expect(shown.has('compare')).toBe(false);
});
