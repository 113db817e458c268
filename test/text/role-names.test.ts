import { describe, expect, it } from 'vitest';
import { createNameFinder, type NameContext } from '../../src/text/role-names.ts';

const roles = [
  { id: 'ml-engineer', name: 'ML engineer', aliases: ['machine learning engineer'] },
  { id: 'engineer', name: 'Engineer', aliases: [] },
  { id: 'senior-engineer', name: 'Senior Engineer', aliases: [] },
  { id: 'legal', name: 'Legal', aliases: ['Legal team'] },
  { id: 'sustained', name: 'Sustained Engineering', aliases: ['SET'] },
  { id: 'grc', name: 'GRC', aliases: ['Governance, Risk, and Compliance'] },
  { id: 'change', name: 'Head of Business Analysis & Change', aliases: [] },
  { id: 'talent', name: 'Talent team', aliases: [] },
];
const finder = createNameFinder(roles, (word) => word === 'set' || word === 'legal');

function named(text: string, where: NameContext = 'prose'): string[] {
  return finder.find(text, where).map((hit) => `${hit.role}:${text.slice(hit.start, hit.end)}`);
}

it('of one ordinary word are names beside what compares them', () => {
  expect(named('how do an engineer and legal differ?', 'question')).toEqual([
    'engineer:engineer',
    'legal:legal',
  ]);
});

describe('role names in prose', () => {
  it('finds names, aliases, plurals and hyphenation, the longest first', () => {
    expect(named('Machine-learning engineers and senior engineers help an engineer.')).toEqual([
      'ml-engineer:Machine-learning engineers',
      'senior-engineer:senior engineers',
      'engineer:engineer',
    ]);
  });

  it('finds none where a hyphen makes another word of it', () => {
    expect(named('A talent team-wide meeting, a Legal-only channel.')).toEqual([]);
    expect(named('A Talent team-led meeting.')).toEqual(['talent:Talent team']);
    expect(named('Legal-checked texts only.')).toEqual(['legal:Legal']);
  });

  it('takes a program for nobody', () => {
    const { find } = createNameFinder([{ id: 'em', name: 'Lock manager', aliases: ['manager'] }]);
    expect(find('Version managers', 'label')).toEqual([]);
    expect(find('Onboarding for managers', 'label')).toHaveLength(1);
    expect(find('The password manager fills it in, says the manager.', 'prose')).toHaveLength(1);
  });

  it('knows a grade by its code, and no pull request or place by the initials of a role', () => {
    const roles = [
      { id: 'ic3', name: 'IC3 Engineer', aliases: [] },
      { id: 'reviewer', name: 'Project Reviewer', aliases: [] },
      { id: 'ambassador', name: 'Cultural Ambassador', aliases: [] },
    ];
    const { find } = createNameFinder(roles);
    const list = (text: string, where: NameContext): string[] =>
      find(text, where).map(({ role }) => role);
    expect(list('IC3s in CA answer each PR.', 'prose')).toEqual(['ic3']);
    expect(list('what does an ic3 do with a PR?', 'question')).toEqual(['ic3']);
  });

  it('knows a post turned round in a question, and takes it for no name in prose', () => {
    const { find } = createNameFinder([{ id: 'locks', name: 'Director of Locks', aliases: [] }]);
    const asked = 'what does the locks director do?';
    expect(find(asked, 'question').map(({ role }) => role)).toEqual(['locks']);
    expect(find('The locks director opens it.', 'prose')).toEqual([]);
  });

  it('knows it in prose where roles.yaml writes it so, and not as what people do or a part of a thing', () => {
    const { find } = createNameFinder([
      { id: 'lock-head', name: 'Head of Lock', aliases: [] },
      { id: 'people', name: 'Head of People', aliases: [] },
    ]);
    expect(find('The lock head opens it.', 'prose')).toHaveLength(1);
    expect(find('who is the people head for the north?', 'question')).toHaveLength(1);
    for (const asked of ['where do people head for lunch?', 'who sets the people head count?'])
      expect(find(asked, 'question')).toEqual([]);
  });

  it('tells initials that end in S from plurals of others, and makes none of a SIG', () => {
    const { find } = createNameFinder([
      { id: 'manager', name: 'Community Leader', aliases: [] },
      { id: 'system', name: 'Content Lookup System', aliases: [] },
      { id: 'sig-security', name: 'SIG Security', aliases: [] },
    ]);
    const list = (text: string, where: NameContext): string[] =>
      find(text, where).map(({ role }) => role);
    expect(list('The CLS sorts what CLs write.', 'prose')).toEqual(['system', 'manager']);
    expect(list('All SIGs meet; SIG Security does, too.', 'prose')).toEqual(['sig-security']);
    expect(list('which sigs meet, and which sig writes?', 'question')).toEqual([]);
  });

  it('knows a name of one word, and no part of another word', () => {
    const { find } = createNameFinder([{ id: 'maintainer', name: 'Maintainer', aliases: [] }]);
    const places = find('The docs-maintainers help Maintainers.', 'prose').map(
      ({ start }) => start,
    );
    expect(places).toEqual([26]);
    expect(find('An ex-Maintainer left.', 'prose')).toHaveLength(1);
  });

  it('knows a job that is written small behind an article, and no other word', () => {
    const roles = [
      { id: 'secretary', name: 'Secretary', aliases: [] },
      { id: 'editor', name: 'Editor', aliases: [] },
      { id: 'legal', name: 'Legal', aliases: [] },
      { id: 'people', name: 'People team', aliases: [] },
    ];
    const { find } = createNameFinder(roles);
    const list = (text: string): string[] => find(text, 'prose').map(({ role }) => role);
    expect(list('Minutes are kept by the secretary, and each editor reads them.')).toEqual([
      'secretary',
      'editor',
    ]);
    expect(list('It needs secretary work, a legal check and the people who came.')).toEqual([]);
  });

  it('knows how people shorten the words of a name, and no word by itself', () => {
    expect(named('sr engs and machine learning engs', 'question')).toEqual([
      'senior-engineer:sr engs',
      'ml-engineer:machine learning engs',
    ]);
    // in articles they may be other words
    expect(named('A sr eng and machine learning eng channels.')).toEqual([]);
  });

  it('takes what a longer name ends with for the role', () => {
    const roles = [
      { id: 'platform', name: 'Platform team', aliases: [] },
      { id: 'leader', name: 'Team leader', aliases: [] },
    ];
    const { find } = createNameFinder(roles);
    const list = (text: string, where: NameContext): string[] =>
      find(text, where).map(({ role }) => role);
    expect(list('Approved by the Platform Team Leader of the Platform Team.', 'prose')).toEqual([
      'leader',
      'platform',
    ]);
    expect(list('what does the platform team leader do?', 'question')).toEqual(['leader']);
    const withVerb = createNameFinder([
      { id: 'platform', name: 'Platform team', aliases: [] },
      { id: 'lead', name: 'Team lead', aliases: [] },
    ]);
    expect(
      withVerb.find('The platform team lead the migration.', 'prose').map(({ role }) => role),
    ).toEqual(['platform']);
  });

  it('reads acronyms made of a name only in capitals', () => {
    expect(named('MLEs run it; an mle does not count here')).toEqual(['ml-engineer:MLEs']);
    expect(named('we set the date, SET does the rest')).toEqual(['sustained:SET']);
  });

  it('wants a capital letter for a name that is an ordinary word', () => {
    expect(named('The legal entity is checked by Legal.')).toEqual(['legal:Legal']);
    expect(named('Talent negotiates with local talent')).toEqual(['talent:Talent']);
  });

  it('does not take a short form for a name where it is an ordinary word, nor its plural', () => {
    const roles = [
      { id: 'project', name: 'Project group', aliases: [] },
      { id: 'finance', name: 'Finance team', aliases: [] },
    ];
    const ordinary = createNameFinder(roles, (word) => word === 'project');
    const inProse = (text: string): string[] =>
      ordinary.find(text, 'prose').map(({ role }) => role);
    expect(inProse('The Project is large, a Project group is small')).toEqual(['project']);
    expect(inProse('Finance looks after our Finances')).toEqual(['finance']);
    expect(ordinary.find('who leads the project?', 'question')).toEqual([]);
  });

  it('does not take part of a longer name for the name', () => {
    expect(named('Legal Operations is another thing than Legal.')).toEqual(['legal:Legal']);
    expect(named('Ask the Legal team, or Legal in Paris.')).toHaveLength(2);
  });

  it('finds the longer name where a shorter one begins with its article', () => {
    const roles = [{ id: 'board', name: 'Board of Directors', aliases: ['the Board'] }];
    const text = 'Once a year the Board of Directors asks, and the board answers.';
    const hits = createNameFinder(roles).find(text, 'prose');
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Board of Directors',
      'the board',
    ]);
  });

  it('takes capitals for the plural of initials only where the s is small', () => {
    const roles = [{ id: 'tt', name: 'Tools team', aliases: [] }];
    const tools = createNameFinder(roles);
    expect(tools.find('TTS is another organisation', 'prose')).toEqual([]);
    expect(tools.find('TTs meet on Monday', 'prose')).toHaveLength(1);
  });

  it('takes & and "and" for the same, and reads over commas inside a name', () => {
    expect(named('the head of business analysis and change')).toHaveLength(1);
    expect(named('Governance, Risk and Compliance')).toEqual([
      'grc:Governance, Risk and Compliance',
    ]);
  });

  it('does not join words over the end of a sentence', () => {
    expect(named('She is senior. Engineer is another thing.')).toEqual(['engineer:Engineer']);
  });
});

