import type { Problem } from '../errors.ts';
import { removeInvisible } from '../text/invisible.ts';
import { attributeArticle, attributePart, attributeSection, readFileWords } from './attribution.ts';
import { readBlocks } from './markdown/blocks.ts';
import { readFrontMatter } from './markdown/front-matter.ts';
import { splitSections } from './markdown/sections.ts';
import {
  beginsOutdated,
  isInOutdatedFolder,
  isOutdatedHeading,
  isOutdatedStatus,
} from './outdated.ts';
import type { Passage } from './passage.ts';
import { splitSection } from './passages/split-section.ts';
import type { RoleLabels } from './role-labels.ts';

/** What comes of one article. */
interface ArticlePassages {
  readonly passages: readonly Passage[];
  /** Whether its front matter calls it a draft: then it gives no passages. */
  readonly isDraft: boolean;
  readonly warnings: readonly Problem[];
}

/** A file name as a title: `on_call.md` -> "On call"; a README is called after its folder. */
export function deriveTitle(path: string): string {
  const name = readFileWords(path) || path;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * Reads one article into passages. `path` is relative to the knowledge folder, with forward slashes; `known` are the ids of
 * roles.yaml. Never throws: whatever is wrong with the article becomes a warning, and the rest of it is read all the same.
 */
export function readArticle(
  path: string,
  text: string,
  labels: RoleLabels,
  known: ReadonlySet<string>,
): ArticlePassages {
  const unified = removeInvisible(text).replace(/\r\n?/g, '\n');
  const front = readFrontMatter(path, unified, known);
  if (front.isDraft) return { passages: [], isDraft: true, warnings: front.warnings };
  const { blocks, refused } = readBlocks(front.body, front.bodyLine);
  const warnings = [...front.warnings];
  if (refused !== undefined) {
    const message = `cannot be read as Markdown (${refused}) and is taken as plain text: nest lists and quotes less deeply`;
    warnings.push({ file: path, message });
  }
  const { title, sections } = splitSections(blocks, front.title);
  const article = title ?? deriveTitle(path);
  const articleRoles = attributeArticle({ title: article, roles: front.roles, path }, labels);
  const { source, updated } = front;
  const isOutdatedArticle =
    isInOutdatedFolder(path) ||
    isOutdatedStatus(front.status ?? '') ||
    isOutdatedHeading(article) ||
    beginsOutdated(sections[0]?.heading.length === 0 ? sections[0].blocks : []);
  const passages: Passage[] = [];
  const counts = new Map<string, number>();
  for (const { heading, slug, blocks: content } of sections) {
    const isOutdated =
      isOutdatedArticle || heading.some(isOutdatedHeading) || beginsOutdated(content);
    const sectionRoles = attributeSection(heading, articleRoles, labels);
    for (const part of splitSection(content, { labels, sectionRoles: sectionRoles.roles })) {
      const { roles, by } = attributePart(part, heading, sectionRoles, labels);
      const count = (counts.get(slug) ?? 0) + 1;
      counts.set(slug, count);
      passages.push({
        id: `${path}#${slug}${count > 1 ? `.${count}` : ''}`,
        article,
        path,
        line: part.line,
        heading,
        slug,
        roles,
        attribution: by,
        text: part.text,
        source,
        updated,
        isOutdated,
      });
    }
  }
  return { passages, isDraft: false, warnings };
}
