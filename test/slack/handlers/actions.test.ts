import { describe, expect, test, vi } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { createRolecall, holdRolecall } from '../../../src/rolecall.ts';
import { MODES, startRig } from '../../bot.ts';
import { canned, found } from '../../builders.ts';
import { pack } from '../../helpers.ts';
import { choose, readShown } from '../read-shown.ts';
import { answered, at, labels, ME } from './answered-mention.ts';

describe.each(MODES)('over %s', (mode) => {
  test('"Why this answer?" shows whoever asks what matched, and where it stands', async () => {
    const rig = await startRig(mode);
    const { slack, quiet } = rig;
    const reply = await answered(rig);
    await choose(slack, fixtures.grace, reply, 'why');
    await choose(slack, fixtures.grace, reply, 'why');
    const why = await slack.waitUntil((seen) => seen.ephemerals(fixtures.grace)[0]);
    expect(why.thread_ts).toBe(reply.thread_ts);
    expect(readShown(why)).toContain('Read as asking who owns or does “model training”.');
    expect(readShown(why)).toMatch(
      /Quoted is <[^>]*\|ML engineer › Model training>, which speaks of model, training and ties it to ML engineer\./,
    );
    expect(readShown(why)).toContain('Vote it down and say why');
    expect(readShown(why)).not.toMatch(/%|ml-engineer\.md/);
    await quiet();
    expect(slack.workspace.ephemerals()).toHaveLength(1);
  });

  test('passages that an answer left out are shown to whoever wants more', async () => {
    const passages = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].map((text) =>
      found({ id: text, text }),
    );
    const rig = await startRig(mode, { rolecall: canned(() => ({ passages })) });
    const { slack } = rig;
    const reply = await answered(rig);
    expect(readShown(reply)).toContain('> one');
    expect(readShown(reply)).not.toContain('> two');
    expect(labels(reply)).toContain('More passages (6)');
    await choose(slack, fixtures.ada, reply, 'more');
    const more = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
    expect(readShown(more)).toMatch(/^> two\n.*\n> three/);
    expect(readShown(more)).not.toContain('one');
  });

  test('a "no" says why', async () => {
    const rig = await startRig(mode);
    const reply = await answered(rig, 'who owns the parking lot?');
    expect(labels(reply)).toEqual(['Why no answer?', 'What can I ask?']);
    await choose(rig.slack, fixtures.ada, reply, 'why');
    const why = await rig.slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
    expect(readShown(why)).toContain('Why no answer?');
  });

  test('whoever may not be whispered to in the channel is answered all the same', async () => {
    const rig = await startRig(mode);
    const reply = await answered(rig);
    rig.slack.people.leave(fixtures.kurt, fixtures.general);
    await choose(rig.slack, fixtures.kurt, reply, 'why');
    const why = await rig.slack.waitUntil((seen) => seen.ephemerals(fixtures.kurt)[0]);
    expect(why.thread_ts).toBe(reply.thread_ts);
  });
});

test('another aspect of a comparison, and another heading of a role, are answered in the thread, once', async () => {
  const aspects = ['Career', 'Tools', 'Pay', 'Place', 'Hours', 'Food'];
  const article = (role: string, word: string) =>
    `# ${role}\n${aspects.map((one) => `\n## ${one}\n\nThe ${role} has ${word} for ${one.toLowerCase()}.\n`).join('')}`;
  const knowledge = await pack({
    'roles.yaml': 'roles: [{ id: pilot, name: Pilot }, { id: baker, name: Baker }]',
    'pilot.md': article('Pilot', 'wings'),
    'baker.md': article('Baker', 'ovens'),
  });
  const rig = await startRig('Socket Mode', { rolecall: createRolecall(knowledge) });
  const compared = await answered(rig, 'compare pilot and baker');
  const table = readShown(compared);
  const left = aspects.find((aspect) => !table.includes(`${aspect} |`)) ?? '';
  await choose(rig.slack, fixtures.grace, compared, left);
  await choose(rig.slack, fixtures.ada, compared, left);
  const thread = String(compared.thread_ts);
  const [, next] = await rig.said(fixtures.general, thread, 2);
  expect(readShown(next)).toContain(`ovens for ${left.toLowerCase()}`);
  expect(readShown(next)).toContain(`<@${fixtures.grace}> asked:`);
  await rig.quiet();
  expect(rig.slack.workspace.thread(fixtures.general, thread)).toHaveLength(3);

  const described = await answered(rig, 'what does the pilot do?');
  const heading = labels(described).find((label) => aspects.includes(label)) ?? '';
  await choose(rig.slack, fixtures.ada, described, heading);
  const [, more] = await rig.said(fixtures.general, String(described.thread_ts), 2);
  expect(readShown(more)).toContain(`wings for ${heading.toLowerCase()}`);
});

