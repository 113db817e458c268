import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/knowledge/roles.ts';
import { createMentionFinder } from '../../src/question/role-mentions.ts';
import { splitQuestions } from '../../src/question/split-questions.ts';

const role = (id: string, name: string, ...aliases: string[]): Role => ({ id, name, aliases });
const mentions = createMentionFinder(
  [
    role('baker', 'Baker'),
    role('night-porter', 'Night porter'),
    role('head-gardener', 'Head gardener', 'gardening lead'),
    role('treasury', 'Treasury', 'Treasury team'),
  ],
  { isKnown: () => true, isOrdinary: () => false },
);

/** The questions of a message; one that leans on another begins with `~`. */
function split(text: string): string[] {
  return splitQuestions(text, mentions).map((one) => `${one.leans ? '~' : ''}${one.text}`);
}

const BAKER = 'what does a baker do?';
const OVEN = 'who owns the oven?';

describe('what surrounds a question is no part of it', () => {
  test.each([
    // what comes after it
    [`${BAKER} Cheers, Tomás`, BAKER],
    [`${BAKER} Thank you so much! Best wishes, Mary-Jane O'Neill`, BAKER],
    [`${BAKER} Regards`, BAKER],
    [`${BAKER} Thx!!`, BAKER],
    [`${OVEN} cc @mo @kim`, OVEN],
    [`${OVEN} CC: Mo, Kim`, OVEN],
    [`${OVEN} (cc Mo)`, OVEN],
    [`${OVEN} PS: who brings cake?`, OVEN],
    [`${OVEN} P.S. the soup was great. Who made it?`, OVEN],
    [`${OVEN} https://tickets.example/OV-7?x=1`, OVEN],
    [`${OVEN} I ask because mine is cold.`, OVEN],
    [`${OVEN} asking on behalf of the night shift`, OVEN],
    [`${OVEN} Just curious.`, OVEN],
    [`${OVEN} It broke again this morning :(`, OVEN],
    [`${OVEN} I looked in the wiki and found nothing!`, OVEN],
    [`${OVEN} Anyone?`, OVEN],
    [`${OVEN} Any ideas?`, OVEN],
    [`${OVEN} Could somebody help me out?`, OVEN],
    [`${OVEN} For context, we move next week.`, OVEN],
    [`${OVEN} Let me know, ok?`, OVEN],
    [`${OVEN} @kim`, OVEN],
    // in its own sentence
    ['who owns the oven, thanks Mo', 'who owns the oven'],
    ['who owns the oven thanks in advance', 'who owns the oven'],
    ['who owns the oven cc Mo', 'who owns the oven'],
    ['who owns the oven because I want to bake', 'who owns the oven'],
    ["who owns the oven since we're moving it?", 'who owns the oven?'],
    ['who owns the oven (asking for a friend)?', 'who owns the oven?'],
    ['who owns the oven - asking as a new joiner', 'who owns the oven'],
    ['who owns the oven, just wondering', 'who owns the oven'],
    ['who owns the oven, see https://a.example/b', 'who owns the oven'],
    // what comes before it
    [`Hi! ${OVEN}`, OVEN],
    [`Good morning everyone, ${OVEN}`, OVEN],
    [`hey Mo ${OVEN}`, OVEN],
    [`Dear Treasury team, ${OVEN}`, OVEN],
    [`hello there - ${OVEN}`, OVEN],
    [`@kim told me to ask here: ${OVEN}`, OVEN],
    [`My lead wants to know: ${OVEN}`, OVEN],
    [`Quick one for you, ${OVEN}`, OVEN],
    [`Question: ${OVEN}`, OVEN],
    [`Sorry for the noise, but ${OVEN}`, `but ${OVEN}`],
    [`Excuse me, ${OVEN}`, OVEN],
    ['do you happen to know who owns the oven?', OVEN],
    ['Can anybody tell me who owns the oven?', OVEN],
    ['Kim from the kitchen asked me who owns the oven', 'who owns the oven'],
    ["I'm wondering who owns the oven", 'who owns the oven'],
    ['Could you remind me what a baker does?', 'what a baker does?'],
    [`I'm new here. ${OVEN}`, OVEN],
    [`I joined in May and love it! ${OVEN}`, OVEN],
    [`Got a minute? ${OVEN}`, OVEN],
    [`Are you around? ${BAKER}`, BAKER],
    [`Is anyone there? ${BAKER}`, BAKER],
    [`We plan the party. ${OVEN}`, OVEN],
    [`1) ${OVEN}`, OVEN],
    [`• ${OVEN}`, OVEN],
    // on both sides
    [`Hi all! Mo here from the shop. ${OVEN} Thanks, Mo`, OVEN],
    [`hey, quick question: ${OVEN} cheers`, OVEN],
    [`@kim said to ask: ${BAKER} Thanks a lot! Kim, cc @mo`, BAKER],
    // requests and comparisons
    ['Compare baker and night porter please. Thanks!', 'Compare baker and night porter please.'],
    ['baker vs night porter? Ta, Mo', 'baker vs night porter?'],
    ['Describe the head gardener. Best, Mo', 'Describe the head gardener.'],
    [
      'Hi! the difference between baker and night porter?',
      'the difference between baker and night porter?',
    ],
  ])('%s', (message, question) => {
    expect(split(message)).toEqual([question]);
  });

  test.each([
    'who thanks volunteers?',
    'who signs the best offers?',
    'what is the best oven?',
    'a guest left: who counts the keys?',
    'my oven is cold, when can I get a new one?',
    'when a guest leaves, who locks up?',
    'Question about the oven: who owns it?',
    'who decides what and when?',
    'how and when are wages paid?',
    'who owns the oven and why?',
    'who works with whom?',
    'the baker, who bakes, and the night porter: how do they differ?',
    'what does a baker do that a night porter does not?',
    'and the keys?',
    'ok, what about the keys',
    'hello!',
    'thanks!',
    'payroll',
    '/who-owns the oven, thanks Mo',
    '',
  ])('nothing is taken from: %s', (message) => {
    expect(split(message)).toEqual([message]);
  });

  test.each([
    [`${OVEN} for weddings`, 'who owns the oven for weddings'],
    [`${BAKER} In the Lisbon shop.`, 'what does a baker do In the Lisbon shop.'],
  ])('what narrows it belongs to it: %s', (message, question) => {
    expect(split(message)).toEqual([question]);
  });

  test('what it points back to belongs to it', () => {
    expect(split('Hi! A guest wants a refund. Who approves it?')).toEqual([
      'A guest wants a refund. Who approves it?',
    ]);
  });

  test('what was said before it is kept apart', () => {
    expect(splitQuestions('Hi! The kiln broke. Who is phoned?', mentions)).toEqual([
      { text: 'Who is phoned?', leans: false, context: 'The kiln broke.' },
    ]);
  });
});

