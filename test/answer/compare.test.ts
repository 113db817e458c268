import { describe, expect, it } from 'vitest';
import { botOn, ROLES, talk } from './packs.ts';

describe('the table of a comparison', () => {
  it('sets a table’s rows and columns side by side, each cell under its own head', async () => {
    const bot = await botOn({
      'roles.yaml': ROLES,
      'pay.md': `# Pay

| | CEO | CFO |
|---|---|---|
| Car | a red one | a blue one |
| Lunch | soup | soup |
| Signs | contracts | cheques |

## Levels

| Role | Skills | Term |
|---|---|---|
| Senior Designer | draws fast | two years |
| Lead Designer | draws well | two years |
`,
    });
    const [byColumn, byRow] = talk(bot, 'CEO vs CFO', 'senior designer vs lead designer');
    const table = (at: typeof byRow): unknown =>
      at?.rows.map(({ aspect, cells }) => [aspect, ...cells.map(({ text }) => text)]);
    // Lunch is the same for both.
    expect(table(byColumn)).toEqual([
      ['Car', 'a red one', 'a blue one'],
      ['Signs', 'contracts', 'cheques'],
    ]);
    expect(table(byRow)).toEqual([['Skills', 'draws fast', 'draws well']]);
  });

  it('never fills a cell with a lead-in, a heading, the other role’s sentence or one said of both', async () => {
    const bot = await botOn({
      'roles.yaml': ROLES,
      'ceo.md': `# CEO

## Duties

The CEO has the following duties:

- **Duties**
- CFO and CEO meet on Mondays.
- The CFO counts.
- Chairing the board.
`,
      'cfo.md': `# CFO

## Duties

Duties are set every year. These are today's:

- CFO and CEO meet on Mondays.
- Closing the
  books.
`,
    });
    const [answer] = talk(bot, 'CEO vs CFO');
    const duties = answer?.rows.find(({ aspect }) => aspect === 'Duties');
    expect(duties?.cells.map(({ text }) => text)).toEqual([
      'Chairing the board.',
      'Duties are set every year.',
    ]);
  });

  it('takes a cell without a heading by the head of its row', async () => {
    const bot = await botOn({
      'roles.yaml': ROLES,
      'ceo.md': '# CEO\n\n| Duty | |\n|---|---|\n| Spring | signs |\n| Autumn | rests |\n',
      'cfo.md': '# CFO\n\n| Duty | |\n|---|---|\n| Spring | counts |\n| Winter | pays |\n',
    });
    const [answer] = talk(bot, 'CEO vs CFO');
    const spring = answer?.rows.find(({ aspect }) => aspect === 'Spring');
    expect(spring?.cells.map(({ text }) => text)).toEqual(['signs', 'counts']);
  });
});
