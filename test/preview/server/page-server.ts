import { expect, onTestFinished } from 'vitest';
import type { FakeSlack } from '../../../src/fake-slack/server.ts';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import type { Json } from '../../../src/fake-slack/workspace/json.ts';
import type { PageEvent } from '../../../src/preview/server/protocol.ts';
import { openPage } from '../../../src/preview/server/routes.ts';
import { setUpScenario } from '../../../src/preview/server/scenario.ts';
import { openSlack } from '../../fake-slack/client.ts';
import { folder } from '../../helpers.ts';

export const features = { commands: [], shortcuts: [] };
export const pack = {
  folder: '/articles',
  version: 1,
  isCurrent: true,
  problems: [],
  examples: [],
  articles: [{ title: 'Boats', path: 'fleet/boats & oars.md' }],
};
export const readArticle = async (path: string) => `# At ${path}\n`;
export const readGallery = async () => ({ exhibits: [] });
export const FILES = {
  'index.html': '<p>page</p>',
  'assets/app-1a2b.js': '1',
  'notes.txt': 'secret',
};

export async function open(files: Readonly<Record<string, string>> = FILES) {
  const slack = await openSlack();
  setUpScenario(slack.workspace);
  const dir = await folder(files);
  const page = await openPage(slack, { dir, features, pack, readGallery, readArticle });
  onTestFinished(() => page.close());
  return { slack, page, dir };
}

export function get(slack: FakeSlack, path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(new URL(path, slack.address), init);
}

export async function act(slack: FakeSlack, args: Json): Promise<{ status: number; answer: Json }> {
  const response = await get(slack, '/page/do', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as: fixtures.ada, ...args }),
  });
  const answer: Json = JSON.parse(await response.text());
  return { status: response.status, answer };
}

/** What the page of `user` is told, as it comes. */
export async function listen(slack: FakeSlack, user: string): Promise<PageEvent[]> {
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
