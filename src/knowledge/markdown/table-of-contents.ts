import type { Block, Content } from './blocks.ts';

const CONTENTS_TITLE = /^\W*(?:(?:table of )?contents|_?toc_?)\W*$/i;
/** What GitBook and mdBook call the list of a book's pages. */
const INDEX_TITLE = /^\W*(?:(?:table of )?contents|summary|index)\W*$/i;
const ANY_LINK = /\[[^[\]]*\]\([^)\s]*\)/g;
const INNER_LINK = /\[[^[\]]*\]\(#[^)\s]*\)/g;

/** A link to another page of the same folder. */
const PAGE_LINK = /\[[^[\]]*\]\((?![a-z][a-z\d+.-]{0,20}:|\/\/|#)[^()[\]\s]+\)/gi;
/** Fewer links may be all that there is to say. */
const MIN_PAGES = 5;

/** Whether a text is nothing but links of a kind, and what is between them. */
function holdsOnly(text: string, links: RegExp): boolean {
  const rest = text.replace(links, '');
  return rest !== text && !/\p{L}/u.test(rest);
}

/** "Teaching:", and not "Owners:" */
const LABEL_OF_BAR =
  /^(?![^:]*\b(?:own(?:ers?|ed)|maintain(?:ers?|ed)|contacts?|leads?|responsible|responsibilit(?:y|ies)|teams?|who|key (?:people|contacts)|authors?|approvers?)\b)[^[\]:|]{1,40}:\s*/i;
/** What stands between the links of a bar. */
const BETWEEN_LINKS = /^(?:\s|-)*[|·•›»→←/][\s|·•›»→←/-]*$/;

/** Whether a paragraph is a bar of links to other pages of the folder, maybe with a label: "Teaching: [Home](home.md) | [Checklists](lists.md)". */
function isBarOfPages(text: string): boolean {
  const [before, ...others] = text.replace(LABEL_OF_BAR, '').split(PAGE_LINK);
  const last = others.pop();
  return (
    before === '' &&
    others.length > 0 &&
    others.every((between) => BETWEEN_LINKS.test(between)) &&
    !/[\p{L}\d]/u.test(last ?? '')
  );
}

/** Whether a block only links to other places in the same file, or to pages beside it. */
export function isContents(block: Content): boolean {
  if (block.kind === 'list') return block.items.every(({ text }) => holdsOnly(text, INNER_LINK));
  return (
    block.kind === 'paragraph' &&
    (CONTENTS_TITLE.test(block.text) ||
      holdsOnly(block.text, INNER_LINK) ||
      isBarOfPages(block.text))
  );
}

/** Whether a section is a table of contents: called so, and nothing but links. */
export function isContentsSection(heading: string, blocks: readonly Content[]): boolean {
  return (
    CONTENTS_TITLE.test(heading) &&
    blocks.every((block) =>
      block.kind === 'list'
        ? block.items.every(({ text }) => holdsOnly(text, ANY_LINK))
        : block.kind === 'frame-start' || block.kind === 'frame-end',
    )
  );
}

/** Whether an article is the list of a book's pages: called so, and nothing but headings and links to other pages. */
export function isIndexOfPages(title: string | null, blocks: readonly Block[]): boolean {
  if (title === null || !INDEX_TITLE.test(title)) return false;
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const pages = items.flatMap(({ text }) => text.match(PAGE_LINK) ?? []);
  return (
    pages.length >= MIN_PAGES &&
    items.every(({ text }) => holdsOnly(text, PAGE_LINK)) &&
    blocks.every(({ kind }) => kind === 'list' || kind === 'heading' || kind.startsWith('frame-'))
  );
}
