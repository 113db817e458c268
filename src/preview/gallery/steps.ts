import { app, type Channel, fixtures } from '../../fake-slack/workspace/fixtures.ts';
import type { Features } from '../server/protocol.ts';
import type { Questions } from './questions.ts';
import type { Stage } from './stage.ts';

/** The question on which the bot of the gallery fails, as no question should. */
export const BREAKING_QUESTION = 'What happens when something breaks?';

/** How tall an answer may be on a phone, in px: what one sees at a glance. */
const BUDGETS = { owner: 400, describe: 480, compareOn: 560, compare: 640, no: 160 };

const GROUPS = {
  answers: 'Answers',
  open: 'Where the articles do not say',
  commands: 'Commands',
  others: 'Other ways to ask',
  about: 'About itself',
};

/** What a person does, and what it is to show. */
export interface Step {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  /** What the person typed or chose, as they see it. */
  readonly asked: string;
  readonly budget?: number;
  act(stage: Stage): unknown;
}

const { ada, grace, bot, general, random, board, adaDm } = fixtures;

/** The steps that show each kind of message and view, without those that their controls lead to. */
export function listSteps(questions: Questions, features: Features): readonly Step[] {
  return [
    ...listAnswers(questions),
    ...listOpenEnds(questions),
    ...listCommands(questions, features),
    ...listShortcuts(questions, features),
    ...listOwnWords(),
  ];
}

function listAnswers(questions: Questions): readonly Step[] {
  const { owner, closeOwners, compare, compareOn, describe, describeOn } = questions;
  const group = GROUPS.answers;
  return [
    ...mention({ id: 'owner', group, title: 'Who owns it', budget: BUDGETS.owner }, owner),
    ...mention(
      { id: 'close-owners', group, title: 'Several may own it', budget: BUDGETS.owner },
      closeOwners,
    ),
    ...mention(
      { id: 'compare', group, title: 'Two roles compared', budget: BUDGETS.compare },
      compare,
    ),
    ...mention(
      { id: 'compare-on', group, title: 'Compared on one topic', budget: BUDGETS.compareOn },
      compareOn,
    ),
    ...mention(
      { id: 'describe', group, title: 'What a role does', budget: BUDGETS.describe },
      describe,
    ),
    ...mention(
      { id: 'describe-on', group, title: 'A role on one topic', budget: BUDGETS.describe },
      describeOn,
    ),
    ...mention({ id: 'search', group, title: 'A topic, without a role' }, questions.search),
    ...mention({ id: 'yes', group, title: 'Is it theirs? Yes' }, questions.yes),
    ...mention({ id: 'other', group, title: 'Is it theirs? Another role' }, questions.other),
    ...mention({ id: 'several', group, title: 'Two questions at once' }, questions.several),
  ];
}

function listOpenEnds({ silent, nearest, clarify, roles }: Questions): readonly Step[] {
  const group = GROUPS.open;
  const [name = ''] = roles;
  return [
    ...mention({ id: 'nearest', group, title: 'Not said, but near' }, nearest),
    ...mention(
      { id: 'no', group, title: 'Not in the articles', budget: BUDGETS.no },
      silent && `Who owns ${silent}?`,
    ),
    ...mention(
      { id: 'no-of-role', group, title: 'Not said of this role' },
      silent && `Does the ${name} own ${silent}?`,
    ),
    ...mention({ id: 'clarify', group, title: 'A question back' }, clarify),
    ...mention(
      { id: 'unknown-role', group, title: 'A role nobody has' },
      'What does the dragon tamer do?',
    ),
    ...mention(
      { id: 'language', group, title: 'Another language' },
      'Wer ist für die Abrechnung zuständig?',
    ),
  ];
}

