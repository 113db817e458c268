/** What is written in a tag or template behind its name. */
export interface MarkupArguments {
  readonly named: ReadonlyMap<string, string>;
  /** Texts in quotes without a name. */
  readonly quoted: readonly string[];
}

const ARGUMENT =
  /(?<![\w:-])([\w:-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s"']+))|"((?:[^"\\]|\\.)*)"|'([^']*)'/g;
/** Characters; what is longer holds texts of its own. */
const MAX_ARGUMENTS = 2_000;
/** Names under which tools keep words that stand above the content, and words that stand for it, best first. */
const TITLE_NAMES = ['title', 'header', 'heading', 'label', 'summary', 'name'];
const TEXT_NAMES = ['text', 'content', 'caption', 'label', 'title'];
/** Names of what a picture shows. */
const ALTERNATIVE_NAMES = ['alt', 'alt-text'];

/** Reads `name="value"`, `name=value` and `"value"`. */
export function readArguments(written: string): MarkupArguments {
  const named = new Map<string, string>();
  const quoted: string[] = [];
  for (const [, name, double, single, bare, text, other] of written
    .slice(0, MAX_ARGUMENTS)
    .matchAll(ARGUMENT)) {
    if (name === undefined) quoted.push(dropEscapes(text ?? other ?? ''));
    else named.set(name.toLowerCase(), dropEscapes(double ?? single ?? bare ?? ''));
  }
  return { named, quoted };
}

/** The title of the frame that a tag or template opens; '' for none. */
export function findTitle({ named, quoted }: MarkupArguments): string {
  return findNamed(named, TITLE_NAMES) ?? quoted.find(isTitleText) ?? '';
}

/** The words that stand in a tag or template without content, an image where it is one; '' for none. */
export function findText({ named, quoted }: MarkupArguments): string {
  const alternative = (findNamed(named, ALTERNATIVE_NAMES) ?? '').replace(/[[\]]/g, '');
  const image = alternative === '' ? undefined : `![${alternative}](#)`;
  return findNamed(named, TEXT_NAMES) ?? image ?? quoted.find(isPhrase) ?? '';
}

function findNamed(
  named: ReadonlyMap<string, string>,
  names: readonly string[],
): string | undefined {
  return names
    .map((name) => named.get(name) ?? '')
    .find((value) => value.trim() !== '' && !/^\{/.test(value));
}

/** `"Site engineer"` is a title, `"info"` a kind. */
function isTitleText(text: string): boolean {
  return isPhrase(text) || /^\p{Lu}/u.test(text);
}

/** Words, not a path, an address or a setting. */
function isPhrase(text: string): boolean {
  return /\S\s+\S/.test(text) && !/[/{}=<>]/.test(text);
}

function dropEscapes(text: string): string {
  return text.replace(/\\(["'\\])/g, '$1');
}
