import { setTimeout as sleep } from 'node:timers/promises';
import { type Asked, type Mode, type Rig, startRig, type Tally } from './rig.ts';

/** Between two mentions, in ms. */
const PACE_MS = 40;
/** Slow enough that questions come in through all of a process's deaths. */
const POISONED_PACE_MS = 1_000;

/** One row: what is tried, and what came of it. */
export type Trial = () => Promise<Tally>;

async function withRig(
  options: Parameters<typeof startRig>[0],
  work: (rig: Rig) => Promise<Tally>,
): Promise<Tally> {
  const rig = await startRig(options);
  try {
    return await work(rig);
  } finally {
    await rig.close();
  }
}

/** Kills at random moments while Slack refuses one call in ten; `slow` is what half of the posts take, in ms. */
export function killed(mode: Mode, parts: { times: number; kills: number; slow?: number }): Trial {
  const { times, kills, slow } = parts;
  return () =>
    withRig({ mode }, async (rig) => {
      const { faults } = rig.slack;
      faults.rate('*', { kind: 'rate-limited', retryAfter: 1 }, 0.05, Math.random);
      faults.rate('*', { kind: 'error' }, 0.04, Math.random);
      faults.rate('*', { kind: 'hang' }, 0.01, Math.random);
      if (slow) faults.rate('chat.postMessage', { kind: 'slow', ms: slow }, 0.5, Math.random);
      const asked: Asked[] = [];
      for (let count = 0; count < kills; count += 1) {
        const some = rig.ask(Math.ceil(times / kills), PACE_MS);
        await sleep(Math.random() * 8_000);
        await rig.first.end('SIGKILL');
        await rig.first.start();
        asked.push(...(await some));
      }
      return rig.tally(asked);
    });
}

/** The same questions under way at each of several kills. */
export function killedAgain(times: number, kills: number): Trial {
  return () =>
    withRig({ mode: 'http' }, async (rig) => {
      rig.slack.faults.rate('chat.postMessage', { kind: 'hang' }, 1, Math.random);
      const asked = await rig.ask(times, 0);
      for (let count = 0; count < kills; count += 1) {
        // Longer than a lease, so that each process takes them over.
        await sleep(count === 0 ? 1_500 : 12_000);
        await rig.first.end('SIGKILL');
        await rig.first.start();
      }
      rig.slack.faults.clear();
      return rig.tally(asked);
    });
}

/** Two replicas, one of which stands still, either while its posts wait out a 429 or in the midst of a burst. */
export function frozen(times: number, ms: number, during: 'wait' | 'burst'): Trial {
  return () =>
    withRig({ replicas: 2, postgres: {} }, async (rig) => {
      if (during === 'wait') {
        const limit = { kind: 'rate-limited', retryAfter: 3 } as const;
        rig.slack.faults.next('chat.postMessage', limit, times);
      } else rig.slack.faults.rate('chat.postMessage', { kind: 'slow', ms: 300 }, 1, Math.random);
      const asked = rig.ask(times, during === 'wait' ? 0 : 10);
      await sleep(during === 'wait' ? 1_500 : times * 5);
      rig.first.signal('SIGSTOP');
      const all = await asked;
      await sleep(ms);
      rig.first.signal('SIGCONT');
      return rig.tally(all);
    });
}

/** PostgreSQL stands still for `ms`, several times, while two replicas answer. */
export function still(times: number, ms: number): Trial {
  return () =>
    withRig({ replicas: 2, postgres: {} }, async (rig) => {
      const asked = rig.ask(times, PACE_MS);
      for (let count = 0; count < 4; count += 1) {
        await sleep(200);
        rig.database?.link.still();
        await sleep(ms);
        rig.database?.link.goOn();
      }
      return rig.tally(await asked);
    });
}

/** All events reach all of three replicas, which share so many connections. */
export function fewConnections(times: number, connections: number): Trial {
  return () =>
    withRig({ replicas: 3, routing: 'all', postgres: { connections } }, async (rig) =>
      rig.tally(await rig.ask(times, PACE_MS)),
    );
}

/** Mentions at one moment; each is two events, which may reach different replicas. */
export function burst(times: number, routing: 'one' | 'all'): Trial {
  return () =>
    withRig({ replicas: 2, routing, postgres: {} }, async (rig) =>
      rig.tally(await rig.ask(times, 0)),
    );
}

/** One of two replicas has a clock that is a minute ahead, and posts take long. */
export function ahead(times: number): Trial {
  return () =>
    withRig({ replicas: 2, postgres: {}, ahead: 60_000 }, async (rig) => {
      rig.slack.faults.rate('chat.postMessage', { kind: 'slow', ms: 1_500 }, 1, Math.random);
      return rig.tally(await rig.ask(times, PACE_MS));
    });
}

