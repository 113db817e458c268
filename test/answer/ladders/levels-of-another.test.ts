import { expect, it } from 'vitest';
import { botOn, talk } from '../packs.ts';

const FILES = {
  'roles.yaml':
    'roles:\n  - { id: potter, name: Potter, aliases: [clay worker] }\n  - { id: glazier, name: Glazier }\n',
  'levels.md': `# Levels of potters

| Level | Title | Kiln |
|---|---|---|
| P1 | Junior potter | the small kiln |
| P2 | Potter | both kilns |
| P3 | Senior potter | all kilns of the yard |
`,
  'glazier.md': '# Glazier\n\nA glazier cuts glass and fits windows.\n',
};

it.each([
  ['how is a senior potter different from a potter', 'is there smth like that for glaziers too?'],
  ['what is the next level after potter?', 'and for glaziers?'],
  ['which levels are there?', 'do glaziers have them too?'],
])('%s %s asks for their levels, and for no description of them', async (first, next) => {
  const bot = await botOn(FILES);
  expect(talk(bot, first)[0]?.outcome).toBe('answered');
  const { outcome, headline } = talk(bot, first, next).at(-1) ?? {};
  expect(outcome).not.toBe('answered');
  expect(headline).toMatch(/Glazier don't (?:quite say|mention) “levels”/);
});

it('a level that several ladders have is the one that was spoken of', async () => {
  const bot = await botOn({
    'roles.yaml': `roles:
  - { id: lead-potter, name: Lead Potter }
  - { id: lead-glazier, name: Lead Glazier }
`,
    'levels.md': `# Levels

## Potters

1. Potter
2. Lead Potter
3. Head Potter

## Glaziers

1. Glazier
2. Lead Glazier
3. Head Glazier

A lead glazier fits windows.
`,
  });
  expect(talk(bot, "what's above lead?").at(-1)?.outcome).toBe('clarify');
  expect(
    talk(bot, 'what does a lead glazier do?', "what's above lead?").at(-1)?.headline,
  ).toContain('Head Glazier');
});

it.each([
  'how many grades of potter are there?',
  'how many grades of clay worker are there?',
  'which levels do clay workers have?',
])('the levels of a role are listed by each of its names: %s', async (question) => {
  expect(talk(await botOn(FILES), question)[0]?.headline).toContain('three levels');
});

it('the gap between two levels is what differs', async () => {
  const [answer] = talk(
    await botOn(FILES),
    "what's the gap between a junior potter and a senior one?",
  );
  expect([answer?.outcome, answer?.rows.length]).toEqual(['answered', 1]);
});
