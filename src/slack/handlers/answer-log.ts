import type { Answer } from '../../answer/answer.ts';
import type { Memory } from '../../memory/memory.ts';
import type { PostedAnswer } from '../../storage/answers.ts';

/** The message of an answer. */
type PostedAt = Pick<PostedAnswer, 'channel' | 'ts'>;

/** Records what was answered, for the votes on it, and what was not: `npm run gaps` lists both. */
export interface AnswerLog {
  posted(answer: Answer, spot: PostedAt): Promise<void>;
  /** `at` is where the question was asked; does nothing for a question that was answered or asked back. */
  missed(answer: Answer, at: { readonly channel: string; readonly ts: string }): Promise<void>;
}

export function createAnswerLog({ answers, feedback }: Memory): AnswerLog {
  return {
    posted(answer, spot) {
      return answers.write({ ...spot, ...toSummary(answer) });
    },

    async missed(answer, { channel, ts }) {
      // A greeting asks for nothing that an article could say.
      const isAbout = answer.topic !== null || answer.roles.length > 0;
      if (answer.outcome === 'no-answer' && isAbout) {
        await feedback.writeGap({ channel, ts, ...toSummary(answer) });
      }
    },
  };
}

function toSummary({ intent, roles, topic, question }: Answer) {
  return { intent, roles: roles.map(({ id }) => id), topic, question };
}
