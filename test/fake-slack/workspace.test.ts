import { expect, test } from 'vitest';
import { cast } from '../../src/fake-slack/workspace/fixtures.ts';
import { until } from '../../src/fake-slack/workspace/wait-until.ts';
import { type Change, createWorkspace } from '../../src/fake-slack/workspace/workspace.ts';

test('messages have ids that grow even while the clock stands still', () => {
  const workspace = createWorkspace(() => 1_800_000_000_000);
  const [first, second] = [1, 2].map(() => workspace.nextTs());
  expect([first, second]).toEqual(['1800000000.000000', '1800000000.000001']);
});

test('an observer sees every change until it stops looking', () => {
  const workspace = createWorkspace();
  const seen: Change['type'][] = [];
  const stop = workspace.subscribe(({ type }) => seen.push(type));
  const { ts } = workspace.post(cast.general, { user: cast.ada, text: 'one' });
  workspace.post(cast.general, { user: cast.grace, text: 'two', thread_ts: ts });
  workspace.edit(cast.general, ts, { text: 'three' }, cast.ada);
  const whispered = workspace.whisper(cast.general, cast.ada, { user: cast.bot, text: 'psst' });
  workspace.unwhisper(whispered.ts);
  workspace.unwhisper(whispered.ts);
  workspace.setThreadState({ channel: cast.general, thread_ts: ts, status: 'thinks' });
  workspace.setArchived(cast.general, true);
  stop();
  workspace.remove(cast.general, ts);
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
    workspace.post(cast.general, { user: cast.ada, text: String(count) });
  }
  const kept = workspace.messages(cast.general);
  expect([kept.length, kept[0]?.text]).toEqual([1_000, '1']);
});

test('what is not there is named in the error', () => {
  const workspace = createWorkspace();
  expect(() => workspace.channel('C0NOWHERE')).toThrow('no channel C0NOWHERE');
  expect(() => workspace.remove(cast.general, '1.000001')).toThrow('no message 1.000001');
});

test('another person can come into the workspace', () => {
  const workspace = createWorkspace();
  workspace.addUser({ id: 'U0ALAN001', name: 'alan', real_name: 'Alan Turing', is_bot: false });
  expect(workspace.users.get('U0ALAN001')).toMatchObject({ name: 'alan' });
  expect(workspace.ephemerals()).toEqual([]);
});

test('waiting ends with what was looked for or with an error that shows it', async () => {
  const workspace = createWorkspace();
  const found = until(workspace, (seen) => seen.messages(cast.general)[0]);
  workspace.post(cast.general, { user: cast.ada, text: 'one' });
  expect(await found).toMatchObject({ text: 'one' });
  await expect(until(workspace, (seen) => seen.messages(cast.random)[0], 5)).rejects.toThrow(
    'within 5 ms: (seen) => seen.messages',
  );
});
