import { describe, expect, test, vi } from 'vitest';
import type { FakeSlack } from '../../../src/fake-slack/server.ts';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import type { Json, StoredMessage } from '../../../src/fake-slack/workspace/message.ts';
import type { View } from '../../../src/fake-slack/workspace/workspace.ts';
import { createRolecall } from '../../../src/rolecall.ts';
import { MODES, startRig } from '../../bot.ts';
import { canned } from '../../canned.ts';
import { pack } from '../../helpers.ts';

const ME = `<@${fixtures.bot}>`;
const QUESTION = 'who owns model training?';

function homeOf(slack: FakeSlack): Promise<View> {
  return slack.waitUntil((seen) => [...seen.views.values()].find(({ type }) => type === 'home'));
}

function modalOf(slack: FakeSlack): Promise<View> {
  return slack.waitUntil((seen) => [...seen.views.values()].find(({ type }) => type === 'modal'));
}

function select(role: string): Json {
  return { type: 'static_select', selected_option: { value: role } };
}

function form(first: string, second: string, topic: string | null = null): Json {
  return {
    first: { first: select(first) },
    second: { second: select(second) },
    topic: { topic: { type: 'plain_text_input', value: topic } },
  };
}

describe.each(MODES)('over %s', (mode) => {
  test('the shortcut on a message answers it in its thread, once for all to see', async () => {
    const { slack, said, quiet } = await startRig(mode);
    const asked = slack.people.say(fixtures.ada, fixtures.general, QUESTION);
    const on = { channel: fixtures.general, ts: asked.ts };
    await slack.people.shortcut(fixtures.grace, 'answer-message', on);
    const [reply] = await said(fixtures.general, asked.ts);
    expect(reply?.text).toMatch(/^<@U0GRACE01> asked: `who owns model training\?`/);
    expect(reply?.text).toContain('The ML engineer owns model training');
    await slack.people.shortcut(fixtures.ada, 'answer-message', on);
    const again = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
    expect(again).toMatchObject({ thread_ts: asked.ts });
    expect(again.text).toContain('it was asked here before');
    await quiet();
    expect(slack.workspace.thread(fixtures.general, asked.ts)).toHaveLength(2);
  });

  test('the shortcut on a reply answers in the light of its thread, and the thread goes on from there', async () => {
    const { slack, said } = await startRig(mode);
    const first = slack.people.say(
      fixtures.ada,
      fixtures.general,
      `${ME} what does the ML engineer do?`,
    );
    const thread = first.ts;
    await said(fixtures.general, thread);
    const text = `<@${fixtures.kurt}> and career paths?`;
    const reply = slack.people.say(fixtures.grace, fixtures.general, text, { thread });
    await slack.people.shortcut(fixtures.kurt, 'answer-message', {
      channel: fixtures.general,
      ts: reply.ts,
    });
    const [, answer] = await said(fixtures.general, thread, 2);
    expect(answer?.text).toContain('on ML engineer and “career paths”');
    slack.people.say(fixtures.ada, fixtures.general, `${ME} and the AI developer?`, { thread });
    const [, , next] = await said(fixtures.general, thread, 3);
    expect(next?.text).toContain('on AI developer and “career paths”');
  });

  test('the shortcut on a message that was answered already shows the answer to whoever chose it', async () => {
    const { slack, said, quiet } = await startRig(mode);
    const asked = slack.people.say(fixtures.ada, fixtures.general, `${ME} ${QUESTION}`);
    await said(fixtures.general, asked.ts);
    await quiet();
    const on = { channel: fixtures.general, ts: asked.ts };
    await slack.people.shortcut(fixtures.grace, 'answer-message', on);
    const again = await slack.waitUntil((seen) => seen.ephemerals(fixtures.grace)[0]);
    expect(again.text).toContain('it was asked here before');
    await quiet();
    expect(slack.workspace.thread(fixtures.general, asked.ts)).toHaveLength(2);
  });

  test('where the bot may not post, whoever chose the message sees the answer in its thread', async () => {
    const { slack, quiet } = await startRig(mode);
    const asked = slack.people.say(fixtures.ada, fixtures.random, QUESTION);
    await slack.people.shortcut(fixtures.kurt, 'answer-message', {
      channel: fixtures.random,
      ts: asked.ts,
    });
    const whole = await slack.waitUntil((seen) => seen.ephemerals(fixtures.kurt)[0]);
    expect(whole).toMatchObject({ channel: fixtures.random, thread_ts: asked.ts });
    expect(whole.text).toContain('/invite @rolecall');
    expect(JSON.stringify(whole.blocks)).not.toContain('Show in channel');
    await quiet();
    expect(slack.workspace.messages(fixtures.random)).toHaveLength(1);
  });

  test('a message that the articles do not answer, or without words, is told the one who chose it', async () => {
    const { slack, quiet } = await startRig(mode);
    const texts = ['lunch at the parking lot?', ''];
    for (const [index, text] of texts.entries()) {
      const { ts } = slack.people.say(fixtures.ada, fixtures.general, text);
      await slack.people.shortcut(fixtures.grace, 'answer-message', {
        channel: fixtures.general,
        ts,
      });
      await slack.waitUntil((seen) => seen.ephemerals(fixtures.grace)[index]);
    }
    await quiet();
    const [no, usage] = slack.workspace.ephemerals(fixtures.grace);
    expect(JSON.stringify(no?.blocks)).toContain('Why?');
    expect(usage?.text).toContain('Ask me about roles');
    expect(slack.workspace.messages(fixtures.general)).toHaveLength(2);
  });

  test('roles are compared by a form, and the answer is a direct message', async () => {
    const { slack, said } = await startRig(mode);
    await slack.people.shortcut(fixtures.ada, 'compare-roles');
    const { id } = await modalOf(slack);
    await slack.people.submitView(
      fixtures.ada,
      id,
      form('ml-engineer', 'ai-developer', 'career paths'),
    );
    expect(slack.workspace.views.size).toBe(0);
    const short = await slack.waitUntil((seen) => seen.messages(fixtures.adaDm)[0]);
    expect(short.text).toContain('ML engineer vs AI developer on “career paths”');
    const [evidence] = await said(fixtures.adaDm, short.ts);
    expect(JSON.stringify(evidence?.blocks)).toContain('Why this answer?');
    slack.people.say(fixtures.ada, fixtures.adaDm, 'and model training?', { thread: short.ts });
    const [, followUp] = await said(fixtures.adaDm, short.ts, 2);
    expect(followUp?.text).toContain('vs AI developer on “model training”');
  });

  test.each([
    [form('ml-engineer', 'ml-engineer'), { second: 'Choose a role other than ML engineer.' }],
    [form('gone', 'ml-engineer'), { first: 'Choose a role.' }],
    [form('ml-engineer', 'gone'), { second: 'Choose a role.' }],
    [{}, { first: 'Choose a role.' }],
    [form('ml-engineer', 'ai-developer', 'parking'), { topic: expect.stringContaining('parking') }],
  ])('a form with a mistake says so beside the field: %#', async (values, errors) => {
    const { slack, quiet } = await startRig(mode);
    await slack.people.shortcut(fixtures.ada, 'compare-roles');
    const { id } = await modalOf(slack);
    await slack.people.submitView(fixtures.ada, id, values);
    expect(slack.workspace.views.get(id)?.errors).toEqual(errors);
    await quiet();
    expect(slack.workspace.messages(fixtures.adaDm)).toEqual([]);
  });

  test('the Home tab says what is read and kept, and lists roles with their articles and age', async () => {
    const { slack } = await startRig(mode);
    await slack.people.openHome(fixtures.ada);
    const shown = JSON.stringify((await homeOf(slack)).blocks);
    expect(shown).toContain('I read *2 articles* on *2 roles*');
    expect(shown).toContain('What I keep:');
    expect(shown).toContain(
      '• *ML engineer* · ask <#C0GENERAL>, @ml – <https://handbook.example/ml-engineer|ML engineer> (updated 2026-03-31)',
    );
    expect(shown).toContain('• *AI developer* – AI developer');
  });

  test('its examples really run, and answer in the direct message', async () => {
    const { slack, said } = await startRig(mode);
    await slack.people.openHome(fixtures.ada);
    const { id, blocks } = await homeOf(slack);
    const labels = JSON.stringify(blocks).match(/"text":"[^"]*\?"/g);
    expect(labels).toEqual([
      '"text":"Who owns prompt design?"',
      '"text":"How do ML engineer and AI developer differ?"',
      '"text":"What does the ML engineer do?"',
      '"text":"What does this role do?"',
    ]);
    for (const [index, action] of ['ask:0', 'ask:1', 'ask:2'].entries()) {
      await slack.people.click(fixtures.ada, { view: id }, action);
      await slack.people.click(fixtures.ada, { view: id }, action);
      const short = await slack.waitUntil(
        (seen) =>
          seen.messages(fixtures.adaDm).filter(({ thread_ts, ts }) => isTop(ts, thread_ts))[index],
      );
      await said(fixtures.adaDm, short.ts);
    }
    const home = await slack.waitUntil((seen) => {
      const now = seen.views.get(id);
      return JSON.stringify(now?.blocks).includes('Answered: see') ? now : undefined;
    });
    expect(home.id).toBe(id);
    const tops = slack.workspace
      .messages(fixtures.adaDm)
      .filter(({ ts, thread_ts }) => isTop(ts, thread_ts));
    expect(tops).toHaveLength(3);
  });

  test('a role chosen on the Home tab is described, and the form opens there too', async () => {
    const { slack } = await startRig(mode);
    await slack.people.openHome(fixtures.ada);
    const { id, hash } = await homeOf(slack);
    await slack.people.click(fixtures.ada, { view: id }, 'role', select('ai-developer'));
    const short = await slack.waitUntil((seen) => seen.messages(fixtures.adaDm)[0]);
    expect(short.text).toContain('The articles on AI developer');
    await slack.people.click(fixtures.ada, { view: id }, 'role', { selected_option: null });
    await slack.waitUntil((seen) => (seen.views.get(id)?.hash === hash ? undefined : true));
    await slack.people.click(fixtures.ada, { view: id }, 'compare');
    expect((await modalOf(slack)).callback_id).toBe('compare');
  });

  test('where direct messages are switched off, the Home tab says so', async () => {
    const { slack } = await startRig(mode);
    await slack.people.openHome(fixtures.ada);
    const { id } = await homeOf(slack);
    slack.workspace.setArchived(fixtures.adaDm, true);
    await slack.people.click(fixtures.ada, { view: id }, 'ask:0');
    await slack.waitUntil((seen) =>
      JSON.stringify(seen.views.get(id)?.blocks).includes('I may not write to you')
        ? true
        : undefined,
    );
  });

  test('the Messages tab offers questions, on any plan', async () => {
    const { slack, quiet, log } = await startRig(mode);
    const refused = { kind: 'refused', code: 'not_allowed_token_type' } as const;
    slack.faults.next('assistant.threads.setSuggestedPrompts', refused);
    await slack.people.openHome(fixtures.ada, 'messages');
    await quiet();
    expect(slack.workspace.threadState(fixtures.adaDm, '')).toBeUndefined();
    await slack.people.openHome(fixtures.ada, 'messages');
    const { prompts } = await slack.waitUntil((seen) => seen.threadState(fixtures.adaDm, ''));
    expect(prompts).toContainEqual({
      title: 'Who owns prompt design?',
      message: 'Who owns prompt design?',
    });
    expect(log.join('')).not.toContain('prompts');
  });

  test('a channel that the bot is added to is welcomed once, and nobody else is', async () => {
    const { slack, quiet } = await startRig(mode, { env: { ANSWER_CHANNELS: fixtures.board } });
    slack.people.join(fixtures.bot, fixtures.random);
    await slack.waitUntil((seen) => seen.messages(fixtures.random)[1]);
    slack.people.leave(fixtures.bot, fixtures.random);
    slack.people.join(fixtures.bot, fixtures.random);
    slack.people.join(fixtures.kurt, fixtures.leads);
    slack.people.join(fixtures.bot, fixtures.board);
    const [, open] = await slack.waitUntil((seen) => {
      const said = seen.messages(fixtures.board);
      return said.length > 1 ? said : undefined;
    });
    await quiet();
    const own = (channel: string) =>
      slack.workspace
        .messages(channel)
        .filter(({ subtype, user }) => !subtype && user === fixtures.bot);
    expect(own(fixtures.random)).toHaveLength(1);
    expect(own(fixtures.random)[0]?.text).toContain('Mention me to ask about roles');
    expect(own(fixtures.random)[0]?.text).toContain('`@rolecall Who owns prompt design?`');
    expect(open?.text).toContain('I answer questions about roles here');
    expect(own(fixtures.leads)).toEqual([]);
  });
});

