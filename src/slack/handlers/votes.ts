import type { Memory } from '../../memory/memory.ts';
import type { SlackClient } from '../api/client.ts';
import type { Views } from '../api/views.ts';
import { paragraph, toMessages } from '../blocks/message.ts';
import { renderReasonModal, type VotedOn, type VoteSubject } from '../blocks/reason-modal.ts';
import { type ButtonClick, tellClicker } from './button-click.ts';

const THANKS = 'Noted as helpful. Nobody here sees your vote.';
const VOTE_NOTED =
  'Noted as not helpful: those who keep the articles will see it, and nobody here does.';

/** Thumbs up and down below an answer; a person's last vote counts. */
export interface VoteHandlers {
  vote(click: ButtonClick): Promise<void>;
  /** Counts against the answer, and asks who it is instead. */
  wrong(click: ButtonClick): Promise<void>;
  /** Stores why an answer was not helpful. */
  explainVote(user: string, reason: VotedOn & { readonly reason: string }): Promise<void>;
}

export function createVoteHandlers(parts: {
  readonly feedback: Memory['feedback'];
  readonly views: Views;
  readonly slack: SlackClient;
}): VoteHandlers {
  const { feedback, views, slack } = parts;

  /** Stores a vote, and says so to who gave it, once. */
  async function note(click: ButtonClick, vote: 'up' | 'down'): Promise<void> {
    const { channel, ts, user } = click;
    const before = (await feedback.readVotes(channel, ts)).find(({ person }) => person === user);
    await feedback.vote(channel, ts, user, vote);
    const said = vote === 'up' ? THANKS : VOTE_NOTED;
    if (before?.vote !== vote) await tellClicker(slack, click, toMessages(paragraph(said)));
  }

  /** The form opens at once: Slack takes it for three seconds only. */
  async function askWhy(click: ButtonClick, about: VoteSubject): Promise<void> {
    const { channel, ts, triggerId } = click;
    const opened = views.open(triggerId, renderReasonModal({ channel, ts }, about));
    await Promise.all([opened, note(click, 'down')]);
  }

  return {
    vote: (click) => (click.value === 'down' ? askWhy(click, 'answer') : note(click, 'up')),
    wrong: (click) => askWhy(click, 'owner'),

    async explainVote(user, { channel, ts, reason }) {
      await feedback.explain(channel, ts, user, reason);
    },
  };
}
