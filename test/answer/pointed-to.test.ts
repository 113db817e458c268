import { describe, expect, it } from 'vitest';
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

describe('one word for which the articles have another', () => {
  const rooms = Array.from({ length: 60 }, (_, at) => `## Room ${at}\n\nBrass lamp ${at}.\n`);
  const few = { 'roles.yaml': ROLES, 'march.md': '# March\n\nSREs patch the infrastructure.\n' };
  const many = { ...few, 'rooms.md': `# Rooms\n\n${rooms.join('\n')}` };

  it.each([
    ['points to what is near in a folder of a few passages', few, 'nearest'],
    ['points to nothing in a folder of many', many, 'no-answer'],
  ])('%s', async (_, pack, outcome) => {
    const [answer] = talk(await botOn(pack), 'who feeds the swans by the canal and the servers?');
    expect(answer?.outcome).toBe(outcome);
  });

  it('is one, however many words a phrase has that the articles say in another way', async () => {
    const bills = {
      ...many,
      'march.md': '# March\n\nSREs keep an eye on resource utilization.\n',
    };
    const [answer] = talk(await botOn(bills), 'who feeds the swans while the gpus sit idle?');
    expect(answer?.outcome).toBe('no-answer');
  });

  it('points to a passage of the role that was asked about, however many there are', async () => {
    const [answer] = talk(await botOn(many), 'does an SRE touch servers?');
    expect([answer?.outcome, answer?.headline]).toEqual([
      'nearest',
      "The articles don't say that SRE does. Nearest, by “infrastructure”:",
    ]);
  });
});
