import { describe, expect, test, vi } from 'vitest';
import type { FakeSlack } from '../../../src/fake-slack/server.ts';
import type { View } from '../../../src/fake-slack/workspace/change.ts';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import type { Json } from '../../../src/fake-slack/workspace/json.ts';
import type { StoredMessage } from '../../../src/fake-slack/workspace/message.ts';
import { createRolecall } from '../../../src/rolecall.ts';
import { MODES, startRig } from '../../bot.ts';
import { canned } from '../../builders.ts';
import { pack } from '../../helpers.ts';
import { readShown } from '../read-shown.ts';

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
    expect(readShown(short)).toContain('*ML engineer* vs *AI developer* on “career paths”');
    expect(JSON.stringify(short.blocks)).toContain('Why this answer?');
    slack.people.say(fixtures.ada, fixtures.adaDm, 'and model training?', { thread: short.ts });
    const [followUp] = await said(fixtures.adaDm, short.ts);
    expect(readShown(followUp)).toContain('*ML engineer* vs *AI developer* on “model training”');
  });

  test.each<[string, Json, Json]>([
    [
      'the same role twice',
      form('ml-engineer', 'ml-engineer'),
      { second: 'Choose a role other than ML engineer.' },
    ],
    ['a first role that is gone', form('gone', 'ml-engineer'), { first: 'Choose a role.' }],
    ['a second role that is gone', form('ml-engineer', 'gone'), { second: 'Choose a role.' }],
    ['nothing', {}, { first: 'Choose a role.' }],
    [
      'a topic without an answer',
      form('ml-engineer', 'ai-developer', 'parking'),
      { topic: expect.stringContaining('parking') },
    ],
  ])('a form with %s says so beside the field', async (_mistake, values, errors) => {
    const { slack, quiet } = await startRig(mode);
    await slack.people.shortcut(fixtures.ada, 'compare-roles');
    const { id } = await modalOf(slack);
    await slack.people.submitView(fixtures.ada, id, values);
    expect(slack.workspace.views.get(id)?.errors).toEqual(errors);
    await quiet();
    expect(slack.workspace.messages(fixtures.adaDm)).toEqual([]);
  });

  test('the Home tab says what is read and kept, and lists roles with their articles', async () => {
    const { slack } = await startRig(mode);
    await slack.people.openHome(fixtures.ada);
    const shown = JSON.stringify((await homeOf(slack)).blocks);
    expect(shown).toContain('I read *2 articles* on *2 roles*');
    expect(shown).toContain('What I keep:');
    expect(shown).toContain(
      '• *ML engineer* · ask <#C0GENERAL>, @ml – <https://handbook.example/ml-engineer|ML engineer>',
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
    expect(readShown(short)).toContain('The articles on *AI developer*:');
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
  const { slack } = await startRig('Socket Mode', { rolecall: createRolecall(knowledge) });
  await slack.people.openHome(fixtures.ada);
  const { id, blocks } = await homeOf(slack);
  expect(JSON.stringify(blocks)).toMatch(/… and \d+ more: choose one above/);
  await slack.people.click(fixtures.ada, { view: id }, 'compare');
  const modal = await modalOf(slack);
  await slack.people.submitView(fixtures.ada, modal.id, form('role-3', 'role-499'));
  const short = await slack.waitUntil((seen) => seen.messages(fixtures.adaDm)[0]);
  expect(readShown(short)).toContain('Keeper of role-499');
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
  expect(readShown(told)).toContain('something broke on my side');
  slack.faults.next('views.publish', { kind: 'rate-limited', retryAfter: 3_600 });
  await slack.people.openHome(fixtures.ada);
  await vi.waitFor(() =>
    expect(log.filter((line) => line.includes('question not answered'))).toHaveLength(2),
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
