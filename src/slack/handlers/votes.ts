import type { Memory } from '../../memory/memory.ts';
import type { Views } from '../api/views.ts';
import { paragraph, toMessages } from '../blocks/message.ts';
import { renderReasonModal, type VotedOn, type VoteSubject } from '../blocks/reason-modal.ts';
import type { ButtonClick } from '../delivery/interaction-request.ts';
import type { Job } from '../delivery/job.ts';
import { tellClicker } from './button-click.ts';

const THANKS = 'Noted as helpful. Nobody here sees your vote.';
const VOTE_NOTED =
  'Noted as not helpful: those who keep the articles will see it, and nobody here does.';

/** Thumbs up and down below an answer; a person's last vote counts. */
export interface VoteHandlers {
  vote(click: ButtonClick, job: Job): Promise<null>;
  /** Counts against the answer, and asks who it is instead. */
  wrong(click: ButtonClick, job: Job): Promise<null>;
  /** Stores why an answer was not helpful. */
  explainVote(user: string, reason: VotedOn & { readonly reason: string }): Promise<null>;
}

export function createVoteHandlers(parts: {
  readonly feedback: Memory['feedback'];
  readonly views: Views;
}): VoteHandlers {
  const { feedback, views } = parts;

  /** Stores a vote, and says so to who gave it, once; again where a process stored it and may have died before it said so. */
  async function note(click: ButtonClick, vote: 'up' | 'down', job: Job): Promise<null> {
    const { channel, ts, user } = click;
    const before = (await feedback.readVotes(channel, ts)).find(({ person }) => person === user);
    await feedback.vote(channel, ts, user, vote);
    const said = vote === 'up' ? THANKS : VOTE_NOTED;
    const isNew = before?.vote !== vote;
    if (isNew || job.isResumed) await tellClicker(job, click, toMessages(paragraph(said)));
    return null;
  }

  /** The form opens at once: Slack takes it for three seconds only. Where that is over, the vote counts all the same. */
  async function askWhy(click: ButtonClick, about: VoteSubject, job: Job): Promise<null> {
    const { channel, ts, triggerId } = click;
    const opened = views.open(triggerId, renderReasonModal({ channel, ts }, about));
    await Promise.all([opened, note(click, 'down', job)]);
    return null;
  }

  return {
    vote: (click, job) =>
      click.value === 'down' ? askWhy(click, 'answer', job) : note(click, 'up', job),
    wrong: (click, job) => askWhy(click, 'owner', job),

    async explainVote(user, { channel, ts, reason }) {
      await feedback.explain(channel, ts, user, reason);
      return null;
    },
  };
}
