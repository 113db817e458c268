import { describe, expect, it } from 'vitest';
import type { PendingRequest } from '../../src/storage/claims.ts';
import { dump, type FreshUrl, MINUTE, pass, SECOND, startReplica } from './rig.ts';

function question(ts: string, text = 'Who owns training?'): PendingRequest {
  const event = { type: 'app_mention', channel: 'C1', ts, text };
  return { kind: 'mention', channel: 'C1', ts, thread: ts, user: 'U1', event };
}

/** Two replicas on one database, the first of which has accepted the questions `keys`. */
async function startTwo(freshUrl: FreshUrl, keys: readonly string[]) {
  const url = await freshUrl();
  const dying = await startReplica(url, { replica: 'dying' });
  const living = await startReplica(url, { replica: 'living' });
  for (const key of keys) expect(await dying.claims.hold(key, question(key))).toBe(true);
  return { url, dying, living };
}

export function describeClaims(freshUrl: FreshUrl): void {
  describe('claims', () => {
    it('that reach two replicas at once are claimed by one', async () => {
      const url = await freshUrl();
      const replicas = [
        await startReplica(url, { replica: 'one' }),
        await startReplica(url, { replica: 'two' }),
      ];
      const keys = Array.from({ length: 40 }, (_, index) => `C1 ${index}.0`);

      const wins = await Promise.all(
        keys.map((key) =>
          Promise.all(replicas.map(({ claims }) => claims.hold(key, question(key)))),
        ),
      );

      expect(wins.map((both) => both.filter(Boolean).length)).toEqual(keys.map(() => 1));
    });

    it('are not claimed again after a restart, but by another workspace', async () => {
      const url = await freshUrl();
      const before = await startReplica(url);
      expect(await before.claims.hold('C1 1.0')).toBe(true);
      await before.database.close();

      const after = await startReplica(url, { replica: 'restarted' });
      const other = await startReplica(url, { team: 'T2' });

      expect(await after.claims.hold('C1 1.0')).toBe(false);
      expect(await other.claims.hold('C1 1.0')).toBe(true);
    });

    it('of a replica that fell silent are taken over by one, oldest first', async () => {
      const { url, dying, living } = await startTwo(freshUrl, []);
      const heirs = [living];
      for (const replica of ['third', 'fourth', 'fifth']) {
        heirs.push(await startReplica(url, { replica }));
      }
      const keys = Array.from({ length: 60 }, (_, index) => `C1 ${index}.0`);
      for (const key of keys) {
        await dying.claims.hold(key, question(key));
        await pass(dying.database, SECOND);
      }
      await pass(dying.database, MINUTE);

      const taken = await Promise.all(heirs.map(({ claims }) => claims.takePending()));
      const rest = await living.claims.takePending();

      const all = [...taken.flat(), ...rest];
      expect(all.map(({ key }) => key).sort()).toEqual([...keys].sort());
      for (const batch of taken) {
        expect(batch).toEqual([...batch].sort((a, b) => a.claimedAt - b.claimedAt));
      }
      expect(all.find(({ key }) => key === 'C1 7.0')).toEqual({
        key: 'C1 7.0',
        request: question('C1 7.0'),
        claimedAt: expect.any(Number),
        isSpent: false,
      });
    });

    it('are left alone as long as their replica says that it works on them', async () => {
      const { dying, living } = await startTwo(freshUrl, ['C1 1.0', 'C1 2.0']);
      await pass(dying.database, MINUTE - 20 * SECOND);
      expect(await dying.claims.hold('C1 1.0')).toBe(true);

      expect(await living.claims.takePending()).toEqual([]);
      await pass(dying.database, 20 * SECOND);
      expect(await living.claims.takePending()).toMatchObject([{ key: 'C1 2.0' }]);
    });

    it('are by the clock of the database, wherever the clocks of replicas stand', async () => {
      const { dying, living } = await startTwo(freshUrl, ['C1 1.0']);
      dying.time.now -= 60 * MINUTE;
      living.time.now += 60 * MINUTE;

      expect(await living.claims.takePending()).toEqual([]);
      expect(await dying.claims.hold('C1 1.0')).toBe(true);
    });

    it('may be made again by their own replica, which did not hear that it has them', async () => {
      const { dying, living } = await startTwo(freshUrl, ['C1 1.0']);

      expect(await dying.claims.hold('C1 1.0', question('C1 1.0'))).toBe(true);
      expect(await living.claims.hold('C1 1.0', question('C1 1.0'))).toBe(false);
    });

    it('that were released are forgotten, but not those of others or answered ones', async () => {
      const { dying, living } = await startTwo(freshUrl, ['C1 1.0', 'C1 2.0', 'C1 3.0']);
      await dying.claims.settle('C1 2.0', '2.5');

      await dying.claims.release('C1 1.0');
      await dying.claims.release('C1 2.0');
      await living.claims.release('C1 3.0');

      expect(await living.claims.read('C1 1.0')).toBeUndefined();
      expect(await living.claims.hold('C1 1.0')).toBe(true);
      expect(await living.claims.hold('C1 2.0')).toBe(false);
      expect(await living.claims.hold('C1 3.0')).toBe(false);
    });

    it('that were never made are answered all the same, and stay so', async () => {
      const { dying, living } = await startTwo(freshUrl, []);

      await dying.claims.settle('C1 1.0', '1.5');

      expect(await living.claims.read('C1 1.0')).toEqual({ state: 'answered', posted: '1.5' });
      expect(await living.claims.hold('C1 1.0', question('C1 1.0'))).toBe(false);
      await pass(dying.database, MINUTE);
      expect(await living.claims.takePending()).toEqual([]);
    });

    it('taken over or answered are no longer their first replica’s', async () => {
      const { dying, living } = await startTwo(freshUrl, ['C1 1.0', 'C1 2.0']);
      await pass(dying.database, MINUTE);
      await living.claims.takePending();
      await living.claims.settle('C1 2.0', '9.0');

      expect(await dying.claims.hold('C1 1.0')).toBe(false);
      expect(await living.claims.hold('C1 1.0')).toBe(true);
      expect(await living.claims.hold('C1 2.0')).toBe(false);
    });

    it('keep what was asked until it is answered, and the answer after that', async () => {
      const { dying, living } = await startTwo(freshUrl, ['C1 1.0', 'C1 2.0']);
      expect(await living.claims.read('C1 1.0')).toEqual({ state: 'accepted' });
      expect(await dump(living.database, 'rolecall_deliveries')).toContain('Who owns training?');

      await dying.claims.settle('C1 1.0', '1.5');
      await dying.claims.settle('C1 1.0', '1.9');
      await dying.claims.settle('C1 2.0', null);

      expect(await living.claims.read('C1 1.0')).toEqual({ state: 'answered', posted: '1.5' });
      expect(await living.claims.read('C1 2.0')).toEqual({ state: 'answered', posted: null });
      expect(await living.claims.read('C1 3.0')).toBeUndefined();
      expect(await dump(living.database, 'rolecall_deliveries')).not.toContain('training');
      await pass(living.database, 60 * MINUTE);
      expect(await living.claims.takePending()).toEqual([]);
    });

    it('that say nothing or too much of the question are never taken over', async () => {
      const { dying, living } = await startTwo(freshUrl, []);
      await dying.claims.hold('C1 1.0');
      await dying.claims.hold('C1 2.0', question('2.0', 'x'.repeat(300_000)));

      await pass(living.database, MINUTE);
      expect(await living.claims.takePending()).toEqual([]);
      expect(await living.claims.hold('C1 2.0')).toBe(false);
    });

    it('that come too late to be answered are known as such', async () => {
      const { living } = await startTwo(freshUrl, ['C1 1.0']);

      await pass(living.database, 15 * MINUTE);

      expect(await living.claims.takePending()).toMatchObject([{ key: 'C1 1.0', isSpent: true }]);
    });

    it('that end their process again and again are known as such', async () => {
      const { living } = await startTwo(freshUrl, ['C1 1.0']);
      const spent: (boolean | undefined)[] = [];

      for (let round = 1; round <= 7; round += 1) {
        await pass(living.database, MINUTE);
        const [taken] = await living.claims.takePending();
        spent.push(taken?.isSpent);
        // As before each attempt to post: it may come at once, and says nothing of the process.
        expect(await living.claims.hold('C1 1.0', question('C1 1.0'))).toBe(true);
      }

      expect(spent).toEqual([false, false, false, false, false, true, true]);
    });

    it('whose process lived to renew them have not ended it', async () => {
      const { living } = await startTwo(freshUrl, ['C1 1.0']);

      for (let round = 1; round <= 10; round += 1) {
        await pass(living.database, MINUTE);
        expect(await living.claims.takePending()).toMatchObject([{ isSpent: false }]);
        expect(await living.claims.hold('C1 1.0', undefined, true)).toBe(true);
      }
    });

    it('that another version of the bot accepted do not stop the others', async () => {
      const { living } = await startTwo(freshUrl, ['C1 1.0', 'C1 2.0', 'C1 3.0']);
      const sql = 'UPDATE rolecall_deliveries SET work = ? WHERE delivery = ?';
      await living.database.run(sql, ['{"kind":"mention"}', 'C1 1.0']);
      await living.database.run(sql, ['{"kind', 'C1 2.0']);

      await pass(living.database, MINUTE);

      const taken = await living.claims.takePending();
      const read = taken.filter(({ request }) => request !== undefined);
      expect(taken).toHaveLength(3);
      expect(read).toMatchObject([{ key: 'C1 3.0' }]);
    });

    it('keep any text of a question as it is', async () => {
      const { dying, living } = await startTwo(freshUrl, []);
      const request = question("'; DROP TABLE x; -- ? $1", '\0 \uD800 "quoted" עברית 👩‍🚀');
      await dying.claims.hold('\0 \uD800 ? $1', request);

      await pass(living.database, MINUTE);

      expect(await living.claims.takePending()).toMatchObject([{ request }]);
      expect(await dying.claims.hold('\0 \uD800 ? $1')).toBe(false);
    });
  });
}
