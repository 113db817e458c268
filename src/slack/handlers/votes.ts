import type { Memory } from '../../memory/memory.ts';
import type { Vote } from '../../storage/feedback.ts';
import type { Views } from '../api/views.ts';
import { paragraph, toMessages } from '../blocks/message.ts';
import { renderReasonModal, type VotedOn, type VoteSubject } from '../blocks/reason-modal.ts';
import type { ButtonClick } from '../delivery/interaction-request.ts';
import type { Job } from '../delivery/job.ts';
import { tellClicker } from './button-click.ts';

const READ_BY_KEEPERS = 'only those who keep the articles see it.';
const VOTE_IS_SECRET = 'Nobody here sees your vote.';
const NOTED_REASON = `Your reason is noted: ${READ_BY_KEEPERS}`;
const CHANGED_REASON = `Your reason is noted in place of the one before: ${READ_BY_KEEPERS}`;

/** Thumbs up and down below an answer; a person's last vote counts. */
export interface VoteHandlers {
  vote(click: ButtonClick, job: Job): Promise<null>;
  /** Counts against the answer, and asks who it is instead. */
  wrong(click: ButtonClick, job: Job): Promise<null>;
  /** Stores why an answer was not helpful. */
  explainVote(user: string, vote: VotedOn & { readonly reason: string }, job: Job): Promise<null>;
}

export function createVoteHandlers(parts: {
  readonly feedback: Memory['feedback'];
  readonly views: Views;
}): VoteHandlers {
  const { feedback, views } = parts;

  async function findVote(channel: string, ts: string, user: string) {
    return (await feedback.readVotes(channel, ts)).find(({ person }) => person === user);
  }

  /** Stores a vote. Gives what tells its voter, and whether that is news to them. */
  async function store(click: ButtonClick, vote: 'up' | 'down', job: Job) {
    const { channel, ts, user } = click;
    const before = await findVote(channel, ts, user);
    await feedback.vote(channel, ts, user, vote);
    // a process that stored it may have died before it said so
    return { said: sayNoted(vote, before), isNews: before?.vote !== vote || job.isResumed };
  }

  async function tell(click: ButtonClick, said: string, job: Job): Promise<null> {
    await tellClicker(job, click, toMessages(paragraph(said)));
    return null;
  }

  async function note(click: ButtonClick, job: Job): Promise<null> {
    const { said, isNews } = await store(click, 'up', job);
    return isNews ? tell(click, said, job) : null;
  }

  /** The form opens at once, as Slack takes it for three seconds only, and says that the vote is noted; else a message does. */
  async function askWhy(click: ButtonClick, about: VoteSubject, job: Job): Promise<null> {
    const { thread = '', triggerId } = click;
    const opening = views.open(triggerId, renderReasonModal({ ...click, thread }, about));
    const [opened, { said }] = await Promise.all([
      opening.then(
        (isOpen) => ({ isOpen }),
        (error: unknown) => ({ isOpen: false, error }),
      ),
      store(click, 'down', job),
    ]);
    if (!opened.isOpen) await tell(click, said, job);
    if ('error' in opened) throw opened.error;
    return null;
  }

  return {
    vote: (click, job) =>
      click.value === 'down' ? askWhy(click, 'answer', job) : note(click, job),
    wrong: (click, job) => askWhy(click, 'owner', job),

    async explainVote(user, vote, job) {
      const { channel, ts, reason } = vote;
      const before = await findVote(channel, ts, user);
      await feedback.explain(channel, ts, user, reason);
      const isChanged = (before?.reason ?? reason) !== reason;
      const said = isChanged ? CHANGED_REASON : NOTED_REASON;
      const place = { channel, user, thread: vote.thread || undefined };
      await tellClicker(
        job,
        { ...place, responseUrl: vote.responseUrl },
        toMessages(paragraph(said)),
      );
      return null;
    },
  };
}

/** What tells a person that a vote is stored, in place of the one before where there was another. */
function sayNoted(vote: 'up' | 'down', before: Vote | undefined): string {
  const isChanged = before !== undefined && before.vote !== vote;
  const noted = isChanged ? 'Changed to' : 'Noted as';
  if (vote === 'down') return `${noted} not helpful. ${VOTE_IS_SECRET}`;
  const isReasonGone = (before?.reason ?? null) !== null;
  return `${noted} helpful${isReasonGone ? ', and your reason is deleted' : ''}. ${VOTE_IS_SECRET}`;
}
