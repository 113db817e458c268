import { type types, webApi } from '@slack/bolt';
import { expect, onTestFinished, test } from 'vitest';
import { startFakeSlack } from '../../../src/fake-slack/server.ts';
import { createLog } from '../../../src/log.ts';
import { createRetry } from '../../../src/slack/api/retry.ts';
import { createViews } from '../../../src/slack/api/views.ts';

const modal: types.ModalView = {
  type: 'modal',
  title: { type: 'plain_text', text: 'Compare' },
  blocks: [{ type: 'section', text: { type: 'plain_text', text: 'Two roles' } }],
};

async function startViews() {
  const slack = await startFakeSlack();
  onTestFinished(() => slack.close());
  const options = { slackApiUrl: slack.url, retryConfig: { retries: 0 } };
  const client = new webApi.WebClient(slack.credentials.botToken, options);
  const log = createLog('info', [], { write: () => undefined });
  return {
    slack,
    views: createViews(
      client,
      createRetry(() => 0),
      log,
    ),
  };
}

test.each([
  ['exchanged_trigger_id', true],
  ['trigger_exchanged', true],
  ['expired_trigger_id', false],
  ['trigger_expired', false],
  ['invalid_trigger_id', false],
])('for %s, a modal was opened before: %s', async (code, isOpen) => {
  const { slack, views } = await startViews();
  slack.faults.next('views.open', { kind: 'refused', code });
  expect(await views.open('t1', modal)).toBe(isOpen);
});

test('any other refusal of a modal is an error', async () => {
  const { slack, views } = await startViews();
  slack.faults.next('views.open', { kind: 'refused', code: 'invalid_blocks' });
  await expect(views.open('t1', modal)).rejects.toThrow('invalid_blocks');
});