function listCommands(questions: Questions, { commands }: Features): readonly Step[] {
  const { owned, silent, roles } = questions;
  const [first = '', second = ''] = roles;
  const group = GROUPS.commands;
  const both = `${first} vs ${second}`;
  return [
    ...command({ id: 'who-owns', group, title: 'Who owns it, by command' }, '/who-owns', owned),
    ...command(
      { id: 'role-compare', group, title: 'Roles compared, by command' },
      '/role-compare',
      both,
    ),
    ...command(
      { id: 'slip', group, title: 'A slip in the name of a role' },
      '/role-compare',
      `${first} vs ${second.slice(0, -1)}`,
    ),
    ...command(
      { id: 'command-no', group, title: 'Not in the articles, by command' },
      '/who-owns',
      silent,
    ),
    ...command(
      { id: 'command-outside', group, title: 'Where the bot is not a member' },
      '/who-owns',
      owned,
      board,
    ),
    ...commands.flatMap(({ command: name }) => [
      ...command({ id: `help-${name.slice(1)}`, group, title: `Help of ${name}` }, name, 'help'),
      ...command(
        { id: `bare-${name.slice(1)}`, group, title: `${name} and nothing else` },
        name,
        '',
      ),
    ]),
  ];
}

function listShortcuts(questions: Questions, { shortcuts }: Features): readonly Step[] {
  const group = GROUPS.others;
  const { owner, silent } = questions;
  return [
    ...shortcuts
      .filter(({ kind }) => kind === 'global')
      .map(({ name, callback }) => ({
        id: `shortcut-${callback}`,
        group,
        title: `The form “${name}”`,
        asked: `⚡ ${name}`,
        act: ({ slack }: Stage) => slack.people.shortcut(ada, callback),
      })),
    ...shortcuts
      .filter(({ kind }) => kind === 'message')
      .flatMap(({ name, callback }) => {
        const on = (id: string, title: string, text: string | undefined, user: string = grace) =>
          text === undefined
            ? []
            : [
                {
                  id: `${callback}-${id}`,
                  group,
                  title,
                  asked: `⋮ ${name}, on “${text}”`,
                  act: async ({ slack }: Stage) => {
                    const { ts } = slack.workspace.post(general, { user, text });
                    await slack.people.shortcut(ada, callback, { channel: general, ts });
                  },
                },
              ];
        return [
          ...on('question', 'Somebody else’s message, answered', owner),
          ...on('silent', 'A message without an answer', silent && `Who owns ${silent}?`),
          ...on('long', 'A long message', `Hello all. ${'We met and we talked. '.repeat(60)}`),
          ...on('own', 'A message of the bot itself', 'Ask me who owns what.', bot),
        ];
      }),
    ...mention({ id: 'direct', group, title: 'In a direct message' }, questions.describe, adaDm),
  ];
}

function listOwnWords(): readonly Step[] {
  const group = GROUPS.about;
  return [
    {
      id: 'home',
      group,
      title: 'Home',
      asked: 'The Home tab',
      act: ({ slack }) => slack.people.openHome(ada),
    },
    {
      id: 'welcome',
      group,
      title: 'Hello to a channel',
      asked: '/invite @Rolecall',
      act: ({ slack }) => slack.people.join(bot, random),
    },
    ...mention({ id: 'help', group, title: 'Help' }, 'help'),
    ...mention({ id: 'hello', group, title: 'Small talk' }, 'hello'),
    ...mention({ id: 'apology', group, title: 'Something broke' }, BREAKING_QUESTION),
  ];
}

type Shape = Pick<Step, 'id' | 'group' | 'title' | 'budget'>;

/** A question to the bot, by mention where it needs one. No step where there is no question of that kind. */
function mention(
  shape: Shape,
  question: string | undefined,
  channel: Channel['id'] = general,
): readonly Step[] {
  if (question === undefined || question === '') return [];
  const text = channel === general ? `<@${app.user_id}> ${question}` : question;
  return [{ ...shape, asked: question, act: ({ slack }) => slack.people.say(ada, channel, text) }];
}

function command(
  shape: Shape,
  name: string,
  text: string | undefined,
  channel: Channel['id'] = general,
): readonly Step[] {
  if (text === undefined) return [];
  return [
    {
      ...shape,
      asked: `${name} ${text}`.trim(),
      act: ({ slack }) => slack.people.command(ada, channel, name, text),
    },
  ];
}
