import { expect, test } from 'vitest';
import { listFurtherTopics } from '../../src/answer/further-topics.ts';
import { botOn, talk } from './packs.ts';

const FILES = {
  'roles.yaml': 'roles:\n  - { id: ferry-lead, name: Ferry lead }\n',
  'ferry-lead.md': `# Ferry lead

The Ferry lead steers the crew.

## Summary

Count the boats at dusk.

## 3. Choosing the right one

Take the boat with the dry deck.

## Who decides?

The weather does.

## Overview

Boats come and go.
`,
};

test('each heading that is offered on a role is answered by what stands under it', async () => {
  const bot = await botOn(FILES);
  const topics = listFurtherTopics(bot.ask('what does the ferry lead do?').answer);
  expect(topics.length).toBeGreaterThan(2);
  for (const { label, question, before } of topics) {
    const { outcome, intent, headline, passages } = bot.ask(question, before).answer;
    expect([outcome, intent, passages[0]?.passage.heading.at(-1)]).toEqual([
      'answered',
      'describe',
      label,
    ]);
    expect(headline).toContain('Ferry lead');
  }
});

test('a heading is asked for in a thread about its role, and nowhere else', async () => {
  const bot = await botOn(FILES);
  const outcomeOf = (...questions: string[]) => talk(bot, ...questions).at(-1)?.outcome;
  expect(outcomeOf('what does the ferry lead do?', 'and what about summary?')).toBe('answered');
  expect(outcomeOf('what does the ferry lead do?', 'what about boats at night?')).not.toBe(
    'answered',
  );
});
