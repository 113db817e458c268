import { describe, expect, it } from 'vitest';
import { botOn } from './packs.ts';

const ROLES = `roles:
  - { id: council, name: Harbour council }
  - { id: member, name: Council member, aliases: [members of the council] }
  - { id: guest-member, name: Guest member }
  - { id: keeper, name: Keeper }
  - { id: porter, name: Porter }
  - { id: conduct, name: Conduct Code team }
  - { id: lamp, name: Lamp Oil team }
`;

/** The outcome for a question on one article, and the owners that are named. */
async function ownersOf(article: string, question: string) {
  const bot = await botOn({ 'roles.yaml': ROLES, 'page.md': article });
  const { outcome, owners } = bot.ask(question).answer;
  return [outcome, ...owners.map(({ role }) => role.id)];
}

describe('whoever does it', () => {
  it.each([
    [
      'is said behind “by each”',
      '# Chair\n\nThe keeper is chosen by each seated Harbour council.\n',
      'who chooses the keeper?',
      'council',
    ],
    [
      'is said behind a vote',
      '# Leave\n\nAn idle keeper must be removed through a two-thirds vote of the Harbour council.\n',
      'who can remove a keeper?',
      'council',
    ],
    [
      'is said behind “by their”',
      '# Start\n\nEach new keeper is given a lantern by their Porter.\n',
      'who gives a new keeper a lantern?',
      'porter',
    ],
    [
      'is said behind “by both”',
      '# Bills\n\nEach bill must be approved by both a Keeper and the treasury.\n',
      'who approves the bill?',
      'keeper',
    ],
    [
      'is whoever it is delegated to',
      '# Code\n\nThe Harbour council delegates enforcement of the anchor rules to the Keeper.\n',
      'who enforces the anchor rules?',
      'keeper',
    ],
    [
      'is the reader of a page who is told to do it to another role',
      '# Keeper\n\n- Mentor and guide each Porter.\n- Keep the lamp lit.\n',
      'who mentors porters?',
      'keeper',
    ],
  ])('%s', async (_what, article, question, owner) => {
    expect(await ownersOf(article, question)).toEqual(['answered', owner]);
  });

  it.each([
    [
      'a page’s role where people do it who are none',
      '# Harbour council\n\nSigns and buoys are owned by the people of the town.\n',
      'who owns the buoys?',
    ],
    [
      'the role of a heading to which it is done',
      '# Rules\n\n## Guest member\n\nA guest council member can be removed by a motion.\n',
      'who can remove a council member?',
    ],
  ])('is not %s', async (_what, article, question) => {
    const [outcome, ...owners] = await ownersOf(article, question);
    expect([outcome === 'no-answer', owners]).toEqual([false, []]);
  });
});

describe('a thing that a team is called by', () => {
  it.each([
    ['who owns the conduct code?', 'conduct'],
    ['who is responsible for lamp oil?', 'lamp'],
  ])('may be that team’s own: %s', async (question, owner) => {
    const article =
      '# Work\n\nThe Conduct Code team owns the conduct code.\n\n## Oil\n\nThe Lamp Oil team is responsible for lamp oil.\n';
    expect(await ownersOf(article, question)).toEqual(['answered', owner]);
  });

  it('is the team where it is asked who leads it', async () => {
    const article = '# Work\n\nThe Harbour council leads the Lamp Oil team.\n';
    expect(await ownersOf(article, 'who leads lamp oil?')).toEqual(['answered', 'council']);
  });
});
