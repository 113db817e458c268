import { describe, expect, test } from 'vitest';
import { createRoleLabels } from '../../src/knowledge/role-labels.ts';
import { createNameFinder } from '../../src/text/role-names.ts';

const labels = createRoleLabels(
  createNameFinder([
    { id: 'designer', name: 'Designer', aliases: [] },
    { id: 'pm', name: 'Product manager', aliases: ['PM'] },
    { id: 'support', name: 'Support team', aliases: [] },
    { id: 'it', name: 'IT', aliases: [] },
  ]),
);

describe('a title speaks of every role that it names', () => {
  test.each([
    ['Designer', 'designer'],
    ['Responsibilities of the designer', 'designer'],
    ['How we work with designers and PMs', 'designer pm'],
    ['Working with Support', 'support'],
    ['Support', 'support'],
    ['IT', 'it'],
    ['Support for teams', ''],
    ['The Community Support Board', ''],
    ['SUPPORT NEEDS BUDGET', ''],
    ['Make it work', ''],
  ])('%s: %s', (title, roles) => {
    expect(labels.inTitle(title).join(' ')).toBe(roles);
  });
});

describe('a heading of a column, row or term is the name of its roles', () => {
  test.each([
    ['Designer', 'designer'],
    ['Designer (L2)', 'designer'],
    ['Designer / PM', 'designer pm'],
    ['The role of the designer', 'designer'],
    ['Senior designer', ''],
    ['Product manager plans', 'pm'],
    ['Product manager (second line of support for designers)', 'pm'],
    ['Support and distribution', ''],
    ['Hiring a designer', ''],
    ['How do designers find out?', ''],
    [`Designer ${'and designer '.repeat(10)}`, ''],
    ['', ''],
  ])('%s: %s', (heading, roles) => {
    expect(labels.inHeading(heading).join(' ')).toBe(roles);
  });
});

describe('a lead-in is about the roles at its beginning, or at its end after "of" and the like', () => {
  test.each([
    ['Designers own:', 'designer'],
    ['Designers and product managers share:', 'designer pm'],
    ['Designers ask product managers for:', 'designer'],
    ['What we expect from designers:', 'designer'],
    ['What we expect from all our designers and from PMs:', 'designer pm'],
    ['A designer is asked first. What we expect from PMs:', 'pm'],
    ['You work with designers on:', ''],
    ['You work with designers:', ''],
    ['Everybody owns:', ''],
    ['', ''],
  ])('%s: %s', (leadIn, roles) => {
    expect(labels.inLeadIn(leadIn).join(' ')).toBe(roles);
  });
});

describe('running text mentions roles, except in sentences that disown', () => {
  test.each([
    ['The designer draws, the PM decides.', 'designer pm'],
    ['It is not owned by designers. The PM owns it.', 'pm'],
    ['Support is cheap.', 'support'],
    ['They support it.', ''],
  ])('%s: %s', (text, roles) => {
    expect(labels.inProse(text).join(' ')).toBe(roles);
  });
});

describe('a label names roles exactly when it says nothing else', () => {
  test.each([
    ['designer', 'designer'],
    ['the designers and the PM', 'designer pm'],
    ['Designer (L2)', ''],
    ['Jane, the PM', ''],
    ['It', ''],
    ['', ''],
  ])('%s: %s', (label, roles) => {
    expect(labels.namedExactly(label).join(' ')).toBe(roles);
  });
});
