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

describe('what a role is is not told', () => {
  test.each([
    ['by who has it', '# Posts\n\n- Chair: Ada van Lock\n- Clerk: Ben Moor (away until May)\n'],
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
