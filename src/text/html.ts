import { Tokenizer } from 'htmlparser2';
import { HARD_BREAK } from './hard-break.ts';

/** A tag of HTML in a text. */
export interface HtmlTag {
  /** In small letters; '' for one without an end. */
  readonly name: string;
  readonly isClosing: boolean;
  /** Values as they are written, entities not decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Where it begins, and where what follows it does. */
  readonly start: number;
  readonly end: number;
}

/** Tags that people write into Markdown; other words in angle brackets (`<your name>`) are words. */
const TAG_NAMES = `a abbr article aside b big blockquote br button caption center cite code col colgroup dd del details dfn div dl
  dt em figcaption figure font footer h[1-6] header hr i iframe img ins kbd li main mark nav ol p picture pre s samp script
  section small source span strike strong style sub summary sup svg table tbody td tfoot th thead tr tt u ul var video wbr`;
const NO_TAG = new RegExp(`<(?!/?(?:${TAG_NAMES.split(/\s+/).join('|')})(?=[\\s/>]))`, 'gi');
/** Stands for a `<` that begins no tag, so that the tokenizer reads over it. Any character but `<` will do. */
const NO_TAG_MARK = '\0';
const UNFINISHED = '';
/** Tags around words that would otherwise run together. */
const KEEPS_APART = /^(?:p|div|h[1-6]|tr|td|th|dd|dt|summary|li)$/;
/** Tags that strike out what is in them. */
const DELETED = /^(?:del|s|strike)$/;
/** After these a line break needs no punctuation of its own. */
const PUNCTUATION = /[.;:,!?>]$/;

/** Comments give way to what `change` makes of them; one that is never closed loses only its mark, and hides nothing. */
export function replaceComments(html: string, change: (comment: string) => string): string {
  let rest = html;
  let kept = '';
  for (;;) {
    const open = rest.indexOf('<!--');
    if (open < 0) return kept + rest;
    const close = rest.indexOf('-->', open + 4);
    if (close < 0) return kept + rest.replaceAll('<!--', '');
    kept += rest.slice(0, open) + change(rest.slice(open, close + 3));
    rest = rest.slice(close + 3);
  }
}

/** The text without HTML's comments. */
export function dropComments(html: string): string {
  return replaceComments(html, () => '');
}

/** The tags of a text, in order; a tag that is never closed is text. Comments must be gone. */
export function readTags(html: string): HtmlTag[] {
  if (!html.includes('<')) return [];
  const source = html.replace(NO_TAG, NO_TAG_MARK);
  const tags: HtmlTag[] = [];
  let name = '';
  let start = 0;
  let attribute = '';
  let attributes: Record<string, string> = {};
  const open = (nameStart: number, end: number): void => {
    name = source.slice(nameStart, end).toLowerCase();
    start = nameStart - 1;
    attributes = Object.create(null);
  };
  const add = (end: number): void => {
    tags.push({ name, isClosing: false, attributes, start, end });
  };
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname: open,
      onattribname(from, to) {
        // `<td <tr>`: a tag that lacks its end gives way to the next one.
        if (source.charAt(from) === '<') {
          name = UNFINISHED;
          add(from);
          open(from + 1, to);
        }
        attribute = source.slice(from, to).toLowerCase();
      },
      onattribdata(from, to) {
        attributes[attribute] = (attributes[attribute] ?? '') + html.slice(from, to);
      },
      onopentagend: (at) => add(at + 1),
      onselfclosingtag: (at) => add(at + 1),
      onclosetag(from, to) {
        const end = source.indexOf('>', to) + 1 || source.length;
        const closed = source.slice(from, to).toLowerCase();
        tags.push({ name: closed, isClosing: true, attributes: {}, start: from - 2, end });
      },
      onattribend: ignore,
      onattribentity: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return tags;
}

/** A text as its words and its tags, in order; scripts and styles are a blank. */
function splitAtTags(html: string): (string | HtmlTag)[] {
  const tags = readTags(html);
  const pieces: (string | HtmlTag)[] = [];
  let from = 0;
  for (const [at, tag] of tags.entries()) {
    if (tag.start < from) continue;
    pieces.push(html.slice(from, tag.start));
    // The tokenizer reads over what is in them, so the next tag is their end.
    const next = tags[at + 1];
    const isCode = /^(?:script|style)$/.test(tag.name) && next?.isClosing === true;
    pieces.push(isCode ? ' ' : tag);
    from = isCode ? next.end : tag.end;
  }
  pieces.push(html.slice(from));
  return pieces;
}

/** The text with something else in place of each tag; scripts and styles are a blank. Comments must be gone. */
export function replaceTags(html: string, change: (tag: HtmlTag) => string): string {
  if (!html.includes('<')) return html;
  return splitAtTags(html)
    .map((piece) => (typeof piece === 'string' ? piece : change(piece)))
    .join('');
}

/** The text without what its tags strike out; what is never closed stays. Comments must be gone. */
export function dropDeletedElements(html: string): string {
  if (!html.includes('<')) return html;
  let kept = '';
  let from = 0;
  let open: HtmlTag | null = null;
  for (const tag of readTags(html)) {
    if (!DELETED.test(tag.name)) continue;
    if (open === null && !tag.isClosing) open = tag;
    else if (open?.name === tag.name && tag.isClosing) {
      kept += html.slice(from, open.start);
      from = tag.end;
      open = null;
    }
  }
  return kept + html.slice(from);
}

/**
 * The words of HTML: tags vanish, images give way to what `showImage` makes of their alternative text. Line breaks and ends of
 * list items become `lineBreak` where something follows; `'; '` is a blank behind punctuation. Comments must be gone.
 */
export function stripTags(
  html: string,
  lineBreak: '; ' | typeof HARD_BREAK = '; ',
  showImage: (alternative: string) => string = (alternative) => alternative,
): string {
  if (!html.includes('<')) return html;
  const words: string[] = [];
  let isBroken = false;
  const breakLine = (): void => {
    let before = '';
    while (before === '' && words.length > 0) before = (words.pop() ?? '').trimEnd();
    const isPunctuated = before === '' || PUNCTUATION.test(before);
    words.push(before, lineBreak === '; ' && isPunctuated ? ' ' : lineBreak);
    isBroken = false;
  };
  const add = (text: string): void => {
    const said = isBroken ? text.trimStart() : text;
    if (said === '') return;
    if (isBroken) breakLine();
    words.push(said);
  };
  for (const piece of splitAtTags(html)) {
    if (typeof piece === 'string') add(piece);
    else if (piece.name === 'br' || (piece.name === 'li' && piece.isClosing)) isBroken = true;
    else if (piece.name === 'img') add(showImage(piece.attributes.alt ?? ''));
    else if (KEEPS_APART.test(piece.name)) add(' ');
  }
  if (isBroken && lineBreak === HARD_BREAK) breakLine();
  return words.join('');
}
