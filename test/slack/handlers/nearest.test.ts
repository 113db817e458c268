import { describe, expect, test } from 'vitest';
import { combineParts } from '../../../src/answer/combine-parts.ts';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import type { Json } from '../../../src/fake-slack/workspace/json.ts';
import type { Rolecall } from '../../../src/rolecall.ts';
import { readGaps } from '../../../src/storage/gaps.ts';
import { MODES, type Rig, startRig, toHandbook } from '../../bot.ts';
import { answer, canned, found, ML, ML_IN_SLACK, nearestAnswer } from '../../builders.ts';
import { choose, readShown } from '../read-shown.ts';
import { answered, at, labels, ME } from './answered-mention.ts';

const { ada, grace, general, adaDm } = fixtures;
const NEAR = 'don’t say who owns “payroll”. Nearest:\n> They work.';
/** The articles say something near to whatever is asked, and what "the oven" is. */
const rolecall = canned((text) =>
  text.includes('oven')
    ? {}
    : nearestAnswer({ question: text, roles: [ML_IN_SLACK], choices: [ML_IN_SLACK] }),
);

function start(options: Parameters<typeof startRig>[1] = {}): Promise<Rig> {
  return startRig('Socket Mode', { rolecall, ...options });
}

/** The same, with roles to choose from. */
async function startWithRoles(): Promise<Rig> {
  const handbook: Rolecall = await toHandbook();
  return start({ rolecall: { ...handbook, ask: rolecall.ask } });
}

function select(role: string): Json {
  return { type: 'static_select', selected_option: { value: role } };
}

describe.each(MODES)('over %s', (mode) => {
  test('a mention gets what is nearest in its thread, to be voted on, and leaves a gap', async () => {
    const rig = await startRig(mode, { rolecall });
    const { slack, quiet, database } = rig;
    const reply = await answered(rig, 'who owns payroll?');
    expect(readShown(reply)).toContain(NEAR);
    expect(labels(reply)).toEqual([
      'Why this?',
      'What can I ask?',
      'Channel of ML engineer',
      'Helpful',
      'Not helpful',
    ]);
    await choose(slack, ada, reply, 'why');
    const why = await slack.waitUntil((seen) => seen.ephemerals(ada)[0]);
    expect(readShown(why)).toMatch(/^\*Why this\?\*/);
    const gap = { topic: 'payroll', unanswered: 1, unhelpful: 0 };
    expect(await readGaps(database)).toMatchObject([gap]);
    await slack.people.click(grace, at(reply), 'vote', { value: 'up' });
    await quiet();
    expect(await readGaps(database)).toMatchObject([gap]);
    await slack.people.click(grace, at(reply), 'vote', { value: 'down' });
    await quiet();
    expect(await readGaps(database)).toMatchObject([{ ...gap, unhelpful: 1 }]);
  });

  test('a command shows it to its asker alone, who may show it to the channel, whole', async () => {
    const { slack, quiet, database } = await startRig(mode, { rolecall });
    await slack.people.command(ada, general, '/who-owns', 'payroll');
    const seen = await slack.waitUntil(({ ephemerals }) => ephemerals(ada)[0]);
    expect(readShown(seen)).toContain(NEAR);
    expect(labels(seen)).toEqual([
      'Why this?',
      'Show in channel',
      'What can I ask?',
      'Channel of ML engineer',
    ]);
    expect(slack.workspace.messages(general)).toEqual([]);
    await choose(slack, ada, seen, 'show');
    const shown = await slack.waitUntil(({ messages }) => messages(general)[0]);
    expect(readShown(shown)).toContain(NEAR);
    expect(labels(shown)).toContain('Helpful');
    await quiet();
    expect(slack.workspace.messages(general)).toHaveLength(1);
    expect(await readGaps(database)).toMatchObject([{ unanswered: 1 }]);
  });
});

test('a direct message gets it in its thread, and a command there shows it to nobody else', async () => {
  const { slack, said } = await start();
  const asked = slack.people.say(ada, adaDm, 'who owns payroll?');
  const [reply] = await said(adaDm, asked.ts);
  expect(readShown(reply)).toContain(NEAR);
  await slack.people.command(ada, adaDm, '/who-owns', 'payroll');
  const seen = await slack.waitUntil(({ ephemerals }) => ephemerals(ada)[0]);
  expect(labels(seen)).not.toContain('Show in channel');
});

