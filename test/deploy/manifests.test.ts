import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { ROOT } from '../service.ts';
import { listVariables, readFrom } from './variables.ts';

const FOLDER = 'deploy/kubernetes';
const namesSchema = z.object({ name: z.string() });
const mountSchema = z.object({
  name: z.string(),
  mountPath: z.string(),
  readOnly: z.boolean().optional(),
});
const probeSchema = z.object({
  httpGet: z.object({ path: z.string(), port: z.string() }),
  periodSeconds: z.number(),
  failureThreshold: z.number(),
});
const lockedSchema = z.object({
  allowPrivilegeEscalation: z.literal(false),
  readOnlyRootFilesystem: z.literal(true),
  capabilities: z.object({ drop: z.tuple([z.literal('ALL')]) }),
});
const containerSchema = z.object({
  name: z.string(),
  image: z.string().regex(/:v?\d+\.\d+\.\d+$/),
  args: z.array(z.string()).optional(),
  envFrom: z.array(
    z.union([
      z.strictObject({ configMapRef: namesSchema }),
      z.strictObject({ secretRef: namesSchema }),
    ]),
  ),
  ports: z.array(z.object({ name: z.string(), containerPort: z.number() })).optional(),
  startupProbe: probeSchema.optional(),
  livenessProbe: probeSchema.optional(),
  readinessProbe: probeSchema.optional(),
  securityContext: lockedSchema,
  resources: z.object({
    requests: z.object({ memory: z.string() }),
    limits: z.object({ memory: z.string() }),
  }),
  volumeMounts: z.array(mountSchema),
});
const deploymentSchema = z.object({
  spec: z.object({
    replicas: z.number(),
    selector: z.object({ matchLabels: z.record(z.string(), z.string()) }),
    template: z.object({
      metadata: z.object({ labels: z.record(z.string(), z.string()) }),
      spec: z.object({
        automountServiceAccountToken: z.literal(false),
        terminationGracePeriodSeconds: z.number().min(10),
        securityContext: z.object({ runAsNonRoot: z.literal(true), runAsUser: z.literal(1000) }),
        initContainers: z.array(containerSchema),
        containers: z.array(containerSchema),
        volumes: z.array(namesSchema),
      }),
    }),
  }),
});
const objectSchema = z.looseObject({
  apiVersion: z.string(),
  kind: z.string(),
  metadata: z.looseObject({ name: z.string() }).optional(),
  data: z.record(z.string(), z.string()).optional(),
  stringData: z.record(z.string(), z.string()).optional(),
});

const files = readdirSync(resolve(ROOT, FOLDER)).sort();
const objects = files.flatMap((file) =>
  parseAllDocuments(readFrom(`${FOLDER}/${file}`), { merge: true }).map((document) => {
    expect(document.errors, file).toEqual([]);
    return objectSchema.parse(document.toJS());
  }),
);
const find = (kind: string, name = 'rolecall') =>
  objects.find((one) => one.kind === kind && one.metadata?.name === name);
const deployment = deploymentSchema.parse(find('Deployment')).spec;
const pod = deployment.template.spec;
const [bot] = pod.containers;

