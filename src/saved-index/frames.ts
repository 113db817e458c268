// A file of frames: each a value as V8 writes it, behind its length and digest.

import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';

const LENGTH_BYTES = 4;
const DIGEST_BYTES = 32;

export function writeFrame(value: unknown): Buffer {
  const content = serialize(value);
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(content.length);
  return Buffer.concat([length, digestContent(content), content]);
}

/**
 * The values of a file, one after the other. Throws where the file is cut off or was changed; that a value is what its writer
 * took it for is for the reader to know.
 */
export function* readFrames<Value>(file: Buffer): Generator<Value> {
  for (let at = 0; at < file.length; ) {
    const begin = at + LENGTH_BYTES + DIGEST_BYTES;
    if (begin > file.length) throw new Error('is cut off');
    const content = file.subarray(begin, begin + file.readUInt32LE(at));
    if (!digestContent(content).equals(file.subarray(at + LENGTH_BYTES, begin))) {
      throw new Error('was changed or cut off');
    }
    // arrays may be views on it: by itself it goes with them
    yield deserialize(Buffer.from(content));
    at = begin + content.length;
  }
}

function digestContent(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}
