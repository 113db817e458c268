import { expect, test } from 'vitest';
import type { FakeSlack } from '../../src/fake-slack/server.ts';
import { fixtures } from '../../src/fake-slack/workspace/fixtures.ts';
import { createRolecall } from '../../src/rolecall.ts';
import { HANDBOOK, startRig } from '../bot.ts';
import { pack } from '../helpers.ts';

const { ada, bot, general } = fixtures;

/** All that the bot said, to everyone or to one person, and shows in views. */
function everything({ workspace }: FakeSlack): string {
  const messages = [...workspace.channels.keys()].flatMap((id) => workspace.messages(id));
  const own = messages.filter(({ user }) => user === bot);
  return JSON.stringify([own, workspace.ephemerals(), [...workspace.views.values()]]);
}

const LONG: Readonly<Record<string, string>> = {
  'one word': `who owns ${'q'.repeat(38_000)}`,
  'many words': `who owns the ${'quokka '.repeat(5_500)}`,
  'what is answered': `who owns model training ${'and model training '.repeat(2_000)}`,
  'unknown roles': `compare ${Array.from({ length: 3_000 }, (_, at) => `Quux${at} lead`).join(' vs ')}`,
  'role and topic': `compare ML engineer and AI developer on ${'q'.repeat(38_000)}`,
};

test.each(Object.entries(LONG))(
  'a question of 40,000 characters is not said back: %s',
  async (_, question) => {
    const { slack, quiet } = await startRig('Socket Mode');
    const asked = slack.people.say(ada, general, `<@${bot}> ${question}`);
    await slack.people.command(ada, general, '/who-owns', question);
    await slack.people.command(ada, general, '/role-compare', question);
    await quiet();
    const texts = [
      ...slack.workspace.messages(general).filter(({ user }) => user === bot),
      ...slack.workspace.ephemerals(ada),
    ].map(({ text }) => text);
    expect(texts.length).toBeGreaterThanOrEqual(3);
    expect(slack.workspace.thread(general, asked.ts).length).toBeLessThan(4);
    for (const text of texts) expect(text.length).toBeLessThan(1_500);
    expect(everything(slack)).not.toMatch(/q{700}|(?:quokka ){90}|(?:model training and ){40}/);
  },
);

test('characters that turn text around are said back by no way', async () => {
  const files = {
    ...HANDBOOK,
    'roles.yaml': `${HANDBOOK['roles.yaml']}\n  - { id: clerk, name: "Cl\u202eerk" }`,
    'roles/clerk.md':
      '# Clerk\nThe clerk owns the \u0007tide \u202etables\u202c and keeps the \u2067log.\n',
  };
  const { slack, quiet } = await startRig('Socket Mode', {
    rolecall: createRolecall(await pack(files)),
  });
  slack.people.say(ada, general, `<@${bot}> who owns \u0007the \u202etide\u200f tables?`);
  await slack.people.command(ada, general, '/who-owns', 'the \u202etide tables');
  await slack.people.command(ada, general, '/who-owns', 'pay\u0008roll \u2066slips');
  await slack.people.openHome(ada);
  await slack.people.shortcut(ada, 'compare-roles');
  await quiet();
  const texts = everything(slack);
  expect(texts).toContain('tide');
  const removed = /(?![\n\t])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
  expect(texts.split('"').filter((one) => removed.test(one))).toEqual([]);
  // Outside of buttons' values, which nobody sees, nothing is left of what JSON escapes either.
  expect(texts).not.toMatch(/[^\\]\\u00(?:0[0-8]|1)/);
});

test('a secret of the service is posted by no way, not even from an article or a question', async () => {
  const token = 'xoxb-preview';
  const files = {
    ...HANDBOOK,
    'roles/ml-engineer.md': `# ML engineer\nThe ML engineer owns the bot token ${token} and keeps it.\n`,
    'roles/spread.md':
      '# ML engineer\n## Spare keys\nThe ML engineer owns spare keys: xoxb\u2060-preview.\n',
  };
  const { slack, log, quiet } = await startRig('Socket Mode', {
    rolecall: createRolecall(await pack(files)),
  });
  slack.people.say(ada, general, `<@${bot}> who owns the bot token?`);
  await slack.people.command(ada, general, '/who-owns', `bot token ${token}`);
  slack.people.say(ada, general, `<@${bot}> who owns spare keys?`);
  await quiet();
  expect(everything(slack)).toContain('[removed]');
  expect(everything(slack).replaceAll('\u2060', '')).not.toContain(token);
  expect(log.join('')).not.toContain(token);
});
