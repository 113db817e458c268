import { app, type Channel, fixtures } from '../../fake-slack/workspace/fixtures.ts';
import { shorten } from '../../text/shorten.ts';
import type { Features } from '../server/protocol.ts';
import { SHARED_CHANNEL } from '../server/scenario.ts';
import type { Questions } from './questions.ts';
import { listRareSteps } from './rare-steps.ts';
import type { Stage } from './stage.ts';
import type { Step } from './step.ts';

/** The question on which the bot of the gallery fails, as no question should. */
export const BREAKING_QUESTION = 'What happens when something breaks?';

/** How tall an answer may be on a phone, in px: what one sees at a glance. */
const BUDGETS = { owner: 400, describe: 480, compareOn: 560, compare: 640, no: 160 };

/** Characters of a message that are repeated above what came of it. */
const MOST_REPEATED = 80;

const GROUPS = {
  answers: 'Answers',
  open: 'Where the articles do not say',
  commands: 'Commands',
  others: 'Other ways to ask',
  about: 'About itself',
};

const { ada, grace, bot, general, random, board, adaDm } = fixtures;

/** The steps that show each kind of message and view, without those that their controls lead to. */
export function listSteps(questions: Questions, features: Features): readonly Step[] {
  return [
    ...listAnswers(questions),
    ...listOpenEnds(questions),
    ...listCommands(questions, features),
    ...listShortcuts(questions, features),
    ...listOwnWords(),
    ...listRareSteps(questions, features),
  ];
}

function listAnswers(questions: Questions): readonly Step[] {
  const { owner, closeOwners, compare, compareOn, compareThree, describe, describeOn } = questions;
  const { search, yes, other, several, partly, members, ofFile, term, level, levels, reach } =
    questions;
  return toMentions(GROUPS.answers, [
    { id: 'owner', title: 'Who owns it', text: owner, budget: BUDGETS.owner },
    {
      id: 'close-owners',
      title: 'Several may own it',
      text: closeOwners,
      budget: BUDGETS.owner,
    },
    { id: 'compare', title: 'Two roles compared', text: compare, budget: BUDGETS.compare },
    {
      id: 'compare-on',
      title: 'Compared on one topic',
      text: compareOn,
      budget: BUDGETS.compareOn,
    },
    { id: 'compare-three', title: 'Three roles compared', text: compareThree },
    { id: 'describe', title: 'What a role does', text: describe, budget: BUDGETS.describe },
    {
      id: 'describe-on',
      title: 'A role on one topic',
      text: describeOn,
      budget: BUDGETS.describe,
    },
    { id: 'search', title: 'A topic, without a role', text: search },
    { id: 'yes', title: 'Is it theirs? Yes', text: yes },
    { id: 'other', title: 'Is it theirs? Another role', text: other },
    { id: 'of-file', title: 'Who owns it, by a file', text: ofFile, budget: BUDGETS.owner },
    { id: 'term', title: 'What a term means', text: term, budget: BUDGETS.owner },
    { id: 'level', title: 'The next level', text: level, budget: BUDGETS.compare },
    { id: 'reach', title: 'How to reach a role', text: reach, budget: BUDGETS.owner },
    { id: 'levels', title: 'All levels', text: levels, budget: BUDGETS.describe },
    { id: 'members', title: 'Who is on it', text: members },
    { id: 'several', title: 'Two questions at once', text: several },
    { id: 'partly', title: 'Two questions, one of them without an answer', text: partly },
  ]);
}

function listOpenEnds({ silent, nearest, clarify, roles }: Questions): readonly Step[] {
  const [name = ''] = roles;
  const no = silent && `Who owns ${silent}?`;
  const noOfRole = silent && `Does the ${name} own ${silent}?`;
  const language = 'Wer ist für die Abrechnung zuständig?';
  return toMentions(GROUPS.open, [
    { id: 'nearest', title: 'Not said, but near', text: nearest },
    { id: 'no', title: 'Not in the articles', text: no, budget: BUDGETS.no },
    { id: 'no-of-role', title: 'Not said of this role', text: noOfRole },
    { id: 'clarify', title: 'A question back', text: clarify },
    { id: 'unknown-role', title: 'A role nobody has', text: 'What does the dragon tamer do?' },
    { id: 'language', title: 'Another language', text: language },
  ]);
}

function listCommands(questions: Questions, { commands }: Features): readonly Step[] {
  const { owned, silent, roles } = questions;
  const [first = '', second = ''] = roles;
  const both = `${first} vs ${second}`;
  const slip = `${first} vs ${second.slice(0, -1)}`;
  return toCommands(GROUPS.commands, [
    { id: 'who-owns', title: 'Who owns it, by command', name: '/who-owns', text: owned },
    { id: 'role-compare', title: 'Roles compared, by command', name: '/role-compare', text: both },
    { id: 'slip', title: 'A slip in the name of a role', name: '/role-compare', text: slip },
    { id: 'command-no', title: 'Not in the articles, by command', name: '/who-owns', text: silent },
    {
      id: 'command-outside',
      title: 'Where the bot is not a member',
      name: '/who-owns',
      text: owned,
      channel: board,
    },
    ...commands.flatMap(({ command: name }) => [
      { id: `help-${name.slice(1)}`, title: `Help of ${name}`, name, text: 'help' },
      { id: `bare-${name.slice(1)}`, title: `${name} and nothing else`, name, text: '' },
    ]),
  ]);
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
                  asked: `⋮ ${name}, on “${shorten(text, MOST_REPEATED)}”`,
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
    ...toMentions(group, [
      { id: 'direct', title: 'In a direct message', text: questions.describe, channel: adaDm },
      {
        id: 'shared',
        title: 'Where another company reads along',
        text: owner,
        channel: SHARED_CHANNEL,
      },
    ]),
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
    ...toMentions(group, [
      { id: 'help', title: 'Help', text: 'help' },
      { id: 'hello', title: 'Small talk', text: 'hello' },
      { id: 'apology', title: 'Something broke', text: BREAKING_QUESTION },
    ]),
  ];
}

/** Something that is typed; there is no step for it where there is no question of that kind. */
interface Typed extends Pick<Step, 'id' | 'title' | 'budget'> {
  readonly text: string | undefined;
  readonly channel?: Channel['id'];
}

/** Questions to the bot, by mention where it needs one. */
function toMentions(group: string, questions: readonly Typed[]): readonly Step[] {
  return questions.flatMap(({ text, channel = general, ...shape }) => {
    if (text === undefined || text === '') return [];
    const said = channel === adaDm ? text : `<@${app.user_id}> ${text}`;
    const act = ({ slack }: Stage) => slack.people.say(ada, channel, said);
    return [{ ...shape, group, asked: text, act }];
  });
}

function toCommands(
  group: string,
  commands: readonly (Typed & { readonly name: string })[],
): readonly Step[] {
  return commands.flatMap(({ name, text, channel = general, ...shape }) => {
    if (text === undefined) return [];
    const act = ({ slack }: Stage) => slack.people.command(ada, channel, name, text);
    return [{ ...shape, group, asked: `${name} ${text}`.trim(), act }];
  });
}
