import { hasQuotes } from '../../answer/answer.ts';
import { listCatalogRoles } from '../../answer/catalog.ts';
import type { Reply } from '../../answer/reply.ts';
import type { Rolecall } from '../../rolecall.ts';
import { postAll } from '../api/post.ts';
import type { Views } from '../api/views.ts';
import type { ButtonValue } from '../blocks/button-value.ts';
import {
  type CompareErrors,
  type CompareForm,
  formToQuestion,
  renderCompareModal,
} from '../blocks/compare-modal.ts';
import type { Examples } from '../blocks/help.ts';
import { renderHome } from '../blocks/home-view.ts';
import { paragraph, toMessages } from '../blocks/message.ts';
import { findRole } from '../blocks/role-select.ts';
import type { ButtonClick } from '../delivery/interaction-request.ts';
import type { Job } from '../delivery/job.ts';
import type { AnswerLog } from './answer-log.ts';
import type { Publish } from './publish.ts';

/** What can be asked outside of conversations: on the Home tab, in the Messages tab before its first message, by form. */
export interface HomeHandlers {
  /** Shows the Home tab. */
  show(user: string): Promise<void>;
  /** Offers questions in the direct message. */
  suggest(channel: string): Promise<void>;
  /** Answers in the direct message; gives the ts of what was posted, if any. */
  ask(user: string, question: ButtonValue, by: AskedBy): Promise<string | null>;
  /** Answers what the role that was chosen does. */
  describe(click: ButtonClick, job: Job): Promise<string | null>;
  /** Opens the form in which roles are chosen to be compared. */
  openComparison(click: ButtonClick, job: Job): Promise<null>;
  /** What is wrong with what was entered; undefined for nothing. `id` tells this form from others. */
  checkComparison(user: string, form: CompareForm, id: string): Promise<CompareErrors | undefined>;
  /** Answers a form that was checked. */
  compare(user: string, form: CompareForm, job: Job): Promise<string | null>;
}

interface AskedBy {
  /** Tells this question from others. */
  readonly id: string;
  readonly job: Job;
}

const TOO_LATE = 'The form took me too long to open: please click once more.';
const ANSWERED = '✓ Answered: see _Messages_ above.';
const REPLIED = 'What I found is in _Messages_ above.';
const REFUSED =
  '*I may not write to you:* the _Messages_ tab is switched off for this app. Ask me in a channel, or ask whoever runs me to switch it on.';

/** Slack takes no more suggested prompts. */
const MOST_PROMPTS = 4;

/** As many examples as Slack suggests: those on roles come first, those on files, terms and levels last. */
function pickPrompts(questions: readonly string[]): readonly string[] {
  if (questions.length <= MOST_PROMPTS) return questions;
  return [...questions.slice(0, MOST_PROMPTS / 2), ...questions.slice(-MOST_PROMPTS / 2)];
}

export function createHomeHandlers(parts: {
  readonly rolecall: Rolecall;
  readonly answerLog: AnswerLog;
  readonly publish: Publish;
  readonly views: Views;
  readonly findExamples: () => Examples;
  /** The date of now, as ISO has it. */
  readonly today: () => string;
}): HomeHandlers {
  const { rolecall, answerLog, publish, views, findExamples, today } = parts;

  async function show(user: string, notice = ''): Promise<void> {
    const catalog = rolecall.catalog();
    const examples = findExamples().questions;
    await views.publish(user, renderHome({ catalog, examples, notice, today: today() }));
  }

  /** In the direct message with that person; on the Home tab, where the bot may not write there. */
  function publishTo(user: string, reply: Reply, context: ButtonValue['before'], { post }: Job) {
    const ifRefused = () => show(user, REFUSED);
    const destination = { channel: user };
    return publish(reply, { destination, asker: user, context, post, ifRefused });
  }

  async function ask(
    user: string,
    { question, before }: ButtonValue,
    { id, job }: AskedBy,
  ): Promise<string | null> {
    const reply = rolecall.ask(question, before);
    await answerLog.asked(reply.answer, { by: 'home', channel: user, ts: id });
    const posted = await publishTo(user, reply, before, job);
    const isAnswered = reply.answer.outcome === 'answered';
    if (posted !== null) await show(user, isAnswered ? ANSWERED : REPLIED);
    return posted;
  }

  function roles() {
    return listCatalogRoles(rolecall.catalog());
  }

  return {
    show: (user) => show(user),
    ask,

    async suggest(channel) {
      const [first, ...others] = pickPrompts(findExamples().questions).map((message) => ({
        title: message,
        message,
      }));
      if (first !== undefined) await views.suggest(channel, [first, ...others]);
    },

    async describe({ user, value, triggerId }, job) {
      const role = findRole(roles(), value);
      if (role !== undefined) {
        const question = { question: `What does the ${role.name} do?`, before: undefined };
        return ask(user, question, { id: triggerId, job });
      }
      // The role may be gone since the tab was shown; shown again, the tab has the roles of now.
      await show(user);
      return null;
    },

    async openComparison({ user, triggerId }, job) {
      if (await views.open(triggerId, renderCompareModal(roles()))) return null;
      await postAll(job.post, { channel: user }, toMessages(paragraph(TOO_LATE)));
      return null;
    },

    async checkComparison(user, form, id) {
      const read = formToQuestion(form, roles());
      if ('errors' in read) return read.errors;
      const { answer } = rolecall.ask(read.question);
      if (hasQuotes(answer)) return undefined;
      await answerLog.asked(answer, { by: 'form', channel: user, ts: id });
      return form.topic === '' ? { second: answer.headline } : { topic: answer.headline };
    },

    async compare(user, form, job) {
      const read = formToQuestion(form, roles());
      // The articles may have changed since the form was checked.
      const question = 'errors' in read ? `/role-compare ${form.topic}` : read.question;
      const reply = rolecall.ask(question);
      await answerLog.asked(reply.answer, { by: 'form', channel: user, ts: job.id });
      return publishTo(user, reply, undefined, job);
    },
  };
}
