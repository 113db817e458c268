import type { Job } from '../delivery/exactly-once.ts';
import { requestToCommand, requestToMessage } from '../delivery/pending-request.ts';
import type { CommandHandler } from './commands.ts';
import type { MessageHandler } from './messages.ts';

/** Hands a job to the handler of its kind. Gives the ts of what was posted, null where that was nothing. */
export function createAnswerJob(handlers: {
  readonly messages: MessageHandler;
  readonly commands: CommandHandler;
}): (job: Job) => Promise<string | null> {
  const { messages, commands } = handlers;

  return async function answerJob(job) {
    const message = requestToMessage(job.request);
    if (message !== undefined) return messages.answer(message, job);
    const command = requestToCommand(job.request);
    // What another version accepted, and this one does not know.
    return command === undefined ? null : commands(command, job);
  };
}
