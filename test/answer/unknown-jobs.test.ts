import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import type { Rolecall } from '../../src/rolecall.ts';
import { botOn, talk } from './packs.ts';

let bot: Rolecall;
beforeEach(async () => {
  bot = await botOn({
    'roles.yaml': `roles:
  - { id: lens-grinder, name: Lens grinder }
  - { id: kiln-manager, name: Kiln manager, aliases: [manager] }
  - { id: bell-ringer, name: Bell ringer }
`,
    'house.md': `# The house

To become a bee keeper you spend a summer with the hives.

## Night watchers

Night watchers walk the grounds after dark and ring for help.

## Lens grinder

The Lens grinder grinds lenses and owns the polish. Lens grinders work with sand painters and glass cutters. Their eye makes them candidates for positions as master or star painter and for advice on glass.

Everybody has a helper and a sun guide. In winter the sand sifter fills the buckets.

## Gifts for sun guides

Each gift is wrapped in blue paper.

## Roof painter

The roof painter paints roofs.

### Requirements

Whoever wants the keys has climbed the stairs ten times.

## Kiln manager

The Kiln manager approves each firing of the kiln.

## Bell ringer

The Bell ringer rings the bell on Fridays.
`,
  });
});

const ask = (...questions: readonly [string, ...string[]]): Answer | undefined =>
  talk(bot, ...questions).at(-1);

describe('a job that no role has and no article names', () => {
  it.each([
    ['what does a knife grinder do?', 'knife grinder'],
    ["what's expected of a knife grinder?", 'knife grinder'],
    ['how do I become a knife grinder?', 'knife grinder'],
    ['what about knife grinders?', 'knife grinders'],
  ])('is not known where nothing else is asked: %s', (question, name) => {
    const answer = ask(question);
    expect(answer?.outcome).toBe('clarify');
    expect(answer?.headline).toBe(`The articles know no role called “${name}”.`);
  });

  it.each([
    ['is a knife grinder expected to polish?', 'knife grinder'],
    ['does the knife grinder own the polish?', 'knife grinder'],
    ['who owns the polish of knife grinders?', 'knife grinders'],
    ['should our knife grinders be at the firing?', 'knife grinders'],
    ['does the office manager approve a firing?', 'office manager'],
  ])('is said to be unknown before what is near to the rest: %s', (question, name) => {
    const answer = ask(question);
    expect([answer?.outcome, answer?.owners]).toEqual(['nearest', []]);
    expect(answer?.headline).toContain(`The articles know no role called “${name}”. Nearest`);
  });

  it('is no reason to show anything where the articles say nothing on the rest', () => {
    const answer = ask('can a knife grinder see payroll?');
    expect(answer?.outcome).toBe('no-answer');
    expect(answer?.headline).toBe('The articles know no role called “knife grinder”.');
  });

  it.each(['and a sand painter?', 'and sand painters?'])('in a thread: %s', (question) => {
    const answer = ask('what does the lens grinder do?', question);
    expect(answer?.outcome).toBe('clarify');
    expect(answer?.headline).toMatch(/^The articles know no role called “sand painters?”\.$/);
  });
});

describe('a job that no role has, though articles speak of it', () => {
  it.each<[string, ...string[]]>([
    ['what does a night watcher do?'],
    ['tell me about night watchers'],
    ['what does the lens grinder do?', 'and a night watcher?'],
  ])('is told by a section of its own: %s', (...questions) => {
    const answer = ask(...questions);
    expect(answer?.outcome).toBe('answered');
    expect(answer?.passages[0]?.passage.heading).toEqual(['Night watchers']);
  });

  it('is not known where others are told to work with it', () => {
    const answer = ask('how do I become a sand painter?');
    expect(answer?.outcome).toBe('nearest');
    expect(answer?.headline).toBe('The articles know no role called “sand painter”. Nearest:');
  });

  it.each([
    ['what is a sun guide supposed to do?', 'nearest'],
    ['what does the sun guide actually do?', 'nearest'],
    ['what does the sand sifter do here?', 'answered'],
    ['whats the sand sifter meant to do?', 'answered'],
  ])('is told by what it does, and not by its name alone: %s', (question, outcome) => {
    expect(ask(question)?.outcome).toBe(outcome);
  });

  it.each([
    ["who's our head of painting?", 'head of painting'],
    ["what's the name of our head of painting?", 'head of painting'],
    ['who is the chief painter', 'chief painter'],
  ])('is not known where who has it is asked: %s', (question, name) => {
    expect(ask(question)?.headline).toBe(`The articles know no role called “${name}”.`);
  });

  it('is answered by what it needs, under its own heading', () => {
    const answer = ask('how do I become a roof painter?');
    expect(answer?.outcome).toBe('answered');
    expect(answer?.passages[0]?.passage.heading).toEqual(['Roof painter', 'Requirements']);
  });

  it('is near where its own section does not tell how to get it', () => {
    const answer = ask('how do I become a night watcher?');
    expect(answer?.headline).toBe(
      "The articles don't quite say how to become “night watcher”. Nearest, on “night watcher”:",
    );
  });

  it('has nobody by a sentence that tells how to get it', () => {
    const answer = ask('who is the star painter?');
    expect([answer?.outcome, answer?.owners]).toEqual(['nearest', []]);
    expect(answer?.headline).toContain('The articles know no role called “star painter”.');
  });

  it('is answered where a sentence tells how to get it', () => {
    const answer = ask('how do I become a bee keeper?');
    expect(answer?.outcome).toBe('answered');
    expect(answer?.passages[0]?.passage.text).toContain('a summer with the hives');
  });
});

describe('what only looks like one', () => {
  it.each([
    ['people whom an article names', 'who works with sand painters?', ['lens-grinder']],
    ['a role with any word before it', 'does the new manager approve a firing?', ['kiln-manager']],
    ['a role with a slip', 'does the kilm manager approve a firing?', ['kiln-manager']],
  ])('%s', (_, question, named) => {
    const answer = ask(question);
    expect(answer?.outcome).toBe('answered');
    const owners = answer?.owners.map(({ role }) => role) ?? [];
    const roles = [...(answer?.roles ?? []), ...owners];
    expect([...new Set(roles.map(({ id }) => id))]).toEqual(named);
  });

  it.each([
    'who is my direct manager?',
    'how do I use the vpn manager?',
    'how do I reset my password manager?',
    'is the part-time grinder paid?',
  ])('a program, or who does something: %s', (question) => {
    expect(ask(question)?.headline).not.toContain('know no role');
  });
});

it('a job of another kind is not the role that is called by its last word', async () => {
  const files = {
    'roles.yaml': `roles:
  - { id: manager, name: Manager }
  - { id: clerk, name: Harbour clerk }
`,
    'office.md': `# Office

The manager signs leave. The harbour clerk orders office supplies and pens for the office.
`,
  };
  const [difference, alone] = [
    talk(await botOn(files), 'how do the harbour clerk and the office manager differ?')[0],
    talk(await botOn(files), 'what does the new manager do?')[0],
  ];
  expect(difference?.headline).toBe('The articles know no role called “office manager”.');
  expect(alone?.roles.map(({ id }) => id)).toEqual(['manager']);
});
