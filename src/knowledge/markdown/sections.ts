import type { Block, Content } from './blocks.ts';
import { splitAtRunIns } from './run-in-headings.ts';
import type { Section } from './section.ts';
import { isContentsSection, isIndexOfPages } from './table-of-contents.ts';

function isSameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** A shorter text before the first heading is a note or a welcome. */
const MIN_TEXT_ABOVE = 200;

/** Whether an article begins with a text of its own, and not with a note or a welcome. */
function beginsWithText(blocks: readonly Block[]): boolean {
  const above = blocks.slice(
    0,
    blocks.findIndex(({ kind }) => kind === 'heading'),
  );
  const length = above.reduce(
    (sum, one) => sum + (one.kind === 'paragraph' ? one.text.length : 0),
    0,
  );
  return length >= MIN_TEXT_ABOVE;
}

/**
 * The heading that is the title: the first of level 1, else the first heading where nothing comes before it and none stands as high.
 * Of several of level 1 below a text, none is.
 */
function findTitleHeading(blocks: readonly Block[]): Block | undefined {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const [first, ...others] = headings;
  const [top, another] = headings.filter(({ depth }) => depth === 1);
  if (another !== undefined && beginsWithText(blocks)) return undefined;
  if (top !== undefined || first === undefined) return top;
  const isAlone = others.every(({ depth }) => depth > first.depth);
  return isAlone && blocks.find(({ kind }) => kind !== 'frame-start') === first ? first : undefined;
}

type HeadingBlock = Extract<Block, { readonly kind: 'heading' }>;

/** What a section ends with may be written as a heading without a text: "#### Close.com" under "### CRM". */
function addBareHeading(
  sections: Section[],
  path: readonly HeadingBlock[],
  next: HeadingBlock | undefined,
): void {
  const [last, section] = [path.at(-1), sections.at(-1)];
  if (last === undefined || section === undefined || path.length < 2) return;
  const isOfSection =
    section.heading.length === path.length - 1 &&
    section.heading.every((text, at) => text === path[at]?.text);
  if (!isOfSection || (next !== undefined && next.depth > last.depth)) return;
  const { line, text } = last;
  const items = [{ line, text: `- ${text}` }];
  const blocks = [...section.blocks, { kind: 'list' as const, line, items }];
  sections.splice(-1, 1, { ...section, blocks });
}

/**
 * Splits an article's blocks at its headings. `given` is the title from front matter: it wins over the title heading, which
 * then is an ordinary one unless it says the same. `title` is null where there is none.
 */
export function splitSections(
  blocks: readonly Block[],
  given: string | null,
): { readonly title: string | null; readonly sections: readonly Section[] } {
  const top = findTitleHeading(blocks);
  const title = given ?? (top?.kind === 'heading' ? top.text : null);
  const sections: Section[] = [];
  // the pages themselves are articles
  if (isIndexOfPages(title, blocks)) return { title, sections };
  let path: HeadingBlock[] = [];
  let slug = '';
  let content: Content[] = [];
  const close = (next?: HeadingBlock): void => {
    const heading = path.map(({ text }) => text);
    const skipped = content.length === 0 || isContentsSection(heading.at(-1) ?? '', content);
    if (!skipped) sections.push(...splitAtRunIns({ heading, slug, blocks: content }));
    else if (content.length === 0) addBareHeading(sections, path, next);
    content = [];
  };
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      content.push(block);
      continue;
    }
    close(block);
    path = path.filter(({ depth }) => depth < block.depth);
    // A heading that only says the title again adds nothing to the path.
    if (!isSameText(block.text, title ?? '')) path.push(block);
    slug = block.slug;
  }
  close();
  return { title, sections };
}
