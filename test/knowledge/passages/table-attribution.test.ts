import { expect, test } from 'vitest';
import { readAttributed } from '../attributed.ts';

test('columns headed by roles come apart, the others stay rows', async () => {
  expect(
    await readAttributed(`# Launch

Who does what:

| Task | Note | Product manager | Designers |
|---|---|---|---|
| Plan | early | leads | |
| Draw | | checks | leads |
| | late | | helps |
`),
  ).toEqual([
    'none:  | Who does what:\n\n**Plan** – Note: early  \n**Draw** – Note: late',
    'table: product-manager | **Product manager**  \n**Plan**: leads  \n**Draw**: checks',
    'table: designer | **Designers**  \n**Draw**: leads  \n**Draw**: helps',
  ]);
});

test('a table of nothing but roles keeps its lead-in with the first', async () => {
  expect(await readAttributed('# L\n\nSee:\n\n| | PM | SRE |\n|-|-|-|\n| | x | y |\n')).toEqual([
    'table: product-manager | See:\n\n**PM**  \nx',
    'table: sre | **SRE**  \ny',
  ]);
});

test('a row is its role’s when a leading cell or a cell of owners names it', async () => {
  expect(
    await readAttributed(`# Launch

| Role | Task |
|---|---|
| Product manager | plans |
| Hiring a designer | takes time |
| Designer / SRE | draw |

| Task | Owner | Informed |
|---|---|---|
| Copy | [Marketing](m.md) | designer |
| Plan | Jane, the PM | |

| Area | Role | Aim |
|---|---|---|
| Craft | Designer | draw |
| Craft | SRE | watch |
`),
  ).toEqual([
    'table: product-manager | **Product manager** – Task: plans',
    'mention: designer | **Hiring a designer** – Task: takes time',
    'table: designer sre | **Designer / SRE** – Task: draw',
    'table: marketing | **Copy** – Owner: [Marketing](m.md); Informed: designer',
    'mention: product-manager | **Plan** – Owner: Jane, the PM',
    'table: designer | **Craft, Designer** – Aim: draw',
    'table: sre | **Craft, SRE** – Aim: watch',
  ]);
});

test('a column that asks about a role is not headed by it', async () => {
  expect(
    await readAttributed(
      '# L\n\n| Need | How do designers find out? |\n|-|-|\n| New | by mail |\n',
    ),
  ).toEqual(['mention: designer | **New** – How do designers find out?: by mail']);
});

test('in a table with cells to spare or missing every word still counts', async () => {
  expect(
    await readAttributed(
      '# L\n\n<table><tr><th>Who</th></tr><tr><td>SRE</td><td>watches</td></tr><tr><td></td><td>Rest</td></tr></table>\n',
    ),
  ).toEqual(['table: sre | **SRE** – watches', 'table: sre | **SRE** – Rest']);
});