test('a heading that is no more there when it is chosen is said to be gone', async () => {
  const load = async (headings: readonly string[]) => {
    const sections = headings.map((one) => `## ${one}\n\nThe Pilot has a ${one.toLowerCase()}.\n`);
    const files = { 'pilot.md': `# Pilot\n\n${sections.join('\n')}` };
    const roles = 'roles: [{ id: pilot, name: Pilot }, { id: baker, name: Baker }]';
    return createRolecall(await pack({ 'roles.yaml': roles, ...files }));
  };
  const headings = ['Licence', 'Uniform', 'Logbook', 'Headset', 'Locker', 'Hangar'];
  const rolecall = holdRolecall(await load(headings));
  const rig = await startRig('Socket Mode', { rolecall });
  const described = await answered(rig, 'what does the pilot do?');
  const offered = labels(described).find((label) => headings.includes(label)) ?? '';
  rolecall.swap(await load(headings.filter((one) => one !== offered)));
  await choose(rig.slack, fixtures.ada, described, offered);
  const told = await rig.slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
  expect(readShown(told)).toBe('The articles have changed since, and say no more on this.');
});

test('the menu says what can be asked', async () => {
  const rig = await startRig('Socket Mode');
  await choose(rig.slack, fixtures.grace, await answered(rig), 'help');
  const told = await rig.slack.waitUntil((seen) => seen.ephemerals(fixtures.grace)[0]);
  expect(readShown(told)).toContain('/who-owns');
});

test('a question too long for a menu is asked about by buttons', async () => {
  const rig = await startRig('Socket Mode');
  const reply = await answered(
    rig,
    `who owns model training? ${'It is about the oven. '.repeat(40)}`,
  );
  await rig.slack.people.click(fixtures.ada, at(reply), 'why');
  const why = await rig.slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
  expect(readShown(why)).toContain('Why');
});

test('where the articles have become shorter, there is no more to show, and that is said', async () => {
  const long = ['one', 'two', 'three', 'four', 'five', 'six'].map((text) =>
    found({ id: text, text }),
  );
  let passages = long;
  const rig = await startRig('Socket Mode', { rolecall: canned(() => ({ passages })) });
  const reply = await answered(rig);
  passages = long.slice(0, 1);
  await choose(rig.slack, fixtures.ada, reply, 'more');
  const told = await rig.slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
  expect(readShown(told)).toContain('The articles have changed since');
});

test('who owns something is a link to their channel', async () => {
  const rig = await startRig('Socket Mode');
  const reply = await answered(rig);
  expect(labels(reply)).toContain('Channel of ML engineer');
  expect(JSON.stringify(reply.blocks)).toContain(
    '"url":"https://slack.com/app_redirect?channel=C0GENERAL"',
  );
  const clicked = await rig.slack.people.click(fixtures.ada, at(reply), 'open:0');
  expect(clicked.acknowledged).toBe(true);
});

test('a follow-up says why in the light of its thread', async () => {
  const rig = await startRig('Socket Mode');
  const { slack, said } = rig;
  const first = await answered(rig, 'compare ML engineer and AI developer on career paths');
  const thread = String(first.thread_ts);
  slack.people.say(fixtures.ada, fixtures.general, `${ME} and model training?`, { thread });
  const [, followUp] = await said(fixtures.general, thread, 2);
  if (followUp === undefined) throw new Error('no follow-up');
  await choose(slack, fixtures.ada, followUp, 'why');
  const why = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
  expect(readShown(why)).toContain(
    'asking how ML engineer and AI developer differ on “model training”.',
  );
});

test.each([
  ['why', 'v0'],
  ['why', undefined],
  ['more', 'v0'],
  ['show', 'v0'],
  ['ask:0', 'v0'],
  ['topic', undefined],
])('the button "%s" of another version, with the value %s, says so', async (action, value) => {
  const { slack, quiet } = await startRig('Socket Mode');
  const button = { type: 'button', action_id: action, value, text: text('Old') };
  const old = slack.workspace.post(fixtures.general, {
    user: fixtures.bot,
    text: 'old',
    blocks: [{ type: 'actions', elements: [button] }],
  });
  await slack.people.click(fixtures.ada, at(old), action);
  const told = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
  expect(readShown(told)).toContain('an older version of me');
  await quiet();
  expect(slack.workspace.ephemerals()).toHaveLength(1);
});

test('a click that goes wrong is told whoever clicked', async () => {
  const rig = await startRig('Socket Mode');
  const reply = await answered(rig);
  rig.slack.faults.next('chat.postEphemeral', { kind: 'rate-limited', retryAfter: 3_600 });
  await choose(rig.slack, fixtures.ada, reply, 'why');
  const told = await rig.slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
  expect(readShown(told)).toContain('something broke on my side');
  await vi.waitFor(() => expect(rig.log.join('')).toContain('question not answered'));
});

function text(of: string) {
  return { type: 'plain_text', text: of };
}
