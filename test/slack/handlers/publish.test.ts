import { expect, test, vi } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import type { Reply } from '../../../src/answer/reply.ts';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import type { Destination, PostedMessage } from '../../../src/slack/api/destination.ts';
import { ResponseRefused } from '../../../src/slack/api/retry.ts';
import { createKeyedQueue, threadKey } from '../../../src/slack/delivery/keyed-queue.ts';
import { createPublish, type Publish } from '../../../src/slack/handlers/publish.ts';
import { readGaps } from '../../../src/storage/gaps.ts';
import { startRig } from '../../bot.ts';
import { foundInHandbook, ownerAnswer, TODAY, threadOn } from '../../builders.ts';
import { readAnswer } from '../../storage/rig.ts';
import { choose, readShown } from '../read-shown.ts';

const ME = `<@${fixtures.bot}>`;

test('whatever is answered by click is noted for its votes, and a "no" once for those who keep the articles', async () => {
  const { slack, said, quiet, database } = await startRig('Socket Mode');
  await slack.people.command(fixtures.ada, fixtures.general, '/who-owns', 'payroll');
  const no = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
  await choose(slack, fixtures.ada, no, 'show', fixtures.general);
  const shown = await slack.waitUntil((seen) => seen.messages(fixtures.general)[0]);
  const asked = slack.people.say(fixtures.ada, fixtures.general, `${ME} compare ML engineer`);
  const [back] = await said(fixtures.general, asked.ts);
  if (back === undefined) throw new Error('nothing was asked back');
  await slack.people.click(fixtures.grace, { channel: fixtures.general, ts: back.ts }, 'ask:0');
  const [, table] = await said(fixtures.general, asked.ts, 2);
  await quiet();
  expect(await readAnswer(database, shown.ts)).toMatchObject({ topic: 'payroll' });
  expect(await readAnswer(database, table?.ts ?? '')).toMatchObject({ intent: 'compare' });
  const gaps = await readGaps(database);
  expect(gaps).toMatchObject([{ topic: 'payroll', unanswered: 1 }]);
});

test('a follow-up to what was answered by click needs no mention', async () => {
  const { slack, said } = await startRig('Socket Mode');
  await slack.people.command(fixtures.ada, fixtures.general, '/role-compare', 'ML engineer');
  const back = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
  await slack.people.click(fixtures.ada, { channel: fixtures.general, ts: back.ts }, 'ask:0');
  const { ts: thread } = await slack.waitUntil((seen) => seen.messages(fixtures.general)[0]);
  const before = await said(fixtures.general, thread);
  slack.people.say(fixtures.ada, fixtures.general, 'and model training?', { thread });
  const replies = await said(fixtures.general, thread, before.length + 1);
  expect(readShown(replies.at(-1))).toContain(
    '*ML engineer* vs *AI developer* on “model training”',
  );
  expect(JSON.stringify(replies.at(-1)?.blocks)).toContain('Why this answer?');
});

test('what is asked on the Home tab or by shortcut is noted where it is voted on, and so is a gap', async () => {
  const { slack, said, database } = await startRig('Socket Mode');
  await slack.people.openHome(fixtures.ada);
  const { id } = await slack.waitUntil((seen) => [...seen.views.values()][0]);
  await slack.people.click(fixtures.ada, { view: id }, 'ask:0');
  const short = await slack.waitUntil((seen) => seen.messages(fixtures.adaDm)[0]);
  const [evidence] = await said(fixtures.adaDm, short.ts);
  for (const { ts } of [short, evidence ?? short]) {
    const noted = await vi.waitFor(async () => {
      const found = await readAnswer(database, ts);
      expect(found).toBeDefined();
      return found;
    });
    expect(noted).toMatchObject({ channel: fixtures.adaDm, intent: 'who-owns' });
  }
  const { ts } = slack.people.say(fixtures.ada, fixtures.general, 'lunch at the parking lot?');
  await slack.people.shortcut(fixtures.grace, 'answer-message', { channel: fixtures.general, ts });
  await slack.waitUntil((seen) => seen.ephemerals(fixtures.grace)[0]);
  expect(await readGaps(database)).toMatchObject([{ unanswered: 1, unhelpful: 0 }]);
});

