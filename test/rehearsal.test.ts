import { expect, test } from 'vitest';
import { rehearse } from '../src/rehearsal.ts';
import { createRolecall, type Rolecall } from '../src/rolecall.ts';
import { finish } from '../src/slices.ts';
import { toHandbook } from './bot.ts';
import { pack } from './helpers.ts';

function listen(rolecall: Rolecall) {
  const heard: { readonly question: string; readonly outcome: string }[] = [];
  return {
    heard,
    catalog: () => rolecall.catalog(),
    ask(question: string) {
      const reply = rolecall.ask(question);
      heard.push({ question, outcome: reply.answer.outcome });
      return reply;
    },
  };
}

test('a rehearsal asks of the roles and things of the folder, each way at least once with an answer', async () => {
  const listened = listen(await toHandbook());
  finish(rehearse(listened));
  const answered = listened.heard.filter(({ outcome }) => outcome === 'answered');
  const asked = answered.map(({ question }) => question).join('\n');
  expect(asked).toMatch(/^Who owns /m);
  expect(asked).toMatch(/^What does the .+ do\?$/m);
  expect(asked).toMatch(/^How do .+ and .+ differ\?$/m);
});

test('between two of its questions others can be answered', async () => {
  const rolecall = await toHandbook();
  const listened = listen(rolecall);
  let before = 0;
  for (const _ of rehearse(listened)) {
    expect(listened.heard.length - before).toBeLessThanOrEqual(1);
    before = listened.heard.length;
  }
  expect(before).toBeGreaterThan(50);
});

test('a folder of one role in which nobody owns anything has little to be rehearsed', async () => {
  const knowledge = await pack({
    'roles.yaml': 'roles:\n  - { id: baker, name: Baker }\n',
    'bread.md': '# Bread\nIt is brown.\n',
  });
  const listened = listen(createRolecall(knowledge));
  finish(rehearse(listened));
  const asked = new Set(listened.heard.map(({ question }) => question));
  expect([...asked]).toEqual(['What does the Baker do?']);
});
