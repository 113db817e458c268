import { expect, test, vi } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { readGaps } from '../../../src/storage/gaps.ts';
import { startRig } from '../../bot.ts';
import { readAnswer } from '../../storage/rig.ts';

const ME = `<@${fixtures.bot}>`;

test('whatever is answered by click is noted for its votes, and a "no" once for those who keep the articles', async () => {
  const { slack, said, quiet, database } = await startRig('Socket Mode');
  await slack.people.command(fixtures.ada, fixtures.general, '/who-owns', 'payroll');
  const no = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
  await slack.people.click(fixtures.ada, { channel: fixtures.general, ts: no.ts }, 'show');
  const shown = await slack.waitUntil((seen) => seen.messages(fixtures.general)[0]);
  const asked = slack.people.say(fixtures.ada, fixtures.general, `${ME} compare ML engineer`);
  const [back] = await said(fixtures.general, asked.ts);
  if (back === undefined) throw new Error('nothing was asked back');
  await slack.people.click(fixtures.grace, { channel: fixtures.general, ts: back.ts }, 'ask:0');
  const [, table] = await said(fixtures.general, asked.ts, 2);
  await quiet();
  expect(await readAnswer(database, shown.ts)).toMatchObject({ topic: 'payroll' });
  expect(await readAnswer(database, table?.ts ?? '')).toMatchObject({ intent: 'compare' });
  const gaps = await readGaps(database);
  expect(gaps).toMatchObject([{ topic: 'payroll', unanswered: 1 }]);
});

test('a follow-up to what was answered by click needs no mention', async () => {
  const { slack, said } = await startRig('Socket Mode');
  await slack.people.command(fixtures.ada, fixtures.general, '/role-compare', 'ML engineer');
  const back = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
  await slack.people.click(fixtures.ada, { channel: fixtures.general, ts: back.ts }, 'ask:0');
  const { ts: thread } = await slack.waitUntil((seen) => seen.messages(fixtures.general)[0]);
  const before = await said(fixtures.general, thread);
  slack.people.say(fixtures.ada, fixtures.general, 'and model training?', { thread });
  const replies = await said(fixtures.general, thread, before.length + 1);
  expect(replies.at(-1)?.text).toContain('vs AI developer on “model training”');
  expect(JSON.stringify(replies.at(-1)?.blocks)).toContain('Why this answer?');
});

test('what is asked on the Home tab or by shortcut is noted where it is voted on, and so is a gap', async () => {
  const { slack, said, database } = await startRig('Socket Mode');
  await slack.people.openHome(fixtures.ada);
  const { id } = await slack.waitUntil((seen) => [...seen.views.values()][0]);
  await slack.people.click(fixtures.ada, { view: id }, 'ask:0');
  const short = await slack.waitUntil((seen) => seen.messages(fixtures.adaDm)[0]);
  const [evidence] = await said(fixtures.adaDm, short.ts);
  for (const { ts } of [short, evidence ?? short]) {
    const noted = await vi.waitFor(async () => {
      const found = await readAnswer(database, ts);
      expect(found).toBeDefined();
      return found;
    });
    expect(noted).toMatchObject({ channel: fixtures.adaDm, intent: 'who-owns' });
  }
  const { ts } = slack.people.say(fixtures.ada, fixtures.general, 'lunch at the parking lot?');
  await slack.people.shortcut(fixtures.grace, 'answer-message', { channel: fixtures.general, ts });
  await slack.waitUntil((seen) => seen.ephemerals(fixtures.grace)[0]);
  expect(await readGaps(database)).toMatchObject([{ unanswered: 1, unhelpful: 0 }]);
});
