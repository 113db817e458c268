import type { Memory } from '../../memory/memory.ts';
import type { Rolecall } from '../../rolecall.ts';
import type { Identity } from '../api/identity.ts';
import type { SharedChannels } from '../api/shared-channels.ts';
import {
  type Examples,
  renderHelp,
  renderOwnMessageHint,
  renderPrivateHint,
} from '../blocks/help.ts';
import type { ReadThreadContext } from '../conversation/thread-context.ts';
import type { ChosenMessage } from '../delivery/interaction-request.ts';
import type { Job } from '../delivery/job.ts';
import { type KeyedQueue, threadKey } from '../delivery/keyed-queue.ts';
import { toKey } from '../delivery/pending-request.ts';
import type { AnswerLog } from './answer-log.ts';
import type { AnswerPrivately } from './answer-privately.ts';
import type { Publish } from './publish.ts';

const ASKED_BEFORE = 'Only you can see this: it was asked here before.';

/** Answers a message in its thread, or to the person who chose it alone. */
export type MessageShortcutHandler = (
  chosen: ChosenMessage,
  job: Job,
) => Promise<string | null | undefined>;

export function createMessageShortcutHandler(parts: {
  readonly identity: Identity;
  readonly channels: SharedChannels;
  readonly rolecall: Rolecall;
  readonly claims: Memory['claims'];
  readonly queue: KeyedQueue;
  readonly readThreadContext: ReadThreadContext;
  readonly answerLog: AnswerLog;
  readonly publish: Publish;
  readonly answerPrivately: AnswerPrivately;
  readonly findExamples: () => Examples;
}): MessageShortcutHandler {
  const { identity, channels, rolecall, claims, queue, readThreadContext } = parts;
  const { answerLog, publish, answerPrivately, findExamples } = parts;

  /** Whether the message is to be answered for everyone, and was not yet. */
  async function isFirst({ channel, ts, isRepeat }: ChosenMessage): Promise<boolean> {
    if (isRepeat) return false;
    const before = await claims.read(toKey({ channel, ts }));
    return before?.state !== 'answered' || before.posted === null;
  }

  async function answer(chosen: ChosenMessage, job: Job): Promise<string | null> {
    const { channel, ts, thread, user, text, responseUrl } = chosen;
    const context = await readThreadContext({ ...chosen, kind: 'mention', toOthers: false });
    const reply = rolecall.ask(text, context);
    await answerLog.asked(reply.answer, { by: 'shortcut', channel, ts });
    const sayPrivately = async (note = '') => {
      await answerPrivately(job, reply.answer, { responseUrl, context, thread, note });
      return null;
    };
    if (reply.answer.outcome !== 'answered') return sayPrivately();
    const readers = await channels.readers(channel);
    const hint = renderPrivateHint(channel, identity.name, readers);
    if (readers === 'strangers') return sayPrivately(hint);
    if (!(await isFirst(chosen))) return sayPrivately(ASKED_BEFORE);
    return publish(reply, {
      destination: { channel, thread },
      asker: user,
      context,
      post: job.post,
      ifRefused: () => sayPrivately(hint),
    });
  }

  return async function answerMessage(chosen, job) {
    const { channel, thread, text, isOwn, responseUrl } = chosen;
    if (isOwn) {
      await job.respond(responseUrl, renderOwnMessageHint(identity.name), { thread });
      return undefined;
    }
    if (text === '') {
      await job.respond(responseUrl, renderHelp(identity.name, findExamples()), { thread });
      return undefined;
    }
    const posted = await queue.run(threadKey(channel, thread), () => answer(chosen, job));
    // What one person saw alone is no reason to tell the next that it was asked before.
    return posted ?? undefined;
  };
}
