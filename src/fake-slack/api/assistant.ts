import { invalidArguments, readString, readStructure, requireString } from '../arguments.ts';
import { SlackError } from '../slack-error.ts';
import { isObject, type Json } from '../workspace/json.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { joinedChannel } from './access.ts';

const PROMPTS_MAX = 4;

/** Shows what the bot is doing in a thread; an empty status removes it. */
export function setStatus(workspace: Workspace, args: Json): Json {
  workspace.setThreadState({
    ...resolveAssistantThread(workspace, args),
    status: readString(args, 'status'),
  });
  return {};
}

export function setSuggestedPrompts(workspace: Workspace, args: Json): Json {
  const prompts = readStructure(args, 'prompts', 'invalid_arguments');
  if (!Array.isArray(prompts) || prompts.length === 0 || prompts.length > PROMPTS_MAX) {
    throw invalidArguments(`must be 1 to ${PROMPTS_MAX} prompts [json-pointer:/prompts]`);
  }
  for (const [index, prompt] of prompts.entries()) {
    if (isObject(prompt) && readString(prompt, 'title') && readString(prompt, 'message')) continue;
    throw invalidArguments(`must have title and message [json-pointer:/prompts/${index}]`);
  }
  workspace.setThreadState({ ...resolveAssistantThread(workspace, args), prompts });
  return {};
}

/** The thread that the arguments name; without `thread_ts`, the whole conversation in the Messages tab. */
function resolveAssistantThread(workspace: Workspace, args: Json) {
  const channel = joinedChannel(workspace, { channel: requireString(args, 'channel_id') });
  const thread_ts = readString(args, 'thread_ts');
  if (thread_ts !== '' && !workspace.find(channel.id, thread_ts)) {
    throw new SlackError('thread_not_found');
  }
  return { channel: channel.id, thread_ts };
}