describe('role names in questions', () => {
  it('takes an ordinary word for the name where it does what the question ends with', () => {
    expect(named('what does legal look after again?', 'question')).toEqual(['legal:legal']);
    expect(named('what does legal tooling cost?', 'question')).toEqual([]);
  });

  it('takes acronyms in small letters unless the articles use them as plain words', () => {
    expect(named('what does an mle do', 'question')).toEqual(['ml-engineer:mle']);
    expect(named('who set this up', 'question')).toEqual([]);
    expect(named('what does the set team do', 'question')).toEqual(['sustained:set team']);
  });

  it('takes an ordinary word for a role only when it stands alone', () => {
    expect(named('what does legal do?', 'question')).toEqual(['legal:legal']);
    expect(named('who checks legal contracts?', 'question')).toEqual([]);
  });

  it('takes an ordinary word for a role where it is the subject of a verb', () => {
    expect(named('can legal sign a lease?', 'question')).toEqual(['legal:legal']);
    expect(named('does the legal review 20 leases?', 'question')).toEqual(['legal:legal']);
    expect(named('can legal contracts end?', 'question')).toEqual([]);
    expect(named('which legal review the leases?', 'question')).toEqual([]);
  });
});

describe('role names in labels', () => {
  it('ignores case', () => {
    expect(named('legal', 'label')).toEqual(['legal:legal']);
    expect(named('senior_engineer', 'label')).toEqual(['senior-engineer:senior_engineer']);
  });

  it('gives an acronym that two roles would share to neither', () => {
    const two = createNameFinder([
      { id: 'a', name: 'Data Engineer', aliases: [] },
      { id: 'b', name: 'Design Engineer', aliases: [] },
    ]);
    expect(two.find('DE', 'label')).toEqual([]);
  });
});
