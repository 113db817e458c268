import {
  type Occurrence,
  requestToChosen,
  requestToClick,
  requestToOccurrence,
} from '../delivery/interaction-request.ts';
import type { Job } from '../delivery/job.ts';
import { requestToCommand, requestToMessage } from '../delivery/pending-request.ts';
import type { ClickHandler } from './actions.ts';
import type { CommandHandler } from './commands.ts';
import type { HomeHandlers } from './home.ts';
import type { MessageShortcutHandler } from './message-shortcut.ts';
import type { MessageHandler } from './messages.ts';
import type { VoteHandlers } from './votes.ts';
import type { Welcome } from './welcome.ts';

/** One handler for each kind of job. */
export interface JobHandlers {
  readonly messages: MessageHandler;
  readonly commands: CommandHandler;
  readonly clicks: ClickHandler;
  readonly votes: VoteHandlers;
  readonly home: HomeHandlers;
  readonly answerMessage: MessageShortcutHandler;
  readonly welcome: Welcome;
}

/**
 * Hands a job to the handler of its kind. Gives the ts of what was posted; null where that was nothing; undefined where
 * the same may be asked for again.
 */
export function createAnswerJob(
  handlers: JobHandlers,
): (job: Job) => Promise<string | null | undefined> {
  const { messages, commands, clicks, votes, home, answerMessage, welcome } = handlers;

  async function handleOccurrence(occurrence: Occurrence, job: Job) {
    switch (occurrence.kind) {
      case 'comparison':
        return home.compare(occurrence.user, occurrence.form, job);
      case 'reason':
        return votes.explainVote(occurrence.user, occurrence.vote, job);
      case 'home':
        await home.show(occurrence.user);
        return null;
      case 'prompts':
        await home.suggest(occurrence.channel);
        return null;
      case 'welcome':
        return welcome(occurrence.channel, job);
    }
  }

  return async function answerJob(job) {
    const { request } = job;
    const message = requestToMessage(request);
    if (message !== undefined) return messages.answer(message, job);
    const command = requestToCommand(request);
    if (command !== undefined) return commands(command, job);
    const click = requestToClick(request);
    if (click !== undefined) return clicks(click, job);
    const chosen = requestToChosen(request);
    if (chosen !== undefined) return answerMessage(chosen, job);
    const occurrence = requestToOccurrence(request);
    // What another version accepted, and this one does not know.
    return occurrence === undefined ? null : handleOccurrence(occurrence, job);
  };
}
