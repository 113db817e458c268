import type { Rolecall } from '../../rolecall.ts';
import type { SlackClient } from '../api/client.ts';
import type { SharedChannels } from '../api/shared-channels.ts';
import { renderAnswer } from '../blocks/answer.ts';
import { renderAskedLine } from '../blocks/asked-line.ts';
import { renderButtons } from '../blocks/buttons.ts';
import { paragraph, toMessages } from '../blocks/message.ts';
import type { ClickHandler } from './actions.ts';
import { MAX_RESPONSES_BEFORE_DELETE, readButtonValue, tellClicker } from './button-click.ts';
import type { Publish } from './publish.ts';

const NOT_SHOWN =
  'I don’t show this here: people of another company read along, or I can’t tell whether they do.';

/** "Show in channel": what one person saw is said to all, once, and the private message goes. */
export function createShowInChannel(parts: {
  readonly channels: SharedChannels;
  readonly rolecall: Rolecall;
  readonly publish: Publish;
  readonly slack: SlackClient;
  /** The date of now, as ISO has it. */
  readonly today: () => string;
}): ClickHandler {
  const { channels, rolecall, publish, slack, today } = parts;

  return async function showInChannel(click, job) {
    const { channel, user, responseUrl } = click;
    if ((await channels.readers(channel)) !== 'welcome') {
      await tellClicker(job, click, toMessages(paragraph(NOT_SHOWN)));
      return undefined;
    }
    const value = await readButtonValue(job, click);
    if (value === undefined) return null;
    const { question, before } = value;
    // Not recorded as asked once more: it was when the private answer was given.
    const reply = rolecall.ask(question, before);
    const { answer } = reply;

    async function showByResponseUrl(): Promise<void> {
      const buttons = renderButtons(answer, { before, isPrivate: true });
      const askedLine = renderAskedLine(user, answer.question);
      const messages = renderAnswer(answer, { today: today(), askedLine, buttons });
      const fitting = messages.slice(0, MAX_RESPONSES_BEFORE_DELETE);
      await job.respond(responseUrl, fitting, { isPublic: true });
    }

    const posted = await publish(reply, {
      destination: { channel },
      asker: user,
      context: before,
      post: job.post,
      ifRefused: showByResponseUrl,
    });
    await slack.withdraw(responseUrl);
    return posted;
  };
}
