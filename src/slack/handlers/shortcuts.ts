import type { Memory } from '../../memory/memory.ts';
import type { SlackClient } from '../api/client.ts';
import type { Identity } from '../api/identity.ts';
import { toWhole } from '../blocks/answer.ts';
import { toButtons } from '../blocks/buttons.ts';
import { renderHelp, renderPrivateHint } from '../blocks/help.ts';
import { renderWelcome } from '../blocks/welcome.ts';
import type { createThreadContextReader } from '../conversation/thread-context.ts';
import { toKey } from '../delivery/pending-request.ts';
import type { Posts } from './publish.ts';

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
export interface Shortcuts {
  /** Answers a message in its thread, or the one who chose it alone. */
  answerMessage(chosen: Chosen): Promise<void>;
  /** Says hello in a channel, once. */
  welcome(channel: string): Promise<void>;
}

const ASKED_BEFORE = 'Only you can see this: it was asked here before.';

export function createShortcuts(parts: {
  readonly identity: Identity;
  readonly answerChannels: readonly string[];
  readonly memory: Memory;
  readonly readThreadContext: ReturnType<typeof createThreadContextReader>;
  readonly posts: Posts;
  readonly findExamples: () => readonly string[];
  readonly slack: SlackClient;
}): Shortcuts {
  const { identity, answerChannels, memory, readThreadContext, posts, findExamples, slack } = parts;
  const { claims } = memory;

  /** Whether this is the first time that the bot is to answer the message for all to see. */
  async function isFirst({ channel, ts }: Chosen): Promise<boolean> {
    const before = await claims.read(toKey({ channel, ts }));
    if (before?.state === 'answered' && before.posted !== null) return false;
    return claims.claim(`shortcut ${channel} ${ts}`);
  }

  return {
    async answerMessage(chosen) {
      const { channel, thread, user, text, responseUrl } = chosen;
      if (text === '') return slack.respond(responseUrl, renderHelp(identity.name), { thread });
      const before = await readThreadContext({ ...chosen, kind: 'mention', toOthers: false });
      const asking = { question: text, before };
      const reply = await posts.ask('shortcut', chosen, asking);
      let note = '';
      if (reply.answer.outcome === 'answered') {
        const mayPost = await isFirst(chosen);
        if (mayPost && (await posts.inThread({ channel, thread }, user, asking, reply))) return;
        note = mayPost ? renderPrivateHint(channel, identity.name) : ASKED_BEFORE;
      }
      const buttons = toButtons(reply.answer, { before, isPrivate: true });
      await slack.respond(responseUrl, toWhole(reply.answer, note, buttons), { thread });
    },

    async welcome(channel) {
      if (!(await claims.claim(`welcome ${channel}`))) return;
      const isOpen = answerChannels.includes(channel);
      for (const message of renderWelcome(identity.name, findExamples(), isOpen)) {
        await slack.post({ channel }, message);
      }
    },
  };
}
