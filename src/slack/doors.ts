import { toWhole } from './blocks.ts';
import { toButtons } from './buttons.ts';
import { toHint } from './hint.ts';
import type { Identity } from './identity.ts';
import type { Memory } from './memory.ts';
import type { Notes } from './notes.ts';
import type { Posts } from './posts.ts';
import type { createRecall } from './recall.ts';
import { toUsage, toWelcome } from './usage.ts';
import type { Web } from './web.ts';

/** A message that somebody wants to have answered, and who. */
export interface Chosen {
  readonly channel: string;
  readonly ts: string;
  readonly thread: string;
  /** Without Slack's markup. */
  readonly text: string;
  /** Who chose it, not who wrote it. */
  readonly user: string;
  readonly responseUrl: string;
}

/** Ways to the bot besides messages and commands. */
export interface Doors {
  /** Answers a message in its thread, or the one who chose it alone. */
  answerMessage(chosen: Chosen): Promise<void>;
  /** Says hello in a channel, once. */
  welcome(channel: string): Promise<void>;
}

const ASKED_BEFORE = 'Only you can see this: it was asked here before.';

export function createDoors(parts: {
  readonly identity: Identity;
  readonly answerChannels: readonly string[];
  readonly memory: Pick<Memory, 'deliveries'>;
  readonly notes: Notes;
  readonly recall: ReturnType<typeof createRecall>;
  readonly posts: Posts;
  readonly findExamples: () => readonly string[];
  readonly web: Web;
}): Doors {
  const { identity, answerChannels, notes, recall, posts, findExamples, web } = parts;
  const { deliveries } = parts.memory;

  return {
    async answerMessage(chosen) {
      const { channel, ts, thread, user, text, responseUrl } = chosen;
      if (text === '') return web.respond(responseUrl, toUsage(identity.name), { thread });
      const before = await recall({
        ...{ kind: 'mention', channel, ts, thread, user, text, toOthers: false },
      });
      const asking = { question: text, before };
      const reply = posts.ask('shortcut', channel, asking);
      await notes.missed(reply.answer, { channel, ts });
      let note = '';
      if (reply.answer.outcome === 'answered') {
        const isFirst = await deliveries.claim(`shortcut ${channel} ${ts}`);
        if (isFirst && (await posts.inThread({ channel, thread }, user, asking, reply))) return;
        note = isFirst ? toHint(channel, identity.name) : ASKED_BEFORE;
      }
      const buttons = toButtons(reply.answer, { before, isPrivate: true });
      await web.respond(responseUrl, toWhole(reply.answer, note, buttons), { thread });
    },

    async welcome(channel) {
      if (!(await deliveries.claim(`welcome ${channel}`))) return;
      const isOpen = answerChannels.includes(channel);
      for (const message of toWelcome(identity.name, findExamples(), isOpen)) {
        await web.post({ channel }, message);
      }
    },
  };
}
