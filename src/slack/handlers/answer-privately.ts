import type { Answer } from '../../answer/answer.ts';
import type { ThreadContext } from '../../question/question.ts';
import { renderAnswer } from '../blocks/answer.ts';
import { renderButtons } from '../blocks/buttons.ts';
import type { Job } from '../delivery/job.ts';

/** How an answer reaches its asker alone. */
interface PrivateAnswer {
  readonly responseUrl: string;
  /** What the thread was about before the question. */
  readonly context: ThreadContext | undefined;
  /** The thread that the response_url belongs to, if any. */
  readonly thread?: string | undefined;
  /** Why only the asker sees it, as mrkdwn. */
  readonly note?: string;
  /** Whether the asker may show it to the channel. */
  readonly canShow?: boolean;
  /** Messages at most; by default all that a response_url takes. */
  readonly most?: number;
}

/** Has the job say an answer to its asker alone, in a message that Slack does not keep. */
export type AnswerPrivately = (job: Job, answer: Answer, to: PrivateAnswer) => Promise<void>;

/** `today` gives the date of now, as ISO has it. */
export function createAnswerPrivately(today: () => string): AnswerPrivately {
  return async function answerPrivately(job, answer, to) {
    const { responseUrl, context, thread, note = '', canShow = false, most } = to;
    const buttons = renderButtons(answer, { before: context, isPrivate: true, canShow });
    const messages = renderAnswer(answer, { today: today(), note, buttons });
    await job.respond(responseUrl, messages.slice(0, most), { thread });
  };
}
