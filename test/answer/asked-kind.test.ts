// What asks for a kind of people, and names that are none.
import { describe, expect, it } from 'vitest';
import { botOn, talk } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: wg, name: Working Group, aliases: [WG] }
  - { id: ropes, name: Ropes Working Group }
  - { id: speed, name: Speed team }
  - { id: qa, name: Quality Assurance, aliases: [QA] }
  - { id: rnd, name: Research and Development, aliases: [RnD] }
  - { id: lead, name: Storm lead }
  - { id: council, name: Harbour council }
  - { id: crew, name: Tide crew }
  - { id: keeper, name: Keeper }
`,
  'groups.md': `# Working groups

A working group is a few people who care for one thing.

## Ropes Working Group

The Ropes Working Group is responsible for splicing and tarring.
`,
  'stages.md': `# Stages of a boat

| Quality | Trial | Sold |
| --- | --- | --- |
| Speed | Boats may be slow in the trial stage | Boats are fast |
| Paint | One coat | Three coats |
| Rigging | Any | New |

A wet sail loses speed, and speed is what speed costs: no speed, no fish.
`,
  'talks.md': `# Talks

Q&A sessions are held below deck. R&D tests new sails in the bay.
`,
  'storm.md': `# Storms

- **Storm lead**: a person on the harbour council heading the storm watch
- **Siren**: what wails
`,
  'plan.md': `# Sailing plan

The sailing plan is a best guess by the tide crew. The keeper writes the sailing plan and keeps it.
`,
};

async function ask(...questions: string[]) {
  return talk(await botOn(FILES), ...questions);
}

describe('“which working group …?” where a role is called Working Group', () => {
  it.each(['which WG does tarring?', 'which of our working groups does tarring?'])(
    'asks for the one that does it: %s',
    async (question) => {
      const [answer] = await ask(question);
      expect(answer?.outcome).toBe('answered');
      expect(answer?.owners.map(({ role }) => role.id)).toEqual(['ropes']);
    },
  );

  it('does not where the kind itself is asked about', async () => {
    const [answer] = await ask('what is a working group?');
    expect(answer?.roles.map(({ id }) => id)).toEqual(['wg']);
    expect(answer?.passages[0]?.passage.text).toContain('a few people who care');
  });
});

it('a line of a table is of no team by a word for a thing beside other things', async () => {
  const [answer] = await ask('who handles slow boats in the trial stage?');
  expect(answer?.owners).toEqual([]);
});

it('“Q&A” is no QA, and “R&D” is Research and Development', async () => {
  const [sessions, sails] = [
    (await ask('who holds sessions below deck?'))[0],
    (await ask('who tests new sails?'))[0],
  ];
  expect(sessions?.owners).toEqual([]);
  expect(sails?.owners.map(({ role }) => role.id)).toEqual(['rnd']);
});

it('whoever a role belongs to does not do what is said of that role', async () => {
  const [answer] = await ask('who leads the storm watch?');
  expect(answer?.owners[0]?.role.id).toBe('lead');
});

it('what is made by somebody is not owned by them for that', async () => {
  const [answer] = await ask('who is responsible for the sailing plan?');
  expect(answer?.owners[0]?.role.id).toBe('keeper');
});

describe('who does what', () => {
  const files = {
    'roles.yaml': `roles:
  - { id: council, name: Elder council }
  - { id: chair, name: Elder chair }
  - { id: mason, name: Stone mason }
  - { id: leads, name: Net lead }
`,
    'council.md':
      '# Elder council\n\nThe Elder council is led by the Elder chair, who approves time off.\n',
    'walls.md':
      '# Walls\n\n## Stone mason\n\n- Changes of stone (e.g. slate, marble, server racks)\n- Mortar\n',
    'nets.md': '# Nets\n\n```yaml\nname: Nets\nnet_leads:\n  - name: Ada\n```\n',
  };

  it.each([
    ['is told by the clause behind a name', 'who approves time off?', ['chair']],
    ['is told by no example', 'who looks after server racks?', []],
    ['is told by no field', 'who leads nets?', []],
  ])('%s', async (_, question, owners) => {
    const [answer] = talk(await botOn(files), question);
    expect(answer?.owners.map(({ role }) => role.id)).toEqual(owners);
  });

  it('“when” under a heading on it is told there', async () => {
    const [answer] = talk(
      await botOn({
        'roles.yaml': 'roles:\n  - { id: guild, name: Rope guild }\n',
        'guild.md':
          '# Rope guild\n\n## Meetings\n\nRope guild (biweekly), at 16.00 hours on Fridays.\n\n- [Notes of meetings](notes.md)\n',
      }),
      'when does the rope guild meet?',
    );
    expect(answer?.outcome).toBe('answered');
  });
});

it.each([
  ['Plants are taken care of by the baker. The clerk helps with plants.', 'plants', 'baker'],
  ['Rooms are set up by the baker. The clerk checks the rooms.', 'rooms', 'baker'],
  ['Sponsors are found by the baker. The clerk thanks sponsors.', 'sponsors', 'baker'],
  ['The roadmap is a draft by the baker. The clerk owns the roadmap.', 'roadmap', 'clerk'],
])('%s', async (text, thing, owner) => {
  const bot = await botOn({
    'roles.yaml': 'roles:\n  - { id: baker, name: Baker }\n  - { id: clerk, name: Clerk }\n',
    'page.md': `# House\n\n${text}\n`,
  });
  expect(bot.ask(`who is responsible for the ${thing}?`).answer.owners[0]?.role.id).toBe(owner);
});

it('a board is no kind of people that is asked for', async () => {
  const bot = await botOn({
    'roles.yaml': 'roles:\n  - { id: board, name: Board }\n',
    'board.md': '# Board\n\n## Duties\n\nThe board opens the fair.\n',
  });
  const { answer } = bot.ask('what board duties are there?');
  expect(answer.roles.map(({ id }) => id)).toEqual(['board']);
});
