import { describe, expect, test } from 'vitest';
import type { FakeSlack } from '../../src/fake-slack/server.ts';
import { app, type Channel, fixtures, team } from '../../src/fake-slack/workspace/fixtures.ts';
import { MODES, type Mode, type Rig, startRig } from '../bot.ts';
import { choose, readShown } from './read-shown.ts';

const { ada, bot, general } = fixtures;
const VISITOR = 'U0VISITOR';
/** Of another workspace of our enterprise. */
const COUSIN = 'U0COUSIN1';
const OWN_ENTERPRISE = 'E0OWN0001';
const CLOSED = 'C0CLOSED1';
/** Listed in SHARED_CHANNELS. */
const OPEN = 'C0OPEN001';
const VISITOR_DM = 'D0VISITOR';
const QUESTION = `<@${bot}> who owns model training?`;
const ANSWER = 'ML engineer owns model training';

const person = (id: string, elsewhere: { team: string; enterprise?: string }) => ({
  id,
  name: id.toLowerCase(),
  real_name: id,
  is_bot: false,
  ...elsewhere,
});

const shared = (id: string): Channel => ({
  id,
  name: id.toLowerCase(),
  kind: 'channel',
  members: [ada, VISITOR, COUSIN, bot],
  archived: false,
  shared: true,
});

/** A bot whose workspace shares two channels with another company, one of which it lists. */
async function startAmongStrangers(
  mode: Mode,
  { enterprise, visitor = {} }: { enterprise?: string; visitor?: { enterprise?: string } } = {},
): Promise<Rig> {
  const rig = await startRig(mode, {
    env: { SHARED_CHANNELS: OPEN, ANSWER_CHANNELS: `${CLOSED},${OPEN},${general}` },
    slack: enterprise === undefined ? {} : { enterprise },
  });
  const { workspace } = rig.slack;
  workspace.addUser(person(VISITOR, { team: 'T0OTHER01', ...visitor }));
  workspace.addUser(person(COUSIN, { team: 'T0COUSIN1', enterprise: OWN_ENTERPRISE }));
  for (const id of [CLOSED, OPEN]) workspace.addChannel(shared(id));
  const dm = { name: 'directmessage', kind: 'im', archived: false, shared: true } as const;
  workspace.addChannel({ ...dm, id: VISITOR_DM, members: [VISITOR, bot] });
  return rig;
}

/** Everything of the bot's that the visitor can see: messages, ephemeral ones, views, reactions and statuses. */
function seenByVisitor({ workspace }: FakeSlack) {
  const visible = [...workspace.channels.values()].filter(({ members }) =>
    members.includes(VISITOR),
  );
  const messages = visible.flatMap(({ id }) => workspace.messages(id));
  const statuses = visible.flatMap(({ id }) =>
    workspace.messages(id).flatMap(({ ts }) => workspace.threadState(id, ts) ?? []),
  );
  return [
    ...messages.filter(({ user }) => user === bot).map(({ text }) => text),
    ...workspace.ephemerals(VISITOR).map(({ text }) => text),
    ...[...workspace.views.values()].filter(({ user }) => user === VISITOR),
    ...messages.flatMap(({ reactions = [] }) => reactions),
    ...statuses,
  ];
}

/** Messages that the bot showed to that person alone. */
const whispered = ({ workspace }: FakeSlack, to: string) => workspace.ephemerals(to);

const refusals = (log: readonly string[]) =>
  log.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'not answered');

