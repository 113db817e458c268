import { decodeHTMLStrict } from 'entities';
import { LINK_TARGET } from './inline-markdown.ts';
import { removeInvisible } from './invisible.ts';

/** Also what only looks like an entity: the name decides. HTML's longest name has 31 letters. */
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;
/** Entities that mean no character, and control characters, which a terminal would obey. */
const UNWANTED = /(?![\t\n\r])\p{Cc}|\ufffd/u;
/** Characters that Markdown or HTML may read as markup, and `;`, which could complete an entity. */
const MARKUP = /[!#()*+\-.:;<=>[\\\]^_`{}~\s]/;
const NO_BREAK_SPACE = '\u00a0';
/** After `&amp;`: without it these characters would be an entity of their own. */
const REST_OF_ENTITY = /^#?[a-z\d]{1,31};/i;
/** The targets of links: their addresses and titles have rules of their own. */
const TARGET_OR_ENTITY = new RegExp(`\\]${LINK_TARGET}|${ENTITY.source}`, 'gi');

function decodeEntity(entity: string): string {
  const decoded = removeInvisible(decodeHTMLStrict(entity));
  return UNWANTED.test(decoded) ? entity : decoded;
}

/** HTML's entities as their characters, once: `&amp;lt;` becomes `&lt;`. What is none stays as it is. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, decodeEntity) : text;
}

/**
 * The same for Markdown that stays Markdown: entities of characters that Markdown or HTML would read as markup stay, so
 * that `&lt;b&gt;` does not become a tag nor `&#42;` emphasis, and so do those in link targets.
 */
export function decodeEntitiesInMarkdown(markdown: string): string {
  if (!markdown.includes('&')) return markdown;
  return markdown.replace(TARGET_OR_ENTITY, (found, offset: number) => {
    if (!found.startsWith('&')) return found;
    const decoded = decodeEntity(found);
    if (decoded === '&') {
      const after = markdown.slice(offset + found.length, offset + found.length + 34);
      return REST_OF_ENTITY.test(after) ? found : decoded;
    }
    return MARKUP.test(decoded) && decoded !== NO_BREAK_SPACE ? found : decoded;
  });
}
