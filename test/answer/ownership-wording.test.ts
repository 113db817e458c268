import { describe, expect, it } from 'vitest';
import { NOTHING_ASKED } from '../../src/answer/asked-of-roles.ts';
import { weighMentions } from '../../src/answer/ownership-wording.ts';
import { createNameFinder } from '../../src/text/role-names.ts';

const finder = createNameFinder([
  { id: 'finance', name: 'Finance team', aliases: ['Finance'] },
  { id: 'sre', name: 'SRE', aliases: [] },
]);

function weights(sentence: string, asked?: string): string {
  const names = finder.find(sentence, 'prose');
  const matchLabel = (label: string) => (label === asked ? 1 : 0);
  return weighMentions(sentence, names, { ...NOTHING_ASKED, matchLabel })
    .map(({ name, weight }) => `${name.role} ${weight}`)
    .join(', ');
}

describe('what a sentence says of the roles that it names', () => {
  it.each([
    ['The Finance team is responsible for payroll.', 'finance 1.3', 'is assigned to it'],
    ['Payroll is owned by the Finance team.', 'finance 1.3', 'is theirs'],
    ['Exceptions are granted by vote of the Finance team.', 'finance 1.3', 'is voted by them'],
    ['Members of @acme/Finance will triage it.', 'finance 1', 'is done by their handle'],
    ['Payroll is the Finance team’s responsibility.', 'finance 1.3', 'is their duty'],
    ['Finance: payroll and invoices', 'finance 1.3', 'stands behind their name'],
    ['If a run fails, SRE and Finance decide together.', 'sre 1.3, finance 1.3', 'is said of both'],
    ['When it fails, SRE checks the logs.', 'sre 1', 'is done by them'],
    ['Please contact the Finance team about it.', 'finance 0.9', 'is asked of them'],
    ['It needs approval from Finance.', 'finance 0.9', 'waits for them'],
    ['The dashboards that Finance likes are slow.', 'finance 1', 'is done by them, in a clause'],
    ['A meeting of SRE people.', 'sre 0.25', 'is merely near them'],
    ['SREs decide when it is off.', 'sre 1.3', 'is decided by several'],
    ['In the end, SREs make the final call.', 'sre 1.3', 'has the last word'],
    ['SREs watch the pager.', 'sre 1', 'is done by several'],
    ['SREs of the night shift.', 'sre 0.25', 'is not done by several'],
    ['SREs elected by the staff.', 'sre 0.25', 'is done to them'],
    ['SREs are elected by the staff.', 'sre 0.25', 'is done to them, in a sentence'],
    ['We vote for the SRE members to speak for us.', 'sre 0.25', 'is no verb'],
    ['In the end the SRE decides.', 'sre 1.3', 'is said behind a time or place'],
    ['Now SRE keeps the pager.', 'sre 1', 'is done now'],
    ['If SRE agrees, it goes on.', 'sre 0.4', 'is only a condition'],
    [
      'Runs are approved by at least two members of the SRE team.',
      'sre 1.3',
      'is done by some of it',
    ],
    ['Runs are checked by members of _The Gull Rock_ SRE team.', 'sre 1.3', 'is theirs, wherever'],
    ['One of the SREs decides.', 'sre 1.3', 'is decided by one of several'],
    [
      'Errors are the responsibility of individual SREs.',
      'sre 1.3',
      'is the responsibility of each of them',
    ],
    ["Gull Rock's SRE team is responsible for it.", 'sre 1.3', 'is theirs, of whatever company'],
    ['It is approved by the Former SRE.', 'sre 0', 'was done by whoever was it once'],
    ["The client's SRE signs it.", 'sre 0.25', 'is done by another’s'],
    ['Any member of the SRE may warn them.', 'sre 0.25', 'is allowed to any of them'],
    ['It is used by Finance.', 'finance 0.7', 'is done to it without owning it'],
    ['Finance draws the plan, and SRE owns the pager.', 'finance 1, sre 1.3', 'is said of each'],
    [
      'The plan is drawn by Finance, the pager kept by SRE.',
      'finance 1.3, sre 1.3',
      'ends with each',
    ],
    ['Formerly run by SRE, it is now run by Finance.', 'sre 0, finance 1.3', 'was so once'],
    ['Until 2023 SRE owned the pager.', 'sre 0', 'ended in a year'],
    ['SRE used to own it.', 'sre 0', 'is over'],
    ['Ask a team, such as SRE, for help.', 'sre 0', 'is an example'],
    ['Pager – Owner: SRE; Deputy: Finance', 'sre 1.3, finance 0', 'is in the column of owners'],
    [
      'Pager – Former owner: SRE; Maintainers: Finance',
      'sre 0, finance 1.3',
      'is not a former column',
    ],
    ['Pager – Responsible: SRE; Informed: Finance', 'sre 1.3, finance 0', 'is marked so'],
    ['Pager: SRE', 'sre 1', 'is all that the line says of a thing'],
    ['Finance is not responsible for this.', 'finance 0', 'is denied'],
    ['This is out of scope, see SRE.', 'sre 0', 'is disowned in the same breath'],
  ])('%s', (sentence, expected) => {
    expect(weights(sentence)).toBe(expected);
  });

  it('is more of whom to turn to where a contact is asked', () => {
    const sentence = 'Ask SRE, which Finance pays.';
    const names = finder.find(sentence, 'prose');
    expect(
      weighMentions(sentence, names, { ...NOTHING_ASKED, isContact: true }).map(
        ({ weight }) => weight,
      ),
    ).toEqual([1.5, 1]);
  });

  it('is most of whom to turn to, before those who do it, where a contact is asked', () => {
    const sentence = 'The rota is staffed by SRE; let Finance know to join it.';
    const names = finder.find(sentence, 'prose');
    expect(
      weighMentions(sentence, names, { ...NOTHING_ASKED, isContact: true }).map(
        ({ weight }) => weight,
      ),
    ).toEqual([1.3, 1.5]);
  });

  it('is said by the verb that is the role’s', () => {
    const sentence = 'SRE signs the plan that is drawn up by Finance.';
    const names = finder.find(sentence, 'prose');
    expect(weighMentions(sentence, names).map(({ verb }) => verb)).toEqual([
      'signs the plan',
      'is drawn up',
    ]);
  });

  it('is by the column that was asked for', () => {
    const line = 'Plan – Author: SRE; Approver: Finance';
    expect(weights(line)).toBe('sre 0, finance 1.3');
    expect(weights(line, 'Author')).toBe('sre 1.5, finance 1.3');
    expect(weights('Pager – Owner: SRE; Deputy: Finance', 'Deputy')).toBe('sre 1.3, finance 1.5');
  });

  it('is by no column where a sentence has a colon', () => {
    const label = 'Runs the election of the leaders';
    expect(weights(`${label}: helps the Finance team with it.`, label)).toBe('finance 0.25');
    expect(weights(`${label}: Finance team`, label)).toBe('finance 1.5');
  });

  it('is nothing where it names nobody', () => {
    expect(weights('Nobody is named here.')).toBe('');
  });
});
