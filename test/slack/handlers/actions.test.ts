import { describe, expect, test, vi } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import type { Json, StoredMessage } from '../../../src/fake-slack/workspace/message.ts';
import { createRolecall } from '../../../src/rolecall.ts';
import { HANDBOOK, MODES, type Rig, startRig } from '../../bot.ts';
import { canned, found } from '../../canned.ts';
import { pack } from '../../helpers.ts';

const ME = `<@${fixtures.bot}>`;
const OWNER_QUESTION = 'who owns model training?';

/** The last message of the answer to a mention: the one that carries the buttons. */
async function answered({ slack, said }: Rig, question = OWNER_QUESTION): Promise<StoredMessage> {
  const asked = slack.people.say(fixtures.ada, fixtures.general, `${ME} ${question}`);
  const [reply] = await said(fixtures.general, asked.ts);
  if (reply === undefined) throw new Error('nothing was said');
  return reply;
}

function at({ ts }: StoredMessage, channel: string = fixtures.general) {
  return { channel, ts };
}

/** Labels of all buttons of a message, votes included. */
function labels({ blocks = [] }: StoredMessage): readonly string[] {
  return [...JSON.stringify(blocks).matchAll(/"type":"plain_text","text":"([^"]*)"/g)].map(
    ([, label = '']) => label,
  );
}

/** What there is to be asked about, offered where an answer has nothing else. */
const ROLES = ['ML engineer', 'AI developer'];

const up: Json = { value: 'up' };
const down: Json = { value: 'down' };

