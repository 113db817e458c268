import { InputError } from '../errors.ts';
import { readArticleTexts } from '../knowledge/article-texts.ts';
import { proposeRoles } from '../knowledge/proposal/propose-roles.ts';
import { writeRolesFile } from '../knowledge/proposal/write-roles-file.ts';
import { defineCommand, runDirectly } from './command.ts';

/** Prints a roles.yaml made from the articles of a folder; 2 where they name nobody. */
export const proposeRolesFile = defineCommand({
  usage: `Usage: npm run --silent propose-roles -- [--knowledge DIR] > DIR/roles.yaml

Prints a roles.yaml with the jobs and teams that a folder of articles seems to have, those with most passages
first. Doubtful ones are comments that say why. The folder needs no roles.yaml, and one that is there is not read.

  --knowledge DIR  the folder of articles; default: KNOWLEDGE_DIR, else ./knowledge
  --help           this text`,
  options: {},
  async run({ folder, write }) {
    const { articles } = await readArticleTexts(folder);
    const roles = proposeRoles(articles);
    if (roles.length === 0) {
      const message =
        'its articles name no job or team that can be told by its last word: write roles.yaml by hand';
      throw new InputError([{ file: folder, message }]);
    }
    await write(writeRolesFile(roles, articles.length));
    return 0;
  },
});

await runDirectly(import.meta.url, proposeRolesFile);
