import { expect, test } from 'vitest';
import { spellOut } from '../../src/question/chat-spelling.ts';

test.each([
  ['who works w/ the baker?', 'who works with the baker?'],
  ['who works w/the baker?', 'who works with the baker?'],
  ['who bakes w/\nflour?', 'who bakes with\nflour?'],
  ['what do I do w that?', 'what do I do with that?'],
  ['n what about yeast?', 'and what about yeast?'],
  ['hmm who bakes?', ' who bakes?'],
  ['who bakes w/o flour?', 'who bakes without flour?'],
  ['bread n butter', 'bread and butter'],
  ['where r we?', 'where are we?'],
  ["I woke up ill, I'm too ill to bake", "I woke up sick, I'm too sick to bake"],
  ['what if ill, or when ill on a Monday?', 'what if sick, or when sick on a Monday?'],
  ['a dog bit me', 'a dog bite me'],
  ['idk, whatcha do abt yeast tho', ', what do you do about yeast though'],
  ['oven-wise and moneywise', 'oven and money'],
  ['who shoud I tell', 'who should I tell'],
  ['Waht does teh baker do, adn wehn?', 'what does the baker do, and when?'],
  [
    'wich oven is thier own, becuase I wuold ask abuot it',
    'which oven is their own, because I would ask about it',
  ],
  ['sooo slow, goood', 'so slow, good'],
  ['pppoe, iiif, stage IIIb, wwwroot', 'pppoe, iiif, stage IIIb, wwwroot'],
  ['e.g. rye, i.e. bread', 'like rye, like bread'],
  ['how do I reach em?', 'how do I reach them?'],
  ['am I good w ovens?', 'am I good with ovens?'],
  ["she'd bake, he'll eat", 'she would bake, he will eat'],
  ['ahhh ok, ohh who bakes?', ' ok, who bakes?'],
  ["oh wait, what's rye exactly?", "what's rye exactly?"],
  ['ovens are sooo slow, pleeease, a goood one', 'ovens are so slow, please, a good one'],
])('%j is spelt out as %j', (written, spelt) => {
  expect(spellOut(written)).toBe(spelt);
});

test.each([
  'the A/B w/x test',
  'who runs R&D?',
  'the BC team',
  'kiln/w/kiln',
  'r2 and d2',
  'three ovens were cold, from tree to form',
  'WICH, HTE and the dose',
  'the cloud, a shout and a wold',
  'who will ask, when ill be back, ill ask the baker',
  'if ill work, so ill check: is it ill-defined?',
  'clockwise, likewise or step-wise',
  'tell me a bit my baker said',
  'who is the em of bread?',
  'wait for the oven',
  'part iii of www and 3000 loaves',
  'jestem w domu',
])('%j stays as it is', (written) => {
  expect(spellOut(written)).toBe(written);
});
