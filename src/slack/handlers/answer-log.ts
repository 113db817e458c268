import { type Answer, isGap, listParts } from '../../answer/answer.ts';
import type { Metrics } from '../../health/metrics.ts';
import type { Log } from '../../log.ts';
import type { Memory } from '../../memory/memory.ts';
import type { PostedAnswer } from '../../storage/answers.ts';

/** Where a question was asked. */
interface AskedAt {
  /** By which way: `mention`, `/who-owns`, `button` … */
  readonly by: string;
  readonly channel: string;
  /** Tells this question from others; its ts where it is a message. */
  readonly ts: string;
}

/** The message of an answer. */
type PostedAt = Pick<PostedAnswer, 'channel' | 'ts'>;

/** Records what was asked, and what was answered. */
export interface AnswerLog {
  /**
   * Logs the outcome for operators; stores the topic of a question without an answer for the authors of the articles,
   * whether something near was shown or nothing.
   */
  asked(answer: Answer, at: AskedAt): Promise<void>;
  /** Logs the same, and leaves to the function that it gives what is to be stored; calling that again changes nothing. */
  heard(answer: Answer, at: AskedAt): () => Promise<void>;
  /** For the votes on that message. */
  posted(answer: Answer, at: PostedAt): Promise<void>;
}

export function createAnswerLog(
  { answers, feedback }: Memory,
  metrics: Metrics,
  log: Log,
): AnswerLog {
  function heard(answer: Answer, { by, channel, ts }: AskedAt): () => Promise<void> {
    const gaps: Parameters<typeof feedback.writeGap>[0][] = [];
    for (const [at, part] of listParts(answer).entries()) {
      const { intent, outcome, roles, topic } = part;
      // Never the words of the question: the log is read by others.
      log.info({ by, channel, intent, outcome }, 'asked');
      // A greeting asks for nothing that an article could say.
      const isAbout = topic !== null || roles.length > 0;
      const isMissing = isGap(part) && isAbout;
      metrics.asked({ intent, outcome, isGap: isMissing });
      if (isMissing) {
        const id = at === 0 ? ts : `${ts} ${at + 1}`;
        gaps.push({ channel, ts: id, ...toSummary(part) });
      }
    }
    return async () => void (await Promise.all(gaps.map(feedback.writeGap)));
  }

  return {
    heard,
    asked: (answer, at) => heard(answer, at)(),

    posted(answer, at) {
      return answers.write({ ...at, ...toSummary(answer) });
    },
  };
}

function toSummary({ intent, roles, topic, question }: Answer) {
  return { intent, roles: roles.map(({ id }) => id), topic, question };
}
