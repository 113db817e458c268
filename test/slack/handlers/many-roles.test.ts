import { describe, expect, test } from 'vitest';
import { answerToText } from '../../../src/answer/text.ts';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { createRolecall, type Rolecall } from '../../../src/rolecall.ts';
import { MODES, startRig } from '../../bot.ts';
import { pack } from '../../helpers.ts';
import { choose, readShown } from '../read-shown.ts';
import { labels, ME } from './answered-mention.ts';

const { ada, general } = fixtures;
const CRAFTS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}-dock hand`);

/** A harbour of many roles; `contact` is whom to ask where no role is known. */
async function openHarbour(contact: string, crafts = CRAFTS): Promise<Rolecall> {
  const roles = crafts.map((name, at) => `  - { id: hand-${at}, name: ${name} }`).join('\n');
  const article = crafts.map((name) => `## ${name}\n\nThe ${name} loads barges.\n`).join('\n');
  return createRolecall(
    await pack({
      'roles.yaml': `${contact}\nroles:\n${roles}\n`,
      'a.md': `# Hands\n\n${article}`,
    }),
  );
}

describe.each(MODES)('over %s', (mode) => {
  test.each([
    [
      'contact: { channel: "#harbour-help", handle: "@office" }',
      'Ask #harbour-help, @office · noted',
    ],
    ['contact: { handle: "@office" }', 'Ask @office · noted'],
    ['contact: { channel: C0HARBOUR }', 'Noted'],
    ['', 'Noted'],
  ])('a no names no roles, but whom to ask: %s', async (contact, small) => {
    const { slack } = await startRig(mode, { rolecall: await openHarbour(contact) });
    await slack.people.command(ada, general, '/who-owns', 'payroll');
    const no = await slack.waitUntil((seen) => seen.ephemerals(ada)[0]);
    expect(readShown(no).split('\n')).toEqual([
      'The articles don’t say anything about “payroll”.'.replace('’', "'"),
      expect.stringMatching(new RegExp(`^${small} `)),
    ]);
    const channel = contact.includes('C0HARBOUR') ? ['Channel to ask'] : [];
    expect(labels(no)).toEqual([
      'Why no answer?',
      'Show in channel',
      'What can I ask?',
      ...channel,
    ]);
  });

  test('a question back offers them in a select, which asks again', async () => {
    const rolecall = await openHarbour('');
    const { slack, said } = await startRig(mode, { rolecall });
    const { ts } = slack.people.say(ada, general, `${ME} compare the C-dock hand`);
    const [back] = await said(general, ts);
    expect(readShown(back)).toBe('Compare *C-dock hand* with which role?');
    if (back === undefined) throw new Error('nothing was said');
    const select = back.blocks?.find(({ type }) => type === 'actions');
    expect(JSON.stringify(select)).toContain('"type":"static_select"');
    expect(labels(back)).toEqual([
      'Choose a role',
      ...CRAFTS.filter((name) => name !== 'C-dock hand'),
    ]);
    await choose(slack, ada, back, 'hand-7');
    const [, answer] = await said(general, ts, 2);
    expect(readShown(answer)).toContain('*C-dock hand* vs *H-dock hand*');
  });

  test('where the thing is missing, a role is offered as something else to see', async () => {
    const { slack, said } = await startRig(mode, { rolecall: await openHarbour('') });
    const { ts } = slack.people.say(ada, general, `${ME} who is responsible?`);
    const [back] = await said(general, ts);
    expect(readShown(back).split('\n')).toEqual([
      'Who owns what? Name the thing that you need an owner for.',
      'Or see what one of these does:',
    ]);
    if (back === undefined) throw new Error('nothing was said');
    await choose(slack, ada, back, 'hand-3');
    const [, answer] = await said(general, ts, 2);
    expect(readShown(answer)).toContain('The D-dock hand loads barges.');
  });

  test('a role that is gone since is told', async () => {
    let rolecall = await openHarbour('');
    const held = {
      ask: (...asked: Parameters<Rolecall['ask']>) => rolecall.ask(...asked),
      catalog: () => rolecall.catalog(),
    };
    const { slack, said } = await startRig(mode, { rolecall: held });
    const { ts } = slack.people.say(ada, general, `${ME} compare the C-dock hand`);
    const [back] = await said(general, ts);
    rolecall = await openHarbour('', CRAFTS.slice(0, 7));
    if (back === undefined) throw new Error('nothing was said');
    await choose(slack, ada, back, 'hand-20');
    const told = await slack.waitUntil((seen) => seen.ephemerals(ada)[0]);
    expect(readShown(told)).toContain('know this role no more');
  });
});

test('a question too long for a select has buttons for the likeliest', async () => {
  const rolecall = await openHarbour('');
  const { slack, said } = await startRig('signed HTTP', { rolecall });
  const aside = 'which we have been asked about so very often in the last weeks and months, ';
  const text = `${ME} compare, ${aside.repeat(8)} the C-dock hand`;
  const { ts } = slack.people.say(ada, general, text);
  const [back] = await said(general, ts);
  if (back === undefined) throw new Error('nothing was said');
  expect(labels(back)).toEqual(CRAFTS.slice(0, 6));
});

test('a terminal names a few of many roles, and whom to ask', async () => {
  const rolecall = await openHarbour('contact: { channel: "#harbour-help" }');
  const told = (question: string) => answerToText(rolecall.ask(question).answer).split('\n').at(-1);
  expect(told('/who-owns payroll')).toBe('Ask: #harbour-help');
  expect(told('compare the C-dock hand')).toBe(
    'Known roles: A-dock hand, B-dock hand, D-dock hand, E-dock hand, F-dock hand, G-dock hand and 19 more',
  );
});

test('a role’s own contact goes before the pack’s', async () => {
  const rolecall = createRolecall(
    await pack({
      'roles.yaml':
        'contact: { handle: "@office" }\nroles:\n  - { id: pilot, name: Pilot, contact: { handle: "@pilots" } }\n  - { id: smith, name: Smith }\n',
      'a.md': '# Pilot\n\nThe pilot steers.\n\n# Smith\n\nThe smith forges.\n',
    }),
  );
  const { slack, said } = await startRig('signed HTTP', { rolecall });
  for (const [asked, told] of [
    ['what is the salary of the pilot?', '@pilots'],
    ['what is the salary of the smith?', '@office'],
  ] as const) {
    const { ts } = slack.people.say(ada, general, `${ME} ${asked}`);
    const [reply] = await said(general, ts);
    expect(readShown(reply)).toContain(`sk ${told}`);
    expect(readShown(reply).match(/@/g)).toHaveLength(1);
  }
});
