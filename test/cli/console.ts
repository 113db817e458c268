import { Readable, Writable } from 'node:stream';
import type { Io } from '../../src/cli/io.ts';

/** A terminal for one command: what it reads, and all that it wrote. */
export function openConsole(input: (string | Uint8Array)[] = [], env: Io['env'] = {}) {
  const written = { stdout: '', stderr: '' };
  const sink = (name: keyof typeof written) =>
    new Writable({
      write(chunk, _, done) {
        written[name] += String(chunk);
        done();
      },
    });
  const io: Io = {
    stdin: Readable.from(
      input.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk)),
      { objectMode: true },
    ),
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    env,
    cwd: process.cwd(),
  };
  return { io, written };
}

/** A stream that takes `room` writes and then fails as a closed pipe does, or with another code. */
export function brokenPipe(room: number, code = 'EPIPE') {
  const taken: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      if (taken.length === room) done(Object.assign(new Error(code), { code }));
      else {
        taken.push(String(chunk));
        done();
      }
    },
  });
  return { stream, taken };
}
