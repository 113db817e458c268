import { expect, test } from 'vitest';
import { formatProblem } from '../../src/errors.ts';
import { readRoles } from '../../src/knowledge/roles.ts';

function problems(yaml: string): readonly string[] {
  return readRoles('roles.yaml', yaml).problems.map(formatProblem);
}

test('roles come with aliases, contact and synonyms, every scalar as it was written', () => {
  const {
    roles,
    synonyms,
    problems: found,
  } = readRoles(
    'roles.yaml',
    `roles:
  - { id: qa, name: QA, aliases: [on, 42], contact: { channel: C012345, handle: "" } }
  - id: sre
    name: SRE
    aliases:
    contact: {}
synonyms: [[1.0, one]]
`,
  );
  expect(found).toEqual([]);
  expect(roles).toEqual([
    {
      id: 'qa',
      name: 'QA',
      aliases: ['on', '42'],
      contact: { channel: 'C012345' },
      contactPlace: { file: 'roles.yaml', line: 2 },
    },
    { id: 'sre', name: 'SRE', aliases: [] },
  ]);
  expect(synonyms).toEqual([['1.0', 'one']]);
});

test.each([
  ['contact: { channel: "#help", handle: "@office" }', { channel: '#help', handle: '@office' }],
  ['contact: { handle: "@office" }', { handle: '@office' }],
  ['contact: {}', undefined],
  ['contact:', undefined],
])('beside the roles stands whom to ask where none is known: %s', (line, fallback) => {
  const read = readRoles('roles.yaml', `${line}\nroles: [{ id: qa, name: QA }]\n`);
  expect(read.problems).toEqual([]);
  expect(read.fallback).toEqual(fallback);
});

test('every problem is reported at once, on its line, with the cure', () => {
  expect(
    problems(`roles:
  - id: Product Manager
    name: Product manager
    alias: PM
  - id: designer
    name: ""
    aliases: Design
    contact: { chanel: "#design" }
  - just text
  - id: designer
    name: product-manager
synonyms:
  - [leave]
synonym: []
`),
  ).toEqual([
    'roles.yaml:2: roles[1].id "Product Manager" must be in kebab-case: small letters, digits and single hyphens, such as product-manager',
    'roles.yaml:4: roles[1].alias is not a known key: write one of id, name, aliases, contact, includes, level',
    'roles.yaml:6: roles[2].name must not be empty',
    'roles.yaml:7: roles[2].aliases "Design" must be a list, such as [one, other]',
    'roles.yaml:8: roles[2].contact.chanel is not a known key: write one of channel, handle',
    'roles.yaml:9: roles[3] "just text" must be { id: …, name: … }, with aliases, contact, includes and level where there are any',
    'roles.yaml:10: role id "designer" is taken by the role on line 5: give each role an id of its own',
    'roles.yaml:11: "product-manager" already names the role "Product Manager" on line 3: a name or alias belongs to one role only',
    'roles.yaml:13: synonyms[1] must hold two terms or more',
    'roles.yaml:14: synonym is not a known key: write one of roles, contact, source, synonyms, owners, glossary',
  ]);
});

test('one slip is one problem', () => {
  const role = '  - id: cook\n    name: Cook\n    aliases: [chef, the kitchen]\n';
  expect(problems(`roles:\n${role}${role}`)).toEqual([
    'roles.yaml:5: role id "cook" is taken by the role on line 2: give each role an id of its own',
  ]);
  expect(problems('rolls:\n  - { id: cook, name: Cook }\n')).toHaveLength(1);
  expect(problems('roles:\n  - { id: cook, Nam: Cook }\n')).toEqual([
    'roles.yaml:2: roles[1].Nam is not a known key: write one of id, name, aliases, contact, includes, level',
  ]);
  // Two slips.
  expect(problems('roles:\n  - { id: cook, colour: red }\n')).toHaveLength(2);
});

test('a name that two roles bear is found whatever its case, accents and punctuation', () => {
  expect(
    problems(`roles:
  - { id: a, name: Café lead, aliases: [cafe-lead] }
  - { id: b, name: B, aliases: [x, CAFE  LEAD] }
`),
  ).toEqual([
    'roles.yaml:3: "CAFE  LEAD" already names the role "a" on line 2: a name or alias belongs to one role only',
  ]);
});

test('missing parts are reported where they should be', () => {
  expect(problems('')).toEqual([
    'roles.yaml:1: the file must hold `roles:`, and may hold `contact:`, `source:`, `synonyms:`, `owners:` and `glossary:`',
  ]);
  expect(problems('roles: []')).toEqual(['roles.yaml:1: roles must name at least one role']);
  expect(problems('synonyms: [[a, b]]')).toEqual([
    'roles.yaml:1: roles must be a list of roles: - id: …, name: …',
  ]);
  expect(problems('roles:\n  - id: a\n  -\n    name: B\n')).toEqual([
    'roles.yaml:2: roles[1].name must be a text',
    'roles.yaml:4: roles[2].id must be a text',
  ]);
});

test('what is not YAML is reported on its line', () => {
  const [first = ''] = problems('roles:\n  - id: a\n    name: "open\n');
  expect(first).toMatch(/^roles\.yaml:\d: is not valid YAML here \(.*\): fix it/);
});

test('broken roles keep no other problem back', () => {
  expect(
    problems(
      'roles:\n  - [a]\n  - { id: b, name: B, aliases: [{ c: d }, b] }\n  - { id: c, name: B }\n',
    ),
  ).toEqual([
    'roles.yaml:2: roles[1] must be { id: …, name: … }, with aliases, contact, includes and level where there are any',
    'roles.yaml:3: roles[2].aliases[1] must be a text',
    'roles.yaml:4: "B" already names the role "b" on line 3: a name or alias belongs to one role only',
  ]);
});

test('YAML aliases that would swell the file are refused', () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
roles: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
`;
  expect(problems(bomb)[0]).toMatch(/^roles\.yaml: uses too many YAML aliases/);
});
