// What counts as telling what a role is, and what only has its name.
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { botOn, places } from './packs.ts';

const ROLES = `roles:
  - { id: partner, name: Partner, aliases: [partners] }
  - { id: guest, name: Guest, aliases: [guests] }
  - { id: elders, name: Council of Elders }
  - { id: chair, name: Chair }
  - { id: events, name: Events team }
  - { id: steward, name: Steward }
  - { id: bells, name: Bell group }
  - { id: ferry, name: Ferry crew }
`;

async function ask(files: Readonly<Record<string, string>>, question: string): Promise<Answer> {
  return (await botOn({ 'roles.yaml': ROLES, ...files })).ask(question).answer;
}

describe('what a role is', () => {
  test('is told under its name, and not where its name tells of which kind another thing is', async () => {
    const answer = await ask(
      {
        'leave.md':
          '# Pregnancy, birth, and partner leave\n\nWhoever expects a child gets sixteen weeks off.\n',
        'partners.md':
          '# Partners\n\nThe island lives in a world of ferries and banks. Our partners carry the mail.\n',
      },
      'what is a partner?',
    );
    expect(answer).toMatchObject({ outcome: 'answered' });
    expect(answer.passages[0]?.passage.path).toBe('partners.md');
  });

  test.each(['Someone who stays for a night.', 'A person who stays for a night.'])(
    'is told right below its name: %s',
    async (definition) => {
      const answer = await ask(
        {
          'guest.md': `# Guest\n\n${definition}\n`,
          'hut.md': `# Hut\n\n## Keys of guests\n\nGuests hang the key on the hook. Guests lock the door at night, and a guest leaves the lamp on.\n`,
        },
        'what is a guest?',
      );
      expect(answer.passages[0]?.passage.text).toBe(definition);
    },
  );

  test('is told by a list that names it before a dash', async () => {
    const answer = await ask(
      {
        'words.md':
          '# Words\n\n- **Council of Elders** - the body that settles quarrels about nets\n- **Net loft** - where nets dry\n',
      },
      'what does the Council of Elders do?',
    );
    expect(answer.outcome).toBe('answered');
    expect(answer.passages[0]?.passage.text).toContain('settles quarrels');
  });

  test('is told by the one sentence in which it does something, which is the one that is shown', async () => {
    const answer = await ask(
      {
        'hut.md':
          '# Hut\n\nThe hut has nine beds. Bring a blanket. The steward counts the beds every evening and airs them. Take off your boots.\n',
      },
      'what does the steward do?',
    );
    expect(answer.outcome).toBe('answered');
    expect(answer.passages[0]?.sentence).toBe(
      'The steward counts the beds every evening and airs them.',
    );
  });
});

describe('what tells most of a role comes first', () => {
  test.each([
    [
      'duties before a motto',
      '# Keeping bells\n\n## Being in the bell group is a responsibility, not a privilege\n\nThese rules are not meant to scare you off.\n\n## Days\n\nThe bell group meets the council on Mondays, and its responsibilities are: ringing, oiling and counting.\n',
      'its responsibilities are',
    ],
    [
      'its own page, whatever else its title says',
      '# Ownership - Bell group\n\nThe bell group keeps the ropes dry.\n',
      'keeps the ropes dry',
    ],
    [
      'who does something, behind its name',
      '# Groups\n\n## People\n\nMore soon. The bell group of the island, who mend the tower, are six.\n',
      'who mend the tower',
    ],
    [
      'what it does, in a clause of where',
      '# Towers\n\n## Rotating “Bell group”\n\nA rotating bell group is set up, where the bell group rings, oils or mends.\n',
      'rings, oils or mends',
    ],
  ])('%s', async (_, article, said) => {
    const crowd =
      '# Fair\n\n| Day | What | Who |\n| --- | --- | --- |\n| Monday | Opening of the fair | Bell group, Partner |\n| Sunday | Closing | Guest |\n';
    const answer = await ask(
      { 'bells.md': article, 'fair.md': crowd },
      'what does the bell group do?',
    );
    expect(answer.outcome).toBe('answered');
    expect(answer.passages[0]?.passage.text).toContain(said);
  });
});

test.each([
  ['The chair shall open each meeting with a bell.'],
  ['The chair will own the budget.'],
  ['- Focus: Sound Money\n\nThe chair has managed the money since 1990.'],
])('what a role does is told by any verb: %s', async (text) => {
  const answer = await ask({ 'rules.md': `# Rules\n\n${text}\n` }, 'what does the chair do?');
  expect(answer.outcome).toBe('answered');
});

