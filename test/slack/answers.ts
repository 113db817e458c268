import type { Answer, Found } from '../../src/answer/answer.ts';

type Passage = Found['passage'];
type Role = Answer['roles'][number];

export const engineer: Role = {
  id: 'ml-engineer',
  name: 'ML engineer',
  aliases: [],
  contact: { channel: 'C0MLTEAM1', handle: '@ml-team' },
};
export const developer: Role = { id: 'ai-developer', name: 'AI developer', aliases: [] };

export function found(passage: Partial<Passage> = {}): Found {
  const defaults: Passage = {
    id: 'roles/ml.md#training',
    article: 'Roles',
    path: 'roles/ml.md',
    line: 3,
    heading: ['Work', 'Training'],
    slug: 'training',
    roles: ['ml-engineer'],
    attribution: 'heading',
    text: 'The **ML engineer** runs model training.',
    source: 'https://handbook.example/ml',
    updated: '2026-03-31',
  };
  return { passage: { ...defaults, ...passage }, score: 1 };
}

export function answer(parts: Partial<Answer> = {}): Answer {
  return {
    question: 'who runs model training?',
    outcome: 'answered',
    intent: 'who-owns',
    roles: [engineer],
    topic: 'model training',
    headline: 'ML engineer owns model training',
    owners: [],
    rows: [],
    passages: [],
    closest: [],
    choices: [],
    ...parts,
  };
}
