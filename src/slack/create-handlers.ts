import type { Metrics } from '../health/metrics.ts';
import type { Log } from '../log.ts';
import type { Memory } from '../memory/memory.ts';
import type { Rolecall } from '../rolecall.ts';
import type { SlackClient } from './api/client.ts';
import type { Identity } from './api/identity.ts';
import type { SharedChannels } from './api/shared-channels.ts';
import type { Views } from './api/views.ts';
import { createFollowUpReader } from './conversation/follow-ups.ts';
import { createProgress } from './conversation/progress.ts';
import { createThreadContextReader } from './conversation/thread-context.ts';
import { createKeyedQueue } from './delivery/keyed-queue.ts';
import { createClickHandler } from './handlers/actions.ts';
import { createAnswerAmongStrangers } from './handlers/answer-among-strangers.ts';
import type { JobHandlers } from './handlers/answer-job.ts';
import { createAnswerLog } from './handlers/answer-log.ts';
import { createAnswerPrivately } from './handlers/answer-privately.ts';
import { createCommandHandler } from './handlers/commands.ts';
import { createDebounce } from './handlers/debounce.ts';
import { createExampleFinder } from './handlers/example-questions.ts';
import { createFarewell } from './handlers/farewell.ts';
import { createHomeHandlers } from './handlers/home.ts';
import { createMessageShortcutHandler } from './handlers/message-shortcut.ts';
import { createMessageHandler } from './handlers/messages.ts';
import { createPublish } from './handlers/publish.ts';
import { createQuestionButtons } from './handlers/question-buttons.ts';
import { createShowInChannel } from './handlers/show-in-channel.ts';
import { createVoteHandlers } from './handlers/votes.ts';
import { createWelcome } from './handlers/welcome.ts';

/** Connects the handlers with what they share. */
export function createHandlers(parts: {
  readonly identity: Identity;
  /** Ids of the channels in which plain questions are answered. */
  readonly answerChannels: readonly string[];
  readonly channels: SharedChannels;
  readonly rolecall: Rolecall;
  readonly memory: Memory;
  readonly slack: SlackClient;
  readonly views: Views;
  readonly metrics: Metrics;
  readonly log: Log;
}): JobHandlers {
  const { identity, rolecall, memory, slack, views, metrics, log } = parts;
  const { threads, claims, feedback } = memory;
  const queue = createKeyedQueue();
  const answerLog = createAnswerLog(memory, metrics, log);
  const today = () => new Date().toISOString().slice(0, 10);
  const publish = createPublish({ threads, queue, answerLog, today });
  const answerPrivately = createAnswerPrivately(today);
  const readThreadContext = createThreadContextReader({ identity, rolecall, threads, slack, log });
  const readFollowUp = createFollowUpReader({
    identity,
    rolecall,
    threads,
    readThreadContext,
    slack,
    log,
  });
  const findExamples = createExampleFinder(rolecall);
  const isRepeat = createDebounce(Date.now);
  const shared = {
    ...parts,
    threads,
    claims,
    queue,
    answerLog,
    publish,
    answerPrivately,
    isRepeat,
    findExamples,
    today,
  };

  const home = createHomeHandlers(shared);
  const votes = createVoteHandlers({ feedback, views });
  return {
    home,
    votes,
    messages: createMessageHandler({
      ...shared,
      readThreadContext,
      readFollowUp,
      withProgress: createProgress(slack, log),
      amongStrangers: createAnswerAmongStrangers(shared),
      takeLeave: createFarewell({ threads, slack, log }),
    }),
    commands: createCommandHandler(shared),
    clicks: createClickHandler({
      ...shared,
      home,
      votes,
      show: createShowInChannel(shared),
      ask: createQuestionButtons({ ...shared, home }),
    }),
    answerMessage: createMessageShortcutHandler({ ...shared, readThreadContext }),
    welcome: createWelcome(shared),
  };
}