test('a table that has a contact beside the duties tells of the role', async () => {
  const table =
    '# Who is who\n\n| Role | Duties | Contact |\n| --- | --- | --- |\n| Chair | bakes the bread for the whole village | #bakery |\n';
  expect(await ask({ 'who.md': table }, 'what does the chair do?')).toMatchObject({
    outcome: 'answered',
  });
});

describe('what a role is is not told', () => {
  test.each([
    [
      'by who has it',
      '# Posts\n\n- Chair: Ada van Lock and Ada Moor\n- Clerk: Ben Moor (away until May)\n',
    ],
    [
      'by a table of people',
      '# Chair\n\n| Name | Company | Email |\n| --- | --- | --- |\n| Ada Lock | Locks | ada@example.org |\n| Ben Moor | Moors | ben@example.org |\n',
    ],
    [
      'by a list of what is to be settled',
      '# Charter\n\n## To be settled\n\n- Rights explicitly held by the chair\n- Length of the mandate\n',
    ],
    ['by what is done to it', '# Posts\n\nThe chair is elected in May. A chair can be removed.\n'],
    [
      'by what is so in one case',
      '# Rules on quarrels\n\n## Chair\n\nIf the quarrel is with the chair, the letter goes to the mainland.\n',
    ],
    [
      'under a heading on one matter',
      '# Meetings\n\n## Gifts for the chair\n\nFlowers stand on the table.\n',
    ],
    [
      'by when they meet and where that is written',
      '# Chair\n\n- **Time:** [Monday](https://example.org/a)\n- **Notes:** [here](https://example.org/b)\n- **Calls:** [there](https://example.org/c)\n',
    ],
  ])('%s', async (_, article) => {
    expect(await ask({ 'posts.md': article }, 'what does the chair do?')).toMatchObject({
      outcome: 'nearest',
      headline: expect.stringContaining("don't say what that role does"),
    });
  });

  test('by words that are all in capitals', async () => {
    const answer = await ask(
      {
        'licence.md':
          '# Licence\n\nIN NO EVENT SHALL THE AUTHORS BE LIABLE FOR ANY CLAIM OR OTHER DAMAGES.\n',
      },
      'what does the events team do?',
    );
    expect(answer.outcome).toBe('no-answer');
  });
});

describe('whether two roles are told apart', () => {
  const FERRY = '# Ferry crew\n\nThe ferry crew carries people and mail to the mainland.\n';

  test('where the articles say of each what it does, by the sentence that says it', async () => {
    const answer = await ask(
      {
        'ferry.md': FERRY,
        'bells.md':
          '# Bell group\n\nThe tower is open on Sundays. The bell group rings at noon and in fog.\n',
      },
      'bell group vs ferry crew',
    );
    expect(answer.outcome).toBe('answered');
    expect(answer.rows[0]?.cells.map(({ text }) => text)).toEqual([
      'The bell group rings at noon and in fog.',
      'The ferry crew carries people and mail to the mainland.',
    ]);
  });

  test('not by what “they” do of whom the page is', async () => {
    const answer = await ask(
      {
        'ferry.md':
          '# Ferry crew\n\nThe ferry crew sails at dawn. The mail is sorted with the bell group. They also report the tides to the board.\n',
        'bells.md': '# Bell group\n\nThe bell group rings at noon.\n',
      },
      'bell group vs ferry crew',
    );
    expect(answer.rows[0]?.cells[0]?.text).toBe('The bell group rings at noon.');
  });

  test('and not where they are named in one breath', async () => {
    const answer = await ask(
      {
        'fair.md':
          '# Fair\n\nThe songs are sung by the bell group and the ferry crew.\n\n## Bread\n\nBread is sold by the ferry crew and the bell group.\n',
      },
      'bell group vs ferry crew',
    );
    expect(answer.outcome).toBe('nearest');
  });

  test('and not where one of them is only mentioned', async () => {
    const answer = await ask(
      {
        'ferry.md': FERRY,
        'tower.md': '# Tower\n\n## Keys\n\nThe key hangs beside the picture of the bell group.\n',
      },
      'bell group vs ferry crew',
    );
    expect(answer.outcome).toBe('nearest');
    expect(places(answer)).toContain('Ferry crew');
  });
});
