import { request } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { FakeSlack } from '../../../src/fake-slack/server.ts';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import type { Json } from '../../../src/fake-slack/workspace/json.ts';
import type { PageEvent } from '../../../src/preview/server/protocol.ts';
import { openPage } from '../../../src/preview/server/routes.ts';
import { ANSWER_CHANNEL, setUpScenario } from '../../../src/preview/server/scenario.ts';
import { startBoltApp } from '../../fake-slack/bolt-app.ts';
import { clientOf, openSlack } from '../../fake-slack/client.ts';
import { folder } from '../../helpers.ts';

const features = { commands: [], shortcuts: [] };
const pack = { folder: '/articles', version: 1, isCurrent: true, problems: [] };
const FILES = { 'index.html': '<p>page</p>', 'assets/app-1a2b.js': '1', 'notes.txt': 'secret' };

async function open(files: Readonly<Record<string, string>> = FILES) {
  const slack = await openSlack();
  setUpScenario(slack.workspace);
  const dir = await folder(files);
  const page = await openPage(slack, { dir, features, pack });
  onTestFinished(() => page.close());
  return { slack, page, dir };
}

function get(slack: FakeSlack, path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(new URL(path, slack.address), init);
}

async function act(slack: FakeSlack, args: Json): Promise<{ status: number; answer: Json }> {
  const response = await get(slack, '/page/do', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as: fixtures.ada, ...args }),
  });
  const answer: Json = JSON.parse(await response.text());
  return { status: response.status, answer };
}

/** What the page of `user` is told, as it comes. */
async function listen(slack: FakeSlack, user: string): Promise<PageEvent[]> {
  const ended = new AbortController();
  onTestFinished(() => ended.abort());
  const response = await get(slack, `/page/events?as=${user}`, { signal: ended.signal });
  const events: PageEvent[] = [];
  const read = async () => {
    let text = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      const parts = text.split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) events.push(JSON.parse(part.replace('data: ', '')));
    }
  };
  // Ends with the connection.
  read().catch(() => undefined);
  await expect.poll(() => events).toHaveLength(1);
  return events;
}

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

test('a page that was not built says how to build it', async () => {
  const { slack, page } = await open({});
  page.close();
  expect(await (await get(slack, '/')).json()).toMatchObject({
    error: expect.stringContaining('npm run preview'),
  });
  const other = await openPage(slack, { dir: '/nowhere', features, pack });
  other.close();
  expect((await get(slack, '/')).status).toBe(404);
});

test('pages of other hosts and origins are refused', async () => {
  const { slack } = await open();
  const origin = { origin: 'https://evil.example' };
  expect((await get(slack, '/page/do', { method: 'POST', headers: origin })).status).toBe(403);
  const { port } = new URL(slack.address);
  const status = await new Promise((resolve, reject) => {
    const options = { port, host: '127.0.0.1', headers: { host: `evil.example:${port}` } };
    request({ ...options, path: '/page/events?as=x' }, (response) => resolve(response.statusCode))
      .on('error', reject)
      .end();
  });
  expect(status).toBe(403);
});