/** The database is away for `ms`; what was answered meanwhile is sent again, to the next process too. */
export function away(times: number, ms: number, replicas: number): Trial {
  return () =>
    withRig({ replicas, postgres: {} }, async (rig) => {
      rig.database?.link.away();
      await sleep(200);
      const asked = await rig.ask(times, ms / times);
      await rig.database?.link.back();
      await rig.slack.settled();
      const sent = rig.slack.deliveries.slice(-2 * times);
      for (const one of sent.slice(0, times)) await rig.slack.redeliver(one);
      await sleep(4_000);
      await rig.first.end('SIGTERM');
      await rig.first.start();
      for (const one of sent.slice(times)) await rig.slack.redeliver(one);
      return rig.tally(asked, 3_000);
    });
}

/** Accepted while the database is away, and killed before the answer. */
export function awayAndKilled(times: number): Trial {
  return () =>
    withRig({ postgres: {} }, async (rig) => {
      rig.slack.faults.rate('chat.postMessage', { kind: 'hang' }, 1, Math.random);
      rig.database?.link.away();
      await sleep(200);
      const asked = await rig.ask(times, 0);
      await sleep(1_500);
      await rig.first.end('SIGKILL');
      rig.slack.faults.clear();
      await rig.database?.link.back();
      await rig.first.start();
      return rig.tally(asked);
    });
}

/** An error that nothing catches, in the midst of a burst, so often; a supervisor starts the process anew. */
export function crashed(times: number, crashes: number): Trial {
  const preload = "process.on('SIGUSR2', () => { throw new Error('on request'); });\n";
  return () =>
    withRig({ mode: 'http', preload }, async (rig) => {
      rig.slack.faults.rate('chat.postMessage', { kind: 'slow', ms: 1_500 }, 0.5, Math.random);
      const asked: Asked[] = [];
      for (let count = 0; count < crashes; count += 1) {
        const some = rig.ask(Math.ceil(times / crashes), PACE_MS);
        await sleep(Math.random() * 3_000);
        await rig.first.end('SIGUSR2');
        await rig.first.start();
        asked.push(...(await some));
      }
      return rig.tally(asked);
    });
}

/** One question ends each process that posts its answer: it gets an apology, and the others are answered. */
export function poisoned(times: number): Trial {
  const preload = `const send = globalThis.fetch;
globalThis.fetch = (url, options) => {
  const isPoison = /chat.postMessage$/.test(url) && /prompt.{1,3}design/i.test(String(options.body));
  if (!isPoison) return send(url, options);
  setImmediate(() => { throw new Error('poison'); });
  return new Promise(() => {});
};
`;
  return () =>
    withRig({ mode: 'http', preload }, async (rig) => {
      const leave = rig.first.supervise();
      try {
        const asked = await rig.ask(1, 0, 'who owns prompt design?');
        asked.push(...(await rig.ask(times - 1, POISONED_PACE_MS)));
        const tally = await rig.tally(asked);
        return tally.apologies === 1 ? tally : { ...tally, lost: tally.lost + 1 };
      } finally {
        leave();
      }
    });
}

/** Ended by SIGTERM, as by a deploy, so often while posts take long. */
export function terminated(mode: Mode, times: number, ends: number): Trial {
  return () =>
    withRig({ mode }, async (rig) => {
      rig.slack.faults.rate('chat.postMessage', { kind: 'slow', ms: 1_500 }, 1, Math.random);
      const asked: Asked[] = [];
      for (let count = 0; count < ends; count += 1) {
        const some = rig.ask(Math.ceil(times / ends), PACE_MS);
        await sleep(Math.random() * 2_000);
        await rig.first.end('SIGTERM');
        await rig.first.start();
        asked.push(...(await some));
      }
      return rig.tally(asked);
    });
}

/** All events reach all of three replicas, one of which is killed and comes back. */
export function oneKilled(times: number): Trial {
  return () =>
    withRig({ replicas: 3, routing: 'all', postgres: {} }, async (rig) => {
      const asked = rig.ask(times, PACE_MS);
      await sleep((times * PACE_MS) / 2);
      await rig.first.end('SIGKILL');
      await rig.first.start();
      return rig.tally(await asked);
    });
}

/** Two processes share one SQLite file, and all events reach both. */
export function sharedFile(times: number): Trial {
  return () =>
    withRig({ replicas: 2, routing: 'all' }, async (rig) =>
      rig.tally(await rig.ask(times, PACE_MS)),
    );
}
