import { app, fixtures } from '../../fake-slack/workspace/fixtures.ts';
import { isObject } from '../../fake-slack/workspace/json.ts';
import type { Features, Panel, Post } from '../server/protocol.ts';
import { ANSWER_CHANNEL } from '../server/scenario.ts';
import { type Control, listControls } from './controls.ts';
import { submitForm } from './forms.ts';
import type { Questions } from './questions.ts';
import { type Shown, type Stage, toContainer, watch } from './stage.ts';
import type { Step } from './step.ts';

const GROUP = 'Rarely seen';
/** An option that no select of today offers. */
const GONE = 'an option of articles that are no more';

/** A call of the bot that Slack refuses with a code. */
interface RefusedCall {
  readonly method: string;
  readonly code: string;
}
const LATE: RefusedCall = { method: 'views.open', code: 'expired_trigger_id' };
const SWITCHED_OFF: RefusedCall = { method: 'chat.postMessage', code: 'messages_tab_disabled' };

const { ada, grace, bot, general, leads } = fixtures;

/** The steps for what people see when they do a thing twice or late, or when Slack refuses something. */
export function listRareSteps(questions: Questions, { shortcuts }: Features): readonly Step[] {
  const { owner, owned, compare, silent } = questions;
  const answerMessage = shortcuts.find(({ kind }) => kind === 'message');
  return [
    ...(owner === undefined ? [] : listVoteSteps(owner)),
    ...(owner === undefined || answerMessage === undefined
      ? []
      : [toAskedBefore(owner, answerMessage)]),
    ...(compare === undefined ? [] : [toTableRefused(compare), toTopicGone(compare)]),
    ...(silent === undefined ? [] : [toNotShown(silent)]),
    ...(owned === undefined ? [] : [toUnreachable()]),
    ...(questions.roles.length < 2 ? [] : [toLateForm()]),
    toFarewell(),
    toOpenWelcome(),
  ];
}

/** The first vote on an answer, one without its form, and another reason for one. */
function listVoteSteps(owner: string): readonly Step[] {
  const isUp = ({ label }: Control) => label === 'Helpful';
  const isDown = ({ label }: Control) => label === 'Not helpful';
  return [
    {
      id: 'first-vote',
      group: GROUP,
      title: 'The first vote on an answer',
      asked: 'Helpful',
      prepare: ({ slack }) => mention(slack, grace, owner),
      act: (stage, before) => click(stage, grace, before, isUp),
    },
    {
      id: 'vote-late',
      group: GROUP,
      title: 'A vote whose form opened too late',
      asked: 'Not helpful',
      prepare: ({ slack }) => mention(slack, grace, owner),
      act: (stage, before) => click(stage, grace, before, isDown, { refused: LATE }),
    },
    {
      id: 'other-reason',
      group: GROUP,
      title: 'Another reason for the same vote',
      asked: 'Not helpful, once more',
      async prepare(stage) {
        const answered = await watch(stage, () => mention(stage.slack, grace, owner));
        const vote = () => watch(stage, () => click(stage, grace, answered, isDown));
        const { panels } = await vote();
        for (const form of panels) {
          await submitForm(stage, form, 'different', { user: grace, said: 'It is out of date.' });
        }
        await vote();
      },
      act: (stage, { panels }) => {
        const form = panels.at(-1);
        return form && submitForm(stage, form, 'different', { user: grace });
      },
    },
  ];
}

function toAskedBefore(owner: string, { name, callback }: Features['shortcuts'][number]): Step {
  const choose = ({ slack }: Stage, user: string, ts: string) =>
    slack.people.shortcut(user, callback, { channel: general, ts });
  let ts = '';
  return {
    id: 'asked-before',
    group: GROUP,
    title: 'A message that was answered before',
    asked: `⋮ ${name}, by the next person`,
    prepare(stage) {
      ({ ts } = stage.slack.workspace.post(general, { user: grace, text: owner }));
      return choose(stage, ada, ts);
    },
    act: (stage) => choose(stage, grace, ts),
  };
}

