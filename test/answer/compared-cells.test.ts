import { describe, expect, it } from 'vitest';
import { botOn } from './packs.ts';

const ROLES = `roles:
  - { id: day, name: Day watch }
  - { id: night, name: Night watch }
  - { id: tower, name: Tower }
  - { id: warden, name: Warden }
  - { id: piper, name: Piper }
`;

async function rowsOf(article: string, one = 'Day watch', other = 'Night watch', topic = '') {
  const bot = await botOn({ 'roles.yaml': ROLES, 'watch.md': article });
  const { rows } = bot.ask(`/role-compare ${one} vs ${other}${topic}`).answer;
  return rows.map(({ aspect, cells }) => [aspect, ...cells.map(({ text }) => text)]);
}

describe('a cell of a comparison', () => {
  it('is the sentence on its role where a passage speaks of others, too', async () => {
    const rows = await rowsOf(`# Watches

## Alarms

Alarms arrive by bell and are written into the book. The Day watch answers alarms of the harbour. Torches are lit at once.
The Night watch answers alarms of the wall.
`);
    expect(rows).toContainEqual([
      'Alarms',
      'The Day watch answers alarms of the harbour.',
      'The Night watch answers alarms of the wall.',
    ]);
  });

  it('is the line of a list that begins with its role, be it a part of a longer name', async () => {
    const rows = await rowsOf(`# Watches

## Letters

Letters arrive at the gate and are put into one of these boxes.

- **Tower Day watch** for letters that take less than an hour.
- **Tower Night watch** for letters that need a seal.
`);
    expect(rows).toContainEqual([
      'Letters',
      'Tower Day watch for letters that take less than an hour.',
      'Tower Night watch for letters that need a seal.',
    ]);
  });

  it('is found in a further passage of the role', async () => {
    const rows = await rowsOf(`# Watches

Whoever is awake is the Day watch to the children. The harbour is quiet at noon.

## Dawn

The Day watch opens the gate at dawn. The harbour wakes up.

## Dusk

The Night watch closes the gate at dusk. Lamps are dimmed.
`);
    expect(rows).toContainEqual([
      'In short',
      'The Day watch opens the gate at dawn.',
      'The Night watch closes the gate at dusk.',
    ]);
  });

  it('is not what stands beside a mention of its role: then there is no row', async () => {
    const rows = await rowsOf(`# Watches

## Oil

Oil is sold at the market. Songs about the Day watch are long.

## Salt

Salt comes by ship. Songs about the Night watch are short.
`);
    expect(rows).toEqual([]);
  });

  it('is not whom people turn to where roles are compared as a whole', async () => {
    const article = `# Watches

## Bread

Ask the Warden about bread. Bread is sold at noon.

## Song

Ask the Piper about songs. Songs are sung at noon.

## Gate

Ask the Warden for the key of the gate. Ask the Piper for the hinge of the gate.
`;
    const rows = await rowsOf(article, 'Warden', 'Piper');
    expect(rows.map(([aspect]) => aspect)).toEqual(['Gate']);
    const onGate = await rowsOf(article, 'Warden', 'Piper', ' on the gate');
    expect(onGate).toEqual([
      [
        'Gate',
        'Ask the Warden for the key of the gate.',
        'Ask the Piper for the hinge of the gate.',
      ],
    ]);
  });

  it('is any sentence of a section that is its role’s alone', async () => {
    const rows = await rowsOf(`# Watches

## Day watch

### Food

Bread and an apple.

## Night watch

### Food

Soup at midnight.
`);
    expect(rows).toContainEqual(['Food', 'Bread and an apple.', 'Soup at midnight.']);
  });
});
