import { expect, it } from 'vitest';
import { botOn, talk } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: purser, name: Purser }
  - { id: miller, name: Miller }
`,
  'lanterns.md': `# Lanterns

A lantern is replaced after three winters.

## Millers

Millers get a new lantern after two winters.
`,
  'promotion.md': `# Promotion

Promotions are decided in June by the purser. They are strict because grain is dear.

## Refusals

Whoever is refused may come back after a year.
`,
  'anywhere.md':
    '# Elsewhere\n\nGrain of others is milled anyhow. The mill pays a copper a month.\n',
};

async function ask(...questions: string[]) {
  const { outcome, headline, passages, topic } =
    talk(await botOn(FILES), ...questions).at(-1) ?? {};
  const [first] = passages ?? [];
  return { outcome, headline, topic, article: first?.passage.article, said: first?.sentence };
}

it.each([
  "I'm a miller, same for me?",
  "we're in the loft, not in the mill, does it apply to us too?",
  'and for millers?',
])('a follow-up that asks whether something holds for somebody stays on it: %s', async (next) => {
  expect(await ask('when is a lantern replaced?', next)).toMatchObject({ article: 'Lanterns' });
});

it.each([
  'and if they say no?',
  "what happens if I don't?",
  'how quick does it have to be?',
  'does it matter that I only just joined?',
  'what happens if someone does it anyhow?',
  'how much is it a month?',
])(
  'one that says little shows more of its topic as near, and nothing elsewhere: %s',
  async (next) => {
    expect(await ask('how do promotions work?', next)).toMatchObject({
      outcome: 'nearest',
      headline: "The articles don't quite say that. Nearest, on “promotions”:",
      topic: 'promotions',
      article: 'Promotion',
    });
  },
);

it('one with a thing of its own is on that', async () => {
  const next = 'ok and is there a gym or anything like that?';
  expect(await ask('how do promotions work?', next)).toMatchObject({ topic: 'gym' });
});

it.each(['why are they so strict about it?', 'why is that so strict?'])(
  'a reason is given from what was answered: %s',
  async (why) => {
    expect(await ask('how do promotions work?', why)).toMatchObject({
      outcome: 'answered',
      said: 'They are strict because grain is dear.',
    });
  },
);
