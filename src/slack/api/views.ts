import type { types, webApi } from '@slack/bolt';
import type { Log } from '../../log.ts';
import { codeOf, type Retry } from './retry.ts';

const USED_TRIGGER = new Set(['exchanged_trigger_id', 'trigger_exchanged']);
const DEAD_TRIGGER = new Set(['expired_trigger_id', 'trigger_expired', 'invalid_trigger_id']);

/** A question that Slack offers in the direct message, with the title that people see. */
interface Prompt {
  readonly title: string;
  readonly message: string;
}

/** Calls of Slack's Web API for modals, Home tabs and suggested prompts. */
export interface Views {
  /** Opens a modal, unless it was opened before. False where it is too late: a trigger works for three seconds. */
  open(triggerId: string, view: types.ModalView): Promise<boolean>;
  publish(user: string, view: types.HomeView): Promise<void>;
  /** Offers questions where Slack can show them; does nothing elsewhere. */
  suggest(channel: string, prompts: readonly [Prompt, ...Prompt[]]): Promise<void>;
}

export function createViews(client: webApi.WebClient, retry: Retry, log: Log): Views {
  return {
    async open(triggerId, view) {
      try {
        await client.views.open({ trigger_id: triggerId, view });
        return true;
      } catch (error) {
        const code = codeOf(error);
        if (USED_TRIGGER.has(code)) return true;
        if (DEAD_TRIGGER.has(code)) return false;
        throw error;
      }
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
        // Not offered on every plan, and only a convenience.
        log.debug({ code: codeOf(error), channel }, 'no prompts suggested');
      }
    },
  };
}
