import type { types, webApi } from '@slack/bolt';
import type { Log } from '../../log.ts';
import { codeOf, retry } from './retry.ts';

/** A question that Slack offers in the direct message, with the title that people see. */
interface Prompt {
  readonly title: string;
  readonly message: string;
}

/** Calls of Slack's SlackClient API for what is no message: modals, Home tabs, prompts. */
export interface Views {
  /** Opens a modal; the trigger is good once, for three seconds. */
  open(triggerId: string, view: types.ModalView): Promise<void>;
  publish(user: string, view: types.HomeView): Promise<void>;
  /** Offers questions where Slack can show them; elsewhere nothing happens. */
  suggest(channel: string, prompts: readonly [Prompt, ...Prompt[]]): Promise<void>;
}

export function createViews(client: webApi.WebClient, log: Log): Views {
  return {
    async open(triggerId, view) {
      await client.views.open({ trigger_id: triggerId, view });
    },

    async publish(user, view) {
      await retry(() => client.views.publish({ user_id: user, view }));
    },

    async suggest(channel, prompts) {
      try {
        await client.assistant.threads.setSuggestedPrompts({
          channel_id: channel,
          prompts: [...prompts],
        });
      } catch (error) {
        // Not on every plan, and nobody waits for it.
        log.debug({ code: codeOf(error), channel }, 'no prompts suggested');
      }
    },
  };
}
