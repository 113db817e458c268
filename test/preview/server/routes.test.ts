import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import type { Json } from '../../../src/fake-slack/workspace/json.ts';
import { openPage } from '../../../src/preview/server/routes.ts';
import { startBoltApp } from '../../fake-slack/bolt-app.ts';
import { clientOf, openSlack } from '../../fake-slack/client.ts';
import { folder } from '../../helpers.ts';
import { act, FILES, features, get, open, pack, readArticle, readGallery } from './page-server.ts';

test('the page and its assets are served, assets for good; nothing else of the disk is', async () => {
  const { slack } = await open();
  const index = await get(slack, '/');
  expect(await index.text()).toBe('<p>page</p>');
  expect(index.headers.get('cache-control')).toBe('no-store');
  expect(index.headers.get('content-security-policy')).toContain("default-src 'self'");
  const asset = await get(slack, '/assets/app-1a2b.js', { method: 'HEAD' });
  expect(asset.headers.get('cache-control')).toContain('immutable');
  for (const path of ['/notes.txt', '/../package.json', '/%2e%2e/package.json', '/nowhere']) {
    expect((await get(slack, path)).status).toBe(404);
  }
  expect((await get(slack, '/', { method: 'POST' })).status).toBe(404);
});

test('an article of the pack can be read as it is written, and nothing else of its folder', async () => {
  const { slack } = await open();
  const read = (path: string) => get(slack, `/page/article?path=${encodeURIComponent(path)}`);
  const article = await read('fleet/boats & oars.md');
  expect(await article.text()).toBe('# At fleet/boats & oars.md\n');
  expect(article.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  for (const path of ['roles.yaml', '../package.json', '']) {
    expect((await read(path)).status).toBe(404);
  }
});

test('a page that was not built says how to build it', async () => {
  const { slack, page } = await open({});
  page.close();
  expect(await (await get(slack, '/')).json()).toMatchObject({
    error: expect.stringContaining('npm run preview'),
  });
  const other = await openPage(slack, {
    dir: '/nowhere',
    features,
    pack,
    readGallery,
    readArticle,
  });
  other.close();
  expect((await get(slack, '/')).status).toBe(404);
});

test('what cannot be done is refused with a reason', async () => {
  const { slack } = await open();
  const say = { do: 'say', channel: fixtures.general, text: 'hello' };
  expect(await act(slack, say)).toMatchObject({ status: 200, answer: { isAcknowledged: true } });
  const refused: readonly [Json, string][] = [
    [{ ...say, as: fixtures.bot }, 'user_not_found'],
    [{ ...say, channel: fixtures.leads }, 'channel_not_found'],
    [{ ...say, text: ' ' }, 'no_text'],
    [{ ...say, text: 'x'.repeat(4_001) }, 'msg_too_long'],
    [{ ...say, thread: '1.1' }, 'no message 1.1'],
    [{ do: 'toString' }, 'invalid_arguments'],
    [{ do: 'fault', mode: 'flood' }, 'invalid_arguments'],
    [{ do: 'click', view: 'V1', action: 'a' }, 'no open view V1'],
    [
      { do: 'command', channel: fixtures.board, command: '/invite', text: 'ada' },
      'invalid_arguments',
    ],
    [{ do: 'again', as: fixtures.kurt }, 'invalid_arguments'],
  ];
  for (const [args, error] of refused) {
    const { status, answer } = await act(slack, args);
    expect([status, answer.error]).toEqual([400, expect.stringContaining(error)]);
  }
  const invite = {
    do: 'command',
    channel: fixtures.general,
    command: '/invite',
    text: `<@${fixtures.bot}>`,
  };
  expect((await act(slack, invite)).answer.error).toBe('already_in_channel');
  expect((await get(slack, '/page/do', { method: 'POST', body: 'x' })).status).toBe(400);
});

test('a command that the bot does not acknowledge is reported, also when repeated', async () => {
  const { slack } = await open();
  const command = { do: 'command', channel: fixtures.general, command: '/who-owns', text: 'x' };
  expect((await act(slack, command)).answer).toMatchObject({ ok: true, isAcknowledged: false });
  expect((await act(slack, { do: 'again' })).answer).toMatchObject({ isAcknowledged: false });
  expect((await act(slack, { do: 'shortcut', callback: 'x' })).answer.isAcknowledged).toBe(false);
  expect((await act(slack, { do: 'home' })).answer.isAcknowledged).toBe(false);
});

test('one may dismiss what one alone sees, and nothing of others', async () => {
  const { slack } = await open();
  const { ts } = slack.workspace.postEphemeral(fixtures.general, fixtures.ada, {
    user: fixtures.bot,
    text: 'psst',
  });
  await act(slack, { do: 'dismiss', ts, as: fixtures.grace });
  expect(slack.workspace.ephemerals(fixtures.ada)).toHaveLength(1);
  await act(slack, { do: 'dismiss', ts });
  expect(slack.workspace.ephemerals(fixtures.ada)).toHaveLength(0);
});

test('each fault mode meets the calls of the bot, and none when all is well', async () => {
  const { slack } = await open();
  const bot = clientOf(slack);
  const works = () =>
    bot.auth.test().then(
      () => true,
      () => false,
    );
  await act(slack, { do: 'fault', mode: 'failing' });
  expect(await works()).toBe(false);
  await act(slack, { do: 'fault', mode: 'rate-limited' });
  expect([await works(), await works(), await works()]).toEqual([false, false, true]);
  await act(slack, { do: 'fault', mode: 'none' });
  expect(await works()).toBe(true);
});

test('a page directory that is not a folder is refused at once', async () => {
  const slack = await openSlack();
  const dir = join(await folder(FILES), 'index.html');
  const parts = { dir, features, pack, readGallery, readArticle };
  await expect(openPage(slack, parts)).rejects.toThrow('ENOTDIR');
});

test('a thread, a click, a form and a message shortcut are done as the person of the page', async () => {
  const { slack } = await open();
  const heard: unknown[] = [];
  await startBoltApp(slack, 'Socket Mode', (bot) => {
    bot.action('press', async ({ ack, body }) => {
      await ack();
      heard.push(body.user.id);
    });
    bot.shortcut('about', async ({ ack, shortcut }) => {
      await ack();
      if (shortcut.type === 'message_action') heard.push(shortcut.message.text);
    });
    bot.shortcut('form', async ({ ack, shortcut, client }) => {
      await ack();
      const title = { type: 'plain_text' as const, text: 'Form' };
      await client.views.open({
        trigger_id: shortcut.trigger_id,
        view: { type: 'modal', callback_id: 'form', title, submit: title, blocks: [] },
      });
    });
    bot.view('form', async ({ ack, view }) => {
      heard.push(view.state.values);
      await ack({ response_action: 'errors', errors: {} });
    });
  });
  const button = { type: 'button', action_id: 'press', text: { type: 'plain_text', text: 'Go' } };
  const channel = fixtures.general;
  const { ts } = slack.workspace.post(channel, {
    user: fixtures.bot,
    text: 'press',
    blocks: [{ type: 'actions', elements: [button] }],
  });
  await act(slack, { do: 'say', channel, text: 'in a thread', thread: ts });
  expect(slack.workspace.thread(channel, ts).map(({ text }) => text)).toEqual([
    'press',
    'in a thread',
  ]);
  await act(slack, { do: 'click', channel, ts, action: 'press' });
  await act(slack, { do: 'click', channel, ts, action: 'press', choice: { value: 'x' } });
  await act(slack, { do: 'shortcut', callback: 'about', channel, ts });
  await act(slack, { do: 'shortcut', callback: 'form' });
  const { id: view } = await slack.waitUntil((seen) => seen.views.values().next().value);
  const values = { a: { b: { value: 'c' } } };
  await act(slack, { do: 'submit', view });
  await act(slack, { do: 'submit', view, values });
  expect(heard).toEqual([fixtures.ada, fixtures.ada, 'press', {}, values]);
  await act(slack, { do: 'close', view });
  expect(slack.workspace.views.size).toBe(0);
});
