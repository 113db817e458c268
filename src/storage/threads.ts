import { z } from 'zod';
import type { Database } from './database.ts';
import { parseJson } from './rows.ts';

/** What is written down of a conversation, as `rolecall.ask` gives and takes it. */
const aboutSchema = z
  .object({
    intent: z.enum(['compare', 'who-owns', 'describe', 'search']),
    roles: z.array(z.string()).readonly(),
    topic: z.string().nullable(),
    before: z.array(z.string()).readonly(),
    articles: z.array(z.string()).readonly(),
  })
  .readonly();
type About = z.infer<typeof aboutSchema>;

const aboutRow = z.object({ about: z.string().nullable() });
const standingRow = z
  .object({
    answered: z.number(),
    ended: z.number(),
    talked: z.number(),
    updated_at: z.number(),
  })
  .transform(({ answered, ended, talked, updated_at }) => ({
    answered: answered === 1,
    ended: ended === 1,
    talked: talked === 1,
    updatedAt: updated_at,
  }));

/** Whether follow-ups in a thread are the bot's business. */
export interface Standing {
  /** The bot answered there. */
  readonly answered: boolean;
  /** Someone there told it to stop, after its last answer. */
  readonly ended: boolean;
  /** People talked to each other there, after its last answer to a mention. */
  readonly talked: boolean;
  /** When anything about it was written last, in ms. */
  readonly updatedAt: number;
}

/** What each thread is about, and how the bot stands in it. */
export interface Threads {
  /** `null` for a thread that is about nothing, undefined for one never heard of. */
  read(channel: string, thread: string): Promise<About | null | undefined>;
  write(channel: string, thread: string, about: About | null): Promise<void>;
  /** Undefined for a thread never heard of. */
  readStanding(channel: string, thread: string): Promise<Standing | undefined>;
  /** The bot was spoken to and answered: follow-ups are for it, whatever was before. */
  markAnswered(channel: string, thread: string): Promise<void>;
  /** It was told to stop there. */
  markEnded(channel: string, thread: string): Promise<void>;
  /** People talk to each other there. */
  markTalked(channel: string, thread: string): Promise<void>;
}

const READ = `SELECT about, answered, ended, talked, updated_at FROM rolecall_threads
  WHERE team = ? AND channel = ? AND thread = ?`;
const INSERT = `INSERT INTO rolecall_threads
  (team, channel, thread, about, answered, ended, talked, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (team, channel, thread) DO UPDATE SET updated_at = excluded.updated_at`;
const WRITE = `${INSERT}, about = excluded.about`;
const MARK_ANSWERED = `${INSERT}, answered = 1, ended = 0, talked = 0`;
const MARK_ENDED = `${INSERT}, ended = 1`;
const MARK_TALKED = `${INSERT}, talked = 1`;

/** Threads of one workspace. `clock` tells the time in ms. */
export function createThreads(database: Database, team: string, clock: () => number): Threads {
  return {
    async read(channel, thread) {
      const [row] = await database.query(aboutRow, READ, [team, channel, thread]);
      if (row === undefined || row.about === null) return undefined;
      // What another version wrote and this one cannot read is as good as never heard of.
      return aboutSchema.nullable().safeParse(parseJson(row.about)).data;
    },
    async write(channel, thread, about) {
      const text = JSON.stringify(about);
      await database.run(WRITE, [team, channel, thread, text, 0, 0, 0, clock()]);
    },
    async readStanding(channel, thread) {
      const [standing] = await database.query(standingRow, READ, [team, channel, thread]);
      return standing;
    },
    async markAnswered(channel, thread) {
      await database.run(MARK_ANSWERED, [team, channel, thread, null, 1, 0, 0, clock()]);
    },
    async markEnded(channel, thread) {
      await database.run(MARK_ENDED, [team, channel, thread, null, 0, 1, 0, clock()]);
    },
    async markTalked(channel, thread) {
      await database.run(MARK_TALKED, [team, channel, thread, null, 0, 0, 1, clock()]);
    },
  };
}
