import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { MODES, startRig } from '../../bot.ts';
import { readShown } from '../read-shown.ts';

const GAP = z.object({ topic: z.string() });
const ME = `<@${fixtures.bot}>`;
const { ada, general } = fixtures;

describe.each(MODES)('over %s', (mode) => {
  test('the questions of one message are answered in one message, and what is missing is noted', async () => {
    const { slack, said, quiet, database } = await startRig(mode);
    const { ts } = slack.people.say(
      ada,
      general,
      `Hi ${ME}! who owns model training? who owns payroll? And who owns prompt design? Thanks, Ada`,
    );
    await said(general, ts);
    await quiet();
    const [, reply, ...others] = slack.workspace.thread(general, ts);
    expect(others).toEqual([]);
    expect(readShown(reply)).toMatch(/ML engineer.*payroll.*AI developer/s);
    const gaps = await database.query(GAP, 'SELECT topic FROM rolecall_gaps');
    expect(gaps).toEqual([{ topic: 'payroll' }]);
  });
});

test('what follows in the thread goes on from the last of them', async () => {
  const { slack, said } = await startRig('signed HTTP');
  const text = `${ME} who owns model training and who owns prompt design?`;
  const { ts } = slack.people.say(ada, general, text);
  await said(general, ts);
  slack.people.say(ada, general, `${ME} and their career paths?`, { thread: ts });
  const [, followUp] = await said(general, ts, 2);
  expect(readShown(followUp)).toContain('AI developer');
});
