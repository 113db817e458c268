import { expect, it } from 'vitest';
import { botOn } from '../answer/packs.ts';

const FILES = {
  'roles.yaml': 'roles: [{ id: cook, name: Cook }]',
  'sickness.md': '# Sickness\n\nTell the Cook at once when you are sick.\n',
  'handover.md': '# Handover\n\nOut of office notes cover the days of a holiday.\n',
};

it('a short phrase of function words asks for nothing beside words that tell', async () => {
  const { answer } = (await botOn(FILES)).ask("who do I tell when I'm off sick?");
  expect([answer.outcome, answer.owners[0]?.role.id]).toEqual(['answered', 'cook']);
});

it('but does where the articles have none of the others', async () => {
  const { answer } = (await botOn(FILES)).ask("who knits when I'm off?");
  expect([...answer.passages, ...answer.closest][0]?.passage.article).toBe('Handover');
});
