import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { createRolecall } from '../../src/rolecall.ts';
import { botOn, ROLES, talk } from './packs.ts';

describe('what is nearest to a thing that somebody may need to know', () => {
  const files = {
    'roles.yaml': `roles:
  - { id: operator, name: Crane operator }
  - { id: clerk, name: Dock clerk }
`,
    'operator.md': `# Crane operator

## Collaboration

They talk with the infrastructure crew. Most talks are about requirements, requirements of ships and requirements of cranes.

## Scope

Crane operators work behind the scenes, on infrastructure.

## Technical skills

Crane operators read wind charts.
`,
    'clerk.md':
      '# Dock clerk\n\n## Duties\n\nDock clerks write requirements of ships into the book.\n',
  };
  const nearestTo = async (question: string) => {
    const [answer] = talk(await botOn(files), question);
    return [
      answer?.outcome,
      answer?.headline,
      answer?.passages[0]?.passage.heading.at(-1),
      answer?.passages[0]?.sentence,
    ];
  };

  it.each([
    'do I need to know Kubernetes as a crane operator?',
    'must a crane operator know kubernetes?',
    'what must I know of kubernetes as a crane operator?',
  ])('is a passage on that thing, not one on needs: %s', async (question) => {
    const [outcome, headline, , sentence] = await nearestTo(question);
    expect(outcome).toBe('nearest');
    expect(headline).toMatch(
      /^The articles don't mention “kubernetes”\. Nearest, by “infrastructure”:$/i,
    );
    expect(sentence).toContain('infrastructure');
  });

  it('is the section on skills where nothing is like the thing', async () => {
    const said = await nearestTo('do I need to know juggling as a crane operator?');
    expect(said.slice(0, 3)).toEqual([
      'nearest',
      "The articles don't mention “juggling”. Nearest, by “skill”:",
      'Technical skills',
    ]);
  });

  it('is what the wording finds where no section is headed by it', async () => {
    const [outcome, , heading] = await nearestTo('do I need to know juggling as a dock clerk?');
    expect([outcome, heading]).toEqual(['nearest', 'Duties']);
  });
});

it('shows no passage first that says of the thing who does not do it', async () => {
  const bot = await botOn({
    'roles.yaml': ROLES,
    'work.md': `# Work

## SRE

The SRE is good with cables. Their time goes into the racks, not into wiring green houses.

## Designer

The Designer draws plans of houses.
`,
  });
  const [answer] = talk(bot, 'who wires green houses?');
  expect([answer?.outcome, answer?.passages[0]?.passage.heading.at(-1)]).toEqual([
    'nearest',
    'Designer',
  ]);
});

it('what only tells of the asker is not said to be missing', async () => {
  const bot = createRolecall(await loadKnowledge('knowledge'));
  const question =
    'for a 5 person startup with nothing built yet, which of the two should we hire first?';
  const [answer] = talk(bot, question);
  expect([answer?.outcome, answer?.headline]).toEqual([
    'answered',
    'AI developer vs ML engineer, as the articles tell them apart:',
  ]);
});
