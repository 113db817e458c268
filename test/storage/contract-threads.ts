import { describe, expect, it } from 'vitest';
import type { ThreadContext } from '../../src/question/question.ts';
import { type FreshUrl, MINUTE, NOON, startReplica } from './rig.ts';

const ABOUT: ThreadContext = {
  intent: 'compare',
  roles: ['ml-engineer', 'ai-developer'],
  topic: 'model training',
  before: ['data-engineer'],
  articles: ['2-ways-of-working.md'],
  form: null,
  earlier: 'pay',
  quoted: ['pay.md#leave'],
  quotedAsNear: true,
  action: null,
};

/** Texts that break a database by what they contain. */
const HOSTILE = [
  { name: 'SQL', text: "'; DROP TABLE rolecall_threads; --" },
  { name: 'placeholders', text: '? $1 :name @name %s \\ " `' },
  { name: 'any script', text: 'عربي 日本語 👩‍🚀 e\u0301' },
  { name: 'JSON', text: '{"intent":"search"}' },
  { name: 'none', text: '' },
  // Repeated, it would shrink below the 2,704 bytes that PostgreSQL's index takes.
  { name: 'long', text: Array.from({ length: 500 }, (_, index) => index).join() },
];

export function describeThreads(freshUrl: FreshUrl): void {
  describe('threads', () => {
    it('keep what they are about over a restart', async () => {
      const url = await freshUrl();
      const before = await startReplica(url);
      await before.threads.write('C1', '1.0', { ...ABOUT, topic: null });
      await before.threads.write('C1', '1.0', ABOUT);
      await before.threads.write('C1', '2.0', null);
      await before.database.close();

      const { threads } = await startReplica(url);

      const about: ThreadContext | null | undefined = await threads.read('C1', '1.0');
      expect(about).toEqual(ABOUT);
      expect(await threads.read('C1', '2.0')).toBeNull();
      expect(await threads.read('C1', '3.0')).toBeUndefined();
      expect(await threads.read('C2', '1.0')).toBeUndefined();
    });

    it('of one workspace are unknown to another', async () => {
      const url = await freshUrl();
      const ours = await startReplica(url, { team: 'T1' });
      const theirs = await startReplica(url, { team: 'T2' });

      await ours.threads.write('C1', '1.0', ABOUT);

      expect(await theirs.threads.read('C1', '1.0')).toBeUndefined();
      expect(await theirs.threads.readState('C1', '1.0')).toBeUndefined();
    });

    it('tell whether the bot answered there and whether it was told to stop', async () => {
      const { threads, time } = await startReplica(await freshUrl());
      await threads.markAnswered('C1', '1.0');
      expect(await threads.readState('C1', '1.0')).toEqual({
        answered: true,
        ended: false,
        talked: false,
        updatedAt: NOON,
      });

      time.now = NOON + MINUTE;
      await threads.markEnded('C1', '1.0');
      await threads.write('C1', '1.0', ABOUT);
      expect(await threads.readState('C1', '1.0')).toEqual({
        answered: true,
        ended: true,
        talked: false,
        updatedAt: NOON + MINUTE,
      });

      await threads.markAnswered('C1', '1.0');
      expect(await threads.readState('C1', '1.0')).toMatchObject({ ended: false });
      expect(await threads.read('C1', '1.0')).toEqual(ABOUT);
    });

    it('tell whether people talk to each other there, until the bot is spoken to again', async () => {
      const { threads } = await startReplica(await freshUrl());
      await threads.markAnswered('C1', '1.0');
      await threads.markTalked('C1', '1.0');
      expect(await threads.readState('C1', '1.0')).toMatchObject({
        answered: true,
        talked: true,
      });

      await threads.markAnswered('C1', '1.0');
      expect(await threads.readState('C1', '1.0')).toMatchObject({ talked: false });
    });

    it('in which the bot only stood have nothing to go on from', async () => {
      const { threads } = await startReplica(await freshUrl());

      await threads.markEnded('C1', '1.0');

      expect(await threads.read('C1', '1.0')).toBeUndefined();
      expect(await threads.readState('C1', '1.0')).toMatchObject({ answered: false });
    });

    it('written by another version of the bot are read as never heard of', async () => {
      const { threads, database } = await startReplica(await freshUrl());
      for (const [thread, about] of [
        ['1.0', '{"intent":"compare"}'],
        ['2.0', '{"intent'],
      ] as const) {
        await threads.write('C1', thread, ABOUT);
        const sql = 'UPDATE rolecall_threads SET about = ? WHERE thread = ?';
        await database.run(sql, [about, thread]);

        expect(await threads.read('C1', thread)).toBeUndefined();
      }
    });

    it('written before they kept what is asked of roles are about the same without it', async () => {
      const { threads, database } = await startReplica(await freshUrl());
      await threads.write('C1', '1.0', { ...ABOUT, form: 'reach', action: null });
      const { form, action, earlier: _, quoted: __, quotedAsNear: ___, ...before } = ABOUT;
      const sql = 'UPDATE rolecall_threads SET about = ? WHERE thread = ?';
      await database.run(sql, [JSON.stringify(before), '1.0']);

      expect(await threads.read('C1', '1.0')).toEqual({
        ...before,
        form,
        action,
        earlier: null,
        quoted: [],
        quotedAsNear: false,
      });
    });

    it.each(HOSTILE)('keep any text as it is: $name', async ({ text }) => {
      const { threads } = await startReplica(await freshUrl());
      const about = { ...ABOUT, roles: [text], topic: text };

      await threads.write('C1', text, about);
      await threads.write('C1', '1.0', null);

      expect(await threads.read('C1', text)).toEqual(about);
    });
  });
}
