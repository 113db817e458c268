import { toLinkTarget } from '../../text/inline-markdown.ts';
import { changeText, type SourceLine } from './source-lines.ts';

/** `[[Page]]`, `![[embedded]]`; neither the text of a link nor something of a shell. */
const WIKI_LINK = /(?<!\\)(!?)\[\[(?![\s^])([^[\]\n]+)\]\](?![([])/g;
const DEFINED = /^ {0,3}\[([^[\]\n]+)\]:/gm;
const MEDIA =
  /\.(?:png|jpe?g|gif|svg|webp|bmp|avif|pdf|mp[34]|webm|mov|og[gv]|wav|m4a|canvas|excalidraw)$/i;
const WEB_PAGE = /^https?:\/\/\S+$/;

/** Links of wikis give way to the words that they show. */
export function readWikiLinks(lines: readonly SourceLine[]): readonly SourceLine[] {
  return changeText(lines, (text) => {
    const defined = new Set(
      Array.from(text.matchAll(DEFINED), ([, label = '']) => label.toLowerCase()),
    );
    return text.replace(WIKI_LINK, (link, embeds: string, inner: string) =>
      defined.has(inner.toLowerCase()) ? link : showLink(inner, embeds !== ''),
    );
  });
}

function showLink(inner: string, isEmbedded: boolean): string {
  const [first = '', ...others] = inner.split(/\\?\|/).map((part) => part.trim());
  // Behind an embedded image stands its size.
  const words = others.filter((part) => part !== '' && !/^\d+(?:x\d+)?$/.test(part)).join(' ');
  if (isEmbedded && MEDIA.test(first)) {
    return words === '' ? '' : `![${words}](${toLinkTarget(first)})`;
  }
  const web = [first, words].find((part) => WEB_PAGE.test(part));
  if (web !== undefined) {
    const label = web === first ? words : first;
    return label === '' ? `<${web}>` : `[${label}](${web})`;
  }
  if (words === '') return toPageName(first);
  // Some wikis write the words first: `[[our rota|On-call-rota]]`.
  return isAddress(words) && !isAddress(first) ? first : words;
}

function isAddress(text: string): boolean {
  return !/\s/.test(text) && /[\w)][-_/#][\w(]|\.md$/.test(text);
}

/** `guides/Page.md#Heading` -> "Page › Heading" */
function toPageName(address: string): string {
  const [page = '', ...headings] = address.replace(/#?\^[\w-]+$/, '').split('#');
  const name = page.replace(/\.md$/i, '').replace(/\/+$/, '').replace(/^.*\//, '');
  return [name, ...headings].filter(Boolean).join(' › ');
}
