import { describe, expect, test } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { MODES, startRig } from '../../bot.ts';
import { readShown } from '../read-shown.ts';

describe.each(MODES)('over %s', (mode) => {
  test('a command is answered for all to see: who asked what and the short of it, the passages in its thread', async () => {
    const { slack, said } = await startRig(mode);
    const delivery = await slack.people.command(
      fixtures.ada,
      fixtures.general,
      '/who-owns',
      'model training',
    );
    expect(delivery).toMatchObject({ acknowledged: true, attempts: 1 });
    const short = await slack.waitUntil((seen) => seen.messages(fixtures.general)[0]);
    expect(readShown(short)).toMatch(/^<@U0ADA0001> asked: `\/who-owns model training`/);
    expect(readShown(short)).toContain('ML engineer');
    expect(readShown(short)).not.toContain('Roles ›');
    const [passages] = await said(fixtures.general, short.ts);
    expect(readShown(passages)).toContain('> The ML engineer owns model training');
    expect(slack.workspace.ephemerals()).toEqual([]);
  });

  test('a comparison is a table in the channel', async () => {
    const { slack, said } = await startRig(mode);
    await slack.people.command(
      fixtures.ada,
      fixtures.leads,
      '/role-compare',
      'ML engineer vs AI developer',
    );
    const short = await slack.waitUntil((seen) => seen.messages(fixtures.leads)[0]);
    expect(short.blocks?.map(({ type }) => type)).toContain('table');
    await said(fixtures.leads, short.ts);
  });

  test('a question under the answer of a command goes on from it', async () => {
    const { slack, said } = await startRig(mode);
    const question = 'ML engineer vs AI developer on career paths';
    await slack.people.command(fixtures.ada, fixtures.general, '/role-compare', question);
    const { ts } = await slack.waitUntil((seen) => seen.messages(fixtures.general)[0]);
    const mention = `<@${fixtures.bot}> and model training?`;
    slack.people.say(fixtures.ada, fixtures.general, mention, { thread: ts });
    const replies = await said(fixtures.general, ts);
    expect(readShown(replies.at(-1))).toContain(
      '*ML engineer* vs *AI developer* on “model training”',
    );
    expect(slack.calls.map(({ method }) => method)).not.toContain('conversations.replies');
  });

  test.each([
    ['/role-compare', 'help', '/role-compare ROLE vs ROLE'],
    ['/who-owns', 'help', '/who-owns TOPIC'],
    ['/who-owns', '', '/who-owns TOPIC'],
  ])('%s with "%s" shows its asker how that command is used', async (command, text, usage) => {
    const { slack } = await startRig(mode);
    await slack.people.command(fixtures.ada, fixtures.general, command, text);
    const told = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
    expect(readShown(told)).toContain(usage);
    const [other = ''] = ['/role-compare', '/who-owns'].filter((one) => one !== command);
    expect(readShown(told)).not.toContain(other);
    expect(slack.workspace.messages(fixtures.general)).toEqual([]);
  });

  test('a bare /role-compare opens its form, or says how it is used where Slack does not open it', async () => {
    const { slack } = await startRig(mode);
    await slack.people.command(fixtures.ada, fixtures.general, '/role-compare');
    const form = await slack.waitUntil((seen) => [...seen.views.values()][0]);
    expect(JSON.stringify(form.blocks)).toContain('Compared with');
    expect(slack.workspace.ephemerals()).toEqual([]);
    slack.faults.next('views.open', { kind: 'refused', code: 'expired_trigger_id' });
    await slack.people.command(fixtures.grace, fixtures.general, '/role-compare');
    const told = await slack.waitUntil((seen) => seen.ephemerals(fixtures.grace)[0]);
    expect(readShown(told)).toContain('ROLE vs ROLE');
  });

  test.each([
    ['/role-compare', 'ML engineer'],
    ['/who-owns', 'the parking lot'],
  ])(
    '%s %s, to which there is no answer, is between the bot and its asker',
    async (command, text) => {
      const { slack } = await startRig(mode);
      await slack.people.command(fixtures.ada, fixtures.general, command, text);
      await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
      expect(slack.workspace.ephemerals()).toHaveLength(1);
      expect(slack.workspace.messages(fixtures.general)).toEqual([]);
    },
  );

  test.each([fixtures.random, fixtures.board, fixtures.archive])(
    'where the bot may not post (%s) the asker gets the whole answer and a hint',
    async (channel) => {
      const { slack, quiet } = await startRig(mode);
      await slack.people.command(fixtures.ada, channel, '/who-owns', 'model training');
      const whole = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
      expect(readShown(whole)).toContain('> The ML engineer owns model training');
      expect(readShown(whole)).toContain('/invite @rolecall');
      await quiet();
      expect(slack.workspace.ephemerals()).toHaveLength(1);
      expect(slack.workspace.messages(channel)).toEqual([]);
    },
  );

  test('between two people the hint is another one, and with the bot the answer just stands there', async () => {
    const { slack } = await startRig(mode);
    await slack.people.command(fixtures.ada, fixtures.peopleDm, '/who-owns', 'model training');
    const whole = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
    expect(readShown(whole)).toContain('ask in a channel that I am in');
    await slack.people.command(fixtures.ada, fixtures.adaDm, '/who-owns', 'model training');
    await slack.waitUntil((seen) => seen.messages(fixtures.adaDm)[1]);
  });

  test('a command that comes again is not answered again', async () => {
    const { slack, quiet } = await startRig(mode);
    const delivery = await slack.people.command(
      fixtures.ada,
      fixtures.general,
      '/who-owns',
      'lunch',
    );
    await slack.redeliver(delivery);
    await quiet();
    expect(slack.workspace.ephemerals()).toHaveLength(1);
  });

  test('what was typed pings nobody', async () => {
    const { slack } = await startRig(mode);
    const text = 'model training `<!channel>` <@U0GRACE01|grace> &lt;!here&gt;';
    await slack.people.command(fixtures.ada, fixtures.general, '/who-owns', text);
    const seen = await slack.waitUntil(
      ({ messages, ephemerals }) => messages(fixtures.general)[0] ?? ephemerals(fixtures.ada)[0],
    );
    expect(JSON.stringify(seen)).not.toMatch(/<!|<@U0GRACE01/);
  });
});
