import { describe, expect, test, vi } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { MODES, startRig } from '../../bot.ts';
import { readAnswer } from '../../storage/rig.ts';
import { readShown } from '../read-shown.ts';

const ME = `<@${fixtures.bot}>`;
const OWNER_QUESTION = 'who owns model training?';

describe.each(MODES)('over %s', (mode) => {
  test('a mention is answered once in its thread, with its source', async () => {
    const { slack, said, quiet } = await startRig(mode);
    const asked = slack.people.say(fixtures.ada, fixtures.general, `${ME} ${OWNER_QUESTION}`);
    const [reply] = await said(fixtures.general, asked.ts);
    expect(readShown(reply)).toContain('The ML engineer owns model training');
    expect(JSON.stringify(reply?.blocks)).toContain(
      '<https://handbook.example/ml-engineer#model-training|',
    );
    await quiet();
    expect(slack.workspace.thread(fixtures.general, asked.ts)).toHaveLength(2);
  });

  test('links in an answer do not unfold', async () => {
    const { slack, said } = await startRig(mode);
    const asked = slack.people.say(fixtures.ada, fixtures.general, `${ME} ${OWNER_QUESTION}`);
    await said(fixtures.general, asked.ts);
    const call = slack.calls.find(({ method }) => method === 'chat.postMessage');
    expect(call?.args).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' });
  });

  test('a mention that comes again is not answered again', async () => {
    const { slack, said, quiet } = await startRig(mode);
    const asked = slack.people.say(fixtures.ada, fixtures.general, `${ME} ${OWNER_QUESTION}`);
    await said(fixtures.general, asked.ts);
    await slack.settled();
    for (const delivery of [...slack.deliveries]) await slack.redeliver(delivery);
    await quiet();
    expect(slack.workspace.thread(fixtures.general, asked.ts)).toHaveLength(2);
  });

  test('a follow-up in the thread knows what the thread is about', async () => {
    const { slack, said } = await startRig(mode);
    const asked = slack.people.say(
      fixtures.ada,
      fixtures.general,
      `${ME} compare ML engineer and AI developer on career paths`,
    );
    const [sides] = await said(fixtures.general, asked.ts);
    expect(readShown(sides)).toContain('*AI developer*\n> An AI developer grows');
    const thread = asked.ts;
    slack.people.say(fixtures.grace, fixtures.general, `${ME} and model training?`, { thread });
    const [, followUp] = await said(fixtures.general, thread, 2);
    expect(readShown(followUp)).toContain('*ML engineer* vs *AI developer* on “model training”');
    expect(slack.calls.map(({ method }) => method)).not.toContain('conversations.replies');
  });

  test('a direct message is answered in its thread, and so is what follows there', async () => {
    const { slack, said } = await startRig(mode);
    const asked = slack.people.say(fixtures.ada, fixtures.adaDm, 'What does the ML engineer do?');
    const [reply] = await said(fixtures.adaDm, asked.ts);
    expect(readShown(reply)).toContain('ML engineer');
    slack.people.say(fixtures.ada, fixtures.adaDm, 'and career paths?', { thread: asked.ts });
    const [, followUp] = await said(fixtures.adaDm, asked.ts, 2);
    expect(readShown(followUp)).toContain('on *ML engineer* and “career paths”');
  });

  test('a group message and a private channel are answered when the bot is mentioned, else not', async () => {
    const { slack, said, quiet } = await startRig(mode);
    for (const channel of [fixtures.trio, fixtures.leads]) {
      const unasked = slack.people.say(fixtures.ada, channel, OWNER_QUESTION);
      const asked = slack.people.say(fixtures.ada, channel, `hey ${ME}, ${OWNER_QUESTION}`);
      await said(channel, asked.ts);
      await quiet();
      expect(slack.workspace.thread(channel, unasked.ts)).toHaveLength(1);
    }
  });

  test('a question that the articles do not answer gets an honest no in the thread', async () => {
    const { slack, said } = await startRig(mode);
    const asked = slack.people.say(
      fixtures.ada,
      fixtures.general,
      `${ME} who owns the parking lot?`,
    );
    const [reply] = await said(fixtures.general, asked.ts);
    expect(readShown(reply)).not.toBe('');
    expect(readShown(reply)).not.toContain('owns model training');
  });

  test.each(['', ' help', ' ?'])('a mention followed by "%s" is told how to ask', async (rest) => {
    const { slack, said } = await startRig(mode);
    const asked = slack.people.say(fixtures.ada, fixtures.general, `${ME}${rest}`);
    const [reply] = await said(fixtures.general, asked.ts);
    expect(readShown(reply)).toContain('/who-owns prompt design');
    expect(readShown(reply)).toContain('@rolecall What does');
  });

  test('a plain question in an answer channel is answered when the articles do, else not', async () => {
    const { slack, said, quiet } = await startRig(mode, {
      env: { ANSWER_CHANNELS: fixtures.general },
    });
    const { people, workspace } = slack;
    const asked = people.say(fixtures.ada, fixtures.general, OWNER_QUESTION);
    await said(fixtures.general, asked.ts);
    const silent = [
      people.say(fixtures.ada, fixtures.general, 'who owns the parking lot?'),
      people.say(fixtures.ada, fixtures.general, 'lunch?'),
      people.say(fixtures.ada, fixtures.general, '?'),
      people.say(
        fixtures.ada,
        fixtures.general,
        'model training is done, thanks to the ML engineer',
      ),
      people.say(fixtures.ada, fixtures.general, `<@${fixtures.grace}> ${OWNER_QUESTION}`),
      people.say(fixtures.ada, fixtures.leads, OWNER_QUESTION),
    ];
    await quiet();
    for (const { ts } of silent) {
      expect(workspace.thread(fixtures.general, ts).length).toBeLessThan(2);
      expect(workspace.thread(fixtures.leads, ts).length).toBeLessThan(2);
    }
    expect(workspace.thread(fixtures.general, asked.ts)).toHaveLength(2);
  });

  test('bots, edits, deletions and comings are met with silence', async () => {
    const { slack, said, quiet } = await startRig(mode, {
      env: { ANSWER_CHANNELS: fixtures.general },
    });
    const { people, workspace } = slack;
    const text = `${ME} ${OWNER_QUESTION}`;
    workspace.post(fixtures.general, { user: 'U0OTHER01', bot_id: 'B0OTHER01', text });
    workspace.post(fixtures.general, { user: 'U0OTHER01', text, subtype: 'bot_message' });
    workspace.post(fixtures.general, { user: 'USLACKBOT', text });
    people.join(fixtures.kurt, fixtures.general);
    const asked = people.say(fixtures.ada, fixtures.general, text);
    await said(fixtures.general, asked.ts);
    people.edit(fixtures.ada, fixtures.general, asked.ts, `${text} please`);
    const gone = people.say(fixtures.ada, fixtures.general, 'who is late?');
    people.remove(fixtures.general, gone.ts);
    await quiet();
    const own = workspace.messages(fixtures.general).filter(({ user }) => user === fixtures.bot);
    expect(own).toHaveLength(1);
  });

  test('a file with a question is a question; a reply shown to the channel is one too, once', async () => {
    const { slack, said, quiet } = await startRig(mode);
    const asked = slack.people.say(fixtures.ada, fixtures.adaDm, OWNER_QUESTION);
    await said(fixtures.adaDm, asked.ts);
    const draft = { user: fixtures.ada, text: OWNER_QUESTION, thread_ts: asked.ts };
    slack.workspace.post(fixtures.adaDm, { ...draft, subtype: 'file_share' });
    await said(fixtures.adaDm, asked.ts, 2);
    slack.workspace.post(fixtures.adaDm, { ...draft, subtype: 'thread_broadcast' });
    await said(fixtures.adaDm, asked.ts, 3);
    for (const delivery of slack.deliveries.slice(-2)) await slack.redeliver(delivery);
    await quiet();
    expect(slack.workspace.thread(fixtures.adaDm, asked.ts)).toHaveLength(6);
  });

  test('what people write reaches the answer as text, not as a ping', async () => {
    const { slack, said } = await startRig(mode);
    const asked = slack.people.say(
      fixtures.ada,
      fixtures.general,
      `${ME} who owns &lt;!channel&gt; <@${fixtures.grace}> <https://x.example|xylophones>?`,
    );
    const [reply] = await said(fixtures.general, asked.ts);
    expect(JSON.stringify(reply)).not.toMatch(/<!channel>|<@U0GRACE01>/);
  });
});

