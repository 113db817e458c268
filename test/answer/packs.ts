import type { Answer } from '../../src/answer/answer.ts';
import type { ThreadContext } from '../../src/question/question.ts';
import { createRolecall, type Rolecall } from '../../src/rolecall.ts';
import { pack } from '../helpers.ts';

/** A bot on a folder of these files. */
export async function botOn(files: Readonly<Record<string, string>>): Promise<Rolecall> {
  return createRolecall(await pack(files));
}

/** The answers to a conversation, each question following on from those before it. */
export function talk(bot: Rolecall, ...questions: string[]): Answer[] {
  let thread: ThreadContext | undefined;
  return questions.map((question) => {
    const reply = thread === undefined ? bot.ask(question) : bot.ask(question, thread);
    thread = reply.thread;
    return reply.answer;
  });
}

/** Where the passages of an answer stand, best first: the nearest heading, or the article. */
export function places({ passages }: Answer): string[] {
  return passages.map(({ passage }) => passage.heading.at(-1) ?? passage.article);
}

export const ROLES = `roles:
  - { id: designer, name: Designer }
  - { id: senior-designer, name: Senior Designer }
  - { id: lead-designer, name: Lead Designer, contact: { channel: "#design", handle: "@lead" } }
  - { id: finance, name: Finance team, aliases: [Finance], contact: { channel: C0FINANCE } }
  - { id: people, name: People team, aliases: [HR] }
  - { id: sre, name: SRE, aliases: [Site Reliability Engineering] }
  - { id: ceo, name: CEO }
  - { id: cfo, name: CFO }
synonyms:
  - [vulnerability, vuln]
`;

/** A house book with one section, beside a page that names all roles. */
export function houseBook(roles: readonly string[], text: string): Promise<Rolecall> {
  const named = roles.map(
    (name) => `  - { id: ${name.toLowerCase().replace(' ', '-')}, name: ${name} }`,
  );
  const desks = roles.map((role) => `The ${role} has a desk.`).join(' ');
  return botOn({
    'roles.yaml': `roles:\n${named.join('\n')}\n`,
    'desks.md': `# Desks\n\n${desks}\n`,
    'book.md': `# House book\n\n## Rules\n\n${text}\n`,
  });
}
