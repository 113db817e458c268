import { describe, expect, it } from 'vitest';
import { weighHeadings, weighMentions } from '../../src/answer/ownership-wording.ts';
import { createNameFinder } from '../../src/text/role-names.ts';

const finder = createNameFinder([
  { id: 'finance', name: 'Finance team', aliases: ['Finance'] },
  { id: 'sre', name: 'SRE', aliases: [] },
]);

function weights(sentence: string): string {
  const names = finder.find(sentence, 'prose');
  return weighMentions(sentence, names)
    .map(({ name, weight }) => `${name.role} ${weight}`)
    .join(', ');
}

describe('what a sentence says of the roles that it names', () => {
  it.each([
    ['The Finance team is responsible for payroll.', 'finance 1.3', 'is assigned to it'],
    ['Payroll is owned by the Finance team.', 'finance 1.3', 'is theirs'],
    ['Payroll is the Finance team’s responsibility.', 'finance 1.3', 'is their duty'],
    ['Finance: payroll and invoices', 'finance 1.3', 'stands behind their name'],
    ['If a run fails, SRE and Finance decide together.', 'sre 1.3, finance 1.3', 'is said of both'],
    ['When it fails, SRE checks the logs.', 'sre 1', 'is done by them'],
    ['Please contact the Finance team about it.', 'finance 0.9', 'is asked of them'],
    ['It needs approval from Finance.', 'finance 0.9', 'waits for them'],
    ['The dashboards that Finance likes are slow.', 'finance 1', 'is done by them, in a clause'],
    ['A meeting of SRE people.', 'sre 0.3', 'is merely near them'],
    ['Finance is not responsible for this.', 'finance 0', 'is denied'],
    ['This is out of scope, see SRE.', 'sre 0', 'is disowned in the same breath'],
  ])('%s', (sentence, expected) => {
    expect(weights(sentence)).toBe(expected);
  });

  it('is nothing where it names nobody', () => {
    expect(weights('Nobody is named here.')).toBe('');
  });
});

describe('headings', () => {
  it.each([
    [['Responsibilities'], 1.3],
    [['History'], 1],
    [['Team', 'Out of scope'], 0],
    [[], 1],
  ])('%j', (headings, weight) => {
    expect(weighHeadings(headings)).toBe(weight);
  });
});