test('a file with a question is answered in its thread', async () => {
  const { slack, said } = await startRig('Socket Mode');
  const text = `${ME} ${OWNER_QUESTION}`;
  const draft = { user: fixtures.ada, text, subtype: 'file_share' };
  const asked = slack.workspace.post(fixtures.general, draft);
  const [reply] = await said(fixtures.general, asked.ts);
  expect(readShown(reply)).toContain('ML engineer');
});

test.each([
  ['false', null],
  ['true', OWNER_QUESTION],
])(
  'with KEEP_QUESTIONS=%s every posted answer is written down with the question %s',
  async (keep, question) => {
    const { slack, said, database } = await startRig('Socket Mode', {
      env: { KEEP_QUESTIONS: keep },
    });
    const asked = slack.people.say(fixtures.ada, fixtures.general, `${ME} ${OWNER_QUESTION}`);
    const [reply] = await said(fixtures.general, asked.ts);
    await slack.people.command(fixtures.grace, fixtures.general, '/who-owns', 'model training');
    const short = await slack.waitUntil((seen) => seen.messages(fixtures.general)[2]);
    const [below] = await said(fixtures.general, short.ts);
    const summary = { channel: fixtures.general, intent: 'who-owns', topic: 'model training' };
    await vi.waitFor(async () => {
      const mentioned = await readAnswer(database, reply?.ts ?? '');
      expect(mentioned).toMatchObject({ ...summary, question });
      for (const { ts = '' } of [short, below ?? {}]) {
        expect(await readAnswer(database, ts)).toMatchObject(summary);
      }
    });
  },
);
