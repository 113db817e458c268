import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { InputError } from '../src/errors.ts';
import { answerArguments, readSettings } from '../src/startup.ts';
import { folder } from './helpers.ts';

const SLACK = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'shh' };

/** The names of the settings that are refused, in order. */
async function refused(env: Record<string, string>): Promise<string[]> {
  try {
    await readSettings(env);
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ file }) => file);
    throw error;
  }
  return [];
}

describe('the arguments', () => {
  test('without any, the bot starts', async () => {
    expect(await answerArguments([])).toBeUndefined();
  });

  test('ask for the help or for the version of the package', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8'));
    expect(await answerArguments(['--version'])).toBe(`${version}\n`);
    expect(await answerArguments(['--help'])).toMatch(/^Usage: node dist\/service\.js /);
  });

  test.each([[['start']], [['--help', '--version']], [['--version', '1']]])(
    '%j are refused',
    async (args) => {
      await expect(answerArguments(args)).rejects.toMatchObject({
        problems: [{ file: args.join(' ') }],
      });
    },
  );
});

describe('the settings', () => {
  test('are read where there is a folder of articles, with or without blanks around its name', async () => {
    const KNOWLEDGE_DIR = await folder({ 'roles.yaml': 'roles: []' });
    const config = await readSettings({ ...SLACK, KNOWLEDGE_DIR: ` ${KNOWLEDGE_DIR} ` });
    expect(config).toMatchObject({ botToken: 'xoxb-1', knowledgeDir: KNOWLEDGE_DIR });
  });

  test('without a folder mean the one named knowledge', async () => {
    expect(await refused(SLACK)).toEqual([]);
    expect(await readSettings({ ...SLACK, KNOWLEDGE_DIR: '  ' })).toMatchObject({
      knowledgeDir: './knowledge',
    });
  });

  test('name a folder, and neither a file nor what is not there', async () => {
    const dir = await folder({ 'roles.yaml': 'roles: []' });
    for (const path of [`${dir}/roles.yaml`, `${dir}/nowhere`]) {
      expect(await refused({ ...SLACK, KNOWLEDGE_DIR: path })).toEqual(['KNOWLEDGE_DIR']);
    }
  });

  test('are refused all at once, whichever of them can be read', async () => {
    const wrong = { DATABASE_URL: 'mysql://db/rolecall', KNOWLEDGE_DIR: 'nowhere' };
    expect(await refused({ ...SLACK, ...wrong })).toEqual(['DATABASE_URL', 'KNOWLEDGE_DIR']);
    expect(await refused({ SLACK_SIGNING_SECRET: 'shh', KNOWLEDGE_DIR: 'nowhere' })).toEqual([
      'SLACK_BOT_TOKEN',
      'KNOWLEDGE_DIR',
    ]);
  });
});
