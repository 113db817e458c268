import { hasQuotes } from '../../answer/answer.ts';
import type { Reply } from '../../answer/reply.ts';
import type { Rolecall } from '../../rolecall.ts';
import type { Views } from '../api/views.ts';
import type { ButtonValue } from '../blocks/button-value.ts';
import {
  type CompareErrors,
  type CompareForm,
  formToQuestion,
  renderCompareModal,
} from '../blocks/compare-modal.ts';
import { renderHome } from '../blocks/home-view.ts';
import { findRole } from '../blocks/role-select.ts';
import type { AnswerLog } from './answer-log.ts';
import type { Publish } from './publish.ts';

/** What can be asked outside of conversations: on the Home tab, in the Messages tab before its first message, by form. */
export interface HomeHandlers {
  /** Shows the Home tab. */
  show(user: string): Promise<void>;
  /** Offers questions in the direct message. */
  suggest(channel: string): Promise<void>;
  /** Answers in the direct message; `id` tells this question from others. */
  ask(user: string, question: ButtonValue, id: string): Promise<void>;
  /** Answers what the role of a select does. */
  describe(user: string, option: string, id: string): Promise<void>;
  /** Opens the form in which roles are chosen to be compared. */
  openComparison(triggerId: string): Promise<void>;
  /** What is wrong with the form, or the work of answering it. */
  compare(user: string, form: CompareForm, id: string): Promise<Compared>;
}

type Compared = { readonly errors: CompareErrors } | (() => Promise<void>);

const ANSWERED = '✓ Answered: see _Messages_ above.';
const REPLIED = 'What I found is in _Messages_ above.';
const REFUSED =
  '*I may not write to you:* the _Messages_ tab is switched off for this app. Ask me in a channel, or ask whoever runs me to switch it on.';

export function createHomeHandlers(parts: {
  readonly rolecall: Rolecall;
  readonly answerLog: AnswerLog;
  readonly publish: Publish;
  readonly views: Views;
  readonly findExamples: () => readonly string[];
}): HomeHandlers {
  const { rolecall, answerLog, publish, views, findExamples } = parts;

  async function show(user: string, notice = ''): Promise<void> {
    const catalog = rolecall.catalog();
    await views.publish(user, renderHome({ catalog, examples: findExamples(), notice }));
  }

  /** In the direct message with that person; on the Home tab, where the bot may not write there. */
  function publishTo(user: string, reply: Reply, context: ButtonValue['before']) {
    const ifRefused = () => show(user, REFUSED);
    return publish(reply, { destination: { channel: user }, asker: user, context, ifRefused });
  }

  async function ask(user: string, { question, before }: ButtonValue, id: string): Promise<void> {
    const reply = rolecall.ask(question, before);
    await answerLog.asked(reply.answer, { by: 'home', channel: user, ts: id });
    const posted = await publishTo(user, reply, before);
    const isAnswered = reply.answer.outcome === 'answered';
    if (posted !== null) await show(user, isAnswered ? ANSWERED : REPLIED);
  }

  function roles() {
    return rolecall.catalog().roles.map(({ role }) => role);
  }

  return {
    show: (user) => show(user),
    ask,

    async suggest(channel) {
      const [first, ...others] = findExamples().map((message) => ({ title: message, message }));
      if (first !== undefined) await views.suggest(channel, [first, ...others]);
    },

    async describe(user, option, id) {
      const role = findRole(roles(), option);
      // The role may be gone since the tab was shown; shown again, the tab has the roles of now.
      if (role === undefined) await show(user);
      else await ask(user, { question: `What does the ${role.name} do?`, before: undefined }, id);
    },

    async openComparison(triggerId) {
      await views.open(triggerId, renderCompareModal(roles()));
    },

    async compare(user, form, id) {
      const read = formToQuestion(form, roles());
      if ('errors' in read) return read;
      const reply = rolecall.ask(read.question);
      await answerLog.asked(reply.answer, { by: 'form', channel: user, ts: id });
      const { headline } = reply.answer;
      if (!hasQuotes(reply.answer)) {
        return { errors: form.topic === '' ? { second: headline } : { topic: headline } };
      }
      return async () => {
        await publishTo(user, reply, undefined);
      };
    },
  };
}
