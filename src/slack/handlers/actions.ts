import { listCatalogRoles } from '../../answer/catalog.ts';
import type { Rolecall } from '../../rolecall.ts';
import type { Identity } from '../api/identity.ts';
import { ACTION_IDS } from '../blocks/action-ids.ts';
import { type ButtonValue, encodeButtonValue } from '../blocks/button-value.ts';
import { readChosenOption } from '../blocks/carried-value.ts';
import { toAskingAgain } from '../blocks/choices.ts';
import { type Examples, renderHelp } from '../blocks/help.ts';
import { type OutgoingMessage, paragraph, toMessages } from '../blocks/message.ts';
import { findRole } from '../blocks/role-select.ts';
import { findTopic } from '../blocks/topic-select.ts';
import type { ButtonClick } from '../delivery/interaction-request.ts';
import type { Job } from '../delivery/job.ts';
import { readButtonValue, tellClicker } from './button-click.ts';
import type { HomeHandlers } from './home.ts';
import { quoteMorePassages } from './more-passages.ts';
import type { VoteHandlers } from './votes.ts';
import { explainAnswer } from './why-this-answer.ts';

const ROLE_GONE = 'The articles have changed since, and know this role no more.';
const TOPIC_GONE = 'The articles have changed since, and say no more on this.';

/**
 * Does what a button is for. Safe to click twice, late, or by someone else: a public answer is posted once. Gives what
 * the job of a click does.
 */
export type ClickHandler = (click: ButtonClick, job: Job) => Promise<string | null | undefined>;

export function createClickHandler(parts: {
  readonly identity: Identity;
  readonly rolecall: Rolecall;
  readonly votes: VoteHandlers;
  readonly show: ClickHandler;
  readonly ask: ClickHandler;
  readonly home: HomeHandlers;
  readonly isRepeat: (key: string) => boolean;
  readonly findExamples: () => Examples;
  /** The date of now, as ISO has it. */
  readonly today: () => string;
}): ClickHandler {
  const { identity, rolecall, votes, show, ask, home, isRepeat, findExamples, today } = parts;

  /** Shows once, to the person who clicked, what a button asks for in quick succession. */
  function reveal(
    render: (rolecall: Rolecall, value: ButtonValue, today: string) => OutgoingMessage[],
  ): ClickHandler {
    return async (click, job) => {
      if (isRepeat(`${click.action} ${click.channel} ${click.ts} ${click.user}`)) return null;
      const value = await readButtonValue(job, click);
      if (value !== undefined) await tellClicker(job, click, render(rolecall, value, today()));
      return null;
    };
  }

  /** Asks for the chosen one of the topics that an answer offers. */
  async function askTopic(click: ButtonClick, job: Job): Promise<string | null | undefined> {
    const { option, carried } = readChosenOption(click.value);
    const value = await readButtonValue(job, { ...click, value: carried });
    if (value === undefined) return null;
    const topic = findTopic(rolecall.ask(value.question, value.before).answer, option);
    if (topic !== undefined) return ask({ ...click, value: encodeButtonValue(topic) }, job);
    await tellClicker(job, click, toMessages(paragraph(TOPIC_GONE)));
    return null;
  }

  /** Asks again with the role that was chosen among many. */
  async function askChosen(click: ButtonClick, job: Job): Promise<string | null | undefined> {
    const { option, carried } = readChosenOption(click.value);
    const value = await readButtonValue(job, { ...click, value: carried });
    if (value === undefined) return null;
    const role = findRole(listCatalogRoles(rolecall.catalog()), option);
    if (role === undefined) {
      await tellClicker(job, click, toMessages(paragraph(ROLE_GONE)));
      return null;
    }
    const { answer } = rolecall.ask(value.question, value.before);
    const again = toAskingAgain(answer, role, value.before);
    return ask({ ...click, value: encodeButtonValue(again) }, job);
  }

  const handlers: Readonly<Record<string, ClickHandler>> = {
    [ACTION_IDS.vote]: votes.vote,
    [ACTION_IDS.wrong]: votes.wrong,
    [ACTION_IDS.why]: reveal(explainAnswer),
    [ACTION_IDS.more]: reveal(quoteMorePassages),
    [ACTION_IDS.help]: reveal(() => renderHelp(identity.name, findExamples())),
    [ACTION_IDS.show]: show,
    [ACTION_IDS.ask]: ask,
    [ACTION_IDS.topic]: askTopic,
    [ACTION_IDS.choice]: askChosen,
    [ACTION_IDS.role]: home.describe,
    [ACTION_IDS.compare]: home.openComparison,
  };

  return async function handleClick(click, job) {
    // A button of another version does nothing.
    return handlers[click.action]?.(click, job) ?? null;
  };
}
