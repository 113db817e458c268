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

## Terms

| Role | Skills | Term |
|---|---|---|
| Designer | draws fast | two years |
| SRE | mends fast | two years |
`,
    });
    const [byColumn, byRow] = talk(bot, 'CEO vs CFO', 'designer vs SRE');
    const table = (at: typeof byRow): unknown =>
      at?.rows.map(({ aspect, cells }) => [aspect, ...cells.map(({ text }) => text)]);
    // Lunch is the same for both.
    expect(table(byColumn)).toEqual([
      ['Car', 'a red one', 'a blue one'],
      ['Signs', 'contracts', 'cheques'],
    ]);
    expect(table(byRow)).toEqual([['Skills', 'draws fast', 'mends fast']]);
  });

  it('is only near where the number that was asked for is not there', async () => {
    const bot = await botOn({
      'roles.yaml': ROLES,
      'pay.md': '# Pay\n\n| | CEO | CFO |\n|---|---|---|\n| Car | a red car | a blue car |\n',
    });
    const [whole, counted] = talk(bot, 'CEO vs CFO', 'how many of them are there?');
    expect([whole?.outcome, counted?.outcome]).toEqual(['answered', 'nearest']);
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

  it('gives each row the passages that its cells are taken from, in a long comparison too', async () => {
    const aspects = Array.from({ length: 10 }, (_, at) => `Duty ${String.fromCharCode(65 + at)}`);
    const article = (does: string): string =>
      aspects.map((aspect, at) => `## ${aspect}\n\n${does} paper number ${at}.\n`).join('\n');
    const bot = await botOn({
      'roles.yaml': ROLES,
      'ceo.md': `# CEO\n\nThe CEO leads.\n\n${article('Signs')}`,
      'cfo.md': `# CFO\n\nThe CFO pays.\n\n${article('Counts')}`,
    });
    const [answer] = talk(bot, 'CEO vs CFO');
    const texts = new Map(answer?.passages.map(({ passage }) => [passage.id, passage.text]));
    const cells = answer?.rows.flatMap((row) => row.cells) ?? [];
    expect(answer?.rows).toHaveLength(11);
    expect(cells.map(({ passages }) => texts.get(passages[0] ?? ''))).toEqual(
      cells.map(({ text }) => text),
    );
  });

  it('names the passage with the label that a cell is taken from, not the first with that label', async () => {
    const bot = await botOn({
      'roles.yaml': ROLES,
      'ceo.md': `# CEO

## Monday

**Signs**: letters

## Tuesday

**Signs**: leases

## Friday

**Signs**: contracts
`,
      'cfo.md': `# CFO

## Monday

**Signs**: letters

## Tuesday

**Signs**: leases

## Friday

**Signs**: cheques
`,
    });
    const [answer] = talk(bot, 'CEO vs CFO');
    const signs = answer?.rows.find(({ aspect }) => aspect === 'Signs');
    const texts = new Map(answer?.passages.map(({ passage }) => [passage.id, passage.text]));
    expect(signs?.cells.map(({ text, passages }) => [text, texts.get(passages[0] ?? '')])).toEqual([
      ['contracts', '**Signs**: contracts'],
      ['cheques', '**Signs**: cheques'],
    ]);
  });
});

it('claims no difference where one passage speaks of all roles at once', async () => {
  const bot = await botOn({
    'roles.yaml': ROLES,
    'pay.md': '# Pay\n\nThe CEO and the CFO are paid by the hour.\n',
  });
  const [answer] = talk(bot, 'how does the CEO differ from the CFO?');
  expect(answer?.headline).toBe("The articles don't say how CEO and CFO differ. Nearest:");
});

it('is near where roles are but mentioned together', async () => {
  const bot = await botOn({
    'roles.yaml': ROLES,
    'plans.md': '# Plans\n\nBring plans to the CEO and the CFO.\n',
    'yard.md': '# Yard\n\nLeave room for the CEO and the CFO to park.\n',
  });
  const [answer] = talk(bot, 'how does the CEO differ from the CFO?');
  expect([answer?.outcome, answer?.rows]).toEqual(['nearest', []]);
});

describe('whether roles overlap', () => {
  const ROLE_FILES = {
    'roles.yaml': ROLES,
    'ceo.md': '# CEO\n\nThe CEO leads the company, and speaks for it.\n',
    'cfo.md': '# CFO\n\nThe CFO pays the bills, and keeps the books.\n',
  };

  it('is told by the passage that says so', async () => {
    const both = '# The board\n\nThe work of the CEO overlaps with that of the CFO at year end.\n';
    const bot = await botOn({ ...ROLE_FILES, 'board.md': both });
    const [answer] = talk(bot, 'do the CEO and the CFO overlap?');
    expect([answer?.outcome, answer?.headline]).toEqual(['answered', 'CEO vs CFO on “overlap”:']);
    expect(answer?.passages[0]?.passage.article).toBe('The board');
  });

  it('is told by how they differ where none does', async () => {
    const [answer] = talk(await botOn(ROLE_FILES), 'do the CEO and the CFO overlap?');
    expect(answer?.headline).toBe('CEO vs CFO, as the articles tell them apart:');
  });
});
