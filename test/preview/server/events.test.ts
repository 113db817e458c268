import { request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { ANSWER_CHANNEL } from '../../../src/preview/server/scenario.ts';
import { clientOf } from '../../fake-slack/client.ts';
import { get, listen, open, pack } from './page-server.ts';

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
  const ephemeral = workspace.postEphemeral(fixtures.general, fixtures.ada, {
    user: fixtures.bot,
    text: 'psst',
  });
  workspace.removeEphemeral(ephemeral.ts);
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