test('a pack without answers has a Home tab without examples, and offers no prompts', async () => {
  const { slack, quiet } = await startRig('Socket Mode', { rolecall: canned(() => ({})) });
  await slack.people.openHome(fixtures.ada, 'messages');
  await slack.people.openHome(fixtures.ada);
  const { blocks } = await homeOf(slack);
  expect(blocks.map(({ type }) => type)).not.toContain('actions');
  await slack.people.shortcut(fixtures.ada, 'compare-roles');
  expect(JSON.stringify((await modalOf(slack)).blocks)).toContain('no two roles to compare');
  await quiet();
  expect(slack.calls.map(({ method }) => method)).not.toContain(
    'assistant.threads.setSuggestedPrompts',
  );
});

test('500 roles fit on the Home tab and into the form', async () => {
  const ids = Array.from({ length: 500 }, (_, index) => `role-${index}`);
  const long = 'x'.repeat(120);
  const knowledge = await pack({
    'roles.yaml': `roles:\n${ids.map((id) => `  - { id: ${id}, name: Keeper of ${id} ${long} }`).join('\n')}`,
    ...Object.fromEntries(
      ids.flatMap((id) =>
        ['a', 'b', 'c', 'd'].map((part) => [
          `${id}/${part}.md`,
          `---\nrole: ${id}\nsource: https://h.example/${long.repeat(4)}/${id}\n---\n# ${long} ${part}\nText.`,
        ]),
      ),
    ),
  });
  const { slack, said } = await startRig('Socket Mode', { rolecall: createRolecall(knowledge) });
  await slack.people.openHome(fixtures.ada);
  const { id, blocks } = await homeOf(slack);
  expect(JSON.stringify(blocks)).toMatch(/… and \d+ more: choose one above/);
  await slack.people.click(fixtures.ada, { view: id }, 'compare');
  const modal = await modalOf(slack);
  await slack.people.submitView(fixtures.ada, modal.id, form('role-3', 'role-499'));
  const short = await slack.waitUntil((seen) => seen.messages(fixtures.adaDm)[0]);
  expect(short.text).toContain('Keeper of role-499');
  await said(fixtures.adaDm, short.ts);
});

