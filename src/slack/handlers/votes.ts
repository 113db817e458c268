import type { Memory } from '../../memory/memory.ts';
import type { SlackClient } from '../api/client.ts';
import type { Views } from '../api/views.ts';
import { paragraph, toMessages } from '../blocks/message.ts';
import { renderReasonModal, type VotedOn } from '../blocks/reason-modal.ts';
import { type ButtonClick, tellClicker } from './button-click.ts';

const THANKS = 'Noted as helpful. Nobody here sees your vote.';

/** Thumbs up and down below an answer; a person's last vote counts. */
export interface VoteHandlers {
  vote(click: ButtonClick): Promise<void>;
  /** Stores why an answer was not helpful. */
  explainVote(user: string, reason: VotedOn & { readonly reason: string }): Promise<void>;
}

export function createVoteHandlers(parts: {
  readonly feedback: Memory['feedback'];
  readonly views: Views;
  readonly slack: SlackClient;
}): VoteHandlers {
  const { feedback, views, slack } = parts;

  return {
    async vote(click) {
      const { channel, ts, user, value, triggerId } = click;
      if (value === 'down') {
        const opened = views.open(triggerId, renderReasonModal({ channel, ts }));
        await Promise.all([opened, feedback.vote(channel, ts, user, 'down')]);
        return;
      }
      const before = (await feedback.readVotes(channel, ts)).find(({ person }) => person === user);
      await feedback.vote(channel, ts, user, 'up');
      if (before?.vote !== 'up') await tellClicker(slack, click, toMessages(paragraph(THANKS)));
    },

    async explainVote(user, { channel, ts, reason }) {
      await feedback.explain(channel, ts, user, reason);
    },
  };
}
