import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { InputError } from '../../src/errors.ts';
import { MIGRATIONS } from '../../src/storage/migrations.ts';
import { connect, type FreshUrl } from './rig.ts';

const ADD_NOTES = 'CREATE TABLE notes (note TEXT NOT NULL)';
const ADD_NOTE = "INSERT INTO notes (note) VALUES ('once')";
const noteRow = z.object({ note: z.string() });

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

    it('of a newer version are refused, and it says what to do', async () => {
      const url = await freshUrl();
      await connect(url, [...MIGRATIONS, [ADD_NOTES]]);

      const opened = connect(url);

      await expect(opened).rejects.toThrow(InputError);
      await expect(opened).rejects.toThrow(/^DATABASE_URL: .*newer version.*update the program/);
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
