import { describe, expect, it } from 'vitest';
import { botOn, talk } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: harbour-council, name: Harbour Council, aliases: [HC] }
  - { id: tide-committee, name: Tide Committee }
  - { id: lamp-team, name: Lamp Team }
  - { id: rope-team, name: Rope Team }
  - { id: bell-circle, name: Bell Circle }
  - { id: member, name: Member }
  - { id: chair, name: Chair }
  - { id: voting-member, name: Voting member }
  - { id: oar-panel, name: Oar Panel }
  - { id: net-crew, name: Net Crew }
  - { id: knot-board, name: Knot Board }
  - { id: pilot, name: Pilot }
`,
  'council.md': `# Harbour Council

The Harbour Council decides on moorings. It consists of five to seven people.

## Members

| Name | Boat | Until |
|---|---|---|
| Ada Lock | Heron | 2027 |
| Ben van Moor | Tern | 2028 |

### Emeritus members

- Cleo Dock
- Dan Quay

## Chair

The chair of the Harbour Council calls the meetings.
`,
  'bodies.md': `# Bodies

## Tide Committee

The Tide Committee reads the tides. Members of the Tide Committee get these keys:

- Ebb Hut
- Flow Hut

## Lamp Team

The lamp team trims the lamps. It is made up of keepers and one pilot.

## Bell Circle

The current members of the Bell Circle are:

- Eve Strand (@eve)
- Fay Reed (@fay)
`,
  'more.md': `# More bodies

## Oar Panel

The Oar Panel has no more than four members. It never meets at sea.

### Privileges

#### Members

- Boat Access
- Shed Access

## Net Crew

Members of the Net Crew are:

- paid by the week
- Trained Menders
- good at knots

## Knot Board

There is a Knot Board consisting of Gil Hook and Hal Loop. It consists of a set of people, each of one boat.
`,
  'rope.md':
    '# Ropes\n\nThe rope team splices ropes. The rope team cycles consist of three phases.\n',
};

async function ask(...questions: string[]) {
  const { outcome, headline, passages, roles } =
    talk(await botOn(FILES), ...questions).at(-1) ?? {};
  const [first] = passages ?? [];
  return {
    outcome,
    headline,
    roles: roles?.map(({ id }) => id),
    said: first?.sentence ?? first?.passage.text ?? '',
  };
}

describe('who belongs to a body', () => {
  it.each([
    ['who is on the harbour council?'],
    ["who's on the HC at the moment?"],
    ['who are the members of the harbour council?'],
    ['list the members of the harbour council'],
    ["the harbour council's members?"],
    ['ok, who sits on the harbour council then?'],
    ['what does the harbour council do?', 'who is on it?'],
    ['what does the harbour council do?', 'and who are the members?'],
    ['who decides on moorings?', 'who is on it?'],
    ['who are the harbour council these days?'],
    ['what does the harbour council do?', 'who are they right now?'],
    ['what does the harbour council do?', 'and who are the current ones?'],
    ['who is on the bell circle?', 'and the harbour council?'],
  ])('is listed: %s %s', async (...questions) => {
    const { said, ...answer } = await ask(...questions.filter(Boolean));
    expect(answer).toEqual({
      outcome: 'answered',
      headline: 'Who is on Harbour Council, by the articles:',
      roles: ['harbour-council'],
    });
    expect(said).toContain('Ada Lock');
    expect(said).not.toContain('Cleo Dock');
  });

  it('is listed below a sentence that leads to it', async () => {
    const { outcome, said } = await ask('who is in the bell circle?');
    expect(outcome).toBe('answered');
    expect(said).toContain('Fay Reed');
  });

  it('is told by what it is made up of', async () => {
    const { outcome, said } = await ask('who is on the lamp team?');
    expect(outcome).toBe('answered');
    expect(said).toBe('It is made up of keepers and one pilot.');
  });

  it.each([
    ['who is on the tide committee?', "The articles don't say who is on Tide Committee."],
    ['who is on the rope team?', "The articles don't say who is on Rope Team."],
    ['who is on the net crew?', "The articles don't say who is on Net Crew."],
    ['who is on the oar panel?', "The articles don't say who is on Oar Panel."],
    ['how many people are on the sail team?', "don't say how many people are on “sail team”"],
    ['who is on the parade committee?', "The articles don't say who is on “parade committee”."],
  ])('is unsaid where nothing lists them: %s', async (question, headline) => {
    const answer = await ask(question);
    expect(answer.outcome).not.toBe('answered');
    expect(answer.headline).toContain(headline);
  });

  it.each([
    ['who is on the gull team?', 'Keepers', '[@gil]'],
    ['who is on the tern board?', 'Tern board', '@hal'],
  ])(
    'is told by posts below its name, or by handles right below it: %s',
    async (question, heading, said) => {
      const bot = await botOn({
        'roles.yaml': `roles:
  - { id: gull-team, name: Gull team }
  - { id: tern-board, name: Tern board }
  - { id: keeper, name: Keeper, aliases: [keepers] }
