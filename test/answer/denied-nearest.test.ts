import { expect, it } from 'vitest';
import { botOn, ROLES, talk } from './packs.ts';

it('is what speaks of the thing behind a denial of something else, and never what lacks it', async () => {
  const bot = await botOn({
    'roles.yaml': ROLES,
    'away.md': `# Away

Set your status. This helps us not to call you when you are away, and it tells everyone that you are sick.
`,
    'calls.md':
      '# Calls\n\nTell the CEO today when a call is over. Talk of the weather is small talk.\n',
  });
  const [answer] = talk(bot, "I'm sick today, who do I tell?");
  expect(answer?.outcome).toBe('nearest');
  expect(answer?.passages.map(({ passage }) => passage.path)).toEqual(['away.md']);
});
