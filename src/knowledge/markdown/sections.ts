import type { Block, Content } from './blocks.ts';
import { isContentsSection } from './table-of-contents.ts';

/** The content under one heading, up to the next. */
interface Section {
  /** Headings from the outermost down, without the article's title. */
  readonly heading: readonly string[];
  /** Anchor of the nearest heading, the title's too; '' above the first. */
  readonly slug: string;
  readonly blocks: readonly Content[];
}

function isSameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * The heading that is the title: the first of level 1, else the first heading where nothing comes before it and none stands as high.
 */
function findTitleHeading(blocks: readonly Block[]): Block | undefined {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const [first, ...others] = headings;
  const top = headings.find(({ depth }) => depth === 1);
  if (top !== undefined || first === undefined) return top;
  const isAlone = others.every(({ depth }) => depth > first.depth);
  return isAlone && blocks.find(({ kind }) => kind !== 'frame-start') === first ? first : undefined;
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
  let path: { depth: number; text: string }[] = [];
  let slug = '';
  let content: Content[] = [];
  const close = (): void => {
    const heading = path.map(({ text }) => text);
    const skipped = content.length === 0 || isContentsSection(heading.at(-1) ?? '', content);
    if (!skipped) sections.push({ heading, slug, blocks: content });
    content = [];
  };
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      content.push(block);
      continue;
    }
    close();
    path = path.filter(({ depth }) => depth < block.depth);
    // A heading that only says the title again adds nothing to the path.
    if (!isSameText(block.text, title ?? '')) path.push(block);
    slug = block.slug;
  }
  close();
  return { title, sections };
}
