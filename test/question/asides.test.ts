import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/knowledge/roles.ts';
import { createMentionFinder } from '../../src/question/role-mentions.ts';
import { splitQuestions } from '../../src/question/split-questions.ts';

const role = (id: string, name: string, ...aliases: string[]): Role => ({ id, name, aliases });
const mentions = createMentionFinder(
  [role('baker', 'Baker'), role('night-porter', 'Night porter', 'porter')],
  { isKnown: () => true, isOrdinary: () => false },
);

function ask(message: string): string[] {
  return splitQuestions(message, mentions).map(({ text }) => text);
}

const OVEN = 'who owns the oven?';

describe('what people say around a question and asks nothing', () => {
  test.each([
    // where it is written
    ['according to the handbook, who owns the oven?'],
    ['As per our docs who owns the oven?'],
    ['per the kitchen handbook - who owns the oven?'],
    ['in the handbook, who owns the oven?'],
    ['who owns the oven, according to the RACI table?'],
    ['who owns the oven according to our docs?'],
    ['where does it say who owns the oven?'],
    ['who can tell me who owns the oven?'],
    ['is it documented anywhere who owns the oven?'],
    ['do we have anything written on who owns the oven?'],
    ['could you point me to where it says who owns the oven?'],
    ['what does the handbook say: who owns the oven?'],
    // what has changed
    ['since the reorg, who owns the oven?'],
    ['now that Mo has left, who owns the oven?'],
    ['who owns the oven now that Mo is gone?'],
    // who asks, and what for
    ["it's my first week, so: who owns the oven?"],
    ['new here - who owns the oven?'],
    ['for my slides: who owns the oven?'],
    ['re the org chart, who owns the oven?'],
    ["following up on yesterday's call: who owns the oven?"],
    ['out of curiosity, who owns the oven?'],
    ['q: who owns the oven?'],
    ['cc @kim who owns the oven?'],
    ['please advise who owns the oven?'],
    ['does anyone here have the foggiest who owns the oven?'],
    // how soon
    ['who owns the oven asap, its urgent?'],
    ['who owns the oven by EOD, if possible?'],
    // what is told before it
    ['two of us have argued about it all morning, who owns the oven?'],
    ['gentle reminder on my query: who owns the oven?'],
    ['I fell asleep over the handbook 😴 so who owns the oven?'],
    ['we had a bit of a debate and it came down to this - who owns the oven?'],
  ])('%s', (message) => {
    expect(ask(message)).toEqual([OVEN]);
  });

  test.each([
    // it narrows what is asked
    'for bakers: how long is the notice?',
    'when a guest leaves, who locks the door?',
    'if I break the oven, who pays for it?',
    'in the cellar, who owns the oven?',
    'since when does the baker own the oven?',
    'after the harvest, who cleans the oven?',
    'who owns the oven after the reorg?',
    'who mends the oven if someone has broken it?',
    'my colleague is sick: who cleans the oven?',
    'we need a new oven, who approves the purchase?',
    'for the quiz, who picks the topics?',
    "I'm in the Berlin shop, who owns the oven?",
    'a reminder for night porters: who owns the oven?',
    'who sorts loaves according to size?',
    'who drives now that the porter is away?',
    'who handles urgently needed parts?',
    // what is told is what is asked about
    'my oven is cold, who do I call?',
    'the oven: who cleans it?',
    'I am a baker, what do I do?',
    'my porter left: who opens the doors I use?',
    'according to which rule does the baker own the oven?',
    'who wrote the handbook?',
    'who gets the keys after a porter has left?',
    'who covers the door since the porter left?',
    'who works in sales?',
  ])('nothing is taken from: %s', (message) => {
    expect(ask(message)).toEqual([message]);
  });

  test('what is told before it helps where the question alone is not answered', () => {
    expect(splitQuestions('we argued about it all morning: who owns the oven?', mentions)).toEqual([
      {
        text: 'who owns the oven?',
        leans: false,
        context: 'we argued about it all morning',
      },
    ]);
  });
});
