import { expect, test } from 'vitest';
import type { Change } from '../../../src/fake-slack/workspace/change.ts';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { createWorkspace } from '../../../src/fake-slack/workspace/workspace.ts';

test('messages have ids that grow even while the clock does not move', () => {
  const workspace = createWorkspace(() => 1_800_000_000_000);
  const [first, second] = [1, 2].map(() => workspace.nextTs());
  expect([first, second]).toEqual(['1800000000.000000', '1800000000.000001']);
});

test('an observer sees every change until it stops looking', () => {
  const workspace = createWorkspace();
  const seen: Change['type'][] = [];
  const stop = workspace.subscribe(({ type }) => seen.push(type));
  const { ts } = workspace.post(fixtures.general, { user: fixtures.ada, text: 'one' });
  workspace.post(fixtures.general, { user: fixtures.grace, text: 'two', thread_ts: ts });
  workspace.edit(fixtures.general, ts, { text: 'three' }, fixtures.ada);
  const whispered = workspace.postEphemeral(fixtures.general, fixtures.ada, {
    user: fixtures.bot,
    text: 'psst',
  });
  workspace.removeEphemeral(whispered.ts);
  workspace.removeEphemeral(whispered.ts);
  workspace.setThreadState({ channel: fixtures.general, thread_ts: ts, status: 'thinks' });
  workspace.setArchived(fixtures.general, true);
  stop();
  workspace.remove(fixtures.general, ts);
  expect(seen).toEqual([
    'posted',
    'posted',
    'marked',
    'changed',
    'ephemeral',
    'ephemeral-deleted',
    'thread',
    'channel',
  ]);
});

test('a channel keeps its latest thousand messages', () => {
  const workspace = createWorkspace();
  for (let count = 0; count <= 1_000; count += 1) {
    workspace.post(fixtures.general, { user: fixtures.ada, text: String(count) });
  }
  const kept = workspace.messages(fixtures.general);
  expect([kept.length, kept[0]?.text]).toEqual([1_000, '1']);
});

test('what is not there is named in the error', () => {
  const workspace = createWorkspace();
  expect(() => workspace.channel('C0NOWHERE')).toThrow('no channel C0NOWHERE');
  expect(() => workspace.remove(fixtures.general, '1.000001')).toThrow('no message 1.000001');
});

test('another person can come into the workspace', () => {
  const workspace = createWorkspace();
  workspace.addUser({ id: 'U0ALAN001', name: 'alan', real_name: 'Alan Turing', is_bot: false });
  expect(workspace.users.get('U0ALAN001')).toMatchObject({ name: 'alan' });
  expect(workspace.ephemerals()).toEqual([]);
});
