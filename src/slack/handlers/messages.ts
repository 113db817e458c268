import type { Log } from '../../log.ts';
import type { Memory } from '../../memory/memory.ts';
import type { Rolecall } from '../../rolecall.ts';
import type { Web } from '../api/client.ts';
import type { Identity } from '../api/identity.ts';
import { toWhole } from '../blocks/answer.ts';
import { toButtons } from '../blocks/buttons.ts';
import { isHelp, toUsage } from '../blocks/help.ts';
import { paragraph, toMessages } from '../blocks/message.ts';
import { isFarewell } from '../conversation/farewell.ts';
import { createFollowUps, type FollowUp } from '../conversation/follow-ups.ts';
import type { Asked } from '../conversation/incoming-message.ts';
import type { Signs } from '../conversation/progress.ts';
import type { createRecall } from '../conversation/thread-context.ts';
import { createTurns } from '../delivery/keyed-queue.ts';
import type { Job } from '../delivery/queue.ts';
import type { Notes } from './answer-log.ts';

const GOODBYE = '+1';

/** Answers messages, each in its thread. */
export interface Replies {
  /** Gives the ts of what was posted, null where silence or a reaction was the answer. */
  toMessage(asked: Asked, job: Job): Promise<string | null>;
  /** Whether a message that was not said to the bot may yet be for it. */
  isExpected(asked: Asked): Promise<boolean>;
}

export function createReplies(parts: {
  readonly identity: Identity;
  readonly rolecall: Rolecall;
  readonly memory: Memory;
  readonly recall: ReturnType<typeof createRecall>;
  readonly notes: Notes;
  readonly signs: Signs;
  readonly web: Web;
  readonly log: Log;
}): Replies {
  const { identity, rolecall, memory, recall, notes, signs, web, log } = parts;
  const { threads } = memory;
  const turns = createTurns();
  const followUp = createFollowUps({ identity, rolecall, threads, recall });

  /** Undefined where silence is the answer. */
  async function toReply(asked: Asked): Promise<FollowUp | undefined> {
    if (asked.kind === 'reply') return followUp(asked);
    const before = await recall(asked);
    const reply = rolecall.ask(asked.text, before);
    const isSilent = asked.kind === 'plain' && reply.answer.outcome !== 'answered';
    return isSilent ? undefined : { ...reply, before };
  }

  async function reply(asked: Asked, { post }: Job): Promise<string | null> {
    const { kind, channel, thread } = asked;
    const isCalled = kind === 'mention' || kind === 'direct';
    if (isCalled && isFarewell(asked.text)) return takeLeave(asked, post);
    let posted: string | null = null;
    if (isHelp(asked.text)) {
      const usage = isCalled ? toUsage(identity.name) : [];
      for (const message of usage) posted = await post({ channel, thread }, message);
      return posted;
    }
    const said = await toReply(asked);
    if (said === undefined) return null;
    const { answer, before } = said;
    // What was asked stays out of the log; how it went is for whoever runs the bot.
    log.info({ by: kind, channel, intent: answer.intent, outcome: answer.outcome }, 'asked');
    for (const message of toWhole(answer, '', toButtons(answer, { before }))) {
      posted = await post({ channel, thread }, message);
      await notes.posted(answer, { channel, ts: posted, thread, asker: asked.user });
    }
    await notes.missed(answer, asked);
    // Not before: a question that is answered again after a crash must find its thread as it was.
    await threads.write(channel, thread, said.thread ?? null);
    if (kind !== 'reply') await threads.markAnswered(channel, thread);
    return posted;
  }

  /** A word of thanks, or "stop": whoever said it to the bot sees that it was heard, and no more. */
  async function takeLeave({ channel, thread, ts }: Asked, post: Job['post']) {
    await threads.markEnded(channel, thread);
    try {
      await web.react(channel, ts, GOODBYE);
      return null;
    } catch (err) {
      log.debug({ err, channel }, 'no reaction, said instead');
      const [goodbye] = toMessages(paragraph('Until next time: mention me whenever you like.'));
      return goodbye === undefined ? null : post({ channel, thread }, goodbye);
    }
  }

  return {
    toMessage(asked, job) {
      const { kind, channel, thread } = asked;
      const work = () => turns.take(`${channel} ${thread}`, () => reply(asked, job));
      // A sign and then nothing would be worse than none.
      return kind === 'mention' || kind === 'direct' ? signs(asked, work) : work();
    },

    async isExpected({ kind, channel, thread }) {
      if (kind !== 'reply' || turns.isTaken(`${channel} ${thread}`)) return true;
      const standing = await threads.readStanding(channel, thread);
      return standing?.answered === true && !standing.ended;
    },
  };
}
