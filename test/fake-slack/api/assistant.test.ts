import { expect, test } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { clientOf, openSlack, postForm } from '../client.ts';

test('a thread shows a status and prompts; a reply clears the status', async () => {
  const slack = await openSlack();
  const { assistant, chat } = clientOf(slack);
  const { ts } = slack.people.say(fixtures.ada, fixtures.adaDm, 'who?');
  const thread = { channel_id: fixtures.adaDm, thread_ts: ts };
  const prompts = [{ title: 'Compare', message: 'A vs B' }] as const;
  await assistant.threads.setStatus({ ...thread, status: 'is looking' });
  await assistant.threads.setSuggestedPrompts({ ...thread, prompts: [...prompts] });
  const state = () => slack.workspace.threadState(fixtures.adaDm, ts);
  expect(state()).toMatchObject({ status: 'is looking', prompts });
  await chat.postMessage({ channel: fixtures.adaDm, text: 'them', thread_ts: ts });
  expect(state()).toMatchObject({ status: '', prompts });
});

test.each([
  ['setStatus', { thread_ts: '1.000001', status: 'x' }, 'thread_not_found'],
  ['setSuggestedPrompts', {}, 'invalid_arguments'],
  ['setSuggestedPrompts', { prompts: '[]' }, 'invalid_arguments'],
  ['setSuggestedPrompts', { prompts: '[{"title":"a"}]' }, 'invalid_arguments'],
])('%s with %j is refused with %s', async (method, args, error) => {
  const slack = await openSlack();
  const form = { token: slack.credentials.botToken, channel_id: fixtures.adaDm, ...args };
  expect(await postForm(slack, `assistant.threads.${method}`, form)).toMatchObject({ error });
});
