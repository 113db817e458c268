import { useState } from 'react';
import type { Conversation } from '../../server/protocol.ts';
import { useAct } from '../state/actions.ts';
import { useWorkspace } from '../state/workspace.ts';
import { encodeMrkdwn } from './mrkdwn.ts';

/** Sends what was typed as a message, a reply in `thread` ('' for none) or a command. */
export function useSending(conversation: Conversation, thread: string) {
  const act = useAct();
  const workspace = useWorkspace();
  const [problem, setProblem] = useState('');
  const commands = workspace.features.commands.map(({ command }) => command);
  const channel = conversation.id;

  /** Why a command cannot be sent; '' when it can. */
  function findProblem(command: string): string {
    if (thread !== '') {
      return 'Slack takes commands in channels only. Mention @Rolecall here instead.';
    }
    const isKnown = ['/invite', ...commands].includes(command);
    return isKnown ? '' : `${command} is no command here. Try ${commands.join(' or ')}.`;
  }

  function sendCommand(command: string, rest: string): Promise<boolean> {
    const text = command === '/invite' ? encodeMrkdwn(rest, workspace) : rest;
    return act('command', { channel, command, text });
  }

  /** Calls `onSend` when the text can be sent; resolves with false when sending it failed then. */
  async function send(typed: string, onSend: () => void): Promise<boolean> {
    const [, command = '', rest = ''] = /^(\/[\w-]+)\s*([\s\S]*)$/.exec(typed) ?? [];
    const found = command === '' ? '' : findProblem(command);
    setProblem(found);
    if (found !== '') return true;
    onSend();
    return command === ''
      ? act('say', { channel, text: encodeMrkdwn(typed, workspace), thread })
      : sendCommand(command, rest);
  }

  return { send, problem, clearProblem: () => setProblem('') };
}