test('it is no reason to speak where nobody spoke to the bot', async () => {
  const { slack, said, quiet } = await start({ env: { ANSWER_CHANNELS: general } });
  const plain = slack.people.say(ada, general, 'who owns payroll?');
  const asked = slack.people.say(ada, general, 'who owns the oven?');
  await said(general, asked.ts);
  slack.people.say(ada, general, 'and who owns payroll?', { thread: asked.ts });
  await quiet();
  expect(slack.workspace.thread(general, plain.ts)).toHaveLength(1);
  expect(slack.workspace.thread(general, asked.ts)).toHaveLength(3);
});

test('a thread that began with it goes on without a mention when the articles answer', async () => {
  const rig = await start();
  const { thread_ts: thread = '' } = await answered(rig, 'who owns payroll?');
  rig.slack.people.say(grace, general, 'and who owns the oven?', { thread });
  const [, next] = await rig.said(general, thread, 2);
  expect(readShown(next)).toContain('Said.');
});

test('by shortcut it is told the one who chose the message', async () => {
  const { slack, quiet } = await start();
  const { ts } = slack.people.say(ada, general, 'who owns payroll?');
  await slack.people.shortcut(grace, 'answer-message', { channel: general, ts });
  const seen = await slack.waitUntil(({ ephemerals }) => ephemerals(grace)[0]);
  expect(readShown(seen)).toContain(NEAR);
  await quiet();
  expect(slack.workspace.thread(general, ts)).toHaveLength(1);
});

test('a choice that leads to it is told the one who chose', async () => {
  const choosing = canned((text) =>
    text.startsWith('/who-owns')
      ? { outcome: 'clarify', intent: 'who-owns', choices: [ML] }
      : nearestAnswer(),
  );
  const { slack, quiet } = await start({ rolecall: choosing });
  await slack.people.command(ada, general, '/who-owns', 'payroll');
  const back = await slack.waitUntil(({ ephemerals }) => ephemerals(ada)[0]);
  await slack.people.click(ada, at(back), 'ask:0');
  const seen = await slack.waitUntil(({ ephemerals }) =>
    ephemerals(ada).find(({ ts }) => ts !== back.ts),
  );
  expect(readShown(seen)).toContain(NEAR);
  await quiet();
  expect(slack.workspace.messages(general)).toEqual([]);
});

test('the form shows it in the direct message, as a field has no room for a quote', async () => {
  const { slack } = await startWithRoles();
  await slack.people.shortcut(ada, 'compare-roles');
  const modal = await slack.waitUntil((seen) => [...seen.views.values()][0]);
  await slack.people.submitView(ada, modal.id, {
    first: { first: select('ml-engineer') },
    second: { second: select('ai-developer') },
    topic: { topic: { type: 'plain_text_input', value: 'payroll' } },
  });
  const shown = await slack.waitUntil(({ messages }) => messages(adaDm)[0]);
  expect(readShown(shown)).toContain(NEAR);
});

test('the Home tab says that there is something, not that it answered, and offers no such example', async () => {
  const { slack } = await startWithRoles();
  await slack.people.openHome(ada);
  const { id, blocks } = await slack.waitUntil((seen) => [...seen.views.values()][0]);
  expect(JSON.stringify(blocks)).not.toContain('"ask:');
  await slack.people.click(ada, { view: id }, 'role', select('ai-developer'));
  const shown = await slack.waitUntil(({ messages }) => messages(adaDm)[0]);
  expect(readShown(shown)).toContain(NEAR);
  const home = await slack.waitUntil((seen) => {
    const now = JSON.stringify(seen.views.get(id)?.blocks);
    return now.includes('What I found') ? now : undefined;
  });
  expect(home).not.toContain('Answered');
});

test('beside an answer it stands in the channel with its quote, and only it is a gap', async () => {
  const both = canned(() =>
    combineParts('?', [answer({ headline: 'The oven.', passages: [found()] }), nearestAnswer()], 0),
  );
  const { slack, said, database } = await start({ rolecall: both });
  await slack.people.command(ada, general, '/who-owns', 'the oven and payroll');
  const short = await slack.waitUntil(({ messages }) => messages(general)[0]);
  expect(readShown(short)).toMatch(/asked: .*\nThe oven\.\n/);
  expect(readShown(short)).toContain(NEAR);
  await said(general, short.ts);
  expect(await readGaps(database)).toMatchObject([{ topic: 'payroll', unanswered: 1 }]);
});

test('a mention within a thread gets it there', async () => {
  const { slack, said } = await start();
  const { ts: thread } = slack.people.say(ada, general, 'good morning');
  slack.people.say(grace, general, `${ME} who owns payroll?`, { thread });
  const [reply] = await said(general, thread);
  expect(readShown(reply)).toContain(NEAR);
});
