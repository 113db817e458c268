import { describe, expect, it, test } from 'vitest';
import type { Rolecall } from '../../../src/rolecall.ts';
import { botOn } from '../packs.ts';

/** Two ladders that share a word of rank, one of them with two levels of one title. */
const THEATRE = {
  'roles.yaml': `roles:
  - { id: stage-manager, name: Stage manager, aliases: [SM] }
  - { id: usher, name: Usher, level: 1 }
  - { id: head-usher, name: Head usher, level: 2 }
`,
  'levels.md': `# How we grow

## Riggers

| Level | Title         | Loads       | Team         |
| ----- | ------------- | ----------- | ------------ |
| R1    | Junior rigger | one bar     | –            |
| R2    | Rigger        | ten bars    | –            |
| R3    | Senior rigger | the grid    | two juniors  |
| R4    | Staff rigger  | both houses | all riggers  |

## Stage managers

| Level | Title                | Shows      |
| ----- | -------------------- | ---------- |
| S1    | Stage manager        | small ones |
| S2    | Senior stage manager | one stage  |
| S3    | Senior stage manager | two stages |
| S4    | Head of stage        | all stages |
`,
  'ushers.md': '# Ushers\n\nUshers show people to their seats. The head usher draws up the rota.\n',
};

let bot: Rolecall | undefined;
async function theatre(): Promise<Rolecall> {
  bot ??= await botOn(THEATRE);
  return bot;
}

describe('the reply to which level is meant settles the question', () => {
  test.each([
    [
      'what is the next level after senior?',
      'the riggers one',
      'The next level after Senior rigger (R3) is Staff rigger (R4).',
    ],
    [
      'what is the next level after senior?',
      'Senior rigger',
      'The next level after Senior rigger (R3) is Staff rigger (R4).',
    ],
    [
      'what is the next level after senior?',
      'stage managers please',
      'The next level after Senior stage manager (S3) is Head of stage (S4).',
    ],
    [
      'what is the next level after senior?',
      'I meant the second one',
      'The next level after Senior stage manager (S3) is Head of stage (S4).',
    ],
    ['what level is senior?', 'R3', 'Senior rigger is R3, the third of four levels.'],
    [
      'senior stage manager vs head of stage',
      'S3',
      'From Senior stage manager (S3) to Head of stage (S4) – changed: Shows.',
    ],
  ])('%s – %s', async (ask, reply, said) => {
    const rolecall = await theatre();
    const first = rolecall.ask(ask);
    expect([first.answer.outcome, first.answer.headline]).toEqual([
      'clarify',
      expect.stringMatching(/^Which one do you mean: .+ or .+\?$/),
    ]);
    const second = rolecall.ask(reply, first.thread);
    expect([second.answer.outcome, second.answer.headline]).toEqual(['answered', said]);
    // and the thread goes on from there
    expect(rolecall.ask('what comes before that?', second.thread).answer.outcome).toBe('answered');
  });

  test.each([
    'what does the stage manager do?',
    'the captain one',
    'the fourth',
    'please',
    'senior',
    'thank you so much for the help with all of that and see you tomorrow',
  ])('what is no choice is none: %s', async (reply) => {
    const rolecall = await theatre();
    const { thread } = rolecall.ask('what is the next level after senior?');
    expect(rolecall.ask(reply, thread).answer.headline).not.toMatch(/^The next level/);
  });

  it('and none without such a question before it', async () => {
    const rolecall = await theatre();
    const { thread } = rolecall.ask('what is the next level after senior rigger?');
    expect(rolecall.ask('the riggers one', thread).answer.headline).not.toMatch(/^The next level/);
    expect(rolecall.ask('the riggers one').answer.headline).not.toMatch(/^The next level/);
  });
});

describe('levels of one title', () => {
  test.each([
    [
      'what level is a senior stage manager?',
      'Senior stage manager is S2 and S3, the second and third of four levels.',
    ],
    [
      'what level is a senior SM',
      'Senior stage manager is S2 and S3, the second and third of four levels.',
    ],
    ['what is S3?', 'Senior stage manager is S3, the third of four levels.'],
    [
      'what comes after senior stage manager?',
      'The next level after Senior stage manager (S3) is Head of stage (S4).',
    ],
    [
      'what comes before a senior SM?',
      'The level before Senior stage manager (S2) is Stage manager (S1).',
    ],
    [
      'is S3 above S2?',
      'Yes: Senior stage manager (S3) stands one level above Senior stage manager (S2).',
    ],
  ])('%s', async (ask, said) => {
    const { answer } = (await theatre()).ask(ask);
    expect([answer.outcome, answer.headline]).toEqual(['answered', said]);
  });
});

describe('what a level is', () => {
  test.each([
    [
      'what does a senior rigger do?',
      'Senior rigger (R3), by the articles: Loads – the grid; Team – two juniors.',
    ],
    [
      'what is expected of an R4?',
      'Staff rigger (R4), by the articles: Loads – both houses; Team – all riggers.',
    ],
    [
      'explain staff rigger',
      'Staff rigger (R4), by the articles: Loads – both houses; Team – all riggers.',
    ],
  ])('%s', async (ask, said) => {
    const { answer } = (await theatre()).ask(ask);
    expect([answer.outcome, answer.headline]).toEqual(['answered', said]);
    expect(answer.passages[0]?.sentence).toContain('rigger');
  });

  it('is told of one of several by asking back', async () => {
    const { answer } = (await theatre()).ask('what does a senior do?');
    expect(answer.outcome).toBe('clarify');
  });

  test.each(['what does the head usher do?', 'what does a stage manager do?'])(
    'a role is described by its articles: %s',
    async (ask) => expect((await theatre()).ask(ask).answer.levels).toBeUndefined(),
  );
});

it('roles with articles of their own are compared by these, also where levels share a title', async () => {
  const rolecall = await botOn({
    'roles.yaml': `roles:
  - { id: senior-tuner, name: Senior tuner }
  - { id: staff-tuner, name: Staff tuner }
`,
    'levels.md': `# Levels

| Level | Title        | Pianos |
| ----- | ------------ | ------ |
| T1    | Senior tuner | ten    |
| T2    | Senior tuner | twenty |
| T3    | Staff tuner  | all    |
`,
    'senior.md': '# Senior tuner\n\n## Scope\n\nSenior tuners tune the grand pianos by ear.\n',
    'staff.md': '# Staff tuner\n\n## Scope\n\nStaff tuners choose which pianos the house buys.\n',
  });
  const { answer } = rolecall.ask('/role-compare Senior tuner vs Staff tuner');
  expect([answer.outcome, answer.intent, answer.roles.map(({ id }) => id)]).toEqual([
    'answered',
    'compare',
    ['senior-tuner', 'staff-tuner'],
  ]);
});
