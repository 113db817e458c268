import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/knowledge/roles.ts';
import { nextThreadContext } from '../../src/question/next-thread.ts';
import type { Intent, ThreadContext } from '../../src/question/question.ts';
import { createMentionFinder } from '../../src/question/role-mentions.ts';
import { understand } from '../../src/question/understand.ts';

const NAMES = ['Designer', 'Lead Designer', 'Analyst', 'Tester'];
const ROLES: readonly Role[] = NAMES.map((name) => ({
  id: name.toLowerCase().replace(' ', '-'),
  name,
  aliases: [],
}));
const MENTIONS = createMentionFinder(ROLES, { isKnown: () => true, isOrdinary: () => false });

const USE = {
  frequency: () => 1,
  isCompound: () => false,
  hasPhrase: () => false,
  isHeading: () => false,
  findSides: () => [],
};

function about(
  intent: Intent,
  roles: readonly string[],
  topic: string | null = null,
  before = roles,
): ThreadContext {
  return {
    intent,
    roles,
    topic,
    before,
    articles: ['a.md'],
    form: null,
    action: null,
    earlier: null,
    quoted: [],
    quotedAsNear: false,
  };
}

/** Each reading as `intent roles: words`, with its flaw. */
function read(text: string, thread: ThreadContext): string[] {
  return understand(text, thread, MENTIONS, USE).map(
    ({ intent, roles, words, flaw }) =>
      `${[intent, ...roles].join(' ')}: ${words.join(' ')}${flaw === null ? '' : ` (${flaw})`}`,
  );
}

const pay = about('describe', ['designer'], 'pay');
const owner = about('who-owns', ['analyst'], 'budget');
const pair = about('compare', ['designer', 'analyst'], 'pay');
const second = about('describe', ['tester'], 'pay', ['tester', 'designer']);
const nothing = about('search', [], 'leave');

describe('each kind of follow-up', () => {
  test.each([
    [
      'compares with the role of the thread',
      'how does an analyst compare?',
      pay,
      ['compare designer analyst: pay'],
    ],
    [
      'compares two roles as a whole behind who owns something',
      'analyst vs tester',
      owner,
      ['compare analyst tester: ', 'compare analyst tester: budget'],
    ],
    [
      'carries on with two roles',
      'and analyst vs tester?',
      owner,
      ['compare analyst tester: budget', 'compare analyst tester: '],
    ],
    ['compares both', 'compare both', pair, ['compare designer analyst: ']],
    [
      'compares with nothing where there is no role',
      'compare analyst',
      nothing,
      ['compare analyst:  (one-role)'],
    ],
    ['names a role only', 'and the tester?', pay, ['describe tester: pay']],
    ['names a role and a topic', 'what is the pay of a tester?', pair, ['describe tester: pay']],
    ['names one of a kind', 'and the lead one?', pay, ['describe lead-designer: pay']],
    ['means the other one', 'and the other one?', second, ['describe designer: pay']],
    [
      'means another one that is not there',
      'and the other one?',
      pay,
      ['search:  (no-antecedent)'],
    ],
    ['asks who owns the topic', 'who owns it?', pay, ['who-owns: pay']],
    ['asks more about what is owned', 'and how?', owner, ['search: budget']],
    ['asks the same of both', 'and both?', second, ['compare tester designer: pay']],
    ['asks the same of the roles', 'and they?', pair, ['compare designer analyst: pay']],
    ['says nothing new', 'ok', pay, ['search:  (nothing-asked)']],
    ['asks for the reason', 'why?', pay, ['describe designer: pay']],
    ['asks where it is said', 'where does it say so?', owner, ['who-owns: budget']],
    ['asks for an owner', 'who approves leave?', pay, ['who-owns: approves leave']],
    [
      'carries an owner question on',
      'and the roadmap?',
      owner,
      ['who-owns: roadmap', 'search: roadmap'],
    ],
    [
      'asks the roles something else',
      'what tools do they use?',
      pay,
      ['describe designer: tools use', 'search: tools use'],
    ],
    [
      'asks two roles something else',
      'which tools do both use?',
      pair,
      ['compare designer analyst: tools use', 'search: tools use'],
    ],
    ['asks who does something with it', 'who approves it?', nothing, ['who-owns: approves leave']],
    [
      'narrows the question down',
      'and for contractors?',
      nothing,
      ['search: contractors leave', 'search: contractors'],
    ],
    [
      'narrows an owner question down',
      'and for contractors?',
      owner,
      ['who-owns: contractors budget', 'who-owns: contractors', 'search: contractors'],
    ],
    [
      'asks whether they do it',
      'do they handle refunds?',
      owner,
      ['who-owns analyst: refunds', 'describe analyst: refunds', 'who-owns: refunds'],
    ],
    ['asks how to reach the owner', 'how do I reach them?', owner, ['describe analyst: reach']],
    [
      'lets the owner of another thing go',
      'which tools are best for maps?',
      owner,
      ['search: tools best maps'],
    ],
    [
      'asks something where there is no role',
      'how long is sick leave?',
      nothing,
      ['search: sick leave'],
    ],
  ])('%s: %j', (_, text, thread, expected) => {
    expect(read(text, thread)).toEqual(expected);
  });
});

test('a follow-up is likeliest answered by the articles of the thread', () => {
  const [first, last] = understand('what tools do they use?', pay, MENTIONS, USE);
  expect(first).toMatchObject({ near: ['a.md'], pointsBack: true });
  expect(last).toMatchObject({ near: ['a.md'], pointsBack: true });
  expect(understand('sick leave', pay, MENTIONS, USE)[0]).toMatchObject({ pointsBack: false });
});

const NOTHING = { owners: [], articles: [], quoted: [], isNear: true };

describe('what the thread is about next', () => {
  const [reading] = understand('who approves leave?', pay, MENTIONS, USE);
  if (reading === undefined) throw new Error('no reading');

  test('the owners found, the roles before them and the articles quoted, each once', () => {
    expect(
      nextThreadContext(pay, reading, {
        owners: ['analyst'],
        articles: ['b.md', 'b.md', 'c.md'],
        quoted: ['b1', 'b2', 'c'],
        isNear: true,
      }),
    ).toEqual({
      intent: 'who-owns',
      roles: ['analyst'],
      topic: 'approves leave',
      before: ['analyst', 'designer'],
      articles: ['b.md', 'c.md'],
      quoted: ['b1', 'b2'],
      quotedAsNear: true,
      form: null,
      earlier: 'pay',
      action: 'approves',
    });
  });

  test('the roles of the question without an owner, and the articles before without a quote', () => {
    expect(nextThreadContext(pay, { ...reading, roles: ['tester'] }, NOTHING)).toMatchObject({
      roles: ['tester'],
      before: ['tester', 'designer'],
      articles: ['a.md'],
      form: null,
      earlier: 'pay',
      action: 'approves',
    });
    expect(nextThreadContext(undefined, reading, NOTHING)).toMatchObject({
      roles: [],
      before: [],
      articles: [],
      form: null,
      earlier: null,
      quoted: [],
      quotedAsNear: false,
      action: 'approves',
    });
  });
});
