import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SEED = 20_261_122;
const SECTIONS = 5;
const SENTENCES = 3;
const WORDS = { fewest: 8, most: 20 };
const ROLES = 40;
const TITLES = ['engineer', 'manager', 'analyst', 'designer', 'lead'];

/** Numbers from 0 up to 1, the same ones each time (mulberry32). */
function createDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Writes a pack of `count` articles of 5 passages each into `folder`. Its words follow each other as they do in the pack
 * `model`; it has 40 roles, and every section is headed by one of them.
 */
export async function writePack(folder: string, count: number, model: string): Promise<void> {
  const files = (await readdir(model)).filter((file) => file.endsWith('.md')).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(model, file), 'utf8')));
  const words = texts
    .join('\n')
    .replace(/^---[\s\S]*?^---|^#.*/gm, '')
    .toLowerCase()
    .match(/[a-z][a-z'-]*/g);
  if (words === null) throw new Error(`${model} holds no words: name a folder of articles`);
  const places = new Map<string, number[]>();
  for (const [at, word] of words.entries()) places.set(word, [...(places.get(word) ?? []), at]);
  const dice = createDice(SEED);
  const pick = <T>(list: readonly T[], otherwise: T): T =>
    list[Math.floor(dice() * list.length)] ?? otherwise;

  const sentence = (): string => {
    const length = WORDS.fewest + Math.floor(dice() * (WORDS.most - WORDS.fewest));
    const said = [pick(words, '')];
    while (said.length < length) {
      const at = pick(places.get(said.at(-1) ?? '') ?? [], 0);
      said.push(words[at + 1] ?? pick(words, ''));
    }
    const text = said.join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const long = [...new Set(words.filter((word) => word.length > 6))];

  const own = await readFile(join(model, 'roles.yaml'), 'utf8');
  const names = ['AI developer', 'ML engineer'];
  const extra = new Set<string>();
  while (extra.size < ROLES - names.length) extra.add(`${pick(long, '')} ${pick(TITLES, '')}`);
  const lines = [...extra].map(
    (name) => `  - { id: ${name.replace(/[^a-z]+/g, '-')}, name: ${name} }`,
  );
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'roles.yaml'),
    own.replace(/^roles:$/m, `roles:\n${lines.join('\n')}`),
  );

  const roles = [...names, ...extra];
  for (let article = 0; article < count; article += 1) {
    const sections = Array.from({ length: SECTIONS }, () => {
      const text = Array.from({ length: SENTENCES }, sentence).join(' ');
      return `## ${pick(long, '')} ${pick(long, '')}: ${pick(roles, '')}\n\n${text}\n`;
    });
    const title = `# ${pick(long, '')} ${pick(long, '')}\n`;
    await writeFile(join(folder, `${article}.md`), [title, ...sections].join('\n'));
  }
}
