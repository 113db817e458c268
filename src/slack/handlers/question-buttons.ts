import type { Rolecall } from '../../rolecall.ts';
import type { SlackClient } from '../api/client.ts';
import type { Identity } from '../api/identity.ts';
import type { SharedChannels } from '../api/shared-channels.ts';
import type { ButtonValue } from '../blocks/button-value.ts';
import { renderPrivateHint } from '../blocks/help.ts';
import type { ButtonClick } from '../delivery/interaction-request.ts';
import type { Job } from '../delivery/job.ts';
import { type KeyedQueue, threadKey } from '../delivery/keyed-queue.ts';
import type { ClickHandler } from './actions.ts';
import type { AnswerLog } from './answer-log.ts';
import type { AnswerPrivately } from './answer-privately.ts';
import { clickedAt, MAX_RESPONSES_BEFORE_DELETE, readButtonValue } from './button-click.ts';
import type { HomeHandlers } from './home.ts';
import type { Publish } from './publish.ts';

/** Buttons that ask a question: a role to choose below an answer, an example on the Home tab. */
export function createQuestionButtons(parts: {
  readonly identity: Identity;
  readonly channels: SharedChannels;
  readonly rolecall: Rolecall;
  readonly queue: KeyedQueue;
  readonly home: HomeHandlers;
  readonly answerLog: AnswerLog;
  readonly publish: Publish;
  readonly answerPrivately: AnswerPrivately;
  readonly slack: SlackClient;
  readonly isRepeat: (key: string) => boolean;
}): ClickHandler {
  const { identity, channels, rolecall, queue, home } = parts;
  const { answerLog, publish, answerPrivately, slack, isRepeat } = parts;

  async function ask(click: ButtonClick, { question, before }: ButtonValue) {
    const reply = rolecall.ask(question, before);
    await answerLog.asked(reply.answer, clickedAt(click));
    return reply;
  }

  /** Below an answer that everyone sees: in its thread. */
  async function askInThread(click: ButtonClick, value: ButtonValue, job: Job) {
    const { channel, ts, thread = ts, user, responseUrl } = click;
    const destination = { channel, thread };
    const context = value.before;
    return queue.run(threadKey(channel, thread), async () => {
      const reply = await ask(click, value);
      const note = renderPrivateHint(channel, identity.name, await channels.readers(channel));
      return publish(reply, {
        destination,
        asker: user,
        context,
        post: job.post,
        ifRefused: () => answerPrivately(job, reply.answer, { responseUrl, context, thread, note }),
      });
    });
  }

  /** Below an answer that one person sees: what is answered now is said to all, the rest again to that person. */
  async function askInstead(click: ButtonClick, value: ButtonValue, job: Job) {
    const { channel, thread, user, responseUrl } = click;
    const context = value.before;
    const reply = await ask(click, value);
    const sayPrivately = (how: { readonly note?: string; readonly canShow?: boolean }) =>
      answerPrivately(job, reply.answer, {
        responseUrl,
        context,
        thread,
        most: MAX_RESPONSES_BEFORE_DELETE,
        ...how,
      });
    let posted: string | null = null;
    if (reply.answer.outcome === 'answered') {
      const note = renderPrivateHint(channel, identity.name, await channels.readers(channel));
      posted = await publish(reply, {
        destination: thread === undefined ? { channel } : { channel, thread },
        asker: user,
        context,
        post: job.post,
        ifRefused: () => sayPrivately({ note }),
      });
    } else {
      const canShow = thread === undefined && (await channels.canPost(channel));
      await sayPrivately({ canShow });
    }
    await slack.withdraw(responseUrl);
    return posted;
  }

  return async function askByButton(click, job) {
    const { channel, thread, user, value, isPrivate, triggerId } = click;
    const asked = await readButtonValue(job, click);
    if (asked === undefined) return null;
    if (channel === '') {
      if (isRepeat(`ask ${user} ${value}`)) return null;
      return home.ask(user, asked, { id: triggerId, job });
    }
    // What one person saw alone may be asked for again, by others too.
    if (!isPrivate) return (await askInThread(click, asked, job)) ?? undefined;
    const work = () => askInstead(click, asked, job);
    const posted = thread === undefined ? work() : queue.run(threadKey(channel, thread), work);
    return (await posted) ?? undefined;
  };
}
