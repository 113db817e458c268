import { loadKnowledge } from '../knowledge/load.ts';
import type { Role } from '../knowledge/roles.ts';
import { openDatabase } from '../storage/database.ts';
import { type Gap, readGaps } from '../storage/gaps.ts';
import {
  type Io,
  knowledgeFolder,
  openWriter,
  parseOptions,
  reportInput,
  runDirectly,
} from './io.ts';

const USAGE = `Usage: npm run --silent gaps -- [--knowledge DIR]

Prints as Markdown what people asked and the articles did not answer, and the answers that people voted down, by role and
topic, most wanted first. Reads the bot's database: DATABASE_URL, else ./data/rolecall.db. The texts of questions are in
there only where the bot ran with KEEP_QUESTIONS=true.

  --knowledge DIR  the folder with roles.yaml; default: KNOWLEDGE_DIR, else ./knowledge
  --help           this text`;

const OPTIONS = {
  knowledge: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** Prints the gaps: 0 with or without any, 2 for bad input. */
export function run(args: readonly string[], io: Io): Promise<number> {
  return reportInput(io, async () => {
    const { values } = parseOptions({ args: [...args], options: OPTIONS }, USAGE);
    const write = openWriter(io.stdout);
    if (values.help) {
      await write(`${USAGE}\n`);
      return 0;
    }
    const { roles } = await loadKnowledge(knowledgeFolder(values.knowledge, io));
    await write(toMarkdown(await read(io), roles));
    return 0;
  });
}

async function read({ env, stderr }: Io): Promise<readonly Gap[]> {
  const onTrouble = (error: Error) => void stderr.write(`connection lost: ${error.message}\n`);
  const database = await openDatabase(env.DATABASE_URL?.trim() || undefined, { onTrouble });
  try {
    return await readGaps(database);
  } finally {
    await database.close();
  }
}

function toMarkdown(gaps: readonly Gap[], roles: readonly Role[]): string {
  if (gaps.length === 0) return 'No gaps: nothing was asked in vain, and no answer voted down.\n';
  const ids = [...new Set(gaps.map(({ role }) => role))];
  const sections = ids.map((id) => {
    const name = roles.find((role) => role.id === id)?.name ?? id ?? 'No role named';
    const items = gaps.filter(({ role }) => role === id).map(toItem);
    return `## ${escapeMarkdown(name)}\n\n${items.join('\n')}\n`;
  });
  return `# What the articles do not answer\n\n${sections.join('\n')}`;
}

function toItem({ topic, unanswered, unhelpful, latest, intents, questions, reasons }: Gap) {
  const counts = [
    ...(unanswered > 0 ? [`asked in vain ${toTimes(unanswered)}`] : []),
    ...(unhelpful > 0 ? [`voted down ${toTimes(unhelpful)}`] : []),
    `last on ${new Date(latest).toISOString().slice(0, 10)}`,
  ];
  const title = topic === null ? 'no topic' : `**${escapeMarkdown(topic)}**`;
  return [
    `- ${title} (${intents.join(', ')}): ${counts.join(', ')}`,
    ...questions.map((question) => `  - asked: ${escapeMarkdown(question)}`),
    ...reasons.map((reason) => `  - voted down because: ${escapeMarkdown(reason)}`),
  ].join('\n');
}

function toTimes(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

/** People's words on one line, as they stand: no markup, no HTML. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replace(/\s+/g, ' ');
}

await runDirectly(import.meta.url, run);
