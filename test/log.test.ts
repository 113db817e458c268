import { expect, test } from 'vitest';
import { createLog } from '../src/log.ts';

function record(level = 'info') {
  const lines: string[] = [];
  const log = createLog(level, ['sign-me', ''], { write: (line) => lines.push(line) });
  return { lines, log };
}

test('a log line is JSON with a time and the level that was asked for', () => {
  const { lines, log } = record('warn');
  log.info('quiet');
  log.warn({ channel: 'C1' }, 'heard');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 40, channel: 'C1', msg: 'heard' });
});

test('tokens and secrets are struck out of fields, headers, errors and messages', () => {
  const { lines, log } = record();
  const error = Object.assign(new Error('refused xoxb-12-ab'), {
    config: { headers: { Authorization: 'Bearer hidden-1' } },
    data: { token: 'hidden-2' },
  });
  log.error({ err: error, token: 'hidden-3' }, 'xapp-1-A1-b was signed with sign-me');
  log.error('wss://wss.slack.com/link/?ticket=hidden-4&app_id=1');
  log.error('https://hooks.slack.com/commands/T1/2/hidden-5');
  const text = lines.join('');
  expect(text).not.toMatch(/xoxb-12|xapp-1|sign-me|hidden/);
  expect(text).toContain('refused [secret]');
});

test('a log without a place to write to goes to standard error', () => {
  expect(createLog('silent').level).toBe('silent');
});
