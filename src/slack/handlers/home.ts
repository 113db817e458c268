import type { Rolecall } from '../../rolecall.ts';
import type { Views } from '../api/views.ts';
import type { ButtonValue } from '../blocks/button-value.ts';
import {
  type CompareErrors,
  type CompareForm,
  formToQuestion,
  toCompareModal,
} from '../blocks/compare-modal.ts';
import { toHome } from '../blocks/home-view.ts';
import { findRole } from '../blocks/role-select.ts';
import type { Posts } from './publish.ts';

/** What can be asked from where no conversation is: the HomeHandlers tab, the Messages tab before its first message, a form. */
export interface HomeHandlers {
  /** Shows the HomeHandlers tab. */
  show(user: string): Promise<void>;
  /** Offers questions in the direct message. */
  suggest(channel: string): Promise<void>;
  /** Answers in the direct message; `id` tells this question from others. */
  ask(user: string, asking: ButtonValue, id: string): Promise<void>;
  /** Answers what the role of a select does. */
  describe(user: string, option: string, id: string): Promise<void>;
  /** Opens the form in which roles are chosen to be compared. */
  openComparison(triggerId: string): Promise<void>;
  /** What is wrong with the form, or the work of answering it. */
  compare(user: string, form: CompareForm, id: string): Promise<Compared>;
}

type Compared = { readonly errors: CompareErrors } | (() => Promise<void>);

const ANSWERED = '✓ Answered: see _Messages_ above.';
const REFUSED =
  '*I may not write to you:* the _Messages_ tab is switched off for this app. Ask me in a channel, or ask whoever runs me to switch it on.';

export function createHome(parts: {
  readonly rolecall: Rolecall;
  readonly posts: Posts;
  readonly views: Views;
  readonly findExamples: () => readonly string[];
}): HomeHandlers {
  const { rolecall, posts, views, findExamples } = parts;

  async function show(user: string, notice = ''): Promise<void> {
    const holdings = rolecall.holdings();
    await views.publish(user, toHome({ holdings, examples: findExamples(), notice }));
  }

  async function ask(user: string, asking: ButtonValue, id: string): Promise<void> {
    const reply = await posts.ask('home', { channel: user, ts: id }, asking);
    const isSaid = await posts.inChannel(user, user, asking, reply);
    await show(user, isSaid ? ANSWERED : REFUSED);
  }

  function roles() {
    return rolecall.holdings().roles.map(({ role }) => role);
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
      // The role may be gone since the tab was shown; the tab anew shows those that there are.
      if (role === undefined) await show(user);
      else await ask(user, { question: `What does the ${role.name} do?`, before: undefined }, id);
    },

    async openComparison(triggerId) {
      await views.open(triggerId, toCompareModal(roles()));
    },

    async compare(user, form, id) {
      const read = formToQuestion(form, roles());
      if ('errors' in read) return read;
      const asking = { question: read.question, before: undefined };
      const reply = await posts.ask('form', { channel: user, ts: id }, asking);
      const { outcome, headline } = reply.answer;
      if (outcome !== 'answered') {
        return { errors: form.topic === '' ? { second: headline } : { topic: headline } };
      }
      return async () => {
        if (!(await posts.inChannel(user, user, asking, reply))) await show(user, REFUSED);
      };
    },
  };
}
