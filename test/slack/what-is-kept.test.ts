import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { fixtures } from '../../src/fake-slack/workspace/fixtures.ts';
import type { Database } from '../../src/storage/database.ts';
import { RETENTION } from '../../src/storage/prune.ts';
import { startRig } from '../bot.ts';
import { dump } from '../storage/rig.ts';

const ME = `<@${fixtures.bot}>`;
const { ada, grace, general, adaDm } = fixtures;
const DAY = 24 * 60 * 60_000;
/** Questions, of which one is answered and one is not. */
const TEXTS = ['who on earth owns model training?', 'could you say who owns the parking lot?'];

/** Which texts a table holds where questions are kept: a no is an answer too. */
const HELD: Record<string, readonly string[]> = {
  rolecall_answers: TEXTS,
  rolecall_gaps: TEXTS.slice(1),
};

async function tablesOf(database: Database): Promise<string[]> {
  const sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'rolecall_%'";
  const rows = await database.query(z.object({ name: z.string() }), sql);
  return rows.map(({ name }) => name).filter((name) => name !== 'rolecall_migrations');
}

/** What each table holds after Ada asked in each way and Grace voted with a reason. */
async function keepADay(keep: 'true' | 'false'): Promise<Map<string, string>> {
  const env = { KEEP_QUESTIONS: keep };
  const { slack, said, quiet, database } = await startRig('Socket Mode', { env });
  const replies: string[] = [];
  for (const text of TEXTS) {
    const [reply] = await said(general, slack.people.say(ada, general, `${ME} ${text}`).ts);
    replies.push(reply?.ts ?? '');
    await said(adaDm, slack.people.say(ada, adaDm, text).ts);
    await slack.people.command(ada, general, '/who-owns', text);
  }
  await slack.waitUntil((seen) => seen.ephemerals(ada)[0]);
  const [ts = ''] = replies;
  await slack.people.click(grace, { channel: general, ts }, 'vote', { value: 'down' });
  const { id } = await slack.waitUntil((seen) => [...seen.views.values()][0]);
  const reason = { type: 'plain_text_input', value: 'the team was renamed' };
  await slack.people.submitView(grace, id, { reason: { reason } });
  await quiet();
  await vi.waitFor(async () => {
    const waiting = 'SELECT delivery FROM rolecall_deliveries WHERE answered_at IS NULL';
    expect(await database.query(z.unknown(), waiting)).toEqual([]);
  });
  const tables = await tablesOf(database);
  const texts = await Promise.all(tables.map((table) => dump(database, table)));
  return new Map(tables.map((table, index) => [table, texts[index] ?? '']));
}

test('where questions are not kept, no question and no asker is left, only who voted', async () => {
  const kept = await keepADay('false');
  for (const [table, text] of kept) {
    expect(text).not.toBe('[]');
    for (const question of TEXTS) expect(text).not.toContain(question);
    expect(text).not.toContain(ada);
    expect(text.includes(grace)).toBe(table === 'rolecall_votes');
    expect(text.includes('the team was renamed')).toBe(table === 'rolecall_votes');
  }
});

test('where questions are kept, answers and gaps alone hold their texts, and no asker', async () => {
  const kept = await keepADay('true');
  for (const [table, text] of kept) {
    const held = TEXTS.filter((question) => text.includes(question));
    expect(held).toEqual(HELD[table] ?? []);
    expect(text).not.toContain(ada);
  }
});

test('the README says for each table how long it is kept', async () => {
  const { database } = await startRig('Socket Mode');
  const readme = await readFile(resolve(import.meta.dirname, '../../README.md'), 'utf8');
  const rows = readme.matchAll(/^\| `(rolecall_\w+)` \|.*\| (\d+) days? \|$/gm);
  const said = Array.from(rows, ([, table, days]) => ({ table, age: Number(days) * DAY }));
  expect(said).toEqual(RETENTION.map(({ table, age }) => ({ table, age })));
  expect(said.map(({ table }) => table).sort()).toEqual((await tablesOf(database)).sort());
});

test('the Home tab says each time for which something is kept', async () => {
  const { slack } = await startRig('Socket Mode');
  await slack.people.openHome(ada);
  const home = await slack.waitUntil((seen) => [...seen.views.values()][0]);
  const [, kept = ''] = JSON.stringify(home.blocks).split('*What I keep:*');
  const said = new Set(Array.from(kept.matchAll(/(\d+|one) days?/g), ([, days]) => days));
  const times = new Set(RETENTION.map(({ age }) => (age === DAY ? 'one' : `${age / DAY}`)));
  expect(said).toEqual(times);
});
