import { loadKnowledge } from '../knowledge/load.ts';
import type { Role } from '../knowledge/roles.ts';
import { type Gap, readGaps } from '../storage/gaps.ts';
import { visitDatabase } from './bot-database.ts';
import { defineCommand, runDirectly } from './command.ts';

/** Prints the gaps: 0 with or without any, 2 for bad input. */
export const gaps = defineCommand({
  usage: `Usage: npm run --silent gaps -- [--knowledge DIR]

Prints as Markdown the questions that the articles did not answer and the answers that people voted down, by role and
topic, most frequent first. Reads the bot's database: DATABASE_URL, else ./data/rolecall.db. It holds the texts of
questions only if the bot ran with KEEP_QUESTIONS=true.

  --knowledge DIR  the folder with roles.yaml; default: KNOWLEDGE_DIR, else ./knowledge
  --help           this text`,
  options: {},
  async run({ folder, write }, io) {
    const { roles } = await loadKnowledge(folder);
    await write(toMarkdown(await visitDatabase(io, readGaps), roles));
    return 0;
  },
});

function toMarkdown(found: readonly Gap[], roles: readonly Role[]): string {
  if (found.length === 0)
    return 'No gaps: no question went unanswered, and no answer was voted down.\n';
  const ids = [...new Set(found.map(({ role }) => role))];
  const sections = ids.map((id) => {
    const name = roles.find((role) => role.id === id)?.name ?? id ?? 'No role named';
    const items = found.filter(({ role }) => role === id).map(toItem);
    return `## ${escapeMarkdown(name)}\n\n${items.join('\n')}\n`;
  });
  return `# What the articles do not answer\n\n${sections.join('\n')}`;
}

function toItem({ topic, unanswered, unhelpful, latest, intents, questions, reasons }: Gap) {
  const counts = [
    ...(unanswered > 0 ? [`unanswered ${toTimes(unanswered)}`] : []),
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

/** What people wrote as plain text on one line: no markup, no HTML. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replace(/\s+/g, ' ');
}

await runDirectly(import.meta.url, gaps);
