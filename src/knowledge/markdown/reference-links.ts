import { changeOutsideCode, toLinkTarget } from '../../text/inline-markdown.ts';
import { UNKNOWN_VALUE } from './templates.ts';

/** The link definitions of an article, by their labels in small letters. */
export type Links = Readonly<Record<string, { readonly href: string | null } | undefined>>;

/** `[text][label]`, `[label][]` and `[label]`; the text may hold brackets in pairs. */
const REFERENCE = /(?<!!)\[((?:[^[\]]|\[[^[\]]*\])+)\](?:\[([^[\]]*)\])?(?![([:])/gu;

/** `[text][label]` with the target that its definition gives, since definitions vanish. */
export function resolveLinks(text: string, links: Links): string {
  if (Object.keys(links).length === 0) return text;
  return changeOutsideCode(text, (part, restore) => {
    const resolve = (within: string): string =>
      within.replace(REFERENCE, (whole, words: string, label: string | undefined) => {
        const name = restore(label || words).replace(/\s+/g, ' ');
        const href = links[name.toLowerCase()]?.href;
        if (href?.includes(UNKNOWN_VALUE)) return words;
        if (href) return `[${words}](${toLinkTarget(href)})`;
        const rest = whole.slice(words.length + 1);
        return words.includes('[') ? `[${resolve(words)}${rest}` : whole;
      });
    return resolve(part);
  });
}
