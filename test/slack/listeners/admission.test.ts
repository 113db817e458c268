import { webApi } from '@slack/bolt';
import { expect, test } from 'vitest';
import { createLog } from '../../../src/log.ts';
import type { Identity } from '../../../src/slack/api/identity.ts';
import { createRetry } from '../../../src/slack/api/retry.ts';
import { createSharedChannels } from '../../../src/slack/api/shared-channels.ts';
import { createAdmission } from '../../../src/slack/listeners/admission.ts';

const IDENTITY: Identity = {
  user: 'U0BOT',
  name: 'rolecall',
  bot: 'B0BOT',
  team: 'T0OWN',
  enterprise: 'E0OWN',
  app: 'A0OWN',
};
const MENTION = { type: 'app_mention', channel: 'C1', user: 'U1' };

/** Admits by that identity; `reasons` are those in the log. */
function start(identity: Identity = IDENTITY) {
  const lines: string[] = [];
  const log = createLog('debug', [], { write: (line) => lines.push(line) });
  const client = new webApi.WebClient('xoxb-1');
  const channels = createSharedChannels({ client, retry: createRetry(() => 0), open: [], log });
  return {
    admit: createAdmission({ identity, channels, log }),
    reasons: () => lines.map((line) => JSON.parse(line).reason),
  };
}

test('what names no app is for this one, and what names another is not', () => {
  const { admit, reasons } = start();
  const click = { type: 'block_actions', user: { id: 'U1', team_id: 'T0OWN' } };
  expect(admit(click)).toBe(true);
  expect(admit({ ...click, api_app_id: 'A0OWN' })).toBe(true);
  expect(admit({ ...click, api_app_id: 'A0OTHER' })).toBe(false);
  expect(reasons()).toEqual(['another app']);
});

test('what no person did is let through', () => {
  const { admit, reasons } = start();
  expect(admit({ type: 'app_rate_limited', team_id: 'T0OWN', minute_rate_limited: 1 })).toBe(true);
  expect(reasons()).toEqual([]);
});

test('an event of an app for a whole enterprise is for its workspaces, and for no other', () => {
  const { admit, reasons } = start();
  const event = { ...MENTION, team: 'T0COUSIN' };
  const ofEnterprise = { team_id: 'T0COUSIN', enterprise_id: 'E0OWN', event };
  expect(admit(ofEnterprise)).toBe(true);
  expect(admit({ ...ofEnterprise, authorizations: null })).toBe(true);
  const [here, there] = [{ enterprise_id: 'E0OWN' }, { enterprise_id: 'E0OTHER' }];
  const ofOther = { ...ofEnterprise, enterprise_id: 'E0OTHER' };
  expect(admit({ ...ofOther, authorizations: [{ team_id: 'T0COUSIN', ...here }] })).toBe(true);
  expect(admit({ ...ofOther, authorizations: [{ team_id: 'T0COUSIN', ...there }] })).toBe(false);
  expect(admit(ofOther)).toBe(false);
  expect(reasons()).toEqual(['another workspace', 'another workspace']);
});

test('an event for a workspace without an enterprise is for that one alone', () => {
  const { enterprise: _, ...single } = IDENTITY;
  const { admit } = start(single);
  expect(admit({ team_id: 'T0OWN', event: { ...MENTION, team: 'T0OWN' } })).toBe(true);
  expect(admit({ team_id: 'T0OTHER', event: { ...MENTION, team: 'T0OTHER' } })).toBe(false);
});

test('a click without the team of its person is of the team that it comes from', () => {
  const { admit } = start();
  const click = { type: 'block_actions', user: { id: 'U1' } };
  expect(admit({ ...click, team: { id: 'T0OWN' } })).toBe(true);
  expect(admit({ ...click, team: { id: 'T0OTHER' } })).toBe(false);
  expect(admit({ ...click, team: null })).toBe(false);
});

test('a click of a stranger in a channel of our enterprise is still a stranger’s', () => {
  const { admit, reasons } = start();
  const team = { id: 'T0COUSIN', enterprise_id: 'E0OWN' };
  const click = { type: 'block_actions', team };
  expect(admit({ ...click, user: { id: 'U1', team_id: 'T0COUSIN' } })).toBe(true);
  expect(admit({ ...click, user: { id: 'U2', team_id: 'T0OTHER' } })).toBe(false);
  expect(reasons()).toEqual(['another company']);
});
