import { expect, test, vi } from 'vitest';
import { cast } from '../../../src/fake-slack/workspace/fixtures.ts';
import { readGaps } from '../../../src/storage/gaps.ts';
import { startRig } from '../../bot.ts';
import { readAnswer } from '../../storage/rig.ts';

const ME = `<@${cast.bot}>`;

test('whatever is answered by click is noted for its votes, and a "no" once for those who keep the articles', async () => {
  const { slack, said, quiet, database } = await startRig('Socket Mode');
  await slack.people.command(cast.ada, cast.general, '/who-owns', 'payroll');
  const no = await slack.until((seen) => seen.ephemerals(cast.ada)[0]);
  await slack.people.click(cast.ada, { channel: cast.general, ts: no.ts }, 'show');
  const shown = await slack.until((seen) => seen.messages(cast.general)[0]);
  const asked = slack.people.say(cast.ada, cast.general, `${ME} compare ML engineer`);
  const [back] = await said(cast.general, asked.ts);
  if (back === undefined) throw new Error('nothing was asked back');
  await slack.people.click(cast.grace, { channel: cast.general, ts: back.ts }, 'ask:0');
  const [, table] = await said(cast.general, asked.ts, 2);
  await quiet();
  expect(await readAnswer(database, shown.ts)).toMatchObject({ topic: 'payroll' });
  expect(await readAnswer(database, table?.ts ?? '')).toMatchObject({ intent: 'compare' });
  const gaps = await readGaps(database);
  expect(gaps).toMatchObject([{ topic: 'payroll', unanswered: 1 }]);
});

test('a follow-up to what was answered by click needs no mention', async () => {
  const { slack, said } = await startRig('Socket Mode');
  await slack.people.command(cast.ada, cast.general, '/role-compare', 'ML engineer');
  const back = await slack.until((seen) => seen.ephemerals(cast.ada)[0]);
  await slack.people.click(cast.ada, { channel: cast.general, ts: back.ts }, 'ask:0');
  const { ts: thread } = await slack.until((seen) => seen.messages(cast.general)[0]);
  const before = await said(cast.general, thread);
  slack.people.say(cast.ada, cast.general, 'and model training?', { thread });
  const replies = await said(cast.general, thread, before.length + 1);
  expect(replies.at(-1)?.text).toContain('vs AI developer on “model training”');
  expect(JSON.stringify(replies.at(-1)?.blocks)).toContain('Why this answer?');
});

test('what is asked on the Home tab or by shortcut is noted where it is voted on, and so is a gap', async () => {
  const { slack, said, database } = await startRig('Socket Mode');
  await slack.people.openHome(cast.ada);
  const { id } = await slack.until((seen) => [...seen.views.values()][0]);
  await slack.people.click(cast.ada, { view: id }, 'ask:0');
  const short = await slack.until((seen) => seen.messages(cast.adaDm)[0]);
  const [evidence] = await said(cast.adaDm, short.ts);
  for (const { ts } of [short, evidence ?? short]) {
    const noted = await vi.waitFor(async () => {
      const found = await readAnswer(database, ts);
      expect(found).toBeDefined();
      return found;
    });
    expect(noted).toMatchObject({ channel: cast.adaDm, intent: 'who-owns' });
  }
  const { ts } = slack.people.say(cast.ada, cast.general, 'lunch at the parking lot?');
  await slack.people.shortcut(cast.grace, 'answer-message', { channel: cast.general, ts });
  await slack.until((seen) => seen.ephemerals(cast.grace)[0]);
  expect(await readGaps(database)).toMatchObject([{ unanswered: 1, unhelpful: 0 }]);
});
