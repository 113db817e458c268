import { expect, test } from 'vitest';
import { formatProblem } from '../../src/errors.ts';
import { readRoles } from '../../src/knowledge/roles.ts';

test('a role includes the members of its members too, each once', () => {
  const { roles, problems } = readRoles(
    'roles.yaml',
    `roles:
  - { id: staff, name: Staff, includes: [nurse, cook] }
  - { id: nurse, name: Nurse, includes: [head-nurse, night-nurse] }
  - { id: head-nurse, name: Head nurse, includes: [] }
  - { id: night-nurse, name: Night nurse, includes: }
  - { id: cook, name: Cook, includes: [head-nurse] }
`,
  );
  expect(problems).toEqual([]);
  expect(roles.map(({ includes }) => includes)).toEqual([
    ['nurse', 'head-nurse', 'night-nurse', 'cook'],
    ['head-nurse', 'night-nurse'],
    undefined,
    undefined,
    ['head-nurse'],
  ]);
});

test('wrong members are reported on their lines, with the cure', () => {
  const { problems } = readRoles(
    'roles.yaml',
    `roles:
  - id: nurse
    name: Nurse
    includes:
      - head nurse
      - ward-manager
      - nurse
  - { id: head-nurse, name: Head nurse, includes: [cook] }
  - { id: cook, name: Cook, includes: [porter] }
  - { id: porter, name: Porter, includes: [head-nurse] }
`,
  );
  expect(problems.map(formatProblem)).toEqual([
    'roles.yaml:5: role "nurse" includes "head nurse", which is no role\'s id: write its id, head-nurse',
    'roles.yaml:6: role "nurse" includes "ward-manager", which is no role\'s id: write the id of a role in this file',
    'roles.yaml:7: role "nurse" includes itself: name other roles only',
    'roles.yaml:8: role "head-nurse" includes "cook", which includes "head-nurse": leave out one of the two',
    'roles.yaml:9: role "cook" includes "porter", which includes "cook": leave out one of the two',
    'roles.yaml:10: role "porter" includes "head-nurse", which includes "porter": leave out one of the two',
  ]);
  const { problems: ofShape } = readRoles(
    'roles.yaml',
    'roles:\n  - { id: nurse, name: Nurse, includes: cook }\n',
  );
  expect(ofShape.map(formatProblem)).toEqual([
    'roles.yaml:2: roles[1].includes "cook" must be a list of role ids, such as [junior-programmer, senior-programmer]',
  ]);
});