`,
        'a.md': `# Birds

## Gull team

The gull team counts gulls.

### Keepers

[@gil](https://x.example/gil),
[@fay](https://x.example/fay)

### Emeritus keepers

@old

## Tern board

The tern board counts terns.

| Member | Of |
|---|---|
| @hal | Hut |
| @ida | Isle |
`,
      });
      const { outcome, headline, passages } = bot.ask(question).answer;
      expect([outcome, passages[0]?.passage.heading.at(-1)]).toEqual(['answered', heading]);
      expect(headline).toMatch(/^Who is on (?:Gull team|Tern board), by the articles:$/);
      expect(passages[0]?.passage.text).toContain(said);
      expect(passages.map(({ passage }) => passage.text).join()).not.toContain('@old');
    },
  );

  it('is unsaid of people who are no body by their name', async () => {
    const bot = await botOn({
      'roles.yaml': 'roles:\n  - { id: buoys, name: Buoy tenders }\n',
      'a.md': '# Buoy tenders\n\nBuoy tenders paint the buoys.\n',
    });
    const { outcome, headline } = bot.ask('who are the buoy tenders right now?').answer;
    expect([outcome, headline]).toEqual([
      'nearest',
      "The articles don't say who the Buoy tenders are. Nearest:",
    ]);
  });

  it('is told by a sentence without a verb of its own', async () => {
    const { outcome, said } = await ask('who is on the knot board?');
    expect(outcome).toBe('answered');
    expect(said).toContain('Gil Hook and Hal Loop');
  });

  it.each(['who is on the pilot?', 'who are the voting members of the harbour council?'])(
    'is not asked of people, nor of members of one kind: %s',
    async (question) => {
      expect((await ask(question)).headline).not.toContain('Who is on');
    },
  );

  it('is not asked by the name of another role', async () => {
    const { headline } = await ask('who is the harbour council chair?');
    expect(headline).not.toContain('Who is on');
  });
});

describe('how many belong to a body', () => {
  it.each([
    ['how many people are on the harbour council?'],
    ['how many members does the harbour council have?'],
    ['how big is the harbour council?'],
    ['who is on the harbour council?', 'how many members are there?'],
  ])('is told: %s %s', async (...questions) => {
    expect(await ask(...questions.filter(Boolean))).toEqual({
      outcome: 'answered',
      headline: 'How many people are on Harbour Council, by the articles:',
      roles: ['harbour-council'],
      said: 'It consists of five to seven people.',
    });
  });

  it('is told by its bounds', async () => {
    expect((await ask('how many people are on the oar panel?')).said).toBe(
      'The Oar Panel has no more than four members.',
    );
  });

  it('is not told by a number of something else', async () => {
    const { outcome } = await ask('how many people are on the knot board?');
    expect(outcome).not.toBe('answered');
  });

  it('is not counted from a list', async () => {
    const { outcome, headline, said } = await ask('how many people are on the bell circle?');
    expect(outcome).toBe('nearest');
    expect(headline).toBe("The articles don't say how many people are on Bell Circle. Nearest:");
    expect(said).toContain('Eve Strand');
  });
});

it('what a body is made up of is told by whom and by how many it consists', async () => {
  const bot = await botOn({
    'roles.yaml': FILES['roles.yaml'],
    'oars.md': '# Oars\n\nAn Oar Panel consists of at least one pilot, plus 3-4 other members.\n',
  });
  const { outcome, passages } = bot.ask('what is an oar panel made up of?').answer;
  expect([outcome, passages[0]?.sentence]).toEqual([
    'answered',
    'An Oar Panel consists of at least one pilot, plus 3-4 other members.',
  ]);
  expect(bot.ask('who is on the oar panel?').answer.outcome).toBe('nearest');
});
