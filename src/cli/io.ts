import type { Readable, Writable } from 'node:stream';

/** What a command may touch of the process that runs it. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** Writes a text and resolves when there is room for the next: true, or false once the reader has gone away. */
export type Write = (text: string) => Promise<boolean>;

export function openWriter(stream: Writable): Write {
  // A write's own callback reports its error; without a listener the same error would end the process.
  stream.on('error', () => undefined);
  return (text) =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => {
        if (!error) resolve(true);
        else if ('code' in error && error.code === 'EPIPE') resolve(false);
        else reject(error);
      });
    });
}