describe('several questions', () => {
  test('the last one is asked without its mark, too', () => {
    expect(split(`${BAKER} who owns the oven`)).toEqual([BAKER, 'who owns the oven']);
    expect(split(`${BAKER} What a day`)).toEqual([BAKER]);
  });

  test.each([
    ['who owns the oven and who owns the keys?', ['who owns the oven?', 'who owns the keys?']],
    ['Who owns the oven? Who owns the keys?', ['Who owns the oven?', 'Who owns the keys?']],
    ['who owns the oven, who owns the keys?', ['who owns the oven?', 'who owns the keys?']],
    ['how is bread baked, can i sell my own?', ['how is bread baked?', 'can i sell my own?']],
    ["what if I'm ill, can I stay home?", ["what if I'm ill, can I stay home?"]],
    ['when I bake at night, can I rest?', ['when I bake at night, can I rest?']],
    ['who owns the keys and do we pay rent?', ['who owns the keys?', 'do we pay rent?']],
    [
      'who owns the oven? and who owns the keys? Thanks, Mo',
      ['who owns the oven?', 'and who owns the keys?'],
    ],
    [
      '1. who owns the oven? 2. what does a baker do?',
      ['who owns the oven?', 'what does a baker do?'],
    ],
    [
      'who owns the oven and how long is the night shift?',
      ['who owns the oven?', 'how long is the night shift?'],
    ],
    [
      'how do I book leave, and who signs contracts?',
      ['how do I book leave?', 'who signs contracts?'],
    ],
    ['who owns the oven? dont know where to send tickets', ['who owns the oven?']],
    ['who owns the oven? And the keys?', ['who owns the oven?', '~And the keys?']],
    [
      'who owns the oven? Who owns the oven?! who owns the keys?',
      ['who owns the oven?', 'who owns the keys?'],
    ],
    ['who owns the oven? what about the keys?', ['who owns the oven?', '~what about the keys?']],
    [
      'who owns the oven? And how do I reach them?',
      ['who owns the oven?', '~And how do I reach them?'],
    ],
    [
      'what does a baker do and how does it differ from a night porter?',
      ['what does a baker do?', '~how does it differ from a night porter?'],
    ],
    [
      'Hi Kim! Is there a budget for books? Who approves it?',
      ['Is there a budget for books?', '~Who approves it?'],
    ],
    [
      'tell me who owns the oven and what a baker does',
      ['who owns the oven?', 'what a baker does'],
    ],
  ])('%s', (message, questions) => {
    expect(split(message)).toEqual(questions);
  });

  test.each([
    'what does a baker do and what does a night porter do?',
    'What does a baker do? What does a night porter do?',
    'when guests come, what does the baker do and what does the night porter do?',
  ])('the same asked of two roles is one comparison: %s', (message) => {
    expect(split(message)).toEqual([message]);
  });
});

test('a message full of marks takes time in proportion to its length', () => {
  for (const worst of [
    'who and ',
    '? ',
    ', thanks ',
    '- (cc ',
    'hi: ',
    'https://',
    '@a ',
    'so I ',
  ]) {
    expect(split(worst.repeat(200_000 / worst.length)).length).toBeGreaterThan(0);
  }
});
