import { expect } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { renderAnswer } from '../../../src/slack/blocks/answer.ts';
import { renderButtons } from '../../../src/slack/blocks/buttons.ts';
import { TODAY } from '../../builders.ts';
import { readShown } from '../read-shown.ts';

function mrkdwn(text: string) {
  return { type: 'mrkdwn', text, verbatim: true };
}

export function section(text: string) {
  return { type: 'section', text: mrkdwn(text), expand: true };
}

export function context(text: string) {
  return { type: 'context', elements: [mrkdwn(text)] };
}

/** What the answer is as a message, line by line. */
export function lines(answer: Answer): string[] {
  const [message, ...others] = renderAnswer(answer, { today: TODAY });
  expect(others).toEqual([]);
  return readShown(message).split('\n');
}

/** What can be clicked and chosen below an answer. */
export function labels(answer: Answer, isPrivate = false): string[] {
  const blocks = renderButtons(answer, { before: undefined, isPrivate, canShow: isPrivate });
  return [...JSON.stringify(blocks).matchAll(/"type":"plain_text","text":"([^"]*)"/g)].map(
    ([, label = '']) => label,
  );
}