const destination = { channel: 'C1', thread: '1' };
/** An answer of two messages, one of them for the thread that it opens. */
const reply = {
  answer: ownerAnswer({ passages: [foundInHandbook()] }),
  thread: { ...threadOn('x'), intent: 'who-owns' },
  explain() {
    throw new Error('nobody wonders here');
  },
} as const satisfies Reply;

/** `publish` with all that it does in order; `failAt` is the post that fails, by `error`. */
function createRecorder(failAt = 0, error: Error = new Error('Slack is on fire')) {
  const done: string[] = [];
  const queue = createKeyedQueue();
  let posts = 0;
  async function post({ channel, thread }: Destination): Promise<PostedMessage> {
    posts += 1;
    if (posts === failAt) throw error;
    const isHeld = thread !== undefined && queue.isBusy(threadKey(channel, thread));
    done.push(`post ${thread ?? 'in channel'}${isHeld ? ', held' : ''}`);
    return { channel, ts: String(posts * 10) };
  }
  const threads = {
    markAnswered: async (_: string, thread: string) => void done.push(`mark ${thread}`),
    write: async (_: string, thread: string, __: unknown, isAnswered: boolean) =>
      void done.push(`remember ${thread}${isAnswered ? ', marked' : ''}`),
  } as unknown as Parameters<typeof createPublish>[0]['threads'];
  const answerLog = {
    asked: async () => undefined,
    heard: () => async () => undefined,
    posted: async (_: Answer, { ts }: { ts: string }) => void done.push(`log ${ts}`),
  };
  const publish = createPublish({ threads, queue, answerLog, today: () => TODAY });
  return {
    done,
    queue,
    publish: (answered: Reply, publication: Omit<Parameters<Publish>[1], 'post'>) =>
      publish(answered, { ...publication, post }),
  };
}

test('an answer that opens a thread is followed up from its first message on, and remembered last', async () => {
  const { done, publish } = createRecorder();
  const posted = await publish(reply, {
    destination: { channel: 'C1' },
    asker: 'U1',
    context: undefined,
  });
  expect(posted).toBe('10');
  expect(done).toEqual([
    'post in channel',
    'mark 10',
    'log 10',
    'post 10, held',
    'log 20',
    'remember 10',
  ]);
});

test('a follow-up leaves the mark of its thread alone', async () => {
  const { done, publish } = createRecorder();
  const options = { asker: 'U1', context: undefined, isTyped: true, isFollowUp: true };
  await publish(reply, { destination, ...options });
  expect(done).toEqual(['post 1', 'log 10', 'remember 1']);
});

test('an answer of one message is stored with its mark, and settled after all else', async () => {
  const { done, publish } = createRecorder();
  const settle = async (posted: string | null) => void done.push(`settle ${posted}`);
  const options = { asker: 'U1', context: undefined, isTyped: true, settle };
  await publish(reply, { destination, ...options });
  expect(done).toEqual(['post 1', 'log 10', 'remember 1, marked', 'settle 10']);
});

test('an answer that breaks off leaves what its thread is about as it was', async () => {
  const { done, publish } = createRecorder(2);
  const where = { destination: { channel: 'C1' }, asker: 'U1', context: undefined };
  await expect(publish(reply, where)).rejects.toThrow('on fire');
  expect(done).toEqual(['post in channel', 'mark 10', 'log 10']);
});

test('where the bot may not post, nothing is remembered, and the other way is taken if there is one', async () => {
  const refusal = new ResponseRefused(403, 'not_in_channel', Number.NaN);
  const { done, publish } = createRecorder(1, refusal);
  const ifRefused = async () => void done.push('otherwise');
  const options = { destination, asker: 'U1', context: undefined };
  expect(await publish(reply, { ...options, ifRefused })).toBeNull();
  expect(done).toEqual(['otherwise']);
  const { publish: strict } = createRecorder(1, refusal);
  await expect(strict(reply, options)).rejects.toThrow('not_in_channel');
});
