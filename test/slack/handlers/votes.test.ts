import { describe, expect, test } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import type { Json } from '../../../src/fake-slack/workspace/json.ts';
import { MODES, startRig } from '../../bot.ts';
import { choose, readShown } from '../read-shown.ts';
import { answered, at } from './answered-mention.ts';

const up: Json = { value: 'up' };
const down: Json = { value: 'down' };

describe.each(MODES)('over %s', (mode) => {
  test('a vote counts once a person, shows to nobody else, and may be changed', async () => {
    const rig = await startRig(mode);
    const { slack, quiet } = rig;
    const votes = rig.storage.feedback;
    const reply = await answered(rig);
    await slack.people.click(fixtures.ada, at(reply), 'vote', up);
    const noted = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
    expect(noted).toMatchObject({ thread_ts: reply.thread_ts, channel: fixtures.general });
    await slack.people.click(fixtures.ada, at(reply), 'vote', up);
    await slack.people.click(fixtures.grace, at(reply), 'vote', down);
    await quiet();
    const told = (user: string) => slack.workspace.ephemerals(user).map(readShown);
    expect(told(fixtures.ada)).toEqual([expect.stringContaining('Noted as helpful')]);
    // the form says it
    expect(told(fixtures.grace)).toEqual([]);
    const [form] = slack.workspace.views.values();
    expect(JSON.stringify(form)).toContain('Your vote is noted');
    expect(slack.workspace.thread(fixtures.general, String(reply.thread_ts))).toHaveLength(2);
    expect(await votes.readVotes(fixtures.general, reply.ts)).toEqual([
      { person: fixtures.ada, vote: 'up', reason: null },
      { person: fixtures.grace, vote: 'down', reason: null },
    ]);
    await slack.people.click(fixtures.ada, at(reply), 'vote', down);
    await quiet();
    expect(await votes.readVotes(fixtures.general, reply.ts)).toContainEqual({
      person: fixtures.ada,
      vote: 'down',
      reason: null,
    });
    await slack.people.click(fixtures.grace, at(reply), 'vote', up);
    await quiet();
    expect(told(fixtures.grace).at(-1)).toBe('Changed to helpful. Nobody here sees your vote.');
  });

  test('a vote down whose form opens too late is told to be noted all the same', async () => {
    const rig = await startRig(mode);
    const { slack, quiet } = rig;
    const reply = await answered(rig);
    slack.faults.next('views.open', { kind: 'refused', code: 'expired_trigger_id' });
    await slack.people.click(fixtures.ada, at(reply), 'vote', down);
    await quiet();
    expect(slack.workspace.ephemerals(fixtures.ada).map(readShown)).toEqual([
      'Noted as not helpful. Nobody here sees your vote.',
    ]);
    expect(slack.workspace.views.size).toBe(0);
    expect(await rig.storage.feedback.readVotes(fixtures.general, reply.ts)).toEqual([
      { person: fixtures.ada, vote: 'down', reason: null },
    ]);
  });

  test('a vote down whose form cannot be opened is told to be noted, and that something broke', async () => {
    const rig = await startRig(mode);
    const { slack, quiet } = rig;
    const reply = await answered(rig);
    slack.faults.next('views.open', { kind: 'refused', code: 'fatal_error' });
    await slack.people.click(fixtures.ada, at(reply), 'vote', down);
    await quiet();
    const told = slack.workspace.ephemerals(fixtures.ada).map(readShown).join('\n');
    expect(told).toContain('Noted as not helpful.');
    expect(told).toContain('something broke on my side');
  });

  test('a wrong owner is asked about and counts against the answer', async () => {
    const rig = await startRig(mode);
    const { slack } = rig;
    const reply = await answered(rig);
    await choose(slack, fixtures.ada, reply, 'wrong');
    const view = await slack.waitUntil((seen) => [...seen.views.values()][0]);
    expect(JSON.stringify(view)).toContain('Who owns it');
    const input = { type: 'plain_text_input', value: 'the platform team' };
    await slack.people.submitView(fixtures.ada, view.id, { reason: { reason: input } });
    await rig.quiet();
    expect(await rig.storage.feedback.readVotes(fixtures.general, reply.ts)).toEqual([
      { person: fixtures.ada, vote: 'down', reason: 'the platform team' },
    ]);
  });

  test('a vote down asks for the reason, which may be left out', async () => {
    const rig = await startRig(mode);
    const { slack, quiet } = rig;
    const votes = rig.storage.feedback;
    const reply = await answered(rig);
    const reasonOf = async () => (await votes.readVotes(fixtures.general, reply.ts))[0]?.reason;
    for (const [value, kept] of [
      ['the team was renamed', 'the team was renamed'],
      ['  ', 'the team was renamed'],
      [null, 'the team was renamed'],
    ] as const) {
      await slack.people.click(fixtures.ada, at(reply), 'vote', down);
      const view = await slack.waitUntil((seen) => [...seen.views.values()][0]);
      const values = { reason: { reason: { type: 'plain_text_input', value } } };
      await slack.people.submitView(fixtures.ada, view.id, values);
      await quiet();
      expect(await reasonOf()).toBe(kept);
      expect(slack.workspace.views.size).toBe(0);
    }
  });

  test('after a reason the vote may be changed, another reason be given, and each is told', async () => {
    const rig = await startRig(mode);
    const { slack, quiet } = rig;
    const reply = await answered(rig);
    const mine = async () => (await rig.storage.feedback.readVotes(fixtures.general, reply.ts))[0];
    const told = () => readShown(slack.workspace.ephemerals(fixtures.ada).at(-1));
    const explain = async (value: string) => {
      await slack.people.click(fixtures.ada, at(reply), 'vote', down);
      const view = await slack.waitUntil((seen) => [...seen.views.values()][0]);
      const values = { reason: { reason: { type: 'plain_text_input', value } } };
      await slack.people.submitView(fixtures.ada, view.id, values);
      await quiet();
    };
    await explain('the team was renamed');
    expect(told()).toMatch(/^Your reason is noted: /);
    expect(slack.workspace.ephemerals(fixtures.ada).at(-1)).toMatchObject({
      channel: fixtures.general,
      thread_ts: reply.thread_ts,
    });
    await explain('it is the platform team now');
    expect(told()).toMatch(/^Your reason is noted in place of the one before: /);
    expect(await mine()).toMatchObject({ vote: 'down', reason: 'it is the platform team now' });
    await slack.people.click(fixtures.ada, at(reply), 'vote', up);
    await quiet();
    expect(told()).toMatch(/^Changed to helpful, and your reason is deleted\. /);
    expect(await mine()).toMatchObject({ vote: 'up', reason: null });
    await explain('still the wrong team');
    const all = slack.workspace.ephemerals(fixtures.ada).map(readShown);
    expect(all.at(-1)).toMatch(/^Your reason is noted: /);
    expect(await mine()).toMatchObject({ vote: 'down', reason: 'still the wrong team' });
    expect(slack.workspace.thread(fixtures.general, String(reply.thread_ts))).toHaveLength(2);
  });
});
