// Starts the built service in the given folder against the fake Slack, mentions it and stops it.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const READY_MS = 30_000;

const folder = resolve(process.argv[2] ?? '.');
const load = (file) => import(pathToFileURL(join(folder, 'dist', file)).href);
const { startFakeSlack } = await load('fake-slack/server.js');
const { fixtures } = await load('fake-slack/workspace/fixtures.js');

/** What `npm start` runs once it has compiled. */
const { start } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).scripts;

/** Resolves with the line of the service's log that says it is ready. */
function whenReady(service) {
  return new Promise((done, fail) => {
    let log = '';
    service.stderr.on('data', (chunk) => {
      log += chunk;
      const line = log.split('\n').find((one) => one.includes('"msg":"ready"'));
      if (line) done(JSON.parse(line));
    });
    service.once('close', (code) => fail(new Error(`ended with code ${code}: ${log}`)));
    setTimeout(() => fail(new Error(`not ready in ${READY_MS} ms: ${log}`)), READY_MS).unref();
  });
}

async function boot(mode) {
  const slack = await startFakeSlack();
  const { botToken, appToken, signingSecret } = slack.credentials;
  const transport =
    mode === 'Socket Mode'
      ? { SLACK_APP_TOKEN: appToken }
      : { SLACK_SIGNING_SECRET: signingSecret, PORT: '0' };
  const env = { SLACK_BOT_TOKEN: botToken, SLACK_API_URL: slack.url, ...transport };
  const { PATH } = process.env;
  const service = spawn('sh', ['-c', start], { cwd: folder, env: { PATH, ...env } });
  const ended = new Promise((done) => service.once('close', done));
  try {
    const { port } = await whenReady(service);
    if (mode !== 'Socket Mode') slack.deliverTo(`http://127.0.0.1:${port}/slack/events`);
    const asked = slack.people.say(
      fixtures.ada,
      fixtures.general,
      `<@${fixtures.bot}> who owns prediction latency?`,
    );
    const [, answer] = await slack.waitUntil((seen) => {
      const thread = seen.thread(fixtures.general, asked.ts);
      return thread.length > 1 ? thread : undefined;
    });
    service.kill('SIGTERM');
    const code = await ended;
    if (code !== 0) throw new Error(`${mode}: ended with code ${code}`);
    process.stdout.write(`${mode}: ${answer.text.split('\n')[0]}\n`);
  } finally {
    service.kill('SIGKILL');
    await slack.close();
  }
}

await boot('Socket Mode');
await boot('HTTP');