function toTableRefused(compare: string): Step {
  return {
    id: 'table-refused',
    group: GROUP,
    title: 'Slack refuses the table',
    asked: compare,
    act({ slack }) {
      slack.faults.next('chat.postMessage', { kind: 'refused', code: 'invalid_blocks' });
      return mention(slack, ada, compare);
    },
  };
}

function toTopicGone(compare: string): Step {
  return {
    id: 'topic-gone',
    group: GROUP,
    title: 'An aspect that the articles lost',
    asked: 'An aspect, in a comparison of last week',
    prepare: ({ slack }) => mention(slack, ada, compare),
    act: (stage, before) =>
      click(stage, ada, before, ({ kind }) => kind.startsWith('topic'), { option: GONE }),
  };
}

function toNotShown(silent: string): Step {
  return {
    id: 'not-shown',
    group: GROUP,
    title: 'Another company joined before it was shown',
    asked: 'Show in channel',
    prepare: ({ slack }) => slack.people.command(ada, leads, '/who-owns', silent),
    async act(stage, before) {
      const { workspace, people, settled } = stage.slack;
      workspace.addChannel({ ...workspace.channel(leads), shared: true });
      // Slack says that a channel is shared with what is said in it.
      people.say(grace, leads, 'Welcome, everybody from Acme!');
      await settled();
      await click(stage, ada, before, ({ label }) => label === 'Show in channel');
    },
  };
}

function toUnreachable(): Step {
  return {
    id: 'messages-off',
    title: 'Direct messages are switched off',
    asked: 'A question, on the Home tab',
    ...clickOnHome('ask', SWITCHED_OFF),
  };
}

function toLateForm(): Step {
  return {
    id: 'form-late',
    title: 'A form that opened too late',
    asked: 'Compare roles …, on the Home tab',
    ...clickOnHome('compare', LATE),
  };
}

/** A click on the first control of a kind on the Home tab, after which Slack refuses a call. */
function clickOnHome(kind: string, refused: RefusedCall): Pick<Step, 'group' | 'prepare' | 'act'> {
  return {
    group: GROUP,
    prepare: ({ slack }) => slack.people.openHome(ada),
    act: (stage, before) =>
      click(stage, ada, before, (control) => control.kind === kind, { refused }),
  };
}

function toFarewell(): Step {
  return {
    id: 'farewell',
    group: GROUP,
    title: 'Thanks, where it may not react',
    asked: 'thanks!',
    act({ slack }) {
      slack.faults.next('reactions.add', { kind: 'refused', code: 'missing_scope' });
      return mention(slack, ada, 'thanks!');
    },
  };
}

function toOpenWelcome(): Step {
  return {
    id: 'welcome-open',
    group: GROUP,
    title: 'Hello to a channel where it answers without a mention',
    asked: '/invite @Rolecall',
    prepare: ({ slack }) => slack.people.leave(bot, ANSWER_CHANNEL),
    act: ({ slack }) => slack.people.join(bot, ANSWER_CHANNEL),
  };
}

function mention(slack: Stage['slack'], user: string, text: string) {
  return slack.people.say(user, general, `<@${app.user_id}> ${text}`);
}

/**
 * Clicks the first control of that sort in what was shown before, and does nothing where there is none; `option` is chosen in
 * place of its own, and Slack refuses the bot's next call of the method in `refused`.
 */
async function click(
  { slack }: Stage,
  user: string,
  { posts, replies, panels }: Shown,
  isMeant: (control: Control) => boolean,
  { option, refused }: { readonly option?: string; readonly refused?: RefusedCall } = {},
): Promise<void> {
  const places: readonly (Post | Panel)[] = [...posts, ...replies, ...panels];
  for (const at of places) {
    const control = listControls(at.blocks ?? []).find(isMeant);
    if (control === undefined) continue;
    const { actionId, choice } = control;
    const { selected_option: chosen } = choice;
    const changed =
      option !== undefined && isObject(chosen)
        ? { selected_option: { ...chosen, value: option } }
        : choice;
    if (refused !== undefined)
      slack.faults.next(refused.method, { kind: 'refused', code: refused.code });
    await slack.people.click(user, toContainer(at), actionId, changed);
    return;
  }
}
