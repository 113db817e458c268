import { describe, expect, test } from 'vitest';
import { cast } from '../../../src/fake-slack/workspace/fixtures.ts';
import { MODES, startRig } from '../../bot.ts';

const QUESTION = `<@${cast.bot}> who owns model training?`;
/** A slow call is a slow answer here, not a lost one. */
const CALL_TIMEOUT_MS = 5_000;

describe.each(MODES)('over %s', (mode) => {
  test('an answer that takes longer than a second is announced by a status, which goes with it', async () => {
    const { slack, said } = await startRig(mode, { callTimeout: CALL_TIMEOUT_MS });
    slack.faults.next('chat.postMessage', { kind: 'slow', ms: 1_500 });
    const asked = slack.people.say(cast.ada, cast.general, QUESTION);
    const state = () => slack.workspace.threadState(cast.general, asked.ts)?.status;
    expect(await slack.until(() => state() || undefined)).toContain('looking');
    await said(cast.general, asked.ts);
    await slack.until(() => (state() === '' ? true : undefined));
  });

  test('where no status is allowed, eyes look at the question until it is answered', async () => {
    const { slack, said } = await startRig(mode, { callTimeout: CALL_TIMEOUT_MS });
    slack.faults.next('assistant.threads.setStatus', { kind: 'error' });
    slack.faults.next('chat.postMessage', { kind: 'slow', ms: 1_500 });
    const asked = slack.people.say(cast.ada, cast.general, QUESTION);
    const reactions = () => slack.workspace.message(cast.general, asked.ts).reactions ?? [];
    expect(await slack.until(() => reactions()[0])).toMatchObject({ name: 'eyes' });
    await said(cast.general, asked.ts);
    await slack.until(() => (reactions().length === 0 ? true : undefined));
  });
});

test('a sign that fails keeps nobody from the answer; a quick answer and a plain question have none', async () => {
  const { slack, said, quiet, log } = await startRig('Socket Mode', {
    env: { ANSWER_CHANNELS: cast.general },
    callTimeout: CALL_TIMEOUT_MS,
  });
  const { people, faults } = slack;
  const quick = people.say(cast.ada, cast.general, QUESTION);
  await said(cast.general, quick.ts);
  faults.next('chat.postMessage', { kind: 'slow', ms: 1_200 });
  const plain = people.say(cast.ada, cast.general, 'who owns model training?');
  await said(cast.general, plain.ts);
  await quiet();
  expect(slack.calls.map(({ method }) => method)).not.toContain('assistant.threads.setStatus');
  faults.next('assistant.threads.setStatus', { kind: 'error' });
  faults.next('reactions.add', { kind: 'error' });
  faults.next('chat.postMessage', { kind: 'slow', ms: 1_500 });
  const asked = people.say(cast.ada, cast.general, QUESTION);
  await said(cast.general, asked.ts);
  await quiet();
  expect(slack.workspace.thread(cast.general, asked.ts)).toHaveLength(2);
  expect(log.join('')).not.toContain('sign of life');
});
