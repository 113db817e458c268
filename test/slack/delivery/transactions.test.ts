import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { readGaps } from '../../../src/storage/gaps.ts';
import { startRig } from '../../bot.ts';
import { folder } from '../../helpers.ts';
import { countCommits, readAnswer } from '../../storage/rig.ts';

const ME = `<@${fixtures.bot}>`;
const { ada, general } = fixtures;

test('a message costs two transactions: its claim, and after the post all that is kept of it', async () => {
  const url = `file:${join(await folder({}), 'rolecall.db')}`;
  const { slack, said, quiet, database, storage } = await startRig('signed HTTP', {
    databaseUrl: url,
  });
  const { ts: thread } = slack.people.say(ada, general, `${ME} who owns model training?`);
  await said(general, thread);
  await quiet();
  const costs: number[] = [];
  const ask = async (text: string, place: { thread?: string } = {}) => {
    const before = await countCommits(url);
    const { ts } = slack.people.say(ada, general, text, place);
    const answers = await said(general, place.thread ?? ts, place.thread === undefined ? 1 : 2);
    await quiet();
    costs.push((await countCommits(url)) - before);
    return { asked: ts, answered: answers.at(-1)?.ts ?? '' };
  };
  const alone = await ask(`${ME} who owns prompt design?`);
  const missing = await ask(`${ME} who owns payroll?`);
  await ask('and prompt design?', { thread });
  expect(costs).toEqual([2, 2, 2]);
  const settled = { state: 'answered', posted: alone.answered };
  expect(await storage.claims.read(`${general}:${alone.asked}`)).toEqual(settled);
  expect(await readAnswer(database, alone.answered)).toMatchObject({ intent: 'who-owns' });
  expect(await storage.threads.readState(general, alone.asked)).toMatchObject({ answered: true });
  expect(await readAnswer(database, missing.answered)).toMatchObject({ topic: 'payroll' });
  expect(await readGaps(database)).toMatchObject([{ topic: 'payroll', unanswered: 1 }]);
});

test('what the articles lack is noted also where nothing could be posted', async () => {
  const { slack, quiet, database } = await startRig('Socket Mode');
  slack.faults.next('chat.postMessage', { kind: 'rate-limited', retryAfter: 3_600 }, 2);
  slack.people.say(ada, general, `${ME} who owns payroll?`);
  await quiet();
  expect(await readGaps(database)).toMatchObject([{ topic: 'payroll', unanswered: 1 }]);
});
