import { describe, expect, it } from 'vitest';
import { erasePerson } from '../../src/storage/erase.ts';
import { dump, type FreshUrl, startReplica } from './rig.ts';

const TABLES = ['deliveries', 'threads', 'answers', 'votes', 'gaps'];

/** What a person and somebody else left behind, in a channel and each in a direct message. */
async function leaveTraces(url: string) {
  const bot = await startReplica(url, { keepQuestions: true });
  const { claims, threads, answers, feedback } = bot;
  for (const [user, dm] of [
    ['U0PAT', 'D0PAT'],
    ['U0KIM', 'D0KIM'],
  ] as const) {
    const asked = {
      intent: 'search',
      roles: [],
      topic: `desk of ${user}`,
      question: `Whose? ${user}`,
    };
    const request = { kind: 'direct', channel: dm, ts: user, thread: user, user, event: {} };
    await claims.hold(`${dm}:1.0`, request);
    await claims.hold(`click ${user}`);
    await threads.markAnswered(dm, '1.0');
    await answers.write({ ...asked, channel: dm, ts: '1.0' });
    await answers.write({ ...asked, channel: 'C1', ts: dm.slice(2) });
    await feedback.writeGap({ ...asked, channel: user, ts: '2.0' });
    await feedback.vote('C1', '9.0', user, 'down');
    await feedback.explain('C1', '9.0', user, `${user} is not on call`);
  }
  return bot;
}

export function describeErasing(freshUrl: FreshUrl): void {
  describe('erasing a person', () => {
    it('leaves no trace of that person in any table, and all of everyone else', async () => {
      const { database } = await leaveTraces(await freshUrl());
      const erased = await erasePerson(database, 'U0PAT', ['D0PAT']);
      const left = (
        await Promise.all(TABLES.map((one) => dump(database, `rolecall_${one}`)))
      ).join();
      expect(left).not.toMatch(/[UD]0PAT/);
      expect(left.match(/U0KIM/g)?.length).toBeGreaterThan(8);
      expect(Object.fromEntries(erased.map(({ table, rows }) => [table, rows]))).toEqual({
        rolecall_deliveries: 2,
        rolecall_votes: 1,
        rolecall_threads: 1,
        rolecall_answers: 2,
        rolecall_gaps: 1,
      });
    });

    it('finds nothing the second time', async () => {
      const { database } = await leaveTraces(await freshUrl());
      await erasePerson(database, 'U0PAT', ['D0PAT']);
      const erased = await erasePerson(database, 'U0PAT', ['D0PAT']);
      expect(erased.map(({ rows }) => rows)).toEqual([0, 0, 0, 0, 0]);
    });
  });
}
