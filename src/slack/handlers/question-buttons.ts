import type { Memory } from '../../memory/memory.ts';
import type { Rolecall } from '../../rolecall.ts';
import type { SlackClient } from '../api/client.ts';
import type { Identity } from '../api/identity.ts';
import type { SharedChannels } from '../api/shared-channels.ts';
import type { ButtonValue } from '../blocks/button-value.ts';
import { renderPrivateHint } from '../blocks/help.ts';
import { type KeyedQueue, threadKey } from '../delivery/keyed-queue.ts';
import type { AnswerLog } from './answer-log.ts';
import type { AnswerPrivately } from './answer-privately.ts';
import {
  type ButtonClick,
  clickedAt,
  MAX_RESPONSES_BEFORE_DELETE,
  readButtonValue,
} from './button-click.ts';
import type { HomeHandlers } from './home.ts';
import type { Publish } from './publish.ts';

/** Buttons that ask a question: a role to choose below an answer, an example on the Home tab. */
export function createQuestionButtons(parts: {
  readonly identity: Identity;
  readonly channels: SharedChannels;
  readonly rolecall: Rolecall;
  readonly claims: Memory['claims'];
  readonly queue: KeyedQueue;
  readonly home: HomeHandlers;
  readonly answerLog: AnswerLog;
  readonly publish: Publish;
  readonly answerPrivately: AnswerPrivately;
  readonly slack: SlackClient;
  readonly isRepeat: (key: string) => boolean;
}): (click: ButtonClick) => Promise<void> {
  const { identity, channels, rolecall, claims, queue, home } = parts;
  const { answerLog, publish, answerPrivately, slack, isRepeat } = parts;

  async function ask(click: ButtonClick, { question, before }: ButtonValue) {
    const reply = rolecall.ask(question, before);
    await answerLog.asked(reply.answer, clickedAt(click));
    return reply;
  }

  /** Below an answer that everyone sees: in its thread. */
  async function askInThread(click: ButtonClick, value: ButtonValue): Promise<void> {
    const { channel, ts, thread = ts, user, responseUrl } = click;
    const destination = { channel, thread };
    const context = value.before;
    await queue.run(threadKey(channel, thread), async () => {
      const reply = await ask(click, value);
      const note = renderPrivateHint(channel, identity.name, await channels.readers(channel));
      await publish(reply, {
        destination,
        asker: user,
        context,
        ifRefused: () => answerPrivately(reply.answer, { responseUrl, context, thread, note }),
      });
    });
  }

  /** Below an answer that one person sees: what is answered now is said to all, the rest again to that person. */
  async function askInstead(click: ButtonClick, value: ButtonValue): Promise<void> {
    const { channel, thread, user, responseUrl } = click;
    const context = value.before;
    const reply = await ask(click, value);
    const readers = await channels.readers(channel);
    const sayPrivately = (note = '') =>
      answerPrivately(reply.answer, {
        responseUrl,
        context,
        thread,
        note,
        canShow: thread === undefined && readers === 'welcome',
        most: MAX_RESPONSES_BEFORE_DELETE,
      });
    if (reply.answer.outcome === 'answered') {
      await publish(reply, {
        destination: thread === undefined ? { channel } : { channel, thread },
        asker: user,
        context,
        ifRefused: () => sayPrivately(renderPrivateHint(channel, identity.name, readers)),
      });
    } else await sayPrivately();
    await slack.withdraw(responseUrl);
  }

  return async function askByButton(click) {
    const { channel, ts, thread, user, value, isPrivate, triggerId } = click;
    const asked = await readButtonValue(slack, click);
    if (asked === undefined) return;
    if (channel === '') {
      if (!isRepeat(`ask ${user} ${value}`)) await home.ask(user, asked, triggerId);
    } else if (await claims.claim(`ask ${channel} ${ts} ${value}`)) {
      if (!isPrivate) await askInThread(click, asked);
      else if (thread === undefined) await askInstead(click, asked);
      else await queue.run(threadKey(channel, thread), () => askInstead(click, asked));
    }
  };
}
