import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Database } from '../../src/storage/database.ts';
import { prune } from '../../src/storage/prune.ts';
import { DAY, dump, type FreshUrl, HOUR, MINUTE, NOON, readAnswer, startReplica } from './rig.ts';

const TABLES = ['deliveries', 'threads', 'answers', 'votes', 'gaps'] as const;
const countRow = z.object({ count: z.number() });

async function count(database: Database): Promise<number[]> {
  const sizes = TABLES.map(async (table) => {
    const sql = `SELECT COUNT(*) AS count FROM rolecall_${table}`;
    const [row] = await database.query(countRow, sql);
    return row?.count ?? -1;
  });
  return Promise.all(sizes);
}

/** One row in each table, that of the clock's time. */
async function fill(bot: Awaited<ReturnType<typeof startReplica>>, ts: string) {
  const { claims, threads, answers, feedback } = bot;
  const asked = { channel: 'C1', ts, intent: 'search', roles: [], topic: null };
  const question = 'Where is lunch?';
  const request = {
    kind: 'mention',
    channel: 'C1',
    ts,
    thread: ts,
    user: 'U1',
    event: { question },
  };
  await claims.hold(ts, request);
  await bot.database.run('UPDATE rolecall_deliveries SET claimed_at = ? WHERE delivery = ?', [
    bot.time.now,
    ts,
  ]);
  await threads.markAnswered('C1', ts);
  await answers.write({ ...asked, question });
  await feedback.vote('C1', ts, 'U1', 'down');
  await feedback.writeGap({ ...asked, question });
}

export function describePruning(freshUrl: FreshUrl): void {
  describe('pruning', () => {
    it('forgets claims after a day, threads after thirty, feedback after half a year', async () => {
      const bot = await startReplica(await freshUrl());
      await fill(bot, '1.0');
      const left: number[][] = [];

      for (const age of [DAY - 1, DAY, 30 * DAY - 1, 30 * DAY, 180 * DAY - 1, 180 * DAY]) {
        bot.time.now = NOON + age;
        await bot.prune();
        left.push(await count(bot.database));
      }

      expect(left).toEqual([
        [1, 1, 1, 1, 1],
        [0, 1, 1, 1, 1],
        [0, 1, 1, 1, 1],
        [0, 0, 1, 1, 1],
        [0, 0, 1, 1, 1],
        [0, 0, 0, 0, 0],
      ]);
    });

    it('keeps the newest where there is too much', async () => {
      const bot = await startReplica(await freshUrl());
      for (const ts of ['1.0', '2.0', '3.0', '4.0']) {
        bot.time.now += MINUTE;
        await fill(bot, ts);
      }

      await prune(bot.database, bot.time.now, { keepQuestions: false, most: 2 });

      expect(await count(bot.database)).toEqual([2, 2, 2, 2, 2]);
      expect(await readAnswer(bot.database, '2.0')).toBeUndefined();
      expect(await readAnswer(bot.database, '3.0')).toBeDefined();
      expect(await bot.claims.read('4.0')).toBeDefined();
    });

    it('forgets all texts of questions when they are no longer to be kept', async () => {
      const url = await freshUrl();
      await fill(await startReplica(url, { keepQuestions: true }), '1.0');
      const bot = await startReplica(url, { keepQuestions: false });
      bot.time.now = NOON + HOUR;
      await bot.claims.settle('1.0', null);

      await bot.prune();

      for (const table of TABLES) {
        expect(await dump(bot.database, `rolecall_${table}`)).not.toContain('lunch');
      }
      expect(await count(bot.database)).toEqual([1, 1, 1, 1, 1]);
    });

    it('leaves the texts of questions where they are kept', async () => {
      const bot = await startReplica(await freshUrl(), { keepQuestions: true });
      await fill(bot, '1.0');

      await bot.prune();

      expect(await readAnswer(bot.database, '1.0')).toMatchObject({ question: 'Where is lunch?' });
      expect(await dump(bot.database, 'rolecall_gaps')).toContain('lunch');
    });

    it('may be done by two replicas at once', async () => {
      const url = await freshUrl();
      const [one, two] = [await startReplica(url), await startReplica(url)];
      for (const ts of ['1.0', '2.0', '3.0']) await fill(one, ts);
      one.time.now = two.time.now = NOON + 180 * DAY;

      await Promise.all([one.prune(), two.prune()]);

      expect(await count(one.database)).toEqual([0, 0, 0, 0, 0]);
    });
  });
}
