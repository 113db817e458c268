import { expect, test } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { waitUntil } from '../../../src/fake-slack/workspace/wait-until.ts';
import { createWorkspace } from '../../../src/fake-slack/workspace/workspace.ts';

test('waiting ends with what was looked for or with an error that shows it', async () => {
  const workspace = createWorkspace();
  const found = waitUntil(workspace, (seen) => seen.messages(fixtures.general)[0]);
  workspace.post(fixtures.general, { user: fixtures.ada, text: 'one' });
  expect(await found).toMatchObject({ text: 'one' });
  await expect(
    waitUntil(workspace, (seen) => seen.messages(fixtures.random)[0], 5),
  ).rejects.toThrow('within 5 ms: (seen) => seen.messages');
});
