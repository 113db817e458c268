import { createContext, useContext, useMemo, useState } from 'react';
import type { Json } from '../../../fake-slack/workspace/json.ts';

/** Performs an action as the person; resolves with false when it failed, which the page then shows. */
export type PerformAction = (name: string, args?: Json) => Promise<boolean>;

const ActContext = createContext<PerformAction>(async () => false);
export const ActProvider = ActContext.Provider;

export function useAct(): PerformAction {
  return useContext(ActContext);
}

/** Texts for Slack's error codes; other codes are shown as they are. */
const ERROR_TEXTS: Readonly<Record<string, string>> = {
  no_text: 'There is nothing to send yet.',
  msg_too_long: 'That is longer than Slack takes in one message.',
  channel_not_found: 'You are not in that conversation.',
  already_in_channel: 'Rolecall is in this channel already.',
};

/** Actions as a person, and the error of the last one. */
export function useActions(as: string) {
  const [problem, setProblem] = useState('');
  const act = useMemo<PerformAction>(
    () =>
      async (name, args = {}) => {
        const found = await postAction({ ...args, as, do: name });
        setProblem(found);
        return found === '';
      },
    [as],
  );
  return { act, problem, setProblem };
}

/** Resolves with an error text; '' when there was no error. */
async function postAction(args: Json): Promise<string> {
  try {
    const response = await fetch('/page/do', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(args),
    });
    const answer = await response.json();
    if (!answer.ok) return toErrorText(answer);
    return answer.isAcknowledged ? '' : 'Rolecall did not acknowledge that within 3 seconds.';
  } catch {
    // fetch gives no details: there was no response.
    return 'The preview does not answer. Is it still running?';
  }
}

function toErrorText(answer: {
  error: string;
  response_metadata?: { messages?: string[] };
}): string {
  const messages = answer.response_metadata?.messages ?? [];
  if (messages.length > 0) return messages.join('; ').replaceAll('[ERROR] ', '');
  return ERROR_TEXTS[answer.error] ?? answer.error;
}
