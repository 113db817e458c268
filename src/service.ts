import { type Bundle, openBundle } from './bundle/open-bundle.ts';
import { BAD_INPUT, isMissing } from './errors.ts';

// The service as it is started in production: that of `main.ts`, as the bundle that `npm run build` makes of it.
function openService(): Bundle {
  try {
    return openBundle();
  } catch (error) {
    if (!isMissing(error)) throw error;
    process.stderr.write('dist/bundle.cjs is missing: `npm run build` makes it\n');
    process.exit(BAD_INPUT);
  }
}

openService().run();
