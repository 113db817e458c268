// Where articles can be read on, by one pattern for all of a folder.

/** What a pattern needs: it stands for the path of an article, as it is or without its ending. */
const PLACE = /\{(path|page)\}/;
const PLACES = new RegExp(PLACE, 'g');

/** Whether a text is an address of the web with a place for the path of an article. */
export function isAddressPattern(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && PLACE.test(text) && URL.canParse(text);
}

/**
 * The address of the article at a path: `{path}` stands for it, `{page}` for it without its ending and, as the page of its folder,
 * without `index` or `README`.
 */
export function toArticleAddress(pattern: string, path: string): string {
  const page = path.replace(/\.mdx?$/i, '').replace(/(?<=^|\/)(?:index|readme)$/i, '');
  return pattern.replace(PLACES, (_, kind) => encodeURI(kind === 'path' ? path : page));
}
