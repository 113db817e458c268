import type { Rolecall } from '../../rolecall.ts';
import type { SlackClient } from '../api/client.ts';
import type { Identity } from '../api/identity.ts';
import type { ButtonValue } from '../blocks/button-value.ts';
import { renderHelp } from '../blocks/help.ts';
import type { OutgoingMessage } from '../blocks/message.ts';
import { type ButtonClick, readButtonValue, tellClicker } from './button-click.ts';
import { quoteMorePassages } from './more-passages.ts';
import type { VoteHandlers } from './votes.ts';
import { explainAnswer } from './why-this-answer.ts';

/** What each button does. Safe to click twice, late, or by someone else: a public answer is posted once. */
export interface ActionHandlers extends VoteHandlers {
  why(click: ButtonClick): Promise<void>;
  more(click: ButtonClick): Promise<void>;
  help(click: ButtonClick): Promise<void>;
  show(click: ButtonClick): Promise<void>;
  ask(click: ButtonClick): Promise<void>;
}

export function createActionHandlers(parts: {
  readonly identity: Identity;
  readonly rolecall: Rolecall;
  readonly votes: VoteHandlers;
  readonly show: ActionHandlers['show'];
  readonly ask: ActionHandlers['ask'];
  readonly slack: SlackClient;
  readonly isRepeat: (key: string) => boolean;
  /** The date of now, as ISO has it. */
  readonly today: () => string;
}): ActionHandlers {
  const { identity, rolecall, votes, show, ask, slack, isRepeat, today } = parts;

  /** Shows once, to the person who clicked, what a button asks for in quick succession. */
  function reveal(
    action: string,
    render: (rolecall: Rolecall, value: ButtonValue, today: string) => OutgoingMessage[],
  ): (click: ButtonClick) => Promise<void> {
    return async (click) => {
      if (isRepeat(`${action} ${click.channel} ${click.ts} ${click.user}`)) return;
      const value = await readButtonValue(slack, click);
      if (value !== undefined) await tellClicker(slack, click, render(rolecall, value, today()));
    };
  }

  return {
    ...votes,
    why: reveal('why', explainAnswer),
    more: reveal('more', quoteMorePassages),
    help: reveal('help', () => renderHelp(identity.name)),
    show,
    ask,
  };
}
