import { beforeEach, describe, expect, it } from 'vitest';
import type { Rolecall } from '../../src/rolecall.ts';
import { botOn } from '../answer/packs.ts';

let bot: Rolecall;
beforeEach(async () => {
  bot = await botOn({
    'roles.yaml': `roles:
  - { id: glazier-1, name: Glazier 1 }
  - { id: glazier-2, name: Glazier 2 }
  - { id: senior-glazier-1, name: Senior glazier I }
  - { id: senior-glazier-2, name: Senior glazier II }
  - { id: master-glazier, name: Master glazier }
  - { id: mason-1, name: Mason 1 }
  - { id: mason-2, name: Mason 2 }
  - { id: mason, name: Mason }
`,
    'glaziers.md': `# Glaziers

## Glazier 1

A glazier 1 cuts panes.

## Glazier 2

A glazier 2 sets panes.

## Senior glazier I

A senior glazier I plans windows.

## Senior glazier II

A senior glazier II checks windows.

## Master glazier

The master glazier signs off every window. A senior glazier interview takes an hour.

## Mason

The mason lays bricks.
`,
  });
});

const ask = (question: string) => {
  const { outcome, headline } = bot.ask(question).answer;
  return `${outcome}: ${headline}`;
};

describe('names without their number', () => {
  it.each([
    'what does a senior glazier do?',
    'what do senior glaziers do?',
    'who does a senior glazier report to?',
    'how do I become a senior glazier?',
    'senior glazier vs master glazier',
  ])('are asked back: %s', (question) => {
    expect(ask(question)).toBe('clarify: Do you mean Senior glazier I or Senior glazier II?');
  });

  it('of one word are asked back where nothing else is asked, or sides are compared', () => {
    const askedBack = 'clarify: Do you mean Glazier 1 or Glazier 2?';
    expect(ask('what does a glazier do?')).toBe(askedBack);
    expect(ask('glazier vs master glazier')).toBe(askedBack);
  });

  it.each([
    'how long is the senior glazier interview?',
    'which glazier signs off windows?',
    'what does a master glazier do?',
    'what does a glazier 2 do?',
    'what does a mason do?',
  ])('are not asked back where a thing, a level or a role is named: %s', (question) => {
    expect(ask(question)).not.toMatch(/^clarify/);
  });
});
