import { expect, it } from 'vitest';
import { botOn, ROLES, talk } from './packs.ts';

const MEASURES = {
  'roles.yaml': ROLES,
  'measures.md': '# Measures\n\nSREs are rated by resource utilization, each March.\n',
};

it('what is near is a passage to which other words for several of those asked point, whatever else is asked', async () => {
  const [answer] = talk(
    await botOn(MEASURES),
    'whose neck is on the line if our gpus sit idle half the blessed afternoon?',
  );
  expect([answer?.outcome, answer?.owners]).toEqual(['nearest', []]);
  expect(answer?.headline).toContain('Nearest, by “resource utilization”');
});

it('nothing is near that shares one word with what is asked, where no article has the rest', async () => {
  const [answer] = talk(await botOn(MEASURES), 'who books the March picnic by the canal?');
  expect(answer?.outcome).toBe('no-answer');
});
