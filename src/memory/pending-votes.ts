import type { Feedback } from '../storage/feedback.ts';
import { createBacklog } from './backlog.ts';
import type { Attempt } from './circuit-breaker.ts';

/** What the buttons of an answer need of the memory of feedback. */
type Votes = Pick<Feedback, 'vote' | 'explain' | 'readVotes'>;
type Vote = Awaited<ReturnType<Votes['readVotes']>>[number];

interface Cast {
  readonly channel: string;
  readonly ts: string;
  readonly vote: Vote;
}

/** Votes that hold while the database is away: those that it does not know are newer here, until `retell` tells it. */
export function createVotes(stored: Votes, attempt: Attempt): Votes & { retell(): Promise<void> } {
  const missed = createBacklog<Cast>();

  async function tell(key: string, cast: Cast): Promise<boolean> {
    const { channel, ts, vote } = cast;
    missed.set(key, cast);
    const isTold = await attempt(
      async () => {
        if (vote.reason === null) await stored.vote(channel, ts, vote.person, vote.vote);
        else await stored.explain(channel, ts, vote.person, vote.reason);
        return true;
      },
      () => false,
    );
    // A vote changed in the meantime is still to be told.
    if (isTold && missed.get(key) === cast) missed.delete(key);
    return isTold;
  }

  return {
    async vote(channel, ts, person, vote) {
      const key = `${channel} ${ts} ${person}`;
      const known = missed.get(key)?.vote;
      const reason = known?.vote === vote ? known.reason : null;
      await tell(key, { channel, ts, vote: { person, vote, reason } });
    },

    async explain(channel, ts, person, reason) {
      const vote = { person, vote: 'down', reason } as const;
      await tell(`${channel} ${ts} ${person}`, { channel, ts, vote });
    },

    async readVotes(channel, ts) {
      const told = await attempt(
        () => stored.readVotes(channel, ts),
        () => [],
      );
      const newer = [...missed.values()].filter((one) => one.channel === channel && one.ts === ts);
      const votes = [...told, ...newer.map(({ vote }) => vote)];
      return [...new Map(votes.map((vote) => [vote.person, vote])).values()];
    },

    async retell() {
      for (const [key, cast] of missed) if (!(await tell(key, cast))) break;
    },
  };
}
