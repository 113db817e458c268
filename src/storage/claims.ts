import { z } from 'zod';
import type { Database } from './database.ts';
import { parseStoredJson, touchedSchema } from './rows.ts';

/**
 * How long a silent replica is believed to be alive, in ms; it renews its claims three times as often. After a crash the
 * asker waits this long for another replica.
 */
const LEASE_MS = 10_000;
/** An answer that comes later than this after the question, in ms, helps no more: its asker is told so instead. */
const FRESH_MS = 15 * 60_000;
/**
 * A request may be taken over so often without its new process being there a moment later: more, and it is the request
 * that ends them. A deploy that kills each process in turn takes less.
 */
const MOST_TAKEOVERS = 5;
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

/** A request that a replica held and did not answer before it fell silent. */
export interface AbandonedClaim {
  readonly key: string;
  /** Undefined for one that another version wrote, and this one cannot read. */
  readonly request: PendingRequest | undefined;
  /** When it was first claimed, in ms. */
  readonly claimedAt: number;
  /** It is too late to answer it, or it has ended each process that tried. */
  readonly isSpent: boolean;
}

/** How far a claimed request got. */
type ClaimState =
  | { readonly state: 'accepted' }
  /** `posted` is the answer's ts, null where silence or an ephemeral message was the answer. */
  | { readonly state: 'answered'; readonly posted: string | null };

/** Exactly once: each request is held by one replica, until it is answered or that replica falls silent. */
export interface Claims {
  /** How long a claim holds without being renewed, in ms. */
  readonly lease: number;
  /**
   * Takes the request for this replica, or keeps it for another lease where this replica has it: to be called first of
   * all, every third of a lease, and before each attempt to post. False where another replica has it, or it was answered
   * in the last 24 hours: then don't post. With `request`, `takePending` can take it over; without, it cannot. With
   * `hasSurvived`, this process has worked on it for a while, so that its takeovers are counted anew.
   */
  hold(key: string, request?: PendingRequest, hasSurvived?: boolean): Promise<boolean>;
  /**
   * Marks the request as answered by the message `posted`, or without one, and deletes what was asked; also where it
   * never came to be held here, so that it is not answered when it comes again.
   */
  settle(key: string, posted: string | null): Promise<void>;
  /** Forgets a request that this replica holds, so that the same may be asked again. */
  release(key: string): Promise<void>;
  /** Undefined for a key never held. */
  read(key: string): Promise<ClaimState | undefined>;
  /**
   * Takes over what silent replicas left unanswered, oldest first; from now on this replica holds it.
   * Its answer may have been posted: look for it in its thread before posting.
   */
  takePending(): Promise<readonly AbandonedClaim[]>;
}

const claimRow = z.object({ answered_at: z.number().nullable(), posted: z.string().nullable() });
const takenRow = z.object({
  delivery: z.string(),
  work: z.string(),
  claimed_at: z.number(),
  spent: z.number(),
});

/**
 * Claims in one workspace. `replica` is this process's own name. Leases are by the database's clock, as those of
 * replicas differ.
 */
export function createClaims(
  database: Database,
  team: string,
  parts: {
    readonly replica: string;
    /** In ms. */
    readonly lease?: number;
  },
): Claims {
  const { replica, lease = LEASE_MS } = parts;
  const statements = writeStatements(database.now);
  return {
    lease,
    async hold(key, request, hasSurvived = false) {
      const args = [team, key, replica, serializeRequest(request), lease, hasSurvived ? 1 : 0];
      return (await database.query(touchedSchema, statements.hold, args)).length === 1;
    },
    async settle(key, posted) {
      await database.save(statements.settle, [team, key, replica, posted]);
    },
    async release(key) {
      await database.run(RELEASE_CLAIM, [team, key, replica]);
    },
    async read(key) {
      const [row] = await database.query(claimRow, READ_CLAIM, [team, key]);
      if (row === undefined) return undefined;
      if (row.answered_at === null) return { state: 'accepted' };
      return { state: 'answered', posted: row.posted };
    },
    async takePending() {
      const args = [replica, lease, team, team, MOST_AT_ONCE, MOST_TAKEOVERS, FRESH_MS];
      const rows = await database.query(takenRow, statements.take, args);
      return rows.map(readAbandoned).sort((a, b) => a.claimedAt - b.claimedAt);
    },
  };
}

// The table is called as it was first: stored data keeps its names, `delivery` is the key and `work` the request.
const RELEASE_CLAIM = `DELETE FROM rolecall_deliveries
  WHERE team = ? AND delivery = ? AND replica = ? AND answered_at IS NULL`;
const READ_CLAIM =
  'SELECT answered_at, posted FROM rolecall_deliveries WHERE team = ? AND delivery = ?';

/** `now` is SQL for the time. */
function writeStatements(now: string) {
  return {
    hold: `INSERT INTO rolecall_deliveries AS held
      (team, delivery, replica, work, tries, claimed_at, lease_until)
      VALUES (?, ?, ?, ?, 0, ${now}, ${now} + ?)
      ON CONFLICT (team, delivery) DO UPDATE SET lease_until = excluded.lease_until,
        tries = CASE WHEN ? = 1 THEN 0 ELSE held.tries END
      WHERE held.replica = excluded.replica AND held.answered_at IS NULL RETURNING tries`,
    settle: `INSERT INTO rolecall_deliveries AS held
      (team, delivery, replica, posted, tries, claimed_at, lease_until, answered_at)
      VALUES (?, ?, ?, ?, 0, ${now}, ${now}, ${now})
      ON CONFLICT (team, delivery) DO UPDATE
      SET answered_at = excluded.answered_at, posted = excluded.posted, work = NULL
      WHERE held.answered_at IS NULL`,
    // The outer condition decides between replicas: PostgreSQL checks it again once it holds the row.
    take: `UPDATE rolecall_deliveries
      SET replica = ?, lease_until = ${now} + ?, tries = tries + 1
      WHERE team = ? AND work IS NOT NULL AND lease_until <= ${now} AND delivery IN (
        SELECT delivery FROM rolecall_deliveries
        WHERE team = ? AND work IS NOT NULL AND lease_until <= ${now} ORDER BY claimed_at LIMIT ?)
      RETURNING delivery, work, claimed_at,
        CASE WHEN tries > ? OR claimed_at <= ${now} - ? THEN 1 ELSE 0 END AS spent`,
  };
}

/** Null for a request too long to store: it is answered by this process or not at all. */
function serializeRequest(request: PendingRequest | undefined): string | null {
  const text = request === undefined ? null : JSON.stringify(request);
  return text === null || text.length > LONGEST_REQUEST ? null : text;
}

function readAbandoned(row: z.infer<typeof takenRow>): AbandonedClaim {
  const { success, data } = requestSchema.safeParse(parseStoredJson(row.work));
  const request = success ? data : undefined;
  return { key: row.delivery, request, claimedAt: row.claimed_at, isSpent: row.spent === 1 };
}
