import { crc32 } from 'node:zlib';

const SIGNATURE_BYTES = 8;
/** Length and type before the content of a chunk, its checksum behind. */
const HEAD_BYTES = 8;
const CHECKSUM_BYTES = 4;
const KEYWORD = 'Description';
/** Uncompressed, without a language and a translated keyword. */
const PREFIX = Buffer.from(`${KEYWORD}\0\0\0\0\0`, 'latin1');

/** The PNG with a description in it, in a chunk of international text; programs that show pictures ignore it. */
export function describePng(png: Buffer, text: string): Buffer {
  const [header] = chunksOf(png);
  if (header === undefined) throw new Error('not a PNG');
  const body = Buffer.concat([Buffer.from('iTXt', 'latin1'), PREFIX, Buffer.from(text)]);
  const chunk = Buffer.alloc(body.length + HEAD_BYTES);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), chunk.length - CHECKSUM_BYTES);
  return Buffer.concat([png.subarray(0, header.end), chunk, png.subarray(header.end)]);
}

/** The description in a PNG; undefined where it has none. */
export function readDescription(png: Buffer): string | undefined {
  const chunk = chunksOf(png).find(
    ({ type, content }) => type === 'iTXt' && content.subarray(0, PREFIX.length).equals(PREFIX),
  );
  return chunk?.content.subarray(PREFIX.length).toString();
}

interface Chunk {
  readonly type: string;
  readonly content: Buffer;
  /** Offset of what follows it. */
  readonly end: number;
}

function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  let at = SIGNATURE_BYTES;
  while (at < png.length) {
    const start = at + HEAD_BYTES;
    const content = png.subarray(start, start + png.readUInt32BE(at));
    const end = start + content.length + CHECKSUM_BYTES;
    chunks.push({ type: png.toString('latin1', at + 4, start), content, end });
    at = end;
  }
  return chunks;
}
