import { z } from 'zod';
import type { Database } from './database.ts';
import { parseStoredJson } from './rows.ts';

/** What a conversation is about, as `rolecall.ask` gives and takes it. */
const contextSchema = z
  .object({
    intent: z.enum(['compare', 'who-owns', 'describe', 'search']),
    roles: z.array(z.string()).readonly(),
    topic: z.string().nullable(),
    before: z.array(z.string()).readonly(),
    articles: z.array(z.string()).readonly(),
    // threads of before have none of these
    action: z.string().nullable().default(null),
    form: z
      .enum(['limits', 'reach', 'stand-in', 'superior', 'members', 'becoming', 'levels'])
      .nullable()
      .default(null),
    earlier: z.string().nullable().default(null),
    quoted: z.array(z.string()).readonly().default([]),
    quotedAsNear: z.boolean().default(false),
  })
  .readonly();
export type StoredContext = z.infer<typeof contextSchema>;

const contextRow = z.object({ about: z.string().nullable() });
const stateRow = z
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

/** Whether follow-ups in a thread are for the bot. */
export interface FollowUpState {
  /** The bot answered there. */
  readonly answered: boolean;
  /** Someone there asked it to stop, after its last answer. */
  readonly ended: boolean;
  /** People talked to each other there, after its last answer to a mention. */
  readonly talked: boolean;
  /** When anything about the thread was written last, in ms. */
  readonly updatedAt: number;
}

/** What each thread is about, and whether follow-ups in it are for the bot. `thread` is the ts of its first message. */
export interface ThreadStore {
  /** `null` for a thread that is about nothing, undefined for an unknown one. */
  read(channel: string, thread: string): Promise<StoredContext | null | undefined>;
  /** `isAnswered` marks it as well, as `markAnswered` does. */
  write(
    channel: string,
    thread: string,
    context: StoredContext | null,
    isAnswered?: boolean,
  ): Promise<void>;
  /** Undefined for an unknown thread. */
  readState(channel: string, thread: string): Promise<FollowUpState | undefined>;
  /** The bot was addressed and answered: from now on follow-ups are for it. */
  markAnswered(channel: string, thread: string): Promise<void>;
  /** Someone asked the bot to stop. */
  markEnded(channel: string, thread: string): Promise<void>;
  /** People talk to each other. */
  markTalked(channel: string, thread: string): Promise<void>;
}

const READ_THREAD = `SELECT about, answered, ended, talked, updated_at FROM rolecall_threads
  WHERE team = ? AND channel = ? AND thread = ?`;
const UPSERT_THREAD = `INSERT INTO rolecall_threads
  (team, channel, thread, about, answered, ended, talked, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (team, channel, thread) DO UPDATE SET updated_at = excluded.updated_at`;
const WRITE_CONTEXT = `${UPSERT_THREAD}, about = excluded.about`;
const MARK_ANSWERED = `${UPSERT_THREAD}, answered = 1, ended = 0, talked = 0`;
const WRITE_ANSWERED = `${MARK_ANSWERED}, about = excluded.about`;
const MARK_ENDED = `${UPSERT_THREAD}, ended = 1`;
const MARK_TALKED = `${UPSERT_THREAD}, talked = 1`;

/** Threads of one workspace. `clock` gives the time in ms. */
export function createThreadStore(
  database: Database,
  team: string,
  clock: () => number,
): ThreadStore {
  return {
    async read(channel, thread) {
      const [row] = await database.query(contextRow, READ_THREAD, [team, channel, thread]);
      if (row === undefined || row.about === null) return undefined;
      // Another version's context that this one cannot read makes the thread an unknown one.
      return contextSchema.nullable().safeParse(parseStoredJson(row.about)).data;
    },
    async write(channel, thread, context, isAnswered = false) {
      const args = [team, channel, thread, JSON.stringify(context), isAnswered ? 1 : 0, 0, 0];
      await database.save(isAnswered ? WRITE_ANSWERED : WRITE_CONTEXT, [...args, clock()]);
    },
    async readState(channel, thread) {
      const [state] = await database.query(stateRow, READ_THREAD, [team, channel, thread]);
      return state;
    },
    async markAnswered(channel, thread) {
      await database.save(MARK_ANSWERED, [team, channel, thread, null, 1, 0, 0, clock()]);
    },
    async markEnded(channel, thread) {
      await database.save(MARK_ENDED, [team, channel, thread, null, 0, 1, 0, clock()]);
    },
    async markTalked(channel, thread) {
      await database.save(MARK_TALKED, [team, channel, thread, null, 0, 0, 1, clock()]);
    },
  };
}
