import type { Answer } from '../../answer/answer.ts';
import { ACTION_IDS } from './action-ids.ts';
import type { BlockWithText } from './message.ts';
import { plainTextObject } from './plain-text-object.ts';

/** Neutral on purpose: no call for praise, and others do not see the vote. What is nearest is not called an answer. */
export function renderVotes({ outcome }: Answer): BlockWithText {
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
