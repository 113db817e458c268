import { expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { createRolecall } from '../../src/rolecall.ts';

it.each([
  ['which of the two should a small startup hire?', 'Industry demand'],
  ['should we hire an AI developer or an ML engineer first?', 'Choosing the right one'],
])('roles are compared under one heading where they can be: %s', async (question, heading) => {
  const { answer } = createRolecall(await loadKnowledge('knowledge')).ask(question);
  const shown = answer.passages.slice(0, 2).map(({ passage }) => passage);
  expect(shown.map((passage) => passage.heading[0])).toEqual([heading, heading]);
  expect(new Set(shown.flatMap(({ roles }) => roles)).size).toBe(2);
});
