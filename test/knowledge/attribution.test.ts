import { expect, test } from 'vitest';
import { readAttributed } from './attributed.ts';

test('the nearest heading that names a role wins, and it may name several', async () => {
  expect(
    await readAttributed(`# Product manager

Plans.

## Tools

Boards.

## How we work with designers

Daily.

### Rituals

Weekly.

## Designer and SRE

Both.
`),
  ).toEqual([
    'title: product-manager | Plans.',
    'title: product-manager | Boards.',
    'heading: designer | Daily.',
    'heading: designer | Weekly.',
    'heading: designer sre | Both.',
  ]);
});

test('front matter speaks for the whole article unless a nearer heading names another role', async () => {
  expect(
    await readAttributed('---\nrole: sre\n---\n# Designer\n\nOne.\n\n## Product manager\n\nTwo.\n'),
  ).toEqual(['title: sre | One.', 'heading: product-manager | Two.']);
});

test('without front matter and title the file name tells, for a README its folder', async () => {
  expect(await readAttributed('# Welcome\n\nHi.', 'mid_product_manager.md')).toEqual([
    'title: product-manager | Hi.',
  ]);
  expect(await readAttributed('# Welcome\n\nHi.\n\n## SREs\n\nHo.', 'designer/README.md')).toEqual([
    'title: designer | Hi.',
    'heading: sre | Ho.',
  ]);
  expect(await readAttributed('# Welcome\n\nAsk the PM.', 'designer/first-week.md')).toEqual([
    'mention: product-manager | Ask the PM.',
  ]);
});

test('common words in a heading name nobody, a name among them does', async () => {
  expect(
    await readAttributed(`# Guide

## Marketing campaigns need time

a

## 3. Marketing

b

## Working with Marketing

c

## The Community Marketing Board

d

## MARKETING NEEDS BUDGET

e

## Marketing is responsible

f

## Marketing with care

g
`),
  ).toEqual([
    'none:  | a',
    'heading: marketing | b',
    'heading: marketing | c',
    'none:  | d',
    'none:  | e',
    'heading: marketing | f',
    'none:  | g',
  ]);
});

test('otherwise a passage belongs to the roles that it names', async () => {
  expect(
    await readAttributed('# Launch\n\nThe **product manager** decides, [designers](x.md) draw.'),
  ).toEqual([
    'mention: product-manager designer | The **product manager** decides, [designers](x.md) draw.',
  ]);
});

test.each([
  'Budgets are out of scope for the product manager. See elsewhere.',
  'This is not the responsibility of the designer.',
  "Designers don't own the roadmap.",
  'The designer is no longer responsible for it.',
  'Designers do not sign off.',
  'We draw it rather than the designer.',
  'For that, please contact the SRE team instead.',
  'Instead, ask the product manager.',
])('who is named only to be disowned is not credited: %s', async (sentence) => {
  expect(await readAttributed(`# Guide\n\n${sentence}`)).toEqual([`none:  | ${sentence}`]);
});

test('a sentence that disowns does not silence the next one', async () => {
  expect(
    await readAttributed('# Guide\n\nIt is not owned by designers. The product manager owns it.'),
  ).toEqual([
    'mention: product-manager | It is not owned by designers. The product manager owns it.',
  ]);
});

test('who not only does a thing does it', async () => {
  expect(await readAttributed('# Guide\n\nDesigners not only own it.')).toEqual([
    'mention: designer | Designers not only own it.',
  ]);
});

test('under a heading or lead-in that disowns nobody is credited by mention', async () => {
  expect(
    await readAttributed(`# Guide

## Out of scope

Designers draw.

## What we don't do: product manager

Plans.

## Work

Not in scope for the product manager:

- Drawing, see designers

Afterwards the designer draws.
`),
  ).toEqual([
    'none:  | Designers draw.',
    'none:  | Plans.',
    'none:  | Not in scope for the product manager:\n\n- Drawing, see designers',
    'mention: designer | Afterwards the designer draws.',
  ]);
});

test('a lead-in that names a role where it begins or ends gives it what follows', async () => {
  expect(
    await readAttributed(`# Launch

Intro by the SRE.

Product managers and designers share:

- the plan

What we expect from our designers:

- drawings

On every launch day this much is asked from product managers and from SREs:

- patience

Some of the product managers, all designers and whoever is free meet the following people each week:

- the board

The **SRE** is one of us, and each of them has this to do:

- watching

You work closely with product managers on:

- dates
`),
  ).toEqual([
    'mention: sre | Intro by the SRE.',
    'lead-in: product-manager designer | Product managers and designers share:\n\n- the plan',
    'lead-in: designer | What we expect from our designers:\n\n- drawings',
    'lead-in: product-manager sre | On every launch day this much is asked from product managers and from SREs:\n\n- patience',
    'lead-in: product-manager designer | Some of the product managers, all designers and whoever is free meet the following people each week:\n\n- the board',
    'lead-in: sre | The **SRE** is one of us, and each of them has this to do:\n\n- watching',
    'mention: product-manager | You work closely with product managers on:\n\n- dates',
  ]);
});

test('a lead-in that only says where something is done leaves it to the role of the heading', async () => {
  expect(
    await readAttributed(`# Roles

## Designer

With the SRE team, this role is taken by people who draw.

- posters
- signs

For product managers there is more:

- forms

In the SRE team, you look after:

- pagers
`),
  ).toEqual([
    'heading: designer | With the SRE team, this role is taken by people who draw.\n\n- posters\n- signs',
    'lead-in: product-manager | For product managers there is more:\n\n- forms',
    'lead-in: sre | In the SRE team, you look after:\n\n- pagers',
  ]);
});

test('what a lead-in says of the role that the section is about anyway stays in one passage', async () => {
  expect(await readAttributed('# Designer\n\nIntro.\n\nDesigners own:\n\n- drawings\n')).toEqual([
    'title: designer | Intro.\n\nDesigners own:\n\n- drawings',
  ]);
});

test('definition-style lines are passages of the role that they define', async () => {
  expect(
    await readAttributed(`# Launch

Who does what:

- **Product manager** – decides
- **Designers:** draw
- everyone else helps
- SRE: watches
- [Designer](x.md): reviews

**Product manager (PM)**: signs.

The **designer** is asked last.

**Product manager (second line of support for designers)** – helps.

**A word on designers who draw**: nobody.

Designers meet product managers: weekly.
`),
  ).toEqual([
    'lead-in: product-manager | Who does what:\n\n- **Product manager** – decides',
    'lead-in: designer | Who does what:\n\n- **Designers:** draw',
    'none:  | Who does what:\n\n- everyone else helps',
    'lead-in: sre | Who does what:\n\n- SRE: watches',
    'lead-in: designer | Who does what:\n\n- [Designer](x.md): reviews',
    'lead-in: product-manager | **Product manager (PM)**: signs.',
    'lead-in: designer | The **designer** is asked last.',
    'lead-in: product-manager | **Product manager (second line of support for designers)** – helps.',
    'mention: designer product-manager | **A word on designers who draw**: nobody.\n\nDesigners meet product managers: weekly.',
  ]);
});

test('a line in bold alone is a heading up to the next one', async () => {
  expect(
    await readAttributed(
      '# Launch\n\n**Designer**\n\nDraws.\n\n- a\n\n**Product manager:**\n\nDecides.\n\n**Later**\n\nRest.',
    ),
  ).toEqual([
    'lead-in: designer | **Designer**\n\nDraws.\n\n- a',
    'lead-in: product-manager | **Product manager:**\n\nDecides.',
    'none:  | **Later**\n\nRest.',
  ]);
});