describe.each(MODES)('over %s', (mode) => {
  test('a vote counts once a person, shows to nobody else, and may be changed', async () => {
    const rig = await startRig(mode);
    const { slack, quiet } = rig;
    const votes = rig.storage.feedback;
    const reply = await answered(rig);
    await slack.people.click(fixtures.ada, at(reply), 'vote', up);
    const noted = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
    expect(noted).toMatchObject({ thread_ts: reply.thread_ts, channel: fixtures.general });
    await slack.people.click(fixtures.ada, at(reply), 'vote', up);
    await slack.people.click(fixtures.grace, at(reply), 'vote', down);
    await quiet();
    expect(slack.workspace.ephemerals()).toHaveLength(1);
    expect(slack.workspace.thread(fixtures.general, String(reply.thread_ts))).toHaveLength(2);
    expect(await votes.readVotes(fixtures.general, reply.ts)).toEqual([
      { person: fixtures.ada, vote: 'up', reason: null },
      { person: fixtures.grace, vote: 'down', reason: null },
    ]);
    await slack.people.click(fixtures.ada, at(reply), 'vote', down);
    await quiet();
    expect(await votes.readVotes(fixtures.general, reply.ts)).toContainEqual({
      person: fixtures.ada,
      vote: 'down',
      reason: null,
    });
  });

  test('a vote down asks for the reason, which may be left out', async () => {
    const rig = await startRig(mode);
    const { slack, quiet } = rig;
    const votes = rig.storage.feedback;
    const reply = await answered(rig);
    const reasonOf = async () => (await votes.readVotes(fixtures.general, reply.ts))[0]?.reason;
    for (const [value, kept] of [
      ['the team was renamed', 'the team was renamed'],
      ['  ', 'the team was renamed'],
      [null, 'the team was renamed'],
    ] as const) {
      await slack.people.click(fixtures.ada, at(reply), 'vote', down);
      const view = await slack.waitUntil((seen) => [...seen.views.values()][0]);
      const values = { reason: { reason: { type: 'plain_text_input', value } } };
      await slack.people.submitView(fixtures.ada, view.id, values);
      await quiet();
      expect(await reasonOf()).toBe(kept);
      expect(slack.workspace.views.size).toBe(0);
    }
  });

  test('"Why this answer?" shows whoever asks what matched, and where it stands', async () => {
    const rig = await startRig(mode);
    const { slack, quiet } = rig;
    const reply = await answered(rig);
    await slack.people.click(fixtures.grace, at(reply), 'why');
    await slack.people.click(fixtures.grace, at(reply), 'why');
    const why = await slack.waitUntil((seen) => seen.ephemerals(fixtures.grace)[0]);
    expect(why.thread_ts).toBe(reply.thread_ts);
    expect(why.text).toContain('a question for who owns something on “model training”');
    expect(why.text).toContain('Matched: model (heading), training (heading)');
    expect(why.text).toContain('`roles/ml-engineer.md`, line 7');
    expect(why.text).toContain('Role: ml-engineer, by the title');
    expect(why.text).toContain('ML engineer › Model training>');
    await quiet();
    expect(slack.workspace.ephemerals()).toHaveLength(1);
  });

  test('passages that an answer left out are shown to whoever wants more', async () => {
    const passages = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].map((text) =>
      found(text, text),
    );
    const rig = await startRig(mode, { rolecall: canned(() => ({ passages })) });
    const { slack } = rig;
    const reply = await answered(rig);
    expect(reply.text).toContain('> five');
    expect(reply.text).not.toContain('> six');
    expect(labels(reply)).toContain('More passages (2)');
    await slack.people.click(fixtures.ada, at(reply), 'more');
    const more = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
    expect(more.text).toMatch(/^> six\n.*\n> seven/);
    expect(more.text).not.toContain('five');
  });

  test('what the asker alone saw is shown to the channel when they wish, once', async () => {
    const rig = await startRig(mode);
    const { slack, quiet } = rig;
    await slack.people.command(fixtures.ada, fixtures.random, '/who-owns', 'model training');
    const whole = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
    expect(labels(whole)).not.toContain('Helpful');
    const clicked = await slack.people.click(fixtures.ada, at(whole, fixtures.random), 'show');
    const shown = await slack.waitUntil((seen) => seen.messages(fixtures.random)[0]);
    expect(shown.text).toMatch(/^<@U0ADA0001> asked: `\/who-owns model training`/);
    expect(labels(shown)).not.toContain('Show in channel');
    await slack.redeliver(clicked);
    await quiet();
    expect(slack.workspace.messages(fixtures.random)).toHaveLength(1);
    expect(slack.workspace.ephemerals(fixtures.ada)).toEqual([]);
  });

  test('a "no" that is shown where the bot may post is followed up there', async () => {
    const rig = await startRig(mode);
    const { slack, said } = rig;
    await slack.people.command(fixtures.ada, fixtures.general, '/who-owns', 'the parking lot');
    const no = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
    expect(labels(no)).toEqual([...ROLES, 'Why?', 'Show in channel']);
    await slack.people.click(fixtures.ada, at(no), 'show');
    const shown = await slack.waitUntil((seen) => seen.messages(fixtures.general)[0]);
    const thread = shown.ts;
    slack.people.say(fixtures.ada, fixtures.general, `${ME} who owns prompt design?`, { thread });
    const [reply] = await said(fixtures.general, thread);
    expect(reply?.text).toContain('AI developer');
  });

  test('in the direct message with the bot there is nobody to show a "no" to', async () => {
    const { slack } = await startRig(mode);
    await slack.people.command(fixtures.ada, fixtures.adaDm, '/who-owns', 'the parking lot');
    const no = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
    expect(labels(no)).toEqual([...ROLES, 'Why?']);
  });

  test('a "no" says why', async () => {
    const rig = await startRig(mode);
    const reply = await answered(rig, 'who owns the parking lot?');
    expect(labels(reply)).toEqual([...ROLES, 'Why?']);
    await rig.slack.people.click(fixtures.ada, at(reply), 'why');
    const why = await rig.slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
    expect(why.text).toContain('Why no answer?');
  });

  test('a question back is settled by a click, for all to see, once for each role', async () => {
    const rig = await startRig(mode);
    const { slack, said, quiet } = rig;
    const reply = await answered(rig, 'compare ML engineer');
    expect(labels(reply)).toEqual(['AI developer']);
    await slack.people.click(fixtures.grace, at(reply), 'ask:0');
    await slack.people.click(fixtures.ada, at(reply), 'ask:0');
    const [, table] = await said(fixtures.general, String(reply.thread_ts), 2);
    expect(table?.text).toMatch(
      /^<@U0GRACE01> asked: `\/role-compare ML engineer vs AI developer`/,
    );
    expect(table?.blocks?.map(({ type }) => type)).toContain('table');
    await quiet();
    expect(slack.workspace.thread(fixtures.general, String(reply.thread_ts))).toHaveLength(3);
  });

  test('a question back to a command is settled in the channel, and taken away', async () => {
    const { slack, said } = await startRig(mode);
    await slack.people.command(fixtures.ada, fixtures.general, '/role-compare', 'ML engineer');
    const back = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
    await slack.people.click(fixtures.ada, at(back), 'ask:0');
    const table = await slack.waitUntil((seen) => seen.messages(fixtures.general)[0]);
    await said(fixtures.general, table.ts);
    await slack.waitUntil((seen) =>
      seen.ephemerals(fixtures.ada).length === 0 ? true : undefined,
    );
  });

  test('where the bot may not post, that is settled between the two', async () => {
    const { slack, quiet } = await startRig(mode);
    await slack.people.command(fixtures.ada, fixtures.random, '/role-compare', 'ML engineer');
    const back = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
    await slack.people.click(fixtures.ada, at(back, fixtures.random), 'ask:0');
    const table = await slack.waitUntil((seen) => {
      const [first, ...others] = seen.ephemerals(fixtures.ada);
      return first?.ts === back.ts || others.length > 0 ? undefined : first;
    });
    await quiet();
    expect(table.text).toContain('ML engineer vs AI developer');
    expect(table.text).toContain('/invite @rolecall');
    expect(labels(table)).toContain('Show in channel');
    expect(slack.workspace.messages(fixtures.random)).toEqual([]);
  });

  test('whoever may not be whispered to in the channel is answered all the same', async () => {
    const rig = await startRig(mode);
    const reply = await answered(rig);
    rig.slack.people.leave(fixtures.kurt, fixtures.general);
    await rig.slack.people.click(fixtures.kurt, at(reply), 'why');
    const why = await rig.slack.waitUntil((seen) => seen.ephemerals(fixtures.kurt)[0]);
    expect(why.thread_ts).toBe(reply.thread_ts);
  });
});