test('roles on which the articles are silent are said to be so beside the field', async () => {
  const knowledge = await pack({
    'roles.yaml': 'roles: [{ id: pilot, name: Pilot }, { id: cook, name: Cook }]',
    'office.md': '# Office\nThe office opens at eight.',
  });
  const { slack } = await startRig('Socket Mode', { rolecall: createRolecall(knowledge) });
  await slack.people.shortcut(fixtures.ada, 'compare-roles');
  const { id } = await modalOf(slack);
  await slack.people.submitView(fixtures.ada, id, form('pilot', 'cook'));
  expect(slack.workspace.views.get(id)?.errors).toEqual({
    second: expect.stringContaining('Pilot'),
  });
});

test('where direct messages are switched off, a form that was filled in is answered by the Home tab', async () => {
  const { slack } = await startRig('Socket Mode');
  slack.workspace.setArchived(fixtures.adaDm, true);
  await slack.people.shortcut(fixtures.ada, 'compare-roles');
  const { id } = await modalOf(slack);
  await slack.people.submitView(fixtures.ada, id, form('ml-engineer', 'ai-developer'));
  expect(JSON.stringify((await homeOf(slack)).blocks)).toContain('I may not write to you');
});

test('a select without a choice shows the Home tab anew', async () => {
  const { slack } = await startRig('Socket Mode');
  await slack.people.openHome(fixtures.ada);
  const { id, hash } = await homeOf(slack);
  await slack.people.click(fixtures.ada, { view: id }, 'role');
  await slack.waitUntil((seen) => (seen.views.get(id)?.hash === hash ? undefined : true));
  expect(slack.workspace.messages(fixtures.adaDm)).toEqual([]);
});

