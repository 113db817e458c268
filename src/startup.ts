import { readFile, stat } from 'node:fs/promises';
import { type Config, DEFAULT_KNOWLEDGE_DIR, readConfig } from './config.ts';
import { InputError, type Problem } from './errors.ts';
import { checkDatabaseUrl } from './storage/database.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const PACKAGE = new URL('../package.json', import.meta.url);
const HELP = `Usage: node dist/service.js [--version | --help]

Starts the bot. Its settings are environment variables, or a .env file in the working directory: SLACK_BOT_TOKEN,
SLACK_APP_TOKEN or SLACK_SIGNING_SECRET, KNOWLEDGE_DIR and others, which .env.example lists.

Exit codes: 0 after SIGTERM or SIGINT, 2 for settings or articles that can be mended, 1 for anything else.
`;

/** What the arguments ask to be printed instead of a start; undefined for a start. Throws an InputError for unknown ones. */
export async function answerArguments(args: readonly string[]): Promise<string | undefined> {
  const [first, ...others] = args;
  if (first === undefined) return undefined;
  if (others.length === 0 && first === '--help') return HELP;
  if (others.length === 0 && first === '--version') {
    const { version } = JSON.parse(await readFile(PACKAGE, 'utf8')) as { version: string };
    return `${version}\n`;
  }
  const message = 'is unknown: settings are environment variables, and --help says more';
  throw new InputError([{ file: args.join(' '), message }]);
}

/** The settings. Throws one InputError that names all that is wrong with them, with the database and with the folder of articles. */
export async function readSettings(env: Environment): Promise<Config> {
  const problems: Problem[] = [];
  let config: Config | undefined;
  try {
    config = readConfig(env);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(...error.problems);
  }
  problems.push(...checkDatabaseUrl(env.DATABASE_URL?.trim()));
  problems.push(...(await checkKnowledgeDir(env.KNOWLEDGE_DIR?.trim() || DEFAULT_KNOWLEDGE_DIR)));
  if (config === undefined || problems.length > 0) throw new InputError(problems);
  return config;
}

/** Whether there is a folder at all; what is in it is said when it is read. */
async function checkKnowledgeDir(path: string): Promise<Problem[]> {
  let isFolder = false;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch {
    // Missing, or out of reach: the same to whoever mends it.
  }
  if (isFolder) return [];
  const message = `${path} is not a folder: name the one that holds roles.yaml and the articles`;
  return [{ file: 'KNOWLEDGE_DIR', message }];
}
