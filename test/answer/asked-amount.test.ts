import { describe, expect, it } from 'vitest';
import { botOn } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: miller, name: Miller }
  - { id: bursar, name: Bursar }
  - { id: abbot, name: Abbot }
  - { id: porter, name: Porter }
  - { id: kitchener, name: Kitchener }
`,
  'abbey.md': `# Abbey

## Spending

| Amount | Approver |
|---|---|
| Up to 300 crowns | Bursar |
| 300 to 1,000 crowns | Miller |
| Over 1,000 crowns | Abbot |

## Travelling

| Fare | Authorised by |
|---|---|
| Below €80 | Porter |
| €80 to €600 | Miller |
| Above €600 | Abbot |

## Receipts

The Bursar approves receipts up to €500. Above €500, the Abbot approves the receipt.

## Loans

The Porter signs loans of up to 20 sacks, larger loans are signed by the Miller.

## Visitors

### Fewer than 10 guests

The Porter seats the visitors.

### 10 guests or more

The Kitchener seats the visitors in the great hall.

## Candles

The Porter may buy at most 40 candles. The Porter does not store more than 200 candles.

## Absence

The Bursar grants an absence of less than a week. The Abbot grants any longer absence.

## Wine

The Kitchener usually drinks no more than 2 jugs of wine.

## Gifts

Gifts above €100 are approved by the Abbot.

## Repairs

Repairs under £50: ask the Porter. Repairs of £50 or more: ask the Bursar.

## Bread

The Kitchener bakes the bread. Above 90 loaves the Miller lends the oven.

## Refunds

The Porter may refund up to €50 without asking.
`,
  'kitchener.md': '---\nrole: kitchener\n---\n# Kitchener\n\n## Eggs\n\nMay order up to 60 eggs.\n',
};

async function ask(question: string) {
  return (await botOn(FILES)).ask(question).answer;
}

describe('a number that is no size', () => {
  it.each([
    'who approves receipts for 2025?',
    'who approves receipt 4711?',
    'who grants an absence in 2 weeks?',
    'who approves receipts after 40 days?',
  ])('does not choose between those whom bounds tell apart: %s', async (question) => {
    const { owners } = (await botOn(FILES)).ask(question).answer;
    expect(owners).not.toHaveLength(1);
  });

  it('is what is counted, which stays a part of what is asked', async () => {
    const { outcome } = (await botOn(FILES)).ask('who handles 15 loans a day?').answer;
    expect(outcome).not.toBe('answered');
  });

  it('is quoted as a whole', async () => {
    const { answer } = (await botOn(FILES)).ask('who grants an absence of 2 weeks?');
    expect(answer.topic).toBe('grants an absence of 2 weeks');
    expect(answer.owners.map(({ role }) => role.id)).toEqual(['abbot']);
  });
});

describe('who does it, by the amount that is asked about', () => {
  it.each([
    ['who approves a €700 receipt?', 'abbot'],
    ['who approves a receipt of 300 euros?', 'bursar'],
    ['who approves a receipt of 500 eur?', 'bursar'],
    ['who approves receipts above €600?', 'abbot'],
    ['who approves spending of 250 crowns?', 'bursar'],
    ['who approves spending of 800 crowns?', 'miller'],
    ['who approves spending of 4k crowns?', 'abbot'],
    ['who signs a loan of 15 sacks?', 'porter'],
    ['who signs a loan of 60 sacks?', 'miller'],
    ['who seats 6 guests?', 'porter'],
    ['who seats 25 visitors?', 'kitchener'],
    ['who grants an absence of 3 days?', 'bursar'],
    ['who grants an absence of two months?', 'abbot'],
    ['who do I ask about a £30 repair?', 'porter'],
    ['who do I ask about a repair of £120?', 'bursar'],
    ['who approves a gift of €140?', 'abbot'],
    ['who bakes 50 loaves of bread?', 'kitchener'],
    ['who authorises a EUR 50 trip?', 'porter'],
    ['who authorises a €300 trip?', 'miller'],
    ['who has to authorise travel for 700 euros?', 'abbot'],
  ])('%s', async (question, role) => {
    const answer = await ask(question);
    expect(answer.outcome).toBe('answered');
    expect(answer.owners.map((owner) => owner.role.id)).toEqual([role]);
  });

  it.each([
    ['who approves a gift of €40?', 'Gifts above €100 are approved by the Abbot.'],
    ['who approves a gift of $140?', 'Gifts above €100 are approved by the Abbot.'],
  ])('is not told by another bound, which is shown as nearest: %s', async (question, sentence) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ outcome: 'nearest', owners: [] });
    expect(answer.passages[0]?.sentence ?? answer.passages[0]?.passage.text).toContain(sentence);
  });
});

describe('whether a role does it, by the amount that is asked about', () => {
  it.each([
    ['can the porter buy 30 candles?', 'Yes: “The Porter may buy at most 40 candles.”'],
    ['can the porter buy 90 candles?', 'No: “The Porter may buy at most 40 candles.”'],
    ['can the kitchener order 90 eggs?', 'No: “May order up to 60 eggs.”'],
    [
      'does the porter store 300 candles?',
      'No: “The Porter does not store more than 200 candles.”',
    ],
    ['does the bursar approve a receipt of €700?', 'The articles give it to Abbot.'],
    ['can the porter refund 30 euros?', 'Yes: “The Porter may refund up to €50 without asking.”'],
  ])('%s', async (question, headline) => {
    expect((await ask(question)).headline).toBe(headline);
  });

  it.each([
    ['can the porter refund 100 euros?', 'The Porter may refund up to €50 without asking.'],
    [
      'can the kitchener drink 5 jugs of wine?',
      'The Kitchener usually drinks no more than 2 jugs of wine.',
    ],
    ['does the abbot approve a gift of €40?', 'Gifts above €100 are approved by the Abbot.'],
    ['does the porter store 100 candles?', 'candles'],
  ])('is nearest where the bound is no firm limit to it: %s', async (question, sentence) => {
    const answer = await ask(question);
    expect(answer.outcome).toBe('nearest');
    expect(answer.headline).not.toMatch(/^(?:Yes|No)\b/);
    expect(answer.passages[0]?.sentence).toContain(sentence);
  });
});

describe('an amount of which the articles set no bound', () => {
  it('stays a word of the question', async () => {
    expect((await ask('who seats 7 cats?')).outcome).not.toBe('answered');
    expect((await ask('how are 5 wines stored?')).outcome).not.toBe('answered');
  });

  it('is quoted with the bound of such amounts where nobody is asked for', async () => {
    const answer = await ask('what about a receipt of €700?');
    expect(answer.passages[0]?.sentence).toBe('Above €500, the Abbot approves the receipt.');
  });
});
