import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { replyToMessage } from '../../src/answer/message-reply.ts';
import { answerToText } from '../../src/answer/text.ts';
import { createMentionFinder } from '../../src/question/role-mentions.ts';
import { understand } from '../../src/question/understand.ts';
import { createRolecall } from '../../src/rolecall.ts';
import { canned, found, ML, nearestAnswer } from '../builders.ts';
import { pack } from '../helpers.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: baker, name: Baker, contact: { channel: "#bakery" } }
  - { id: night-porter, name: Night porter }
  - { id: treasurer, name: Treasurer }
`,
  'house.md': `# House

## Baker

The baker owns the oven and makes the bread. The baker starts at four.

## Night porter

The night porter owns the keys and locks the doors. Night porters ask bakers for bread, and apply wax to the stairs.

## Mentors

The night porter mentors bakers.

## Treasurer

The treasurer owns the budget. The treasurer owns health and safety.

## Refunds

Guests get refunds within ten days. The treasurer approves each refund of a guest.

## Change

The house changes its linen on Mondays.

## Breakfast

Breakfast is at seven.
`,
};

async function open() {
  const rolecall = createRolecall(await pack(FILES));
  return { rolecall, ask: (text: string) => rolecall.ask(text).answer };
}

/** What each part of the answer comes to: its first owner, or its intent and roles; its outcome where it has no answer. */
async function gist(text: string): Promise<string[]> {
  const { ask } = await open();
  const answer = ask(text);
  return (answer.parts ?? [answer]).map(({ outcome, owners, intent, roles }) => {
    const about = owners[0]?.role.id ?? [intent, ...roles.map(({ id }) => id)].join(' ');
    return outcome === 'answered' ? about : `${outcome}: ${about}`;
  });
}

describe('two roles that are named before what each of them does is asked', () => {
  test.each([
    ['baker or night porter: who owns the oven and who owns the keys?', ['baker', 'night-porter']],
    [
      'baker or night porter: who owns the oven and who waters the lawn?',
      ['baker', 'no-answer: who-owns'],
    ],
  ])('%s', async (text, wanted) => {
    expect(await gist(text)).toEqual(wanted);
  });

  test('two deeds with one thing are one question', async () => {
    expect(await gist('who approves or denies a refund of a guest?')).toEqual(['treasurer']);
  });

  test('one deed with two things is asked of each, also where its word ends like "or"', async () => {
    expect(await gist('who should mentor bakers and swans?')).toEqual([
      'night-porter',
      'no-answer: who-owns',
    ]);
  });
});

describe('a role of which only the sentence before tells', () => {
  test.each([
    ['I may become a night porter next year. What are the duties?', 'describe night-porter'],
    [
      'We hired a night porter last week. When do the doors close?',
      'nearest: describe night-porter',
    ],
    ['I am a baker now! How does a night porter differ?', 'compare baker night-porter'],
    ['The baker told me. What are the duties?', 'no-answer: search'],
    ['We need a baker. Who approves refunds?', 'treasurer'],
    ['We have a baker and a night porter. What are the duties?', 'no-answer: search'],
  ])('%s', async (text, wanted) => {
    expect(await gist(text)).toEqual([wanted]);
  });
});

describe('one question among other words', () => {
  test('what only the asker does is asked of what was told before it', async () => {
    expect(await gist('My room has new curtains. Is there anything I have to change?')).not.toEqual(
      ['search'],
    );
    expect(await gist('I am new here. When do you change linen?')).toEqual(['search']);
  });

  test.each([
    ['who owns the oven? Best, Kim', ['baker']],
    ['hi Kim, who owns the keys at our company these days? thanks!', ['night-porter']],
    ['@kim said to ask you: who owns the budget? cc @mo', ['treasurer']],
    ['We had guests from payroll. Who owns the oven?', ['baker']],
    ['who owns payroll? the oven is cold, thanks', ['no-answer: who-owns']],
    ['A guest left early and wants a refund. Who approves it?', ['treasurer']],
  ])('%s', async (text, parts) => {
    const { ask } = await open();
    expect(await gist(text)).toEqual(parts);
    expect(ask(text)).toMatchObject({ question: text });
    expect(ask(text)).not.toHaveProperty('parts');
  });

  test.each([
    'what does a baker do? asking because I might apply',
    'what does a baker do? Someone who waxes the stairs told me to ask.',
    'my aunt said to ask you: what does a baker do?',
  ])('no word of an aside brings in another role: %s', async (text) => {
    const { ask } = await open();
    const [first] = ask(text).passages;
    expect(first?.passage.roles).toEqual(['baker']);
    expect(ask(text)).toMatchObject({ outcome: 'answered', topic: null });
  });
});

describe('several questions in one message', () => {
  test.each([
    ['who owns the oven and who owns the keys?', ['baker', 'night-porter']],
    [
      'Who owns the budget? Who owns the oven? When is breakfast?',
      ['treasurer', 'baker', 'search'],
    ],
    ['who owns the oven and the keys?', ['baker', 'night-porter']],
    ['who owns the oven or the keys?', ['baker', 'night-porter']],
    ['/who-owns the oven & the keys', ['baker', 'night-porter']],
    ['who owns the oven? And the keys?', ['baker', 'night-porter']],
    ['who owns payroll? who owns the keys?', ['no-answer: who-owns', 'night-porter']],
    ['who owns the keys and payroll?', ['night-porter', 'no-answer: who-owns']],
    ['what does a baker do and who owns the keys?', ['describe baker', 'night-porter']],
    [
      'what does a baker do and how does it differ from a night porter?',
      ['describe baker', 'compare baker night-porter'],
    ],
    ['who owns the oven? and how do I reach them?', ['baker', 'describe baker']],
  ])('%s', async (text, parts) => {
    expect(await gist(text)).toEqual(parts);
  });

  test.each([
    ['who owns health and safety?', ['treasurer']],
    ['what does a baker do and what does a night porter do?', ['compare baker night-porter']],
    ['who owns the oven? Who owns the oven?', ['baker']],
    ['who owns the keys and locks them?', ['night-porter']],
  ])('is one where it is one thing: %s', async (text, parts) => {
    const { ask } = await open();
    expect(await gist(text)).toEqual(parts);
    expect(ask(text).parts).toBeUndefined();
  });

  test('on top is the first that is answered, and what has no answer is named', async () => {
    const { ask } = await open();
    const text = 'who owns payroll? who owns the keys?';
    const answer = ask(text);
    expect(answer).toMatchObject({ question: text, outcome: 'answered', topic: 'keys' });
    expect(answer.parts?.map(({ question }) => question)).toEqual([
      'who owns payroll?',
      'who owns the keys?',
    ]);
    expect(answerToText(answer)).toMatch(/“payroll”.*“keys”.*Night porter/s);
  });

  test('where nothing is answered, the first is on top', async () => {
    const { ask } = await open();
    const answer = ask('who owns payroll? who owns parking?');
    expect(answer).toMatchObject({ outcome: 'no-answer', topic: 'payroll' });
    expect(answer.parts).toHaveLength(2);
  });

  test('more than three are not answered, and that is said', async () => {
    const { ask } = await open();
    const answer = ask(
      'who owns the oven? who owns the keys? who owns the budget? when is breakfast? who bakes?',
    );
    expect(answer.parts).toHaveLength(3);
    expect(answerToText(answer)).toContain('three questions at a time; please ask the other 2');
  });

  test('the conversation goes on from the last that was answered', async () => {
    const { rolecall } = await open();
    const { thread } = rolecall.ask('who owns the oven? who owns the keys? who owns payroll?');
    const { answer } = rolecall.ask('what else do they do?', thread);
    expect(answer.roles.map(({ id }) => id)).toEqual(['night-porter']);
  });
});

describe('what is nearest, among the questions of a message', () => {
  const owner = { role: ML, share: 1, sentence: '', passage: 'ways.md' };
  /** Answers by what a question is about; of "oven" alone the articles say who owns it, of "keys" something near. */
  function reply(text: string, together: Partial<Answer> = {}) {
    const use = {
      frequency: () => 1,
      isCompound: () => false,
      hasPhrase: () => false,
      isHeading: () => false,
      findSides: () => [],
    };
    const mentions = createMentionFinder([], { isKnown: () => true, isOrdinary: () => true });
    const read = (one: string) => understand(one, undefined, mentions, use)[0];
    const { ask } = canned((one) => {
      const topic = read(one)?.topic ?? null;
      const base = { intent: 'who-owns', topic } as const;
      if (/oven.*keys|attic.*cellar/.test(one)) return { ...base, ...together };
      if (/oven/.test(one)) return { ...base, owners: [owner], passages: [found({ id: 'oven' })] };
      if (/keys/.test(one)) return nearestAnswer({ ...base, passages: [found({ id: 'keys' })] });
      return { ...base, outcome: 'no-answer' };
    });
    return replyToMessage(text, undefined, { ask, read, mentions });
  }

  test.each([
    ['who owns the keys? who owns the oven?', 'answered', ['nearest', 'answered'], 'oven'],
    ['who owns parking? who owns the keys?', 'nearest', ['no-answer', 'nearest'], 'keys'],
    ['who owns parking? who owns lunch?', 'no-answer', ['no-answer', 'no-answer'], 'parking'],
  ])('it leads where nothing is answered: %s', (text, outcome, parts, about) => {
    const whole = reply(text);
    expect(whole.answer).toMatchObject({ outcome });
    expect(whole.answer.parts?.map((part) => part.outcome)).toEqual(parts);
    expect(whole.thread?.topic).toContain(about);
  });

  test('questions that are only answered together are answered as one', () => {
    const { answer } = reply('who owns the attic? who owns the cellar?');
    expect(answer).toMatchObject({ outcome: 'answered' });
    expect(answer.parts).toBeUndefined();
  });

  test('what is near to two questions, in the same words, is shown once', () => {
    const { answer } = reply('who owns the keys? can I copy the keys?');
    expect(answer.outcome).toBe('nearest');
    expect(answer.parts).toBeUndefined();
  });

  test('two things are two questions although a passage near to both names them together', () => {
    const passages = [found({ text: 'The oven and the keys hang in the hall.' })];
    const text = 'who owns the oven and the keys?';
    const parts = reply(text, { outcome: 'nearest', topic: 'oven and the keys', passages }).answer;
    expect(parts.parts?.map(({ outcome }) => outcome)).toEqual(['answered', 'nearest']);
    const one = reply(text, { topic: 'oven and the keys', owners: [owner], passages }).answer;
    expect(one).toMatchObject({ outcome: 'answered' });
    expect(one.parts).toBeUndefined();
  });
});
