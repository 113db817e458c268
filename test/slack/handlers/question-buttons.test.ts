import { describe, expect, test } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { createRolecall } from '../../../src/rolecall.ts';
import { MODES, startRig } from '../../bot.ts';
import { pack } from '../../helpers.ts';
import { readShown } from '../read-shown.ts';
import { answered, at, labels } from './answered-mention.ts';

describe.each(MODES)('over %s', (mode) => {
  test('a question back is settled by a click, for all to see, once for each role', async () => {
    const rig = await startRig(mode);
    const { slack, said, quiet } = rig;
    const reply = await answered(rig, 'compare ML engineer');
    expect(labels(reply)).toEqual(['AI developer']);
    await slack.people.click(fixtures.grace, at(reply), 'ask:0');
    await slack.people.click(fixtures.ada, at(reply), 'ask:0');
    const [, table] = await said(fixtures.general, String(reply.thread_ts), 2);
    expect(readShown(table)).toMatch(
      /^<@U0GRACE01> asked: `\/role-compare ML engineer vs AI developer`/,
    );
    expect(table?.blocks?.map(({ type }) => type)).toContain('table');
    await quiet();
    expect(slack.workspace.thread(fixtures.general, String(reply.thread_ts))).toHaveLength(3);
  });

  test('after a role that nobody has, a button asks the same of one that there is', async () => {
    const rig = await startRig(mode);
    const reply = await answered(rig, 'what does a cheese engineer do here?');
    expect(labels(reply)).toContain('ML engineer');
    await rig.slack.people.click(fixtures.ada, at(reply), 'ask:0');
    const [, next] = await rig.said(fixtures.general, String(reply.thread_ts), 2);
    expect(readShown(next)).toContain('what does the ML engineer do here?');
    expect(readShown(next)).toContain('The articles on *ML engineer*');
  });

  test('a question back to a command is settled in the channel, and taken away', async () => {
    const { slack, said } = await startRig(mode);
    await slack.people.command(fixtures.ada, fixtures.general, '/role-compare', 'ML engineer');
    const back = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
    await slack.people.click(fixtures.ada, at(back), 'ask:0');
    const table = await slack.waitUntil((seen) => seen.messages(fixtures.general)[0]);
    await said(fixtures.general, table.ts);
    await slack.waitUntil((seen) =>
      seen.ephemerals(fixtures.ada).length === 0 ? true : undefined,
    );
  });

  test('where the bot may not post, that is settled between the two', async () => {
    const { slack, quiet } = await startRig(mode);
    await slack.people.command(fixtures.ada, fixtures.random, '/role-compare', 'ML engineer');
    const back = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
    await slack.people.click(fixtures.ada, at(back, fixtures.random), 'ask:0');
    const table = await slack.waitUntil((seen) => {
      const [first, ...others] = seen.ephemerals(fixtures.ada);
      return first?.ts === back.ts || others.length > 0 ? undefined : first;
    });
    await quiet();
    expect(readShown(table)).toContain('*ML engineer* vs *AI developer*');
    expect(readShown(table)).toContain('/invite @rolecall');
    expect(labels(table)).not.toContain('Show in channel');
    expect(slack.workspace.messages(fixtures.random)).toEqual([]);
  });
});

test('a question back in a thread is settled there, for all to see', async () => {
  const { slack, said } = await startRig('Socket Mode');
  const asked = slack.people.say(fixtures.ada, fixtures.general, 'compare ML engineer');
  const on = { channel: fixtures.general, ts: asked.ts };
  await slack.people.shortcut(fixtures.grace, 'answer-message', on);
  const back = await slack.waitUntil((seen) => seen.ephemerals(fixtures.grace)[0]);
  await slack.people.click(fixtures.grace, at(back), 'ask:0');
  const [table] = await said(fixtures.general, asked.ts);
  expect(readShown(table)).toContain('ML engineer vs AI developer');
  await slack.waitUntil((seen) =>
    seen.ephemerals(fixtures.grace).length === 0 ? true : undefined,
  );
});

test('a choice that leads to a "no" is told the one who chose, without a word on channels', async () => {
  const knowledge = await pack({
    'roles.yaml': 'roles: [{ id: pilot, name: Pilot }, { id: cook, name: Cook }]',
    'office.md': '# Office\nThe office opens at eight.',
  });
  const rolecall = createRolecall(knowledge);
  const { slack, quiet } = await startRig('Socket Mode', { rolecall });
  await slack.people.command(fixtures.ada, fixtures.general, '/role-compare', 'Pilot');
  const back = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
  await slack.people.click(fixtures.ada, at(back), 'ask:0');
  const no = await slack.waitUntil((seen) =>
    seen.ephemerals(fixtures.ada).find(({ ts }) => ts !== back.ts),
  );
  expect(labels(no)).toContain('Why no answer?');
  expect(readShown(no)).not.toContain('/invite');
  await quiet();
  expect(slack.workspace.messages(fixtures.general)).toEqual([]);
});

test.each([
  ['/role-compare', 'tezter vs pilot', '*Texter* vs *Harbour pilot*'],
  ['/who-owns', 'the plans of the tezter', 'Texter'],
])(
  'a slip that may mean two roles in %s %s is asked back, and settled by a choice',
  async (command, text, headline) => {
    const rolecall = createRolecall(
      await pack({
        'roles.yaml':
          'roles:\n  - { id: tester, name: Tester }\n  - { id: texter, name: Texter }\n  - { id: pilot, name: Harbour pilot, aliases: [Pilot] }\n',
        'a.md':
          '# Roles\n\n## Tester\n\nThe tester owns the plans of ships.\n\n## Texter\n\nThe texter owns plans for the posts.\n\n## Harbour pilot\n\nThe pilot owns the tides.\n',
      }),
    );
    const { slack, said } = await startRig('signed HTTP', { rolecall });
    await slack.people.command(fixtures.ada, fixtures.general, command, text);
    const back = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
    expect(readShown(back)).toBe('Do you mean *Tester* or *Texter*?');
    expect(labels(back)).toEqual(['Tester', 'Texter']);
    await slack.people.click(fixtures.ada, at(back), 'ask:1');
    const told = await slack.waitUntil((seen) => {
      const shown = [...seen.messages(fixtures.general), ...seen.ephemerals(fixtures.ada)];
      return shown.find(({ ts }) => ts !== back.ts);
    });
    expect(readShown(told)).toContain(headline);
    const { ts } = slack.people.say(
      fixtures.ada,
      fixtures.leads,
      `<@${fixtures.bot}> what does the tezter do?`,
    );
    const [asked] = await said(fixtures.leads, ts);
    expect(readShown(asked)).toContain('Do you mean *Tester* or *Texter*?');
    await slack.people.click(fixtures.ada, at(asked ?? back, fixtures.leads), 'ask:0');
    const [, answer] = await said(fixtures.leads, ts, 2);
    expect(readShown(answer)).toContain('The tester owns the plans');
  },
);
