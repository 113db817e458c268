import type { Identity } from '../api/identity.ts';
import { postAll } from '../api/post.ts';
import type { SharedChannels } from '../api/shared-channels.ts';
import type { Examples } from '../blocks/help.ts';
import { renderWelcome } from '../blocks/welcome.ts';
import type { Job } from '../delivery/job.ts';

/** Says hello in a channel that the bot was added to, once; not in those that people of other companies read. */
export type Welcome = (channel: string, job: Job) => Promise<string | null | undefined>;

export function createWelcome(parts: {
  readonly identity: Identity;
  readonly channels: SharedChannels;
  /** Ids of the channels in which plain questions are answered. */
  readonly answerChannels: readonly string[];
  readonly findExamples: () => Examples;
}): Welcome {
  const { identity, channels, answerChannels, findExamples } = parts;

  return async function welcome(channel, { post }) {
    if ((await channels.readers(channel)) !== 'welcome') return undefined;
    const isOpen = answerChannels.includes(channel);
    return postAll(
      post,
      { channel },
      renderWelcome(identity.name, findExamples().questions, isOpen),
    );
  };
}
