import { describe, expect, it, test } from 'vitest';
import type { Rolecall } from '../../src/rolecall.ts';
import { botOn, talk } from '../answer/packs.ts';

/** A dairy that keeps its recipes and labels as files. */
const DAIRY = {
  'roles.yaml': `roles:
  - { id: vat, name: Vat crew }
  - { id: label, name: Label desk }
  - { id: cellar, name: Cellar master }
owners:
  - { file: CODEOWNERS }
`,
  CODEOWNERS: `/vats/ @dairy/vat
/labels/ @dairy/label
/attic/
`,
  'ways.md': `# Ways

The Cellar master owns the turning of the wheels. The Label desk decides on the names of new cheeses.

The Cellar master approves every export of labels/gouda/front.svg to printers abroad.
`,
};

let known: Rolecall | undefined;
const botOfDairy = async (): Promise<Rolecall> => {
  known ??= await botOn(DAIRY);
  return known;
};

const VAT = 'vats/curd/timer.py';
const LABEL = 'labels/gouda/back.svg';

describe('the path of a question for people is what it asks of, whatever stands around it', () => {
  test.each([
    [`${VAT} beeps all night, who can help?`, VAT, 'Vat crew'],
    [`who do I bug about ${VAT} since it beeps all night?`, VAT, 'Vat crew'],
    [`I broke ${VAT}. Whom should I tell?`, VAT, 'Vat crew'],
    [`the thermometer reads nonsense because of ${VAT}, whose problem is that`, VAT, 'Vat crew'],
    [`hi all, ${VAT} crashes on leap days :( who's the right person?`, VAT, 'Vat crew'],
    [`who looks after the retries in ${VAT} nowadays`, VAT, 'Vat crew'],
    [`which crew maintains the alarm table in our ${VAT}?`, VAT, 'Vat crew'],
    [`anyone know who I could ask about the timeouts in ${VAT}?`, VAT, 'Vat crew'],
    [`where do I report a glitch in ${LABEL}?`, LABEL, 'Label desk'],
    [`${LABEL} has the wrong year on it - which team can fix it?`, LABEL, 'Label desk'],
    [`before we repaint ${LABEL}, who needs to be asked?`, LABEL, 'Label desk'],
    [`who knows what ${LABEL} is drawn with?`, LABEL, 'Label desk'],
    [`/who-owns the small print in ${LABEL}`, LABEL, 'Label desk'],
    [`who to poke for a hiccup in ${LABEL}`, LABEL, 'Label desk'],
    [`looking for somebody to help with ${VAT}`, VAT, 'Vat crew'],
    [`as a Cellar master, whom do I talk to about ${LABEL}?`, LABEL, 'Label desk'],
  ])('%s', async (ask, path, owner) => {
    const { answer } = (await botOfDairy()).ask(ask);
    expect([answer.outcome, answer.topic, answer.headline]).toEqual([
      'answered',
      path,
      `${owner} owns “${path}”, by CODEOWNERS.`,
    ]);
  });

  test.each([
    [`I'd like to nudge the font in ${LABEL}, whose blessing do I need?`, LABEL],
    [`my branch touches ${LABEL} - who signs that off?`, LABEL],
    [`who has to approve a small tweak to ${LABEL}?`, LABEL],
    [`which desk reviews pull requests that touch ${LABEL}?`, LABEL],
    [`need a reviewer for ${LABEL}`, LABEL],
    [`any chance someone can review ${LABEL}?`, LABEL],
    [`${LABEL} is ready: approvers?`, LABEL],
    [`I recoloured ${LABEL}, who gives the green light?`, LABEL],
  ])('approval: %s', async (ask, path) => {
    const { answer } = (await botOfDairy()).ask(ask);
    expect(answer.headline).toBe(`For changes to “${path}” CODEOWNERS names Label desk.`);
  });

  it('is what the thread goes on about', async () => {
    const [, second] = talk(
      await botOfDairy(),
      `${VAT} beeps all night, who can help?`,
      'and who reviews it?',
    );
    expect(second?.headline).toBe(`For changes to “${VAT}” CODEOWNERS names Vat crew.`);
  });
});

describe('what else is asked of a path, its owner does not answer', () => {
  test.each([
    `who wrote ${VAT}?`,
    `who uses ${VAT} on Sundays?`,
    `who deploys ${VAT}?`,
    `who can give me access to ${VAT}?`,
    `who approves shipments of ${VAT}?`,
    `who owns the ${VAT} tests?`,
    `who owns the costs for ${VAT}?`,
  ])('but is near: %s', async (ask) => {
    const { answer } = (await botOfDairy()).ask(ask);
    expect([answer.outcome, answer.owners]).toEqual(['nearest', []]);
    expect(answer.passages[0]?.passage.text).toBe('/vats/ @dairy/vat');
  });

  test.each([
    `how do I configure ${VAT}?`,
    `what does the Vat crew do with ${VAT}?`,
    `is ${VAT} still in use?`,
    `how do I become a reviewer for ${VAT}?`,
    `can I merge ${VAT} without an approver?`,
    `someone broke ${VAT}`,
    `where does ${VAT} get its clock from`,
    `what is ${VAT} for?`,
    `I moved ${VAT} to ${LABEL}, who signs off?`,
    `who pays the printers, see ${VAT}`,
    `we read ${VAT} last week, who sets the price of milk?`,
    'attic/bell.wav rings, who can help?',
  ])('nor does it stand there: %s', async (ask) => {
    const { answer } = (await botOfDairy()).ask(ask);
    expect(answer.owners).toEqual([]);
    expect(answer.passages.map(({ passage }) => passage.text)).not.toContain('/vats/ @dairy/vat');
  });

  test.each([
    [`who owns the turning of the wheels, as ${VAT} says?`, 'Cellar master'],
    [`who decides on the names of new cheeses (see ${VAT})?`, 'Label desk'],
    ['who approves every export of labels/gouda/front.svg?', 'Cellar master'],
  ])('what the articles say goes first: %s', async (ask, owner) => {
    const { answer } = (await botOfDairy()).ask(ask);
    expect(answer.owners[0]?.role.name).toBe(owner);
    expect(answer.passages[0]?.passage.path).toBe('ways.md');
  });

  it('each of two paths is asked of where each has its own question', async () => {
    const { answer } = (await botOfDairy()).ask(`who owns ${VAT} and who owns ${LABEL}?`);
    expect((answer.parts ?? []).map(({ topic }) => topic)).toEqual([VAT, LABEL]);
  });

  it('stays quick on a long message of paths and marks', async () => {
    const bot = await botOfDairy();
    const { answer } = bot.ask(`${'who, '.repeat(40_000)} ${VAT}`);
    expect(answer.owners).toEqual([]);
  });
});