test('a click on the Home tab that goes wrong is told in the direct message', async () => {
  const { slack, log } = await startRig('Socket Mode');
  await slack.people.openHome(fixtures.ada);
  const { id } = await homeOf(slack);
  slack.faults.next('chat.postMessage', { kind: 'rate-limited', retryAfter: 3_600 });
  await slack.people.click(fixtures.ada, { view: id }, 'ask:0');
  const told = await slack.waitUntil((seen) => seen.messages(fixtures.adaDm)[0]);
  expect(told.text).toContain('something broke on my side');
  slack.faults.next('views.publish', { kind: 'rate-limited', retryAfter: 3_600 });
  await slack.people.openHome(fixtures.ada);
  await vi.waitFor(() =>
    expect(log.filter((line) => line.includes('listener failed'))).toHaveLength(2),
  );
  expect(slack.workspace.messages(fixtures.adaDm)).toHaveLength(1);
});

test('an answer in the direct message whose post got lost is given nevertheless', async () => {
  const { slack } = await startRig('Socket Mode');
  await slack.people.openHome(fixtures.ada);
  const { id } = await homeOf(slack);
  slack.faults.next('chat.postMessage', { kind: 'error' });
  await slack.people.click(fixtures.ada, { view: id }, 'ask:0');
  await slack.waitUntil((seen) => seen.messages(fixtures.adaDm)[0]);
});

function isTop(ts: StoredMessage['ts'], thread: StoredMessage['thread_ts']): boolean {
  return thread === undefined || thread === ts;
}
