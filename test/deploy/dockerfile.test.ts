import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createMetrics } from '../../src/health/prometheus.ts';
import { serveHealth } from '../../src/health/server.ts';
import { ROOT, run } from '../service.ts';
import { readServiceStart } from '../setup/service-start.ts';
import { listVariables, readFrom } from './variables.ts';

interface Instruction {
  readonly name: string;
  readonly value: string;
}

/** The stages of a Dockerfile, each with its instructions; lines that end with a backslash go on. */
function readStages(text: string): Instruction[][] {
  const lines = text
    .replaceAll(/^\s*#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n');
  const stages: Instruction[][] = [];
  for (const line of lines.filter((one) => one.trim() !== '')) {
    const [, name = '', value = ''] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
    expect(name, `no instruction: ${line}`).not.toBe('');
    if (name === 'FROM') stages.push([]);
    stages.at(-1)?.push({ name, value });
  }
  return stages;
}

const stages = readStages(readFrom('deploy/Dockerfile'));
const final = stages.at(-1) ?? [];
const valuesOf = (name: string, from = final) =>
  from.filter((one) => one.name === name).map(({ value }) => value);

test('the image is built in one stage and run in another, on a Node that the package takes', () => {
  expect(stages).toHaveLength(2);
  const { engines } = JSON.parse(readFrom('package.json'));
  for (const stage of stages)
    expect(valuesOf('FROM', stage)[0]).toMatch(/^node:20-[a-z]+-slim(?: AS build)?$/);
  expect(engines.node).toMatch(/^>=20/);
});

test('it knows only instructions of Dockerfiles, and fetches nothing by address', () => {
  const known =
    'FROM WORKDIR COPY RUN ENV USER VOLUME EXPOSE STOPSIGNAL HEALTHCHECK ENTRYPOINT'.split(' ');
  for (const { name } of stages.flat()) expect(known).toContain(name);
  expect(readFrom('deploy/Dockerfile')).not.toMatch(/curl|wget|:latest|https?:\/\/(?!127)/);
});

test('it builds by the commands of the README, from files that are there and not left out', () => {
  const commands = valuesOf('RUN', stages[0]).join(' && ').replaceAll(' --no-audit --no-fund', '');
  expect(commands).toBe('npm ci && npm run build && npm prune --omit=dev');
  expect(readFrom('README.md')).toContain(commands);
  const sources = valuesOf('COPY', stages[0]).flatMap((value) => value.split(' ').slice(0, -1));
  const kept = readFrom('deploy/Dockerfile.dockerignore').match(/(?<=^!).+/gm);
  expect(sources.sort()).toEqual(kept?.sort());
  for (const source of sources) expect(existsSync(resolve(ROOT, source)), source).toBe(true);
});

test('what runs is nobody’s root, and writes to its volumes alone', () => {
  expect(valuesOf('USER')).toEqual(['1000:1000']);
  expect(final.findIndex(({ name }) => name === 'USER')).toBeGreaterThan(
    final.findLastIndex(({ name }) => name === 'RUN'),
  );
  expect(valuesOf('VOLUME')).toEqual(['["/data", "/knowledge"]']);
  const settings = Object.fromEntries(
    valuesOf('ENV').map((value) => value.split(/=(.*)/s).slice(0, 2)),
  );
  expect(settings).toMatchObject({
    KNOWLEDGE_DIR: '/knowledge',
    DATABASE_URL: 'file:/data/rolecall.db',
  });
  const ofStart = readServiceStart(ROOT).settings;
  expect(settings).toMatchObject(ofStart);
  const ofOthers = ['NODE_ENV', ...Object.keys(ofStart)];
  const names = Object.keys(settings).filter((name) => !ofOthers.includes(name));
  expect(listVariables()).toEqual(expect.arrayContaining(names));
  expect(valuesOf('EXPOSE')[0]?.split(' ')).toContain(settings.HEALTH_PORT);
});

test('it starts as the README says, without npm between the signal and the bot', () => {
  const start = JSON.parse(valuesOf('ENTRYPOINT')[0] ?? '').join(' ');
  const settings = Object.entries(readServiceStart(ROOT).settings).map((pair) => pair.join('='));
  expect(readFrom('README.md')).toContain(`    ${[...settings, start].join(' ')}\n`);
  const [, words = ''] = /CMD (\[.*\])$/.exec(valuesOf('HEALTHCHECK')[0] ?? '') ?? [];
  const [node, , script] = JSON.parse(words);
  expect(node).toBe('node');
  expect(script).toContain("/healthz'");
});

test('its health check succeeds while the bot answers, and fails when nothing does', async () => {
  const [, words = ''] = /CMD (\[.*\])$/.exec(valuesOf('HEALTHCHECK')[0] ?? '') ?? [];
  const [command = '', ...args] = JSON.parse(words);
  const server = await serveHealth(0, { metrics: createMetrics(), readiness: () => undefined });
  onTestFinished(server.close);
  const check = () => run(command, args, { HEALTH_PORT: String(server.port) }, ROOT).ended;
  expect(await check()).toBe(0);
  server.close();
  expect(await check()).toBe(1);
});
