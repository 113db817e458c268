import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Metrics } from './metrics.ts';

/** Upper bounds in seconds: most answers take tens of milliseconds, and Slack's retries up to minutes. */
const ANSWER_SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120];
const PREFIX = 'rolecall_';

/** What was counted, for Prometheus to ask. */
export interface ExposedMetrics extends Metrics {
  /** Everything, in the text format of Prometheus. */
  expose(): Promise<{ readonly type: string; readonly text: string }>;
}

/** With `ofProcess`, memory, processor time and the lag of the event loop too; they are measured from then on. */
export function createMetrics({
  ofProcess = false,
}: {
  readonly ofProcess?: boolean;
} = {}): ExposedMetrics {
  const registry = new Registry();
  if (ofProcess) collectDefaultMetrics({ register: registry });
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Counter({ name: `${PREFIX}${name}`, help, labelNames, registers: [registry] });
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge({ name: `${PREFIX}${name}`, help, labelNames, registers: [registry] });

  const questions = counter('questions_total', 'Questions, by intent and outcome', [
    'intent',
    'outcome',
  ]);
  const gaps = counter('gaps_total', 'Questions that the articles did not answer', ['intent']);
  const answerSeconds = new Histogram({
    name: `${PREFIX}answer_seconds`,
    help: 'Seconds from the begin of the work on a request until its last message was posted',
    buckets: ANSWER_SECONDS,
    registers: [registry],
  });
  const takenOver = counter('taken_over_total', 'Requests taken over from another process');
  const slackErrors = counter('slack_errors_total', 'Failed calls of Slack’s Web API', [
    'method',
    'code',
  ]);
  const pack = gauge('pack_size', 'What the articles in use hold', ['kind']);
  const packAt = gauge('pack_loaded_timestamp_seconds', 'When the articles in use were read');
  const refused = counter('pack_refused_total', 'Changed articles that could not be used');
  const ready = gauge('ready', 'Whether each part can be used: 1 or 0', ['part']);
  let countWaiting = () => 0;
  new Gauge({
    name: `${PREFIX}waiting`,
    help: 'Requests accepted and not yet answered',
    registers: [registry],
    collect() {
      this.set(countWaiting());
    },
  });

  return {
    asked({ intent, outcome, isGap }) {
      questions.inc({ intent, outcome });
      if (isGap) gaps.inc({ intent });
    },
    worked: (seconds) => answerSeconds.observe(seconds),
    tookOver: (count) => takenOver.inc(count),
    slackFailed: (method, code) => slackErrors.inc({ method, code }),
    packLoaded(size, at) {
      for (const [kind, count] of Object.entries(size)) pack.set({ kind }, count);
      packAt.set(at / 1_000);
    },
    packRefused: () => refused.inc(),
    watchWaiting(count) {
      countWaiting = count;
    },
    checked: (part, isReady) => ready.set({ part }, isReady ? 1 : 0),
    expose: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}
