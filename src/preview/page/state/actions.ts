import { createContext, useContext, useMemo, useState } from 'react';
import type { Json } from '../../../fake-slack/workspace/message.ts';

/** Does something for the person whom the page acts for; false when it went wrong, which the page then says. */
export type Act = (name: string, args?: Json) => Promise<boolean>;

const ActContext = createContext<Act>(async () => false);
export const ActProvider = ActContext.Provider;

export function useAct(): Act {
  return useContext(ActContext);
}

/** Slack's codes in words; others are shown as they are. */
const WORDS: Readonly<Record<string, string>> = {
  no_text: 'There is nothing to send yet.',
  msg_too_long: 'That is longer than Slack takes in one message.',
  channel_not_found: 'You are not in that conversation.',
  already_in_channel: 'Rolecall is in this channel already.',
};

/** Actions for a person, and what went wrong with the last one. */
export function useActions(as: string) {
  const [problem, setProblem] = useState('');
  const act = useMemo<Act>(
    () =>
      async (name, args = {}) => {
        const found = await send({ ...args, as, do: name });
        setProblem(found);
        return found === '';
      },
    [as],
  );
  return { act, problem, setProblem };
}

/** Gives what went wrong, '' when nothing did. */
async function send(args: Json): Promise<string> {
  try {
    const response = await fetch('/page/do', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(args),
    });
    const answer = await response.json();
    if (!answer.ok) return problemIn(answer);
    return answer.heard ? '' : 'Rolecall did not acknowledge that within 3 seconds.';
  } catch {
    // fetch says no more than that: there was no answer.
    return 'The preview does not answer. Is it still running?';
  }
}

function problemIn(answer: { error: string; response_metadata?: { messages?: string[] } }): string {
  const messages = answer.response_metadata?.messages ?? [];
  if (messages.length > 0) return messages.join('; ').replaceAll('[ERROR] ', '');
  return WORDS[answer.error] ?? answer.error;
}
