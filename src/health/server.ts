import { createServer, type Server, type ServerResponse } from 'node:http';
import { InputError } from '../errors.ts';
import type { ExposedMetrics } from './prometheus.ts';
import type { Readiness } from './readiness.ts';

/** A probe sends no body and reads at once; what takes longer than this, in ms, is none. */
const PROBE_MS = 5_000;

/** Tells supervisors and Prometheus how the service is. */
export interface HealthServer {
  readonly port: number;
  close(): void;
}

/**
 * Serves `/healthz` (this process turns), `/readyz` (200, or 503 with the parts that cannot be used) and `/metrics` on every
 * interface; `readiness` gives undefined before the service has started. Throws an InputError where the port is taken.
 */
export async function serveHealth(
  port: number,
  parts: {
    readonly metrics: Pick<ExposedMetrics, 'expose'>;
    readonly readiness: () => Readiness | undefined;
  },
): Promise<HealthServer> {
  const { metrics, readiness } = parts;
  const server = createServer({ requestTimeout: PROBE_MS }, async (request, response) => {
    const path = request.url?.split('?')[0];
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answer(response, 405, 'GET only');
    if (path === '/healthz') return answer(response, 200, 'alive');
    if (path === '/readyz') return answerReadiness(response, readiness());
    if (path !== '/metrics') return answer(response, 404, 'try /healthz, /readyz or /metrics');
    const { type, text } = await metrics.expose();
    answer(response, 200, text, type);
  });
  await listen(server, port);
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function answerReadiness(response: ServerResponse, parts: Readiness | undefined): void {
  const isReady = parts !== undefined && Object.values(parts).every((reason) => reason === null);
  const lines = Object.entries(parts ?? { service: 'starting' }).map(
    ([part, reason]) => `${part}: ${reason ?? 'ok'}`,
  );
  answer(response, isReady ? 200 : 503, lines.join('\n'));
}

function answer(response: ServerResponse, status: number, text: string, type = 'text/plain'): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(text.endsWith('\n') ? text : `${text}\n`);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const message = `${port} cannot be listened on (${error.message}): choose a port that is free`;
      reject(new InputError([{ file: 'HEALTH_PORT', message }], { cause: error }));
    });
    server.listen(port, resolve);
  });
}
