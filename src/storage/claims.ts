import { z } from 'zod';
import type { Database } from './database.ts';
import { parseStoredJson, touchedSchema } from './rows.ts';

/**
 * How long a silent replica is believed to be alive, in ms; it renews its claims three times as often. After a crash the
 * asker waits this long for another replica.
 */
const LEASE_MS = 10_000;
/** An answer that comes later than this after the question, in ms, helps no more. */
export const FRESH_MS = 15 * 60_000;
/** A request that ends the process each time must not do so for ever. */
const MOST_ATTEMPTS = 3;
/** Taken over at once; the rest is left to the next call. */
const MOST_AT_ONCE = 50;
/** In characters: Slack's longest message (40,000), each character escaped as \uXXXX, and what goes with it. */
const LONGEST_REQUEST = 300_000;

const requestSchema = z.object({
  /** How it was asked: `mention`, `direct`, `command` … */
  kind: z.string(),
  channel: z.string(),
  ts: z.string(),
  thread: z.string(),
  user: z.string(),
  /** What else is needed to answer again, as plain JSON, with the text; it is deleted once answered. */
  event: z.record(z.string(), z.unknown()),
});

/** Something to answer, with all that another process needs to answer it when this one dies. */
export type PendingRequest = z.infer<typeof requestSchema>;

/** A request that a replica claimed and did not answer before it fell silent. */
interface AbandonedClaim {
  readonly key: string;
  readonly request: PendingRequest;
  /** When it was first claimed, in ms. */
  readonly claimedAt: number;
}

/** How far a claimed request got. */
type ClaimState =
  | { readonly state: 'accepted' }
  /** `posted` is the answer's ts, null where silence or an ephemeral message was the answer. */
  | { readonly state: 'answered'; readonly posted: string | null };

/** Exactly once: each request belongs to one replica, until it is answered or that replica falls silent. */
export interface Claims {
  /** How long a claim holds without being renewed, in ms. */
  readonly lease: number;
  /**
   * True for the first claim of the key, over all replicas and restarts of the last 24 hours; false for every later one.
   * With `request`, `takePending` can take it over; without, it cannot.
   */
  claim(key: string, request?: PendingRequest): Promise<boolean>;
  /**
   * Extends the lease of this replica: to be called every third of it, and just before posting. False when the request
   * has been answered or taken over in the meantime: then don't post.
   */
  renew(key: string): Promise<boolean>;
  /** Marks the request as answered by the message `posted`, or without one, and deletes what was asked. */
  settle(key: string, posted: string | null): Promise<void>;
  /** Undefined for a key never claimed. */
  read(key: string): Promise<ClaimState | undefined>;
  /**
   * Takes over what silent replicas left unanswered and is still fresh, oldest first; from now on it is this replica's.
   * Its answer may have been posted: look for it in its thread before posting.
   */
  takePending(): Promise<readonly AbandonedClaim[]>;
}

// The table is called as it was first: stored data keeps its names, `delivery` is the key and `work` the request.
const INSERT_CLAIM = `INSERT INTO rolecall_deliveries
  (team, delivery, replica, work, tries, claimed_at, lease_until) VALUES (?, ?, ?, ?, 1, ?, ?)
  ON CONFLICT (team, delivery) DO NOTHING RETURNING tries`;
const RENEW_CLAIM = `UPDATE rolecall_deliveries SET lease_until = ?
  WHERE team = ? AND delivery = ? AND replica = ? AND answered_at IS NULL RETURNING tries`;
const SETTLE_CLAIM = `UPDATE rolecall_deliveries SET answered_at = ?, posted = ?, work = NULL
  WHERE team = ? AND delivery = ? AND answered_at IS NULL`;
const READ_CLAIM =
  'SELECT answered_at, posted FROM rolecall_deliveries WHERE team = ? AND delivery = ?';
/** The outer condition decides between replicas: PostgreSQL checks it again once it holds the row. */
const TAKE_CLAIMS = `UPDATE rolecall_deliveries SET replica = ?, lease_until = ?, tries = tries + 1
  WHERE team = ? AND work IS NOT NULL AND lease_until <= ? AND delivery IN (
    SELECT delivery FROM rolecall_deliveries
    WHERE team = ? AND work IS NOT NULL AND lease_until <= ? AND claimed_at > ? AND tries < ?
    ORDER BY claimed_at LIMIT ?)
  RETURNING delivery, work, claimed_at`;

const claimRow = z.object({ answered_at: z.number().nullable(), posted: z.string().nullable() });
const takenRow = z.object({ delivery: z.string(), work: z.string(), claimed_at: z.number() });

/** Claims in one workspace. `replica` is this process's own name, `clock` gives the time in ms. */
export function createClaims(
  database: Database,
  team: string,
  parts: {
    readonly replica: string;
    readonly clock: () => number;
    /** In ms. */
    readonly lease?: number;
  },
): Claims {
  const { replica, clock, lease = LEASE_MS } = parts;
  return {
    lease,
    async claim(key, request) {
      const now = clock();
      const args = [team, key, replica, serializeRequest(request), now, now + lease];
      return (await database.query(touchedSchema, INSERT_CLAIM, args)).length === 1;
    },
    async renew(key) {
      const args = [clock() + lease, team, key, replica];
      return (await database.query(touchedSchema, RENEW_CLAIM, args)).length === 1;
    },
    async settle(key, posted) {
      await database.run(SETTLE_CLAIM, [clock(), posted, team, key]);
    },
    async read(key) {
      const [row] = await database.query(claimRow, READ_CLAIM, [team, key]);
      if (row === undefined) return undefined;
      if (row.answered_at === null) return { state: 'accepted' };
      return { state: 'answered', posted: row.posted };
    },
    async takePending() {
      const now = clock();
      const which = [team, now, team, now, now - FRESH_MS, MOST_ATTEMPTS, MOST_AT_ONCE];
      const rows = await database.query(takenRow, TAKE_CLAIMS, [replica, now + lease, ...which]);
      return rows.flatMap(readAbandoned).sort((a, b) => a.claimedAt - b.claimedAt);
    },
  };
}

/** Null for a request too long to store: it is answered by this process or not at all. */
function serializeRequest(request: PendingRequest | undefined): string | null {
  const text = request === undefined ? null : JSON.stringify(request);
  return text === null || text.length > LONGEST_REQUEST ? null : text;
}

/** Nothing for a request that another version wrote and this one cannot read: it runs out of attempts. */
function readAbandoned({ delivery, work, claimed_at }: z.infer<typeof takenRow>): AbandonedClaim[] {
  const request = requestSchema.safeParse(parseStoredJson(work));
  return request.success ? [{ key: delivery, request: request.data, claimedAt: claimed_at }] : [];
}
