import type { Feedback } from '../storage/feedback.ts';

/** The latest answers that were voted on, and what one answer's votes may take. */
const REMEMBERED = 2_000;
const MOST_PEOPLE = 1_000;

/** What the buttons of an answer need of the memory of feedback. */
export type Votes = Pick<Feedback, 'vote' | 'explain' | 'readVotes'>;
type Vote = Awaited<ReturnType<Votes['readVotes']>>[number];

/** Remembers votes as long as the process lives. */
export function createVotes(most: number = REMEMBERED): Votes {
  const answers = new Map<string, Map<string, Vote>>();

  function put(key: string, vote: Vote): void {
    const votes = answers.get(key) ?? new Map<string, Vote>();
    if (votes.has(vote.person) || votes.size < MOST_PEOPLE) votes.set(vote.person, vote);
    answers.delete(key);
    answers.set(key, votes);
    for (const oldest of answers.keys()) {
      if (answers.size <= most) break;
      answers.delete(oldest);
    }
  }

  return {
    async vote(channel, ts, person, vote) {
      const key = `${channel} ${ts}`;
      const known = answers.get(key)?.get(person);
      put(key, { person, vote, reason: known?.vote === vote ? known.reason : null });
    },

    async explain(channel, ts, person, reason) {
      put(`${channel} ${ts}`, { person, vote: 'down', reason });
    },

    async readVotes(channel, ts) {
      return [...(answers.get(`${channel} ${ts}`)?.values() ?? [])];
    },
  };
}
