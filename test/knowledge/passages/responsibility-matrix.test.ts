import { expect, test } from 'vitest';
import { readAttributed } from '../attributed.ts';

test('letters say who owns a thing: R and A do, C and I do not', async () => {
  expect(
    await readAttributed(`# Launch

| Step | Designer | PM | SRE |
|---|:-:|:-:|:-:|
| Draft | R | A | I |
| Rehearsal | C | I | R/A |
`),
  ).toEqual([
    'table: designer product-manager | **Draft** – Responsible: Designer; Accountable: PM; Informed: SRE',
    'table: sre | **Rehearsal** – Responsible: SRE; Accountable: SRE; Consulted: Designer; Informed: PM',
    'table: designer | **Designer**  \n**Draft**: Responsible',
    'table: product-manager | **PM**  \n**Draft**: Accountable',
    'table: sre | **SRE**  \n**Rehearsal**: Responsible, Accountable',
  ]);
});

test('roles may head the rows', async () => {
  expect(
    await readAttributed(`# Launch

| Role | Draft | Rehearsal |
|---|---|---|
| Designer | **R** | C |
| SRE | I | *A*, R |
`),
  ).toEqual([
    'table: designer | **Draft** – Responsible: Designer; Informed: SRE',
    'table: sre | **Rehearsal** – Accountable: SRE; Responsible: SRE; Consulted: Designer',
    'table: designer | **Designer**  \n**Draft**: Responsible',
    'table: sre | **SRE**  \n**Rehearsal**: Accountable, Responsible',
  ]);
});

test('ticks, crosses, yes and no are marks too, and an x is a tick where there is none', async () => {
  expect(
    await readAttributed(`# May

| Right | Designer | SRE |
|---|---|---|
| Merge | ✅ | ❌ |
| Deploy | | ✔ |

## On paper

| Right | Designer | SRE |
|---|---|---|
| Print | x | |
| Fold | x | - |

## In words

| Right | Designer | SRE |
|---|---|---|
| Sell | no | Yes |
| Give | No | yes |
`),
  ).toEqual([
    'table: designer | **Merge** – ✅: Designer; ❌: SRE',
    'table: sre | **Deploy** – ✔: SRE',
    'table: designer | **Designer**  \n**Merge**: ✅',
    'table: sre | **SRE**  \n**Deploy**: ✔',
    'table: designer | **Print** – ✓: Designer',
    'table: designer | **Fold** – ✓: Designer',
    'table: designer | **Designer**  \n**Print**: ✓  \n**Fold**: ✓',
    'table: sre | **Sell** – Yes: SRE; no: Designer',
    'table: sre | **Give** – yes: SRE; No: Designer',
    'table: sre | **SRE**  \n**Sell**: Yes  \n**Give**: yes',
  ]);
});

test('the section’s legend says what a letter means', async () => {
  expect(
    await readAttributed(`# Launch

**V** = verifies, **P** = prepares. Also: Decides (D).

| Step | Designer | SRE |
|---|---|---|
| Draft | P | V |
| Date | V | D |
`),
  ).toContain('table: sre | **Date** – Decides: SRE; Verifies: Designer');
});

test('a scheme with a driver has an approver', async () => {
  expect(
    await readAttributed(`# Launch

| Step | Designer | SRE |
|---|---|---|
| Draft | D | A, C |
| Date | I | D |
`),
  ).toContain(
    'table: designer sre | **Draft** – Driver: Designer; Approver: SRE; Contributor: SRE',
  );
});

test('grades, sizes and words are no marks', async () => {
  expect(
    await readAttributed(`# Bands

| Role | Grade | Room |
|---|---|---|
| Designer | A | C |
| SRE | C | A |
`),
  ).toEqual([
    'table: designer | **Designer** – Grade: A; Room: C',
    'table: sre | **SRE** – Grade: C; Room: A',
  ]);
});

test('a column beside the marks stays with its row', async () => {
  expect(
    await readAttributed(`# Launch

| Step | Designer | SRE | When |
|---|---|---|---|
| Draft | R | C | in May |
| Date | I | A | in June |
`),
  ).toContain('table: sre | **Date** – Accountable: SRE; Informed: Designer; When: in June');
});

test.each([
  ['one mark', '| Step | Designer | SRE |\n|---|---|---|\n| Draft | R | |\n'],
  [
    'rows that no role heads',
    '| Who | Draft | Date |\n|---|---|---|\n| Designer | R | C |\n| Anna | C | R |\n',
  ],
  [
    'a column without a heading',
    '| Who | Draft | |\n|---|---|---|\n| Designer | R | C |\n| SRE | C | R |\n',
  ],
  [
    'words among the marks',
    '| Step | Designer | SRE |\n|---|---|---|\n| Draft | R | C |\n| Date | A | in May |\n',
  ],
])('%s make no matrix', async (_, table) => {
  const read = await readAttributed(`# Launch\n\n${table}`);
  expect(read.join('\n')).not.toMatch(/Responsible|Consulted/);
});

test('rows and columns without a thing or a mark are read as far as they go', async () => {
  expect(
    await readAttributed(`# Launch

| | Designer | SRE |
|---|---|---|
| Phase one | | |
| Draft | R | C |
| | A | I |

## By role

| Role | Draft | Date |
|---|---|---|
| Designer | R | A |
| | | |
| SRE | C | |
`),
  ).toEqual([
    'table: designer | **Phase one**  \n**Draft** – Responsible: Designer; Consulted: SRE',
    'table: designer | **Draft** – Accountable: Designer; Informed: SRE',
    'table: designer | **Designer**  \n**Draft**: Responsible  \nAccountable',
    'table: designer | **Draft** – Responsible: Designer; Consulted: SRE',
    'table: designer | **Date** – Accountable: Designer',
    'table: designer | **Designer**  \n**Draft**: Responsible  \n**Date**: Accountable',
  ]);
});
