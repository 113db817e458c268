import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const MAIN = resolve('dist/main.js');
const READY_MS = 60_000;

/** One process of the bot, with real signals. */
export class Replica {
  readonly lines: string[] = [];
  readonly #env: Record<string, string>;
  readonly #dir: string;
  #child: ChildProcess | undefined;
  /** Where it listens; undefined in Socket Mode, or while it does not run. */
  port: number | undefined;

  constructor(env: Record<string, string>, dir: string) {
    this.#env = env;
    this.#dir = dir;
  }

  /** Resolves when it says that it is ready. */
  async start(): Promise<void> {
    const { PATH = '' } = process.env;
    const child = spawn('node', [MAIN], { cwd: this.#dir, env: { PATH, ...this.#env } });
    this.#child = child;
    const lines = createInterface(child.stderr);
    const ready = new Promise<void>((done, fail) => {
      const late = setTimeout(() => fail(new Error(`not ready: ${this.#tail()}`)), READY_MS);
      lines.on('line', (line) => {
        this.lines.push(line);
        if (!line.includes('"msg":"ready"')) return;
        clearTimeout(late);
        const { port } = JSON.parse(line) as { port?: number };
        this.port = port;
        done();
      });
      child.once('exit', (code) => {
        clearTimeout(late);
        fail(new Error(`ended with ${code}: ${this.#tail()}`));
      });
    });
    await ready;
  }

  /** Sends a signal; SIGSTOP and SIGCONT freeze it and let it go on. */
  signal(name: NodeJS.Signals): void {
    this.#child?.kill(name);
  }

  /** From now on it is started anew whenever it ends by itself, as a supervisor does; gives what stops that. */
  supervise(): () => void {
    let isWatched = true;
    const watch = () =>
      this.#child?.once('exit', () => {
        this.port = undefined;
        if (!isWatched) return;
        // It may end before it is ready, too.
        const started = this.start();
        watch();
        started.catch(() => undefined);
      });
    watch();
    return () => {
      isWatched = false;
    };
  }

  /** Ends it by the signal and waits for its end. */
  async end(name: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    this.port = undefined;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(name);
    await ended;
  }

  #tail(): string {
    return this.lines.slice(-3).join('\n');
  }
}
