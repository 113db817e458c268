import { describe, expect, it } from 'vitest';
import type { Rolecall } from '../../../src/rolecall.ts';
import { renderAnswer } from '../../../src/slack/blocks/answer.ts';
import { TODAY } from '../../builders.ts';
import { readShown } from '../../slack/read-shown.ts';
import { botOn, talk } from '../packs.ts';
import { COACHES, TERMS } from './pack.ts';

let known: Rolecall | undefined;
const botOfCoaches = async (): Promise<Rolecall> => {
  known ??= await botOn(COACHES);
  return known;
};

const WORDINGS: readonly ((term: string) => string)[] = [
  (term) => `what does ${term} mean?`,
  (term) => `What does "${term}" stand for`,
  (term) => `what's the meaning of ${term}?`,
  (term) => `what is ${term} short for?`,
  (term) => `hi! can someone tell me what ${term} means?`,
  (term) => `define ${term}`,
  (term) => `what do we mean by ${term}?`,
  (term) => `${term} meaning?`,
  (term) => `what does the term ${term} mean here?`,
  (term) => `do you know what ${term} stands for?`,
  (term) => `What is the definition of ${term} at our company?`,
  (term) => `what is meant by *${term}*?`,
  (term) => `wtf does ${term} mean`,
];
const LOOSE: readonly ((term: string) => string)[] = [
  (term) => `what's ${/^[aeiou]/i.test(term) ? 'an' : 'a'} ${term}?`,
  (term) => `what is ${term}?`,
  (term) => `explain ${term}`,
];

describe('a hundred terms', () => {
  it('are asked for', () => {
    expect(TERMS).toHaveLength(100);
  });

  it.each(TERMS.map(([term, meaning], at) => ({ term, meaning, at })))(
    '$term is answered with its entry, however it is asked',
    async ({ term, meaning, at }) => {
      const bot = await botOfCoaches();
      // "what is it?" asks for no acronym
      const loose = term === 'IT' || term === 'OWN' ? [] : [LOOSE[at % LOOSE.length]];
      const asked = [WORDINGS[0], WORDINGS[at % WORDINGS.length], ...loose];
      for (const write of asked) {
        const { answer } = bot.ask(write?.(term) ?? '');
        expect([answer.question, answer.outcome, answer.headline]).toEqual([
          answer.question,
          'answered',
          `“${term}”: ${meaning}`,
        ]);
        expect(answer.passages[0]?.passage.text).toContain(meaning);
      }
    },
  );
});

describe('how a term is written', () => {
  it.each([
    ['what does crab mean', 'CRAB'],
    ['what are EELs?', 'EEL'],
    ['what is a postmortem?', 'Post-mortem'],
    ['what is a post mortem?', 'Post-mortem'],
    ['what does hot-swap mean?', 'Hot swap'],
    ['what are mileposts', 'Milepost'],
    ['what does CI CD mean', 'CI/CD'],
    ['what is the acronym for quarterly inventory?', 'QUIN'],
    ["what's the abbreviation of unique ride number?", 'URN'],
    ['KOI?', 'KOI'],
  ])('%s', async (ask, term) => {
    const { answer } = (await botOfCoaches()).ask(ask);
    expect([answer.outcome, answer.headline.startsWith(`“${term}”:`)]).toEqual(['answered', true]);
  });

  it('explains several at once, all of them or none', async () => {
    const bot = await botOfCoaches();
    expect(bot.ask('what do KOI and JAM mean?').answer.headline).toBe(
      '“KOI”: Key order index; “JAM”: Joint annual meeting',
    );
    expect(bot.ask('what do KOI and BLAH mean?').answer.outcome).not.toBe('answered');
  });

  it('goes on with the next one in the thread', async () => {
    const [, second] = talk(await botOfCoaches(), 'what does KOI mean?', 'and JAM?');
    expect(second?.headline).toBe('“JAM”: Joint annual meeting');
  });
});

describe('a term that no glossary has', () => {
  it.each([
    'what does PTO mean?',
    'what does SOP stand for?',
    'what is BLAH short for?',
    'what does HTTP mean?',
    'define quantum',
    'what is meant by wizardry?',
    'what does KO mean?',
    'what does KOIX mean?',
    'what does hot mean?',
    'what does ship stand for?',
    'what does rudder mean?',
    'what does it mean?',
    'what does own mean?',
    'what does blue mean',
    'spell out DMV',
    'what is the full form of NASA?',
  ])('gets a no: %s', async (ask) => {
    const { answer } = (await botOfCoaches()).ask(ask);
    expect(answer.outcome).not.toBe('answered');
  });

  it('is shown where it is mentioned, as no answer', async () => {
    const { answer } = (await botOfCoaches()).ask('what does PTO mean?');
    expect([answer.outcome, answer.headline]).toEqual([
      'nearest',
      'The articles don’t say what “PTO” means. Nearest:'.replace('’', "'"),
    ]);
    expect(answer.passages[0]?.passage.path).toBe('rides.md');
  });

  it('is answered from an article that defines it', async () => {
    const { answer } = (await botOfCoaches()).ask('what does TMS mean?');
    expect([answer.outcome, answer.passages[0]?.passage.path]).not.toEqual([
      'answered',
      'glossary.md',
    ]);
  });
});

it('leaves other questions alone', async () => {
  const bot = await botOfCoaches();
  for (const ask of [
    'who owns the rudder budget?',
    'what does a coach driver do?',
    'what is the KOI process for?',
  ])
    expect(bot.ask(ask).answer.headline).not.toMatch(/^“/);
});

it('tells two meanings of one term, and one that is told twice but once', async () => {
  const bot = await botOn({
    'roles.yaml': 'roles:\n  - { id: pm, name: Product manager }\n  - { id: sre, name: SRE }\n',
    'a.md':
      '# Acronyms\n\n| Acronym | Meaning |\n|---|---|\n| PM | Product manager |\n| SRE | Site reliability engineer |\n| QA | Quality assurance |\n',
    'b.md':
      '# Glossary\n\n- PM: after noon\n- QA (quality assurance): looks for what is wrong\n- QA: Quality assurance\n',
    'sre.md': '# SRE\n\nThe SRE keeps things up.\n',
  });
  expect(bot.ask('what does PM mean?').answer.headline).toBe(
    '“PM”: Product manager; “PM”: after noon',
  );
  expect(bot.ask('what does QA mean?').answer.headline).toBe(
    '“QA”: Quality assurance; “QA”: looks for what is wrong',
  );
  expect(bot.ask('what does SRE stand for?').answer.headline).toBe(
    '“SRE”: Site reliability engineer',
  );
  // what it does is told of the role
  expect(bot.ask('what is an SRE?').answer.roles.map(({ id }) => id)).toEqual(['sre']);
});

it('is said once in Slack, with its source', async () => {
  const { answer } = (await botOfCoaches()).ask('what does Blue sheet mean?');
  expect(readShown(renderAnswer(answer, { today: TODAY })[0]).split('\n')).toEqual([
    '“Blue sheet”: The list of what is broken',
    'Words › Acronyms and terms',
  ]);
});
