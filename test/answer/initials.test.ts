import { expect, it } from 'vitest';
import { botOn } from './packs.ts';

it('what is asked by its initials is nearest where they stand, whatever else means the like', async () => {
  const bot = await botOn({
    'roles.yaml': 'roles:\n  - { id: pilot, name: Pilot }\n',
    'charts.md':
      '# Charts\n\n## Libraries\n\nChart libraries under any licence are kept on the shelf of the harbour project, behind the lamp.\n',
    'rules.md': '# Rules\n\nSoftware under these cannot be used: GPL, AGPL.\n',
  });
  const { outcome, passages } = bot.ask('can we use a gpl library in the harbour project?').answer;
  expect([outcome, passages[0]?.passage.path]).toEqual(['nearest', 'rules.md']);
});

it('initials of a role are it in small letters, though a title has them so', async () => {
  const bot = await botOn({
    'roles.yaml': 'roles:\n  - { id: council, name: Kelp Sorters Council, aliases: [KSC] }\n',
    'kelp.md': '# Kelp\n\nThe KSC sorts the kelp by length.\n',
    'candidates-2024-ksc.md': 'Ada and Ben want a seat.\n',
  });
  const { answer } = bot.ask('what does the ksc do?');
  expect(answer.roles.map(({ id }) => id)).toEqual(['council']);
});
