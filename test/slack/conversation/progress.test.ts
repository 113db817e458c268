import { describe, expect, test } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { MODES, startRig } from '../../bot.ts';

const QUESTION = `<@${fixtures.bot}> who owns model training?`;
/** A slow call is a slow answer here, not a lost one. */
const CALL_TIMEOUT_MS = 5_000;

describe.each(MODES)('over %s', (mode) => {
  test('an answer that takes longer than a second is announced by a status, which goes with it', async () => {
    const { slack, said } = await startRig(mode, { callTimeout: CALL_TIMEOUT_MS });
    slack.faults.next('chat.postMessage', { kind: 'slow', ms: 1_500 });
    const asked = slack.people.say(fixtures.ada, fixtures.general, QUESTION);
    const state = () => slack.workspace.threadState(fixtures.general, asked.ts)?.status;
    expect(await slack.waitUntil(() => state() || undefined)).toContain('looking');
    await said(fixtures.general, asked.ts);
    await slack.waitUntil(() => (state() === '' ? true : undefined));
  });

  test('where no status is allowed, eyes look at the question until it is answered', async () => {
    const { slack, said } = await startRig(mode, { callTimeout: CALL_TIMEOUT_MS });
    slack.faults.next('assistant.threads.setStatus', { kind: 'error' });
    slack.faults.next('chat.postMessage', { kind: 'slow', ms: 1_500 });
    const asked = slack.people.say(fixtures.ada, fixtures.general, QUESTION);
    const reactions = () => slack.workspace.message(fixtures.general, asked.ts).reactions ?? [];
    expect(await slack.waitUntil(() => reactions()[0])).toMatchObject({ name: 'eyes' });
    await said(fixtures.general, asked.ts);
    await slack.waitUntil(() => (reactions().length === 0 ? true : undefined));
  });
});

test('a sign that fails keeps nobody from the answer; a quick answer and a plain question have none', async () => {
  const { slack, said, quiet, log } = await startRig('Socket Mode', {
    env: { ANSWER_CHANNELS: fixtures.general },
    callTimeout: CALL_TIMEOUT_MS,
  });
  const { people, faults } = slack;
  const quick = people.say(fixtures.ada, fixtures.general, QUESTION);
  await said(fixtures.general, quick.ts);
  faults.next('chat.postMessage', { kind: 'slow', ms: 1_200 });
  const plain = people.say(fixtures.ada, fixtures.general, 'who owns model training?');
  await said(fixtures.general, plain.ts);
  await quiet();
  expect(slack.calls.map(({ method }) => method)).not.toContain('assistant.threads.setStatus');
  faults.next('assistant.threads.setStatus', { kind: 'error' });
  faults.next('reactions.add', { kind: 'error' });
  faults.next('chat.postMessage', { kind: 'slow', ms: 1_500 });
  const asked = people.say(fixtures.ada, fixtures.general, QUESTION);
  await said(fixtures.general, asked.ts);
  await quiet();
  expect(slack.workspace.thread(fixtures.general, asked.ts)).toHaveLength(2);
  expect(log.join('')).not.toContain('progress not shown');
});