describe.each(MODES)('over %s', (mode) => {
  test('a stranger gets nothing in any shared channel, and the log one line each', async () => {
    const { slack, log, quiet } = await startAmongStrangers(mode);
    for (const channel of [CLOSED, OPEN]) {
      const asked = slack.people.say(VISITOR, channel, QUESTION);
      slack.people.say(VISITOR, channel, 'who owns prompt design?');
      slack.people.say(VISITOR, channel, 'and prompt design?', { thread: asked.ts });
    }
    await quiet();
    expect(seenByVisitor(slack)).toEqual([]);
    expect(refusals(log)).toEqual([
      expect.objectContaining({ reason: 'another company', channel: CLOSED, team: 'T0OTHER01' }),
      expect.objectContaining({ reason: 'another company', channel: OPEN, team: 'T0OTHER01' }),
    ]);
  });

  test('a stranger of a company on Enterprise Grid gets nothing either', async () => {
    const grid = { enterprise: 'E0OTHER01' };
    const options = { enterprise: OWN_ENTERPRISE, visitor: grid };
    const { slack, quiet } = await startAmongStrangers(mode, options);
    slack.people.say(VISITOR, OPEN, QUESTION);
    await slack.people.command(VISITOR, OPEN, '/who-owns', 'model training');
    await quiet();
    expect(seenByVisitor(slack)).toEqual([]);
  });

  test('a stranger gets nothing in a direct message', async () => {
    const { slack, log, quiet } = await startAmongStrangers(mode);
    slack.people.say(VISITOR, VISITOR_DM, 'who owns model training?');
    await quiet();
    expect(seenByVisitor(slack)).toEqual([]);
    expect(refusals(log)).toHaveLength(1);
  });

  test('a stranger gets nothing by commands, shortcuts and the Home tab', async () => {
    const { slack, quiet } = await startAmongStrangers(mode);
    const asked = slack.people.say(ada, OPEN, 'Somebody owns model training.');
    await slack.people.command(VISITOR, OPEN, '/who-owns', 'model training');
    await slack.people.command(VISITOR, CLOSED, '/who-owns', 'help');
    const message = { channel: OPEN, ts: asked.ts };
    await slack.people.shortcut(VISITOR, 'answer-message', message);
    await slack.people.shortcut(VISITOR, 'compare-roles');
    await slack.people.openHome(VISITOR);
    await quiet();
    expect(seenByVisitor(slack)).toEqual([]);
  });

  test('a stranger gets nothing from the buttons of an answer that they may read', async () => {
    const { slack, said, quiet } = await startAmongStrangers(mode);
    const asked = slack.people.say(ada, OPEN, QUESTION);
    const [answer] = await said(OPEN, asked.ts);
    await quiet();
    const before = seenByVisitor(slack);
    const on = { channel: OPEN, ts: answer?.ts ?? '' };
    if (answer === undefined) throw new Error('nothing was answered');
    await choose(slack, VISITOR, answer, 'why', OPEN);
    await slack.people.click(VISITOR, on, 'vote', { value: 'up' });
    await quiet();
    expect(seenByVisitor(slack)).toEqual(before);
  });

  test('own people get a private answer in a shared channel, and may go on from it', async () => {
    const { slack, quiet } = await startAmongStrangers(mode);
    const asked = slack.people.say(ada, CLOSED, QUESTION);
    await quiet();
    slack.people.say(ada, CLOSED, `<@${bot}> and prompt design?`, { thread: asked.ts });
    await quiet();
    expect(seenByVisitor(slack)).toEqual([]);
    const [first, second] = whispered(slack, ada);
    expect(first).toMatchObject({ channel: CLOSED, thread_ts: asked.ts });
    expect(readShown(first)).toContain('people of another company read this channel');
    expect(readShown(first)).toContain(ANSWER);
    expect(readShown(second)).toContain('AI developer owns prompt design');
  });

  test('own people are told of a failure in their direct message, and strangers nothing', async () => {
    const { slack } = await startAmongStrangers(mode);
    slack.faults.next('chat.postEphemeral', { kind: 'refused', code: 'fatal_error' });
    slack.people.say(ada, CLOSED, QUESTION);
    const told = await slack.waitUntil((seen) => seen.messages(fixtures.adaDm)[0]);
    expect(told.text).toContain('something broke on my side');
    expect(seenByVisitor(slack)).toEqual([]);
  });

  test('own people whom Slack shows nothing in private there are answered in their direct message', async () => {
    const { slack } = await startAmongStrangers(mode);
    slack.faults.next('chat.postEphemeral', { kind: 'refused', code: 'user_not_in_channel' }, 9);
    slack.people.say(ada, CLOSED, QUESTION);
    const told = await slack.waitUntil((seen) => seen.messages(fixtures.adaDm)[0]);
    expect(readShown(told)).toContain(ANSWER);
    expect(seenByVisitor(slack)).toEqual([]);
  });

  test('own people get public answers in a shared channel that is listed', async () => {
    const { slack, said } = await startAmongStrangers(mode);
    const asked = slack.people.say(ada, OPEN, QUESTION);
    expect(readShown((await said(OPEN, asked.ts))[0])).toContain(ANSWER);
    expect(whispered(slack, ada)).toEqual([]);
  });

  test('what own people do beside mentions stays private in a shared channel', async () => {
    const { slack, quiet } = await startAmongStrangers(mode);
    const asked = slack.people.say(ada, CLOSED, 'who owns model training?');
    slack.people.say(ada, CLOSED, `<@${bot}> help`);
    slack.people.say(ada, CLOSED, `<@${bot}> thanks`, { thread: asked.ts });
    await quiet();
    expect(whispered(slack, ada).map(readShown)).toEqual(
      expect.arrayContaining([
        expect.stringContaining(ANSWER),
        expect.stringContaining('Ask me about roles'),
      ]),
    );
    expect(seenByVisitor(slack)).toEqual([]);
  });

  test('commands and shortcuts of own people are answered privately there, and cannot be shown', async () => {
    const { slack, quiet } = await startAmongStrangers(mode);
    await slack.people.command(ada, CLOSED, '/who-owns', 'model training');
    await slack.people.command(ada, CLOSED, '/who-owns', 'payroll');
    const asked = slack.people.say(ada, CLOSED, 'who owns model training, does anyone know');
    await slack.people.shortcut(ada, 'answer-message', { channel: CLOSED, ts: asked.ts });
    await quiet();
    const shown = whispered(slack, ada);
    expect(shown.filter((one) => readShown(one).includes(ANSWER)).length).toBeGreaterThanOrEqual(2);
    expect(JSON.stringify(shown)).not.toContain('Show in channel');
    expect(seenByVisitor(slack)).toEqual([]);
  });

  test('what was offered before a channel became shared is not shown in it afterwards', async () => {
    const { slack, quiet } = await startAmongStrangers(mode);
    slack.workspace.addChannel({ ...shared(CLOSED), shared: false });
    await slack.people.command(ada, CLOSED, '/who-owns', 'payroll');
    await quiet();
    const [offered] = whispered(slack, ada);
    slack.workspace.addChannel(shared(CLOSED));
    slack.people.say(VISITOR, CLOSED, 'hello all');
    await slack.settled();
    if (offered === undefined) throw new Error('nothing was offered');
    await choose(slack, ada, offered, 'show', CLOSED);
    await quiet();
    expect(seenByVisitor(slack)).toEqual([]);
    expect(readShown(whispered(slack, ada).at(-1))).toContain('another company');
  });

  test('a shared channel is not greeted with questions from the articles', async () => {
    const { slack, quiet } = await startAmongStrangers(mode);
    slack.workspace.addChannel({ ...shared(CLOSED), members: [ada, VISITOR] });
    slack.people.join(bot, CLOSED);
    await quiet();
    const joined = `<@${bot}> has joined the channel`;
    expect(seenByVisitor(slack)).toEqual([joined]);
  });

  test('people of other workspaces of the same enterprise are no strangers', async () => {
    const enterprise = { enterprise: OWN_ENTERPRISE };
    const { slack, said, quiet } = await startAmongStrangers(mode, enterprise);
    slack.workspace.setMember(general, COUSIN, true);
    const asked = slack.people.say(COUSIN, general, QUESTION);
    expect(readShown((await said(general, asked.ts))[0])).toContain(ANSWER);
    const inShared = slack.people.say(COUSIN, OPEN, QUESTION);
    expect(readShown((await said(OPEN, inShared.ts))[0])).toContain(ANSWER);
    await slack.people.command(COUSIN, CLOSED, '/who-owns', 'model training');
    await quiet();
    expect(readShown(whispered(slack, COUSIN)[0])).toContain(ANSWER);
  });

  test('without an enterprise of our own, another one makes nobody one of us', async () => {
    const { slack, quiet } = await startAmongStrangers(mode);
    slack.people.say(COUSIN, OPEN, QUESTION);
    await slack.people.command(COUSIN, OPEN, '/who-owns', 'model training');
    await quiet();
    expect(whispered(slack, COUSIN)).toEqual([]);
    expect(seenByVisitor(slack)).toEqual([]);
  });

  test('what was sent for another workspace or app is refused, and logged', async () => {
    const { slack, log, quiet } = await startAmongStrangers(mode);
    const asked = slack.people.say(ada, general, QUESTION);
    await quiet();
    const [delivery] = slack.deliveries.filter(({ type }) => type === 'events_api');
    if (delivery === undefined) throw new Error('nothing was delivered');
    const event = { type: 'app_mention', channel: general, user: ada, text: QUESTION };
    const away = [{ team_id: 'T0OTHER01', enterprise_id: null }];
    const forged = [
      { team_id: 'T0OTHER01', context_team_id: 'T0OTHER01', authorizations: away },
      { api_app_id: 'A0OTHER01' },
    ];
    for (const [at, fields] of forged.entries()) {
      const payload = { ...delivery.payload, event: { ...event, ts: `9.${at}` }, ...fields };
      const { acknowledged } = await slack.redeliver({ ...delivery, payload });
      expect(acknowledged).toBe(true);
    }
    await quiet();
    expect(slack.workspace.thread(general, asked.ts)).toHaveLength(2);
    expect(refusals(log).map(({ reason }) => reason)).toEqual(['another workspace', 'another app']);
    expect([team.id, app.id]).not.toContain(refusals(log)[0]?.team);
  });
});
