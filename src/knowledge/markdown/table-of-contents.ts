import type { Content } from './blocks.ts';

const TITLE = /^\W*(?:(?:table of )?contents|_?toc_?)\W*$/i;
const LINK = /\[[^[\]]*\]\([^)\s]*\)/g;
const INNER_LINK = /\[[^[\]]*\]\(#[^)\s]*\)/g;

/** Nothing but links of a kind, and what stands between them. */
function holdsOnly(text: string, links: RegExp): boolean {
  const rest = text.replace(links, '');
  return rest !== text && !/\p{L}/u.test(rest);
}

/** Whether a block tells only where things stand in the same file. */
export function isContents(block: Content): boolean {
  if (block.kind === 'list') return block.items.every(({ text }) => holdsOnly(text, INNER_LINK));
  return (
    block.kind === 'paragraph' && (TITLE.test(block.text) || holdsOnly(block.text, INNER_LINK))
  );
}

/** Whether a section is a table of contents: called so, and nothing but links. */
export function isContentsSection(heading: string, blocks: readonly Content[]): boolean {
  return (
    TITLE.test(heading) &&
    blocks.every(
      (block) => block.kind === 'list' && block.items.every(({ text }) => holdsOnly(text, LINK)),
    )
  );
}
