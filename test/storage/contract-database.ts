import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { InputError } from '../../src/errors.ts';
import { readGaps } from '../../src/storage/gaps.ts';
import { MIGRATIONS } from '../../src/storage/migrations.ts';
import { createStorage } from '../../src/storage/storage.ts';
import { connect, dump, type FreshUrl, NOON, readAnswer } from './rig.ts';

const ADD_NOTES = 'CREATE TABLE notes (note TEXT NOT NULL)';
const ADD_NOTE = "INSERT INTO notes (note) VALUES ('once')";
const noteRow = z.object({ note: z.string() });

/** The tables before `rolecall_answers` lost the columns that nothing read. */
const WITH_ASKERS = MIGRATIONS.slice(0, 2);
const WRITE_WITH_ASKER = `INSERT INTO rolecall_answers (team, channel, ts, thread, asker, intent,
  outcome, roles, topic, passages, question, posted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** The values of an answer as the version before wrote them. */
function withAsker(ts: string) {
  const before = ['T1', 'C1', ts, '1.0', 'U0ASKER', 'who-owns', 'answered', '["ml-engineer"]'];
  return [...before, 'training', '["some-passage"]', null, NOON];
}

export function describeDatabase(freshUrl: FreshUrl): void {
  describe('tables', () => {
    it('are made once by replicas that start at the same moment', async () => {
      const url = await freshUrl();
      const steps = [[ADD_NOTES], [ADD_NOTE]];

      const [first] = await Promise.all(Array.from({ length: 5 }, () => connect(url, steps)));

      expect(await first?.query(noteRow, 'SELECT note FROM notes')).toEqual([{ note: 'once' }]);
    });

    it('are brought up to date with what they hold', async () => {
      const url = await freshUrl();
      await connect(url, [[ADD_NOTES]]);

      const database = await connect(url, [[ADD_NOTES], [ADD_NOTE]]);

      expect(await database.query(noteRow, 'SELECT note FROM notes')).toHaveLength(1);
    });

    it('keep the answers when they lose who asked, where, and with what outcome', async () => {
      const url = await freshUrl();
      const old = await connect(url, WITH_ASKERS);
      for (const ts of ['1.5', '2.5']) await old.run(WRITE_WITH_ASKER, withAsker(ts));
      const vote = 'INSERT INTO rolecall_votes VALUES (?, ?, ?, ?, ?, ?, ?)';
      await old.run(vote, ['T1', 'C1', '1.5', 'U1', 'down', null, NOON]);

      const [database] = await Promise.all([connect(url), connect(url)]);

      const kept = { channel: 'C1', intent: 'who-owns', roles: ['ml-engineer'], topic: 'training' };
      for (const ts of ['1.5', '2.5']) {
        expect(await readAnswer(database, ts)).toEqual({ ...kept, ts, question: null });
      }
      expect(await readGaps(database)).toMatchObject([{ role: 'ml-engineer', unhelpful: 1 }]);
      const all = await dump(database, 'rolecall_answers');
      expect(all).toContain(String(NOON));
      expect(all).not.toMatch(/asker|thread|outcome|passage/i);
    });

    it('are still there for an older replica that runs on: it loses its note of an answer alone', async () => {
      const url = await freshUrl();
      const old = await connect(url, WITH_ASKERS);
      const options = { team: 'T1', replica: 'old', keepQuestions: false };
      const { claims, threads, feedback } = createStorage(old, options);
      expect(await claims.hold('C1:1.0')).toBe(true);

      await connect(url);

      await expect(old.run(WRITE_WITH_ASKER, withAsker('1.5'))).rejects.toThrow(/thread|asker/);
      expect(await claims.hold('C1:1.0')).toBe(true);
      await threads.markAnswered('C1', '1.0');
      await feedback.vote('C1', '1.5', 'U1', 'up');
      await claims.settle('C1:1.0', '1.5');
      expect(await claims.read('C1:1.0')).toEqual({ state: 'answered', posted: '1.5' });
    });

    it('of a newer version are refused, and it says what to do', async () => {
      const url = await freshUrl();
      await connect(url, [...MIGRATIONS, [ADD_NOTES]]);

      const opened = connect(url);

      await expect(opened).rejects.toThrow(InputError);
      await expect(opened).rejects.toThrow(/^DATABASE_URL: .*newer version.*update the program/);
    });

    it('store what is saved at the same moment, less what they refuse, and before they close', async () => {
      const url = await freshUrl();
      const database = await connect(url, [[ADD_NOTES]]);
      const add = (note: string | null) =>
        database.save('INSERT INTO notes (note) VALUES (?)', [note]);

      const saved = await Promise.allSettled([add('a'), add(null), add('b\0'), add('c\uD800')]);
      const last = add('d');
      await database.close();
      await last;

      const refused = { status: 'rejected', reason: { trouble: 'refused' } };
      const fulfilled = { status: 'fulfilled' };
      expect(saved).toMatchObject([fulfilled, refused, fulfilled, fulfilled]);
      await expect(add('e')).rejects.toMatchObject({ trouble: 'away' });
      const other = await connect(url, [[ADD_NOTES]]);
      const notes = ['a', 'b\uFFFD', 'c\uFFFD', 'd'].map((note) => ({ note }));
      expect(await other.query(noteRow, 'SELECT note FROM notes ORDER BY note')).toEqual(notes);
    });

    it('that cannot be changed stay as they were', async () => {
      const url = await freshUrl();
      await connect(url, [[ADD_NOTES]]);

      const broken = connect(url, [[ADD_NOTES], [ADD_NOTE, 'CREATE TABEL']]);

      await expect(broken).rejects.toThrow(/^DATABASE_URL: .*syntax error/);
      const database = await connect(url, [[ADD_NOTES]]);
      expect(await database.query(noteRow, 'SELECT note FROM notes')).toEqual([]);
    });
  });
}
