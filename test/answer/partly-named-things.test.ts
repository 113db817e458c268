import { describe, expect, it, test } from 'vitest';
import type { Rolecall } from '../../src/rolecall.ts';
import { botOn } from './packs.ts';

/** A weather station with a catalog and a list of instruments. */
const STATION = {
  'roles.yaml': `roles:
  - { id: mast, name: Mast crew }
  - { id: desk, name: Forecast desk }
owners:
  - { file: catalog-info.yaml }
  - { file: instruments.yaml, name: title, owner: by }
`,
  'catalog-info.yaml': `kind: Component
metadata: { name: hail-predictor, title: Hail predictor }
spec: { type: service, owner: mast }
---
kind: Component
metadata: { name: almanac-printer, title: Almanac printer }
spec: { type: service, owner: desk }
---
kind: Component
metadata: { name: almanac-archive }
spec: { type: service, owner: mast }
---
kind: Component
metadata: { name: gustAlarm }
spec: { type: service, owner: desk }
`,
  'instruments.yaml': `- { title: Snow pillow, by: mast }
- { title: Storm glass, by: desk }
- { title: Orphan vane }
`,
  'ways.md': `# Ways

The Forecast desk writes the storm warning. Each storm gets a name, and a storm that lasts gets a page.

## Storms

The Mast crew tapes the windows before a storm.

## After a storm

The Forecast desk counts the storm days.
`,
};

let known: Rolecall | undefined;
const botOfStation = async (): Promise<Rolecall> => {
  known ??= await botOn(STATION);
  return known;
};

describe('a thing that is called by a word of its name is near', () => {
  test.each([
    [
      'the hail thingy is spitting out silly numbers today, who should I ping?',
      'Hail predictor',
      'hail thingy',
    ],
    ['who looks after the hail service?', 'Hail predictor', 'hail service'],
    ['our predictor keeps crashing - whom do I tell?', 'Hail predictor', 'predictor'],
    ['who owns the printer?', 'Almanac printer', 'printer'],
    ['the hail bot died. Who can help?', 'Hail predictor', 'hail bot'],
    ['which crew maintains the hail one?', 'Hail predictor', 'hail one'],
    ['who do I ask about the printer thing', 'Almanac printer', 'printer thing'],
    ['the pillow is frozen again, whose problem is it?', 'Snow pillow', 'pillow'],
    ['anyone know who runs the snow gadget?', 'Snow pillow', 'snow gadget'],
    ['who gets paged for the gust tool?', 'gustAlarm', 'gust tool'],
    ['who is in charge of the archive app', 'almanac-archive', 'archive app'],
  ])('%s', async (ask, thing, called) => {
    const { answer } = (await botOfStation()).ask(ask);
    expect([answer.outcome, answer.owners]).toEqual(['nearest', []]);
    expect(answer.passages[0]?.passage.text).toContain(thing);
    expect(answer.headline).toContain(`${called}”`);
    expect(answer.headline).toMatch(/^The articles don't say wh.* Nearest:$/);
  });
});

describe('but not', () => {
  test.each([
    ['where several things have the word', 'who looks after the almanac thing?'],
    ['where the articles have it often', 'the storm thing is stuck, who should I ping?'],
    ['where it is a part of another name', 'who owns the hail insurance?'],
    ['where it names no thing', 'who owns hail?'],
    ['where many of them are named', 'who mends the pillows?'],
    ['where it goes on', 'who reads the hail service contract?'],
    ['behind another noun', 'who owns the big company hail?'],
    ['where nobody owns the thing', 'who fixes the vane?'],
    ['where no people are asked for', 'what is the hail thingy?'],
    ['where a role is guessed', 'does the Mast crew own the hail thingy?'],
    ['for a word that any name has', 'who owns the service?'],
  ])('%s', async (_, ask) => {
    const { answer } = (await botOfStation()).ask(ask);
    const shown = answer.passages.map(({ passage }) => passage.path);
    expect(shown).not.toContain('catalog-info.yaml');
    expect(shown).not.toContain('instruments.yaml');
  });

  it('where the articles answer', async () => {
    const bot = await botOn({
      ...STATION,
      'hail.md': '# Hail\n\nThe Forecast desk owns the hail service.\n',
    });
    const { answer } = bot.ask('who owns the hail service?');
    expect([answer.outcome, answer.passages[0]?.passage.path]).toEqual(['answered', 'hail.md']);
  });
});

it('a whole name is repeated alone where its story is told first', async () => {
  const { answer } = (await botOfStation()).ask(
    'the Storm glass has been foggy since noon, who can help?',
  );
  expect(answer.headline).toContain('“Storm glass”');
  expect(answer.passages[0]?.passage.text).toContain('Storm glass');
});
