import type { FeedbackStore, Vote } from '../storage/feedback.ts';
import { createBacklog } from './backlog.ts';
import type { CircuitBreaker } from './circuit-breaker.ts';

type Votes = Pick<FeedbackStore, 'vote' | 'explain' | 'readVotes'>;

interface PendingVote {
  readonly channel: string;
  readonly ts: string;
  readonly vote: Vote;
}

/** Votes that count while the database is away, and are written to it by `flush` when it is back. */
export function createPendingVotes(
  stored: Votes,
  { attempt }: CircuitBreaker,
): Votes & { flush(): Promise<void> } {
  const unwritten = createBacklog<PendingVote>();

  async function write(key: string, pending: PendingVote): Promise<boolean> {
    const { channel, ts, vote } = pending;
    unwritten.set(key, pending);
    const isWritten = await attempt(
      async () => {
        if (vote.reason === null) await stored.vote(channel, ts, vote.person, vote.vote);
        else await stored.explain(channel, ts, vote.person, vote.reason);
        return true;
      },
      () => false,
    );
    // A vote that was changed meanwhile has still to be written.
    if (isWritten && unwritten.get(key) === pending) unwritten.delete(key);
    return isWritten;
  }

  return {
    async vote(channel, ts, person, vote) {
      const key = `${channel} ${ts} ${person}`;
      const before = unwritten.get(key)?.vote;
      const reason = before?.vote === vote ? before.reason : null;
      await write(key, { channel, ts, vote: { person, vote, reason } });
    },

    async explain(channel, ts, person, reason) {
      const vote = { person, vote: 'down', reason } as const;
      await write(`${channel} ${ts} ${person}`, { channel, ts, vote });
    },

    async readVotes(channel, ts) {
      const written = await attempt(
        () => stored.readVotes(channel, ts),
        () => [],
      );
      const newer = [...unwritten.values()].filter(
        (one) => one.channel === channel && one.ts === ts,
      );
      const votes = [...written, ...newer.map(({ vote }) => vote)];
      return [...new Map(votes.map((vote) => [vote.person, vote])).values()];
    },

    async flush() {
      for (const [key, pending] of unwritten) if (!(await write(key, pending))) break;
    },
  };
}
