import type { Problem } from '../errors.ts';
import { articleSpeaker, fileWords, pieceSpeaker, sectionSpeaker } from './attribution.ts';
import { readBlocks } from './markdown/blocks.ts';
import { readFrontMatter } from './markdown/front-matter.ts';
import { splitSections } from './markdown/sections.ts';
import type { Passage } from './passage.ts';
import { splitSection } from './passages/split-section.ts';
import type { Naming } from './role-labels.ts';

/** The words of a file name as a title: `on_call.md` -> "On call"; a README is called after its folder. */
function titleFromPath(path: string): string {
  const name = fileWords(path) || path;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * Reads one article into passages. `path` is relative to the knowledge folder; `known` are the ids of roles.yaml. What is odd
 * in the article is a warning and keeps nothing else out.
 */
export function readArticle(
  path: string,
  text: string,
  naming: Naming,
  known: ReadonlySet<string>,
): { readonly passages: readonly Passage[]; readonly warnings: readonly Problem[] } {
  const unified = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const front = readFrontMatter(path, unified, known);
  const { blocks, refused } = readBlocks(front.body, front.bodyLine);
  const warnings = [...front.warnings];
  if (refused !== undefined) {
    const message = `cannot be read as Markdown (${refused}) and is taken as plain text: nest lists and quotes less deeply`;
    warnings.push({ file: path, message });
  }
  const { title, sections } = splitSections(blocks, front.title);
  const article = title ?? titleFromPath(path);
  const speaker = articleSpeaker({ title: article, roles: front.roles, path }, naming);
  const { source, updated } = front;
  const passages: Passage[] = [];
  const counts = new Map<string, number>();
  for (const { heading, slug, blocks: content } of sections) {
    const section = sectionSpeaker(heading, speaker, naming);
    for (const piece of splitSection(content, naming, section.roles)) {
      const { roles, by } = pieceSpeaker(piece, heading, section, naming);
      const count = (counts.get(slug) ?? 0) + 1;
      counts.set(slug, count);
      passages.push({
        id: `${path}#${slug}${count > 1 ? `.${count}` : ''}`,
        article,
        path,
        line: piece.line,
        heading,
        slug,
        roles,
        attribution: by,
        text: piece.text,
        source,
        updated,
      });
    }
  }
  return { passages, warnings };
}
