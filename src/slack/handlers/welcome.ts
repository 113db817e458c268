import type { Memory } from '../../memory/memory.ts';
import type { SlackClient } from '../api/client.ts';
import type { Identity } from '../api/identity.ts';
import type { SharedChannels } from '../api/shared-channels.ts';
import { renderWelcome } from '../blocks/welcome.ts';

/** Says hello in a channel that the bot was added to, once; not in those that people of other companies read. */
export type Welcome = (channel: string) => Promise<void>;

export function createWelcome(parts: {
  readonly identity: Identity;
  readonly channels: SharedChannels;
  /** Ids of the channels in which plain questions are answered. */
  readonly answerChannels: readonly string[];
  readonly claims: Memory['claims'];
  readonly findExamples: () => readonly string[];
  readonly slack: SlackClient;
}): Welcome {
  const { identity, channels, answerChannels, claims, findExamples, slack } = parts;

  return async function welcome(channel) {
    if ((await channels.readers(channel)) !== 'welcome') return;
    if (!(await claims.claim(`welcome ${channel}`))) return;
    const isOpen = answerChannels.includes(channel);
    for (const message of renderWelcome(identity.name, findExamples(), isOpen)) {
      await slack.post({ channel }, message);
    }
  };
}
