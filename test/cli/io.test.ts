import { describe, expect, test } from 'vitest';
import { openWriter } from '../../src/cli/io.ts';
import { brokenPipe } from './console.ts';

describe('a writer', () => {
  test('says when its reader has gone away', async () => {
    const write = openWriter(brokenPipe(1).stream);
    expect([await write('a'), await write('b')]).toEqual([true, false]);
  });

  test('fails where a disk is full', async () => {
    await expect(openWriter(brokenPipe(0, 'ENOSPC').stream)('a')).rejects.toThrow('ENOSPC');
  });
});
