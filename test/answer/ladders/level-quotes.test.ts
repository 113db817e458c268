import { expect, it } from 'vitest';
import { renderAnswer } from '../../../src/slack/blocks/answer.ts';
import { TODAY } from '../../builders.ts';
import { readShown } from '../../slack/read-shown.ts';
import { botOn, talk } from '../packs.ts';

const ROLES = 'roles:\n  - { id: potter, name: Potter }\n';
const FEW = `# Levels of potters

| Level | Title | Kiln | Clay |
|---|---|---|---|
| P1 | Junior potter | the small kiln | one sort |
| P2 | Potter | both kilns | five sorts of clay |
| P3 | Senior potter | all kilns of the yard | every sort, and mixes its own from what the pits of the valley give |
| P4 | Chief potter | the kilns of the town | buys the pits, and says who may dig in which of them at what time of the year |
`;

async function show(question: string, article: string): Promise<string[]> {
  const { answer } = (await botOn({ 'roles.yaml': ROLES, 'levels.md': article })).ask(question);
  return readShown(renderAnswer(answer, { today: TODAY })[0]).split('\n');
}

it('a row that the first line says whole is not quoted below it', async () => {
  const lines = await show('what is expected at P2?', FEW);
  expect(lines).toEqual([
    expect.stringMatching(/Kiln – both kilns; Clay – five sorts of clay\.$/),
    'Levels of potters',
  ]);
});

it('a row that the first line cuts is quoted, and no row after it', async () => {
  const long = FEW.replace(
    'all kilns of the yard',
    'all kilns of the yard, of the mill, of the farm behind it, of both schools, of the prison and of the chapel',
  );
  const lines = await show('what does a P3 do?', long);
  expect(lines.filter((line) => line.startsWith('>'))).toEqual([
    expect.stringMatching(/^> … \*P3\* – Title: Senior potter.* of the valley give/),
  ]);
});

it('a table of all levels is quoted where it fits, and not where it would be cut before one of them', async () => {
  const cut = await show('which levels of potters are there?', FEW);
  expect(cut).toEqual([
    expect.stringMatching(/^The articles name four levels.*P4/),
    'Levels of potters',
  ]);
  const two = FEW.split('\n')
    .filter((line) => !/^\| P[34]/.test(line))
    .join('\n');
  const whole = await show('which levels of potters are there?', two);
  expect(whole[1]).toMatch(/^> \*P1\* – Title: Junior potter/);
  expect(whole[2]).toMatch(/^> \*P2\* – Title: Potter/);
});

it.each([
  ['how do a potter and a senior potter differ?', 'and a chief one?'],
  ['what does a senior potter do?', 'and chief?'],
  ['what does a senior potter do?', 'what about P4?'],
])('the next level asked for by its name alone is told: %s %s', async (question, next) => {
  const bot = await botOn({ 'roles.yaml': ROLES, 'levels.md': FEW });
  const answer = talk(bot, question, next).at(-1);
  expect(answer?.outcome).toBe('answered');
  expect(answer?.headline).toMatch(
    /^Chief potter \(P4\), by the articles: Kiln – the kilns of the town/,
  );
});

it('the name of a level with more around it asks for more', async () => {
  const bot = await botOn({ 'roles.yaml': ROLES, 'levels.md': FEW });
  const answer = talk(bot, 'what does a senior potter do?', 'and does a chief sleep?').at(-1);
  expect(answer?.headline).not.toMatch(/^Chief potter \(P4\), by/);
});