test('each person is told what they see, and of nothing else', async () => {
  const { slack, page } = await open();
  const { workspace, people } = slack;
  people.say(fixtures.ada, fixtures.adaDm, 'before');
  workspace.setThreadState({ channel: fixtures.general, thread_ts: '', status: 'thinks' });
  const [ada, grace] = [await listen(slack, fixtures.ada), await listen(slack, fixtures.grace)];
  expect(ada[0]).toMatchObject({
    type: 'snapshot',
    snapshot: { posts: [{ text: 'before' }], pack },
  });
  expect(grace[0]).toMatchObject({ type: 'snapshot', snapshot: { posts: [] } });

  const said = people.say(fixtures.ada, fixtures.adaDm, 'one');
  people.edit(fixtures.ada, fixtures.adaDm, said.ts, 'two');
  workspace.setThreadState({ channel: fixtures.adaDm, thread_ts: said.ts, status: 'thinks' });
  people.remove(fixtures.adaDm, said.ts);
  const whisper = workspace.postEphemeral(fixtures.general, fixtures.ada, {
    user: fixtures.bot,
    text: 'psst',
  });
  workspace.removeEphemeral(whisper.ts);
  const bot = clientOf(slack);
  await bot.views.publish({ user_id: fixtures.ada, view: { type: 'home', blocks: [] } });
  people.join(fixtures.bot, fixtures.board);
  people.say(fixtures.ada, fixtures.peopleDm, 'not shown');
  people.join(fixtures.kurt, fixtures.leads);
  page.setPack({ ...pack, version: 2 });
  await expect.poll(() => ada.at(-1)?.type).toBe('pack');
  expect(ada.slice(1).map(({ type }) => type)).toEqual([
    'post',
    'post',
    'status',
    'post-gone',
    'post',
    'post-gone',
    'panel',
    'conversation',
    'post',
    'pack',
  ]);
  await expect.poll(() => grace.at(-1)?.type).toBe('pack');
  expect(grace.slice(1).map(({ type }) => type)).toEqual(['conversation', 'post', 'pack']);
});

test('a page that opens later shows what was said, statuses and views included', async () => {
  const { slack } = await open();
  const { ts } = slack.people.say(fixtures.ada, ANSWER_CHANNEL, 'who?');
  slack.workspace.setThreadState({ channel: ANSWER_CHANNEL, thread_ts: ts, status: 'looks' });
  await clientOf(slack).views.publish({
    user_id: fixtures.ada,
    view: { type: 'home', blocks: [] },
  });
  const [first] = await listen(slack, fixtures.ada);
  expect(first).toMatchObject({
    snapshot: { statuses: [{ thread_ts: ts, status: 'looks' }], panels: [{ type: 'home' }] },
  });
  const home = slack.workspace.views.values().next().value;
  const events = await listen(slack, fixtures.ada);
  if (home) slack.workspace.closeView(home);
  await expect.poll(() => events.at(-1)?.type).toBe('panel-gone');
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

test('there is an end to the pages that may be open at once', async () => {
  const { slack } = await open();
  const ended = new AbortController();
  onTestFinished(() => ended.abort());
  // Kept until the end: a response that is garbage closes its page.
  const pages: Response[] = [];
  for (let count = 0; count < 51; count += 1) {
    const path = `/page/events?as=${fixtures.ada}`;
    pages.push(await get(slack, path, { signal: ended.signal }));
  }
  expect(pages.filter(({ status }) => status === 200)).toHaveLength(50);
  expect((await get(slack, '/page/events?as=nobody')).status).toBe(404);
  expect(pages.at(-1)?.status).toBe(503);
});

test('a page directory that is not a folder is refused at once', async () => {
  const slack = await openSlack();
  const dir = join(await folder(FILES), 'index.html');
  await expect(openPage(slack, { dir, features, pack })).rejects.toThrow('ENOTDIR');
});

test('a page that reads too slowly is cut off', async () => {
  const { slack, page } = await open();
  const { port } = new URL(slack.address);
  const cut = new Promise<void>((resolve, reject) => {
    const path = `/page/events?as=${fixtures.ada}`;
    // The body is not read, so it accumulates.
    request({ port, host: '127.0.0.1', path }, (response) => {
      response.pause();
      response.socket.on('close', resolve);
      const problems = [{ file: 'a.md', message: 'x'.repeat(9_000_000) }];
      for (const version of [2, 3, 4]) page.setPack({ ...pack, version, problems });
    })
      .on('error', reject)
      .end();
  });
  await cut;
  page.setPack({ ...pack, version: 5 });
  const [first] = await listen(slack, fixtures.ada);
  expect(first).toMatchObject({ type: 'snapshot', snapshot: { pack: { version: 5 } } });
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
