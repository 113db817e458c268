import { expect, it } from 'vitest';
import { botOn } from './packs.ts';

it('shows first what is under a heading on the rarest of what was asked', async () => {
  const bot = await botOn({
    'roles.yaml': 'roles:\n  - { id: cook, name: Cook }\n  - { id: mate, name: Mate }\n',
    'mail.md':
      '# Mail\n\n## Tubas and notebooks\n\nThe Mate takes the tuba. The Mate takes the notebook and the tuba. An accordion hums. The accordion hums.\n',
    'band.md':
      '# Band\n\n## Accordion\n\nA tuba hums to a notebook, in all weathers and by the sea, for nobody but the gulls.\n',
    'more.md':
      '# More\n\n## Rooms\n\nA notebook.\n\n## Halls\n\nA tuba and a notebook.\n\n## Doors\n\nA tuba.\n',
  });
  const { answer } = bot.ask(
    'who do I tell when the tuba, the notebook and the accordion got wet?',
  );
  expect(answer.outcome).toBe('nearest');
  expect(answer.passages[0]?.passage.heading).toEqual(['Accordion']);
});