describe('the Kubernetes manifests', () => {
  test('are listed by the kustomization, all but the example of the secret', () => {
    const { resources } = parse(readFrom(`${FOLDER}/kustomization.yaml`));
    const own = ['kustomization.yaml', 'secret.example.yaml'];
    expect([...resources].sort()).toEqual(files.filter((file) => !own.includes(file)));
  });

  test('run two replicas that all others find by the same labels', () => {
    expect(deployment.replicas).toBe(2);
    const labels = deployment.template.metadata.labels;
    const spec = (kind: string) => z.looseObject({}).parse(find(kind)?.spec);
    expect(deployment.selector.matchLabels).toEqual(labels);
    expect(spec('Service').selector).toEqual(labels);
    expect(spec('PodDisruptionBudget').selector).toEqual({ matchLabels: labels });
    expect(spec('NetworkPolicy').podSelector).toEqual({ matchLabels: labels });
  });

  test('take settings by names that the bot knows, from maps and secrets that are there', () => {
    const refs = (bot?.envFrom ?? []).map((one) =>
      'secretRef' in one
        ? find('Secret', one.secretRef.name)
        : find('ConfigMap', one.configMapRef.name),
    );
    const names = refs.flatMap((one) => Object.keys({ ...one?.data, ...one?.stringData }));
    expect(names).toEqual(
      expect.arrayContaining(['SLACK_BOT_TOKEN', 'DATABASE_URL', 'KNOWLEDGE_DIR']),
    );
    expect(listVariables()).toEqual(expect.arrayContaining(names));
    const sync = pod.containers[1]?.envFrom[0];
    const map = sync && 'configMapRef' in sync && find('ConfigMap', sync.configMapRef.name);
    expect(Object.keys((map || undefined)?.data ?? {})).toEqual(['GITSYNC_REPO', 'GITSYNC_REF']);
  });

  test('mount what they define, and give the bot no right to write articles', () => {
    const defined = pod.volumes.map(({ name }) => name);
    for (const { volumeMounts } of [...pod.initContainers, ...pod.containers]) {
      expect(defined).toEqual(expect.arrayContaining(volumeMounts.map(({ name }) => name)));
    }
    const knowledge = bot?.volumeMounts.find(({ name }) => name === 'knowledge');
    expect(knowledge?.readOnly).toBe(true);
    const { KNOWLEDGE_DIR = '' } = find('ConfigMap')?.data ?? {};
    expect(KNOWLEDGE_DIR).toMatch(new RegExp(`^${knowledge?.mountPath}/current/`));
    for (const { args } of [...pod.initContainers, ...pod.containers.slice(1)]) {
      expect(args).toEqual(
        expect.arrayContaining([`--root=${knowledge?.mountPath}`, '--link=current']),
      );
    }
  });

  test('ask the port of HEALTH_PORT whether the bot is alive and ready', () => {
    const ports = Object.fromEntries(
      (bot?.ports ?? []).map((one) => [one.name, one.containerPort]),
    );
    const { HEALTH_PORT, PORT } = find('ConfigMap')?.data ?? {};
    expect(ports).toEqual({ slack: Number(PORT), health: Number(HEALTH_PORT) });
    expect(bot?.livenessProbe?.httpGet).toEqual({ path: '/healthz', port: 'health' });
    expect(bot?.readinessProbe?.httpGet).toEqual({ path: '/readyz', port: 'health' });
    const { httpGet, periodSeconds = 0, failureThreshold = 0 } = bot?.startupProbe ?? {};
    expect(httpGet).toEqual(bot?.livenessProbe?.httpGet);
    // Slack is tried for a minute at the start.
    expect(periodSeconds * failureThreshold).toBeGreaterThan(60);
  });

  test('let in and lead to ports that the bot has, by their names', () => {
    const names = bot?.ports?.map(({ name }) => name) ?? [];
    const portsSchema = z.array(z.looseObject({ targetPort: z.string() }));
    const service = z.looseObject({ ports: portsSchema }).parse(find('Service')?.spec);
    const inSchema = z.array(z.object({ ports: z.array(z.object({ port: z.string() })) }));
    const policy = z.looseObject({ ingress: inSchema }).parse(find('NetworkPolicy')?.spec);
    for (const { targetPort } of service.ports) expect(names).toContain(targetPort);
    const open = policy.ingress.flatMap(({ ports }) => ports.map(({ port }) => port));
    expect(open.sort()).toEqual([...names].sort());
  });

  test('let out to all that the bot and git-sync talk to, and to nothing else', () => {
    const outSchema = z.array(z.object({ ports: z.array(z.looseObject({ port: z.number() })) }));
    const { egress } = z.looseObject({ egress: outSchema }).parse(find('NetworkPolicy')?.spec);
    const open = new Set(egress.flatMap(({ ports }) => ports.map(({ port }) => port)));
    const { DATABASE_URL = '' } = find('Secret')?.stringData ?? {};
    const { GITSYNC_REPO = '' } = find('ConfigMap', 'rolecall-articles')?.data ?? {};
    const [names, tls] = [53, 443];
    expect(new URL(GITSYNC_REPO).protocol).toBe('https:');
    expect([...open].sort()).toEqual([names, tls, Number(new URL(DATABASE_URL).port)].sort());
  });
});

describe('the compose file', () => {
  const compose = parse(readFrom('deploy/compose.yaml'));
  const { rolecall, database } = compose.services;

  test('builds the Dockerfile, and runs it locked up', () => {
    expect(rolecall.build).toEqual({ context: '..', dockerfile: 'deploy/Dockerfile' });
    expect(rolecall).toMatchObject({ read_only: true, cap_drop: ['ALL'], init: true });
    expect(rolecall.volumes).toContain('../knowledge:/knowledge:ro');
    expect(Number.parseInt(rolecall.stop_grace_period, 10)).toBeGreaterThan(10);
  });

  test('gives it settings that it knows, and the database that it starts', () => {
    const { environment } = rolecall;
    expect(listVariables()).toEqual(expect.arrayContaining(Object.keys(environment)));
    const url = environment.DATABASE_URL.replace(/\$\{POSTGRES_PASSWORD[^}]*\}/, 'letters1');
    const { hostname, username, pathname } = new URL(url);
    expect(Object.keys(compose.services)).toContain(hostname);
    expect(database.environment).toMatchObject({
      POSTGRES_USER: username,
      POSTGRES_DB: pathname.slice(1),
    });
    expect(rolecall.depends_on.database.condition).toBe('service_healthy');
    expect(Object.keys(compose.volumes)).toContain(database.volumes[0].split(':')[0]);
  });

  test('opens its ports to this machine alone', () => {
    for (const port of rolecall.ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    expect(database.ports).toBeUndefined();
  });
});
