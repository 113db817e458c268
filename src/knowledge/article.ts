import type { Problem } from '../errors.ts';
import { readSource } from './article-source.ts';
import { attributeArticle, attributePart, attributeSection } from './attribution.ts';
import type { GlossaryEntry } from './glossary/glossary-entry.ts';
import { readGlossary } from './glossary/read-glossary.ts';
import type { Ladder } from './ladders/ladder.ts';
import { readLadders } from './ladders/read-ladders.ts';
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
export interface ReadArticle {
  readonly passages: readonly Passage[];
  readonly ladders: readonly Ladder[];
  readonly terms: readonly GlossaryEntry[];
  /** The level that its front matter gives to the one role that it is about; null where it gives none. */
  readonly level: { readonly role: string; readonly level: string } | null;
  /** Whether its front matter calls it a draft: then it gives no passages. */
  readonly isDraft: boolean;
  readonly warnings: readonly Problem[];
}

const NO_CONTENT = { passages: [], ladders: [], terms: [], level: null };

/**
 * Reads one article into passages. `path` is relative to the knowledge folder, with forward slashes; `known` are the ids of
 * roles.yaml, `address` is where it can be read on where it names no source. Never throws: whatever is wrong with the
 * article becomes a warning, and the rest of it is read all the same.
 */
export function readArticle(
  path: string,
  text: string,
  labels: RoleLabels,
  known: ReadonlySet<string>,
  address: string | null = null,
): ReadArticle {
  const read = readSource(path, text, known);
  const { front } = read;
  if (read.blocks === null) return { ...NO_CONTENT, isDraft: true, warnings: front.warnings };
  const { title: article, sections, refused } = read;
  const warnings = [...front.warnings];
  if (refused !== undefined) {
    const message = `cannot be read as Markdown (${refused}) and is taken as plain text: nest lists and quotes less deeply`;
    warnings.push({ file: path, message });
  }
  const articleRoles = attributeArticle({ title: article, roles: front.roles, path }, labels);
  const { updated } = front;
  const source = front.source ?? address;
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
    const sectionRoles = attributeSection(heading, article, articleRoles, labels);
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
  const [role, ...others] = articleRoles.roles;
  const isOfOneRole = role !== undefined && others.length === 0 && front.level !== null;
  return {
    passages,
    // What no longer counts is no ladder to go by.
    ladders: isOutdatedArticle ? [] : readLadders({ title: article, sections, passages }, labels),
    terms: isOutdatedArticle ? [] : readGlossary({ title: article, sections, passages }),
    level: isOfOneRole && front.level !== null ? { role, level: front.level } : null,
    isDraft: false,
    warnings,
  };
}
