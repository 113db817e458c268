import { expect, it } from 'vitest';
import { botOn } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: desk, name: Help Desk }
  - { id: keeper, name: Keeper }
`,
  'desk.md': `# Help Desk

## Response times

In the day the Help Desk calls back so soon:

- Urgent – 1 hour
- Low – 8 hours

Expect a response in the morning if it is night.

## Opening

It opens at nine.
`,
  'joining.md': `# Joining

## Boat trial

1. You row with two others, and nobody speaks.
2. The keeper tells how the boat trial went.
3. You hear within a week.
`,
};

async function quoteFor(question: string): Promise<string | undefined> {
  const [first] = (await botOn(FILES)).ask(question).answer.passages;
  return first?.sentence ?? `from the start: ${first?.passage.text.split('\n')[0]}`;
}

it('a section whose heading is what was asked is quoted from its start', async () => {
  expect(await quoteFor("what are the help desk's response times?")).toBe(
    'from the start: In the day the Help Desk calls back so soon:',
  );
});

it('… or from where it names the role, in a section of no role', async () => {
  expect(await quoteFor('what does the keeper do in the boat trial?')).toBe(
    'The keeper tells how the boat trial went.',
  );
});

it('a section in which more was asked is quoted from the sentence that speaks of it', async () => {
  expect(await quoteFor('what response do I get if it is night?')).toBe(
    'Expect a response in the morning if it is night.',
  );
});
