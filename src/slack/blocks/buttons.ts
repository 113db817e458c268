import type { types } from '@slack/bolt';
import { type Answer, hasQuotes, isGap, listParts } from '../../answer/answer.ts';
import type { ThreadContext } from '../../question/question.ts';
import { ACTION_IDS, actionRow, button } from './action-ids.ts';
import { encodeButtonValue } from './button-value.ts';
import { renderChoiceButtons } from './choices.ts';
import { isChannelId } from './contacts.ts';
import type { BlockWithText } from './message.ts';
import { plainTextObject } from './plain-text-object.ts';
import { selectLeftOut } from './quotes.ts';

/** Owners whose channels are offered: with more, nobody knows whom to turn to. */
const MOST_CHANNELS = 3;

/** Where an answer is shown, and so what people can do with it. */
interface AnswerPlacement {
  /** What its thread was about before the question. */
  readonly before: ThreadContext | undefined;
  /** Only the asker sees it: nothing to vote on, but perhaps to show to the channel. */
  readonly isPrivate?: boolean;
  /** Whether the asker may show it to the channel. */
  readonly canShow?: boolean;
}

/** What people can do with an answer, as buttons below it. */
export function renderButtons(answer: Answer, state: AnswerPlacement): BlockWithText[] {
  const { before, isPrivate = false, canShow = false } = state;
  const chosen = renderChoiceButtons(answer, before);
  // A question that is still open has no answer to explain.
  const isOpen = answer.outcome === 'clarify' || (chosen.length > 0 && answer.topic === null);
  const value = encodeButtonValue({ question: answer.question, before });
  const more = selectLeftOut(answer).length;
  const elements = [
    ...(isOpen ? [] : [button(ACTION_IDS.why, toWhyLabel(answer), value)]),
    ...(more > 0 ? [button(ACTION_IDS.more, `More passages (${more})`, value)] : []),
    ...(canShow && !isOpen ? [button(ACTION_IDS.show, 'Show in channel', value)] : []),
    ...(chosen.length > 0 ? [] : toChannelButtons(answer)),
  ];
  const votes = isPrivate || !hasQuotes(answer) ? [] : [renderVotes(answer)];
  return [...chosen, ...actionRow(elements), ...votes];
}

/** Neutral on purpose: no call for praise, and others do not see the vote. What is nearest is not called an answer. */
function renderVotes({ outcome }: Answer): BlockWithText {
  const what = outcome === 'answered' ? 'This answer' : 'This';
  const seen = 'only those who keep the articles see it';
  return {
    block: {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: ACTION_IDS.vote,
          positive_button: {
            text: plainTextObject('Helpful'),
            accessibility_label: `${what} was helpful; ${seen}`,
            value: 'up',
          },
          negative_button: {
            text: plainTextObject('Not helpful'),
            accessibility_label: `${what} was not helpful; ${seen}`,
            value: 'down',
          },
        },
      ],
    },
    text: '',
    joined: true,
  };
}

function toWhyLabel({ outcome }: Answer): string {
  if (outcome === 'answered') return 'Why this answer?';
  return outcome === 'nearest' ? 'Why this?' : 'Why?';
}

/** Links to the channels of the owners, or of those to ask instead, where Slack knows them. */
function toChannelButtons(answer: Answer): types.Button[] {
  const owners = listParts(answer).flatMap((part) => part.owners.map(({ role }) => role));
  const asked = isGap(answer) ? answer.choices : [...new Set(owners)];
  const reachable = asked.filter(({ contact }) => isChannelId(contact?.channel));
  return reachable.slice(0, MOST_CHANNELS).map(({ name, contact }, index) => ({
    ...button(`${ACTION_IDS.open}:${index}`, `Channel of ${name}`, ''),
    url: `https://slack.com/app_redirect?channel=${contact?.channel}`,
  }));
}
