import { expect, test } from 'vitest';
import { createRolecall } from '../../src/rolecall.ts';
import { pack } from '../helpers.ts';

const FILES = {
  'roles.yaml':
    'roles:\n  - { id: cooper, name: Cooper }\n  - { id: miller, name: Miller }\n  - { id: smith, name: Smith }\n',
  'cooper.md':
    '# Cooper\n\nThe Cooper owns the barrel store. The Cooper does not sharpen axes.\n\n## Rent\n\nThe Cooper does not only mend barrels but also buckets.\n',
  'miller.md':
    '# Miller\n\nThe Miller grinds rye. The Miller never opens the sluice. The Miller does not paint the sails, but oils the gears. The Miller cannot cure ham; however, the Miller sells flour.\n',
  'smith.md':
    '# Smith\n\nThe Smith is responsible for horseshoes. The Smith opens the sluice. The Smith is responsible for hinges; the farm cannot make them.\n',
  'council.md':
    '# Council\n\nCoopers are non-voting members. The miller elects the reeve in spring.\n',
};

async function ask(question: string) {
  return createRolecall(await pack(FILES)).ask(question).answer;
}

test.each([
  ['does the cooper own the barrel store?', /^Yes: “The Cooper owns the barrel store\.”$/],
  ['is the miller responsible for horseshoes?', /^The articles give it to Smith\.$/],
  ['does the miller open the sluice?', /^The articles give it to Smith\.$/],
  ['does the cooper sharpen axes?', /^No: “The Cooper does not sharpen axes\.”$/],
  ['does the cooper mend barrels?', /^Yes: “The Cooper does not only mend barrels/],
  ['does the smith paint fences?', /^The articles /],
  ['does the miller paint the sails?', /^No: “The Miller does not paint the sails/],
  ['does the miller oil the gears?', /^(?!No\b)/],
  ['does the miller sell flour?', /^(?!No\b)/],
  ['is the smith responsible for hinges?', /^Yes: “The Smith is responsible for hinges/],
  ['can coopers vote?', /^No: “Coopers are non-voting members\.”$/],
  [
    'can the smith elect the reeve?',
    /^The articles don't say whether Smith can “elect the reeve”\. Nearest/,
  ],
  ['does the smith elect the reeve?', /^The articles give it to Miller\.$/],
])('%s', async (question, headline) => {
  expect((await ask(question)).headline).toMatch(headline);
});

test('a denial makes nobody the owner', async () => {
  expect((await ask('who sharpens axes?')).owners).toEqual([]);
  expect((await ask('who opens the sluice?')).owners.map(({ role }) => role.id)).toEqual(['smith']);
});

test('what is nearest is called a no where it denies what is like it', async () => {
  const files = {
    'roles.yaml': 'roles:\n  - { id: baker, name: Baker, aliases: [bakers] }\n',
    'baker.md':
      '# Baker\n\n## Carts\n\nThe skill of bakers is in the dough, not in mending carts and wheels.\n',
  };
  const { answer } = createRolecall(await pack(files)).ask(
    'does the baker repair broken wheels and axles?',
  );
  expect(answer.outcome).toBe('nearest');
  expect(answer.headline).toMatch(/say that Baker does\. Nearest, rather a no:$/);
});

test('who does not do it is not shown as nearest to who does', async () => {
  const files = {
    'roles.yaml': 'roles:\n  - { id: baker, name: Baker, aliases: [bakers] }\n',
    'baker.md': '# Baker\n\nThe skill of bakers is in the dough, not in mending wheels.\n',
  };
  const { answer } = createRolecall(await pack(files)).ask('who repaints and mends wheels?');
  expect(answer).toMatchObject({ outcome: 'no-answer', closest: [] });
});