test('a question back in a thread is settled there, for all to see', async () => {
  const { slack, said } = await startRig('Socket Mode');
  const asked = slack.people.say(fixtures.ada, fixtures.general, 'compare ML engineer');
  const on = { channel: fixtures.general, ts: asked.ts };
  await slack.people.shortcut(fixtures.grace, 'answer-message', on);
  const back = await slack.waitUntil((seen) => seen.ephemerals(fixtures.grace)[0]);
  await slack.people.click(fixtures.grace, at(back), 'ask:0');
  const [table] = await said(fixtures.general, asked.ts);
  expect(table?.text).toContain('ML engineer vs AI developer');
  await slack.waitUntil((seen) =>
    seen.ephemerals(fixtures.grace).length === 0 ? true : undefined,
  );
});

test('a choice that leads to a "no" is told the one who chose, without a word on channels', async () => {
  const knowledge = await pack({
    'roles.yaml': 'roles: [{ id: pilot, name: Pilot }, { id: cook, name: Cook }]',
    'office.md': '# Office\nThe office opens at eight.',
  });
  const rolecall = createRolecall(knowledge);
  const { slack, quiet } = await startRig('Socket Mode', { rolecall });
  await slack.people.command(fixtures.ada, fixtures.general, '/role-compare', 'Pilot');
  const back = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
  await slack.people.click(fixtures.ada, at(back), 'ask:0');
  const no = await slack.waitUntil((seen) =>
    seen.ephemerals(fixtures.ada).find(({ ts }) => ts !== back.ts),
  );
  expect(labels(no)).toContain('Why?');
  expect(no.text).not.toContain('/invite');
  await quiet();
  expect(slack.workspace.messages(fixtures.general)).toEqual([]);
});

test('where the articles have become shorter, there is no more to show, and that is said', async () => {
  const long = ['one', 'two', 'three', 'four', 'five', 'six'].map((text) => found(text, text));
  let passages = long;
  const rig = await startRig('Socket Mode', { rolecall: canned(() => ({ passages })) });
  const reply = await answered(rig);
  passages = long.slice(1);
  await rig.slack.people.click(fixtures.ada, at(reply), 'more');
  const told = await rig.slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
  expect(told.text).toContain('The articles have changed since');
});

test('"Why this answer?" says of a passage that it speaks for no role', async () => {
  const knowledge = await pack({
    ...HANDBOOK,
    'office.md': '# Office\n## Opening hours\nThe office opens at eight on weekdays.',
  });
  const rig = await startRig('Socket Mode', { rolecall: createRolecall(knowledge) });
  const reply = await answered(rig, 'when does the office open on weekdays?');
  await rig.slack.people.click(fixtures.ada, at(reply), 'why');
  const why = await rig.slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
  expect(why.text).toContain('Role: none: no role is named');
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
  await slack.people.click(fixtures.ada, at(followUp), 'why');
  const why = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
  expect(why.text).toContain('a comparison (ML engineer, AI developer) on “model training”');
});

test.each([
  ['why', 'v0'],
  ['why', undefined],
  ['more', 'v0'],
  ['show', 'v0'],
  ['ask:0', 'v0'],
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
  expect(told.text).toContain('an older version of me');
  await quiet();
  expect(slack.workspace.ephemerals()).toHaveLength(1);
});

test('a click that goes wrong is told whoever clicked', async () => {
  const rig = await startRig('Socket Mode');
  const reply = await answered(rig);
  rig.slack.faults.next('chat.postEphemeral', { kind: 'rate-limited', retryAfter: 3_600 });
  await rig.slack.people.click(fixtures.ada, at(reply), 'why');
  const told = await rig.slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
  expect(told.text).toContain('something broke on my side');
  await vi.waitFor(() => expect(rig.log.join('')).toContain('listener failed'));
});

function text(of: string) {
  return { type: 'plain_text', text: of };
}
