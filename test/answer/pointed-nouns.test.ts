import { expect, it } from 'vitest';
import { botOn } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: doctor, name: Doctor }
  - { id: warden, name: Warden }
`,
  'returns.md': `# Returns

The Doctor drafts a reintegration plan within a week. It lists what all sides have to do. The Warden must approve the plan.
`,
  'plans.md': `# Plans

Plans of the harbour are blue. The Doctor has a plan of the ward.
`,
};

it.each([
  ['who must approve the reintegration plan?', 'warden'],
  ['who drafts the reintegration plan?', 'doctor'],
])('“the plan” is the one that was named before it: %s', async (question, owner) => {
  const { answer } = (await botOn(FILES)).ask(question);
  expect([answer.outcome, answer.owners[0]?.role.id]).toEqual(['answered', owner]);
});

it('a plan that is named nowhere before is another', async () => {
  const { answer } = (await botOn(FILES)).ask('who must approve the harbour plan?');
  expect(answer.outcome).not.toBe('answered');
});
