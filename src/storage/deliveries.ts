import { z } from 'zod';
import type { Database } from './database.ts';
import { parseJson, touchedSchema } from './rows.ts';

/**
 * How long a replica that says nothing is believed to be alive, in ms; it renews three times as often. Whoever asked a
 * process that died waits as long.
 */
const LEASE_MS = 10_000;
/** Who asked longer ago, in ms, has asked somebody else by now. */
export const FRESH_MS = 15 * 60_000;
/** What ends the process each time it is tried must not do so for ever. */
const MOST_TRIES = 3;
/** Taken over at once; the rest at the next look. */
const MOST_AT_ONCE = 50;
/** Slack's longest message (40,000 characters), each escaped as \uXXXX, and what stands around it. */
const LONGEST_WORK = 300_000;

const workSchema = z.object({
  /** How it was asked: `mention`, `direct`, `command` … */
  kind: z.string(),
  channel: z.string(),
  ts: z.string(),
  thread: z.string(),
  user: z.string(),
  /** What else it takes to answer again, plain JSON; the message's text is kept no longer than it waits. */
  event: z.record(z.string(), z.unknown()),
});

/** All that is needed to answer again when the process dies before it has. */
export type Work = z.infer<typeof workSchema>;

/** A question that a replica accepted and did not answer before it fell silent. */
interface Pending {
  readonly key: string;
  readonly work: Work;
  /** When it was first accepted, in ms. */
  readonly claimedAt: number;
}

/** How far a delivery got. */
type Delivery =
  | { readonly state: 'accepted' }
  /** `posted` is the answer's ts, null where silence or an ephemeral message was the answer. */
  | { readonly state: 'answered'; readonly posted: string | null };

/** Who answers what: each delivery belongs to one replica, until it is answered or that replica falls silent. */
export interface Deliveries {
  /** How long a claim holds without being renewed, in ms. */
  readonly lease: number;
  /**
   * True for the first who claims the key, over all replicas and restarts of the last 24 hours; false for everyone
   * after. With `work`, it can be taken over by `takePending`; without, it never is.
   */
  claim(key: string, work?: Work): Promise<boolean>;
  /**
   * Says that this replica still works on it: every third of the lease, and just before posting. False when it has been
   * answered or taken over in the meantime: then don't post.
   */
  renew(key: string): Promise<boolean>;
  /** It has been answered by the message `posted`, or needs none; forgets what was asked. */
  settle(key: string, posted: string | null): Promise<void>;
  /** Undefined for a key never claimed. */
  read(key: string): Promise<Delivery | undefined>;
  /**
   * Takes over what silent replicas left unanswered and is still fresh, oldest first; from now on it is this replica's.
   * Its answer may have gone out: look for it in its thread before posting.
   */
  takePending(): Promise<readonly Pending[]>;
}

const CLAIM = `INSERT INTO rolecall_deliveries
  (team, delivery, replica, work, tries, claimed_at, lease_until) VALUES (?, ?, ?, ?, 1, ?, ?)
  ON CONFLICT (team, delivery) DO NOTHING RETURNING tries`;
const RENEW = `UPDATE rolecall_deliveries SET lease_until = ?
  WHERE team = ? AND delivery = ? AND replica = ? AND answered_at IS NULL RETURNING tries`;
const SETTLE = `UPDATE rolecall_deliveries SET answered_at = ?, posted = ?, work = NULL
  WHERE team = ? AND delivery = ? AND answered_at IS NULL`;
const READ = `SELECT answered_at, posted FROM rolecall_deliveries WHERE team = ? AND delivery = ?`;
/** The outer condition is what decides between replicas: PostgreSQL looks at it again once it holds the row. */
const TAKE = `UPDATE rolecall_deliveries SET replica = ?, lease_until = ?, tries = tries + 1
  WHERE team = ? AND work IS NOT NULL AND lease_until <= ? AND delivery IN (
    SELECT delivery FROM rolecall_deliveries
    WHERE team = ? AND work IS NOT NULL AND lease_until <= ? AND claimed_at > ? AND tries < ?
    ORDER BY claimed_at LIMIT ?)
  RETURNING delivery, work, claimed_at`;

const readRow = z.object({ answered_at: z.number().nullable(), posted: z.string().nullable() });
const pendingRow = z.object({ delivery: z.string(), work: z.string(), claimed_at: z.number() });

/** Deliveries to one workspace. `replica` is this process's own name, `clock` tells the time in ms. */
export function createDeliveries(
  database: Database,
  team: string,
  parts: {
    readonly replica: string;
    readonly clock: () => number;
    /** In ms. */
    readonly lease?: number;
  },
): Deliveries {
  const { replica, clock, lease = LEASE_MS } = parts;
  return {
    lease,
    async claim(key, work) {
      const now = clock();
      const args = [team, key, replica, toText(work), now, now + lease];
      return (await database.query(touchedSchema, CLAIM, args)).length === 1;
    },
    async renew(key) {
      const args = [clock() + lease, team, key, replica];
      return (await database.query(touchedSchema, RENEW, args)).length === 1;
    },
    async settle(key, posted) {
      await database.run(SETTLE, [clock(), posted, team, key]);
    },
    async read(key) {
      const [row] = await database.query(readRow, READ, [team, key]);
      if (row === undefined) return undefined;
      if (row.answered_at === null) return { state: 'accepted' };
      return { state: 'answered', posted: row.posted };
    },
    async takePending() {
      const now = clock();
      const which = [team, now, team, now, now - FRESH_MS, MOST_TRIES, MOST_AT_ONCE];
      const rows = await database.query(pendingRow, TAKE, [replica, now + lease, ...which]);
      return rows.flatMap(toPending).sort((a, b) => a.claimedAt - b.claimedAt);
    },
  };
}

/** What is too long to keep is answered now or not at all. */
function toText(work: Work | undefined): string | null {
  const text = work === undefined ? null : JSON.stringify(work);
  return text === null || text.length > LONGEST_WORK ? null : text;
}

/** Nothing for what another version wrote and this one cannot answer: after its tries it is let be. */
function toPending({ delivery, work, claimed_at }: z.infer<typeof pendingRow>): Pending[] {
  const read = workSchema.safeParse(parseJson(work));
  return read.success ? [{ key: delivery, work: read.data, claimedAt: claimed_at }] : [];
}
