import { expect, test } from 'vitest';
import { createMentionFinder } from '../../src/question/role-mentions.ts';
import { understand } from '../../src/question/understand.ts';

const roles = ['Star Keeper', 'Tide Clerk'].map((name) => ({
  id: name.toLowerCase().replace(' ', '-'),
  name,
  aliases: [],
}));
const mentions = createMentionFinder(roles, { isKnown: () => true, isOrdinary: () => false });
const use = {
  frequency: () => 1,
  isCompound: () => false,
  hasPhrase: () => false,
  isHeading: () => false,
  findSides: () => [],
};

function read(text: string) {
  const [reading] = understand(text, undefined, mentions, use);
  if (reading === undefined) throw new Error('no reading');
  return reading;
}

test.each([
  ['which browser should I use?', 'search'],
  ['which tool handles refunds?', 'search'],
  ['what time does the gate close?', 'search'],
  ['which companies need maps?', 'search'],
  ['does anyone have a pen?', 'search'],
  ['has anyone seen the cat?', 'search'],
  ['the people who sign contracts', 'search'],
  ['what does the analyst who left do?', 'search'],
  ['where do I park?', 'search'],
  ['does a tide clerk live on the island?', 'describe'],
  ['how does the star keeper work with the tide clerk?', 'describe'],
  ['what does the star keeper hand to the tide clerk?', 'describe'],
  ['who does the star keeper report to?', 'describe'],
])('%s asks for no owner and no difference', (question, intent) => {
  expect(read(question).intent).toBe(intent);
});

test.each([
  ['whose call is it which map we use?', 'decides'],
  ['who says yes to night tours?', 'approves'],
  ['who can sign the log?', 'sign'],
  ['by whom are tours approved?', 'approved'],
  ['does the tide clerk sign the log?', 'sign'],
  ['who owns the log?', null],
])('%s asks who %s', (question, action) => {
  expect(read(question).action).toBe(action);
});

test('a role that asks is no owner, and one that is guessed need not be in the answer', () => {
  expect(read('who should a tide clerk talk to about the dome?')).toMatchObject({
    asking: ['tide-clerk'],
    owned: [],
  });
  expect(read('does a tide clerk own the dome?')).toMatchObject({ asking: [], owned: [] });
  expect(read('who manages tide clerks?')).toMatchObject({ asking: [], owned: ['tide-clerk'] });
});

test.each([
  'what is the difference between the two roles?',
  'how do the two differ?',
  'compare both roles',
])('where there are two roles, they are meant: %s', (question) => {
  expect(read(question)).toMatchObject({
    intent: 'compare',
    roles: ['star-keeper', 'tide-clerk'],
    flaw: null,
  });
});

test.each([
  'who customer and the refund with many words behind it that nobody would quote in full owns?',
  'how do the many small boats that come into the old harbour in the winter get their permits?',
  'added Mo, who is on the rota?',
])('at most five words in a row are quoted: %s', (question) => {
  const { topic, text } = read(question);
  expect(text).toContain(topic);
  expect(topic?.split(' ').length).toBeLessThanOrEqual(5);
});

test('the rarest word is quoted with what stands beside it', () => {
  const rare = { ...use, frequency: (word: string) => (word === 'lantern' ? 1 : 9) };
  const [reading] = understand(
    'how do boats in the harbour get a new brass lantern when it rains for days?',
    undefined,
    mentions,
    rare,
  );
  expect(reading?.topic).toContain('lantern');
});

test('any text is read in time that grows with its length', () => {
  for (const worst of [
    'which of the ',
    'who is the ',
    'is § or § ',
    'does star keeper or tide clerk ',
    'where do the ',
    'whose call ',
    'is a b c ',
    'star keeper that ',
    'what not ',
    'anyone else here ',
  ]) {
    expect(read(worst.repeat(200_000 / worst.length)).text.length).toBeGreaterThan(0);
  }
});
