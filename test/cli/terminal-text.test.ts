import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { ask } from '../../src/cli/ask.ts';
import { BOLD } from '../../src/cli/message-text.ts';
import { toTerminalText } from '../../src/cli/terminal-text.ts';
import { HANDBOOK } from '../bot.ts';
import { folder } from '../helpers.ts';
import { openConsole } from './console.ts';

const NARROW = { columns: 40, hasColours: false };
const COLOURED = { columns: 40, hasColours: true };

/** What somebody reads who asks in a terminal of so many columns. */
async function askInTerminal(question: string, columns: number, env: Record<string, string> = {}) {
  const { io, written } = openConsole([], env);
  Object.assign(io.stdout, { isTTY: true, columns });
  await ask(['--knowledge', await folder(HANDBOOK), question], io);
  return written.stdout;
}

test('in a terminal an answer is wrapped at its width, roles bold, quotes indented, sources dim', async () => {
  const shown = await askInTerminal('who owns model training?', 46);
  expect(shown).toContain('\u001b[1mML engineer\u001b[22m owns');
  expect(shown).toContain('  \u001b[2m│\u001b[22m The ML engineer owns model training');
  expect(shown).toContain('    \u001b[2mML engineer › Model training');
  const lines = stripVTControlCharacters(shown).split('\n');
  const isBreakable = (line: string) => line.trim().includes(' ');
  expect(lines.filter((line) => line.length > 46 && isBreakable(line))).toEqual([]);
});

test.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])(
  '%j has no colour, and is wrapped',
  async (env) => {
    const shown = await askInTerminal('who owns model training?', 46, env);
    expect(shown).toBe(stripVTControlCharacters(shown));
    expect(shown).toContain('  │ The ML engineer owns');
  },
);

test('a terminal that does not say how wide it is gets lines of a usual length', async () => {
  const shown = await askInTerminal('who owns model training?', 0, { NO_COLOR: '1' });
  expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('for a file or another program nothing is laid out', async () => {
  const { io, written } = openConsole();
  await ask(['--knowledge', await folder(HANDBOOK), 'who owns model training?'], io);
  expect(written.stdout).toContain('> The ML engineer owns model training and is responsible for');
});

const LANTERNS = {
  'roles.yaml': `roles:
  - { id: keeper, name: Keeper, contact: { channel: '#keepers' } }
  - { id: pilot, name: Pilot }
`,
  'work.md': `# Work

## Duties

The keeper trims the lamp. The pilot steers the boats.

## Hours

The keeper works at night. The pilot works by day.

## Tools

The keeper uses shears. The pilot uses charts.

## Pay

The keeper is paid by the week. The pilot is paid by the ship.

## Rest

The keeper rests on Sundays. The pilot rests in winter.

## Clothes

The keeper wears a coat. The pilot wears a cap.
`,
  'keeper.md': `---
role: keeper
---
# Keeper

The keeper is responsible for the *great* lamp. It has to burn each night. Nobody else may touch it. The keeper writes
each night into the log. The log is kept for ten years.

## Training

See [the course](https://example.org/course) of the keeper.
`,
};

async function askAsText(question: string): Promise<string> {
  const { io, written } = openConsole();
  await ask(['--knowledge', await folder(LANTERNS), question], io);
  return written.stdout;
}

test('an owner is named, and its sentence is said once, as in Slack', async () => {
  const shown = await askAsText('who is responsible for the great lamp?');
  expect(shown.match(/responsible for the great lamp/g)).toHaveLength(1);
  expect(shown).toContain('\n— Keeper · ask #keepers\n');
});

test('two roles are compared by what tells them apart best, and the other aspects are named', async () => {
  const shown = await askAsText('how do the keeper and the pilot differ?');
  expect(shown.match(/^• Keeper: /gm)).toHaveLength(4);
  expect(shown).not.toContain('> ');
  const [, topics = ''] = /^More on: (.*)$/m.exec(shown) ?? [];
  const aspects = ['Duties', 'Hours', 'Tools', 'Pay', 'Rest', 'Clothes'];
  const isRow = (aspect: string) => shown.includes(`\n${aspect}\n• `);
  const isOffered = (aspect: string) => topics.split(' · ').includes(aspect);
  expect(aspects.filter((aspect) => isRow(aspect) === isOffered(aspect))).toEqual([]);
});

test('code is shown as it stands, and a link with its address', async () => {
  const { io, written } = openConsole();
  const files = {
    'roles.yaml': 'roles:\n  - { id: baker, name: Baker }\n',
    'oven.md':
      '# Oven\n\nSet it with `a*b*c` as in [the plan](https://example.org/plan):\n\n```\n[ "$a" = *x* ]\n```\n',
  };
  await ask(['--knowledge', await folder(files), 'how do I set the oven?'], io);
  expect(written.stdout).toContain('a*b*c as in the plan (https://example.org/plan)');
  expect(written.stdout).toContain('> [ "$a" = *x* ]\n');
  expect(written.stdout).not.toContain('```');
});

test('characters that stand for bold are taken out of what is asked', async () => {
  const shown = await askAsText(`who owns the ${BOLD.start.repeat(2_000)}payroll?`);
  expect(shown).not.toContain(BOLD.start);
});

test('what is noted for the keepers of the articles is not said where nothing is noted', async () => {
  const shown = await askAsText('who owns the payroll?');
  expect(shown).toContain('payroll');
  expect(shown.toLowerCase()).not.toContain('noted');
});

test('an item goes on below its words, in quotes too', () => {
  expect(toTerminalText('• one two three four five six seven eight nine', NARROW)).toBe(
    '• one two three four five six seven\n  eight nine',
  );
  expect(toTerminalText('> 12. one two three four five six seven eight', NARROW)).toBe(
    '  │ 12. one two three four five six\n  │     seven eight',
  );
});

test('a name is bold as a whole, and is never broken', () => {
  const text = `As all of us here have known, it is the ${BOLD.start}Cook of the day${BOLD.end}, no Cookery.`;
  expect(toTerminalText(text, COLOURED)).toBe(
    'As all of us here have known, it is the\n\u001b[1mCook of the day\u001b[22m, no Cookery.',
  );
});

test('letters that take two columns, or none, are counted so', () => {
  const wide = Array.from({ length: 12 }, () => '会議室').join(' ');
  const lines = toTerminalText(wide, NARROW).split('\n');
  expect(lines[0]).toBe(wide.slice(0, 5 * 4 - 1));
  const marked = Array.from({ length: 10 }, () => 'e\u0301e\u0301e\u0301').join(' ');
  expect(toTerminalText(marked, NARROW)).not.toContain('\n');
});

test('200 KB without a place to break take no time', () => {
  const started = performance.now();
  for (const text of ['> '.repeat(100_000), 'x'.repeat(200_000), `> ${'**a '.repeat(50_000)}`]) {
    toTerminalText(text, COLOURED);
  }
  expect(performance.now() - started).toBeLessThan(5_000);
});
