import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { Script } from 'node:vm';

/** The service and all that it depends on, in one file: a function like those that Node makes of CommonJS modules. */
export const BUNDLE = resolve(import.meta.dirname, '../bundle.cjs');
/** What V8 compiled of it, for one version of Node and its flags. */
export const COMPILED = `${BUNDLE}.compiled`;
/** The bundle ends with its SHA-256 in hexadecimal, and what was compiled of it begins with that. */
const DIGEST_LENGTH = 64;

export interface Bundle {
  run(): void;
  /** What is to be kept so that the next start need not compile what has run in this one. */
  compiled(): Buffer;
}

/** Opens the bundle with what was compiled of it; without that it starts more slowly. Throws where there is no bundle. */
export function openBundle(): Bundle {
  // It is ASCII: a byte a letter in memory too.
  const source = readFileSync(BUNDLE, 'latin1');
  const digest = source.slice(-DIGEST_LENGTH);
  const cachedData = readCompiled(digest);
  const script = new Script(source, { filename: BUNDLE, ...(cachedData && { cachedData }) });
  return {
    run() {
      const module = { exports: {} };
      const require = createRequire(BUNDLE);
      script.runInThisContext()(module.exports, require, module, BUNDLE, dirname(BUNDLE));
    },
    compiled: () => Buffer.concat([Buffer.from(digest), script.createCachedData()]),
  };
}

/** V8 looks at the length of a source alone: what was compiled of another one would be taken for this one's. */
function readCompiled(digest: string): Buffer | undefined {
  try {
    const file = readFileSync(COMPILED);
    const isOfBundle = file.toString('latin1', 0, DIGEST_LENGTH) === digest;
    return isOfBundle ? file.subarray(DIGEST_LENGTH) : undefined;
  } catch {
    // without it the start is slower, and works
    return undefined;
  }
}
