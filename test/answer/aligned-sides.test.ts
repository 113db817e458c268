import { expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { createRolecall } from '../../src/rolecall.ts';
import { pack } from '../helpers.ts';

it.each([
  ['which of the two should a small startup hire?', 'Industry demand'],
  ['should we hire an AI developer or an ML engineer first?', 'Choosing the right one'],
  [
    'should I ask for an AI developer or an ML engineer for our very first AI feature?',
    'Choosing the right one',
  ],
])('roles are compared under one heading where they can be: %s', async (question, heading) => {
  const { answer } = createRolecall(await loadKnowledge('knowledge')).ask(question);
  const shown = answer.passages.slice(0, 2).map(({ passage }) => passage);
  expect(shown.map((passage) => passage.heading[0])).toEqual([heading, heading]);
  expect(new Set(shown.flatMap(({ roles }) => roles)).size).toBe(2);
});

it('sets no rows side by side that share the title alone with what was asked', async () => {
  const knowledge = await pack({
    'roles.yaml': 'roles:\n  - { id: warden, name: Warden }\n  - { id: curator, name: Curator }\n',
    'loans.md':
      '# Loans\n\n## Warden\n\nThe warden approves loans.\n\n## Curator\n\nThe curator is responsible for loans to other museums.\n\n## Refunds\n\n| Amount | Role |\n|---|---|\n| Up to €100 | Warden |\n| Up to €500 | Curator |\n',
  });
  const { answer } = createRolecall(knowledge).ask('Warden vs curator on loans?');
  const headings = answer.passages.slice(0, 2).map(({ passage }) => passage.heading.at(-1));
  expect(headings).toEqual(['Warden', 'Curator']);
});
