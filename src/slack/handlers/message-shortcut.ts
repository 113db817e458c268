import type { Memory } from '../../memory/memory.ts';
import type { Rolecall } from '../../rolecall.ts';
import type { SlackClient } from '../api/client.ts';
import type { Identity } from '../api/identity.ts';
import type { SharedChannels } from '../api/shared-channels.ts';
import { renderHelp, renderPrivateHint } from '../blocks/help.ts';
import type { ReadThreadContext } from '../conversation/thread-context.ts';
import { type KeyedQueue, threadKey } from '../delivery/keyed-queue.ts';
import { toKey } from '../delivery/pending-request.ts';
import type { AnswerLog } from './answer-log.ts';
import type { AnswerPrivately } from './answer-privately.ts';
import type { Publish } from './publish.ts';

const ASKED_BEFORE = 'Only you can see this: it was asked here before.';

/** A message that a person chose to have answered. */
export interface ChosenMessage {
  readonly channel: string;
  readonly ts: string;
  readonly thread: string;
  /** Without Slack's markup. */
  readonly text: string;
  /** Who chose it, not who wrote it. */
  readonly user: string;
  readonly responseUrl: string;
}

/** Answers a message in its thread, or to the person who chose it alone. */
export type MessageShortcutHandler = (chosen: ChosenMessage) => Promise<void>;

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
  readonly slack: SlackClient;
}): MessageShortcutHandler {
  const { identity, channels, rolecall, claims, queue, readThreadContext } = parts;
  const { answerLog, publish, answerPrivately, slack } = parts;

  /** Whether this is the first time that the message is to be answered for everyone. */
  async function isFirst({ channel, ts }: ChosenMessage): Promise<boolean> {
    const before = await claims.read(toKey({ channel, ts }));
    if (before?.state === 'answered' && before.posted !== null) return false;
    return claims.claim(`shortcut ${channel} ${ts}`);
  }

  async function answer(chosen: ChosenMessage): Promise<void> {
    const { channel, ts, thread, user, text, responseUrl } = chosen;
    const context = await readThreadContext({ ...chosen, kind: 'mention', toOthers: false });
    const reply = rolecall.ask(text, context);
    await answerLog.asked(reply.answer, { by: 'shortcut', channel, ts });
    const sayPrivately = (note = '') =>
      answerPrivately(reply.answer, { responseUrl, context, thread, note });
    if (reply.answer.outcome !== 'answered') return sayPrivately();
    const readers = await channels.readers(channel);
    const hint = renderPrivateHint(channel, identity.name, readers);
    if (readers === 'strangers') return sayPrivately(hint);
    if (!(await isFirst(chosen))) return sayPrivately(ASKED_BEFORE);
    await publish(reply, {
      destination: { channel, thread },
      asker: user,
      context,
      ifRefused: () => sayPrivately(hint),
    });
  }

  return async function answerMessage(chosen) {
    const { channel, thread, text, responseUrl } = chosen;
    if (text === '') return slack.respond(responseUrl, renderHelp(identity.name), { thread });
    await queue.run(threadKey(channel, thread), () => answer(chosen));
  };
}
