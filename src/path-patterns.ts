// Matches paths against the patterns of CODEOWNERS files and of the list of sources, each in time linear in the path for every
// star: patterns come from files, and a regular expression made of one may take for ever.

/** Which paths a pattern is for, by whose rules: GitHub's, GitLab's, or a glob that names whole paths. */
export type PatternRules = 'github' | 'gitlab' | 'glob';

/** A pattern, ready to be matched. */
export interface PathPattern {
  /** Whether a path matches, given as its segments. */
  matches(path: readonly string[]): boolean;
  /** How many of its segments begin with letters of a name: none of `*`, `**` and `*.js`. */
  readonly named: number;
}

/** Within a segment: a character, any one (`?`), any number of any (`*`), or one of a set (`[a-c]`). */
type Part = string | '?' | '*' | CharacterSet;
interface CharacterSet {
  readonly isNot: boolean;
  readonly ranges: readonly (readonly [string, string])[];
}
/** A segment as its parts, as a text where it names just one, or `**` for any number of segments. */
type Segment =
  | { readonly text: string }
  | { readonly parts: readonly Part[] }
  | typeof ANY_SEGMENTS;

const ANY_SEGMENTS = '**';
const ANY: Segment = { parts: ['*'] };

/** Prepares a pattern. `\` makes the character behind it an ordinary one. */
export function createPathPattern(pattern: string, rules: PatternRules): PathPattern {
  const isOfFolder = pattern.endsWith('/');
  const inner = pattern.replace(/^\//, '').replace(/\/$/, '');
  const written = inner.split('/').map((text) => toSegment(text, rules === 'gitlab'));
  const segments = [
    ...(isAnchored(pattern, inner, rules) ? [] : ([ANY_SEGMENTS] as const)),
    ...written,
    ...listBelow(written, isOfFolder, rules),
  ];
  return {
    matches: (path) => matchSegments(segments, path),
    named: written.filter(isNaming).length,
  };
}

/** Whether a pattern begins at the root; else it may begin in any folder. */
function isAnchored(pattern: string, inner: string, rules: PatternRules): boolean {
  if (rules === 'glob') return true;
  return pattern.startsWith('/') || (rules === 'github' && inner.includes('/'));
}

/** What of a folder's content a pattern takes in. */
function listBelow(
  written: readonly Segment[],
  isOfFolder: boolean,
  rules: PatternRules,
): Segment[] {
  if (isOfFolder) return [ANY_SEGMENTS, ANY];
  // `docs/*` is the files in it, not those in its folders.
  const isOfFiles = written.length > 1 && written.at(-1) !== ANY_SEGMENTS && isAny(written.at(-1));
  return rules !== 'github' || isOfFiles ? [] : [ANY_SEGMENTS];
}

function isAny(segment: Segment | undefined): boolean {
  return (
    typeof segment === 'object' && 'parts' in segment && segment.parts.every((part) => part === '*')
  );
}

function isNaming(segment: Segment): boolean {
  if (segment === ANY_SEGMENTS) return false;
  return 'text' in segment || (segment.parts[0] !== '*' && segment.parts[0] !== '?');
}

function toSegment(text: string, hasSets: boolean): Segment {
  if (text === ANY_SEGMENTS) return ANY_SEGMENTS;
  const parts: Part[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const set = hasSets && character === '[' ? readCharacterSet(text, at) : null;
    if (character === '\\' && at + 1 < text.length) {
      at += 1;
      parts.push({ isNot: false, ranges: [[text.charAt(at), text.charAt(at)]] });
    } else if (set !== null) {
      parts.push(set.set);
      at = set.end;
    } else if (character !== '*' || parts.at(-1) !== '*') parts.push(character);
  }
  const isPlain = parts.every((part) => typeof part === 'string' && part !== '*' && part !== '?');
  return isPlain ? { text: parts.join('') } : { parts };
}

/** A set of characters that begins at `[`, and where it ends; null where it does not. */
function readCharacterSet(text: string, start: number): { set: CharacterSet; end: number } | null {
  const isNot = /[!^]/.test(text.charAt(start + 1));
  const from = start + (isNot ? 2 : 1);
  const end = text.indexOf(']', from + 1);
  if (end < 0) return null;
  const ranges: [string, string][] = [];
  for (let at = from; at < end; at += 1) {
    const isRange = text.charAt(at + 1) === '-' && at + 2 < end;
    ranges.push([text.charAt(at), text.charAt(isRange ? at + 2 : at)]);
    if (isRange) at += 2;
  }
  return { set: { isNot, ranges }, end };
}

/** Whether segments match a whole path. */
function matchSegments(segments: readonly Segment[], path: readonly string[]): boolean {
  return matchAll(
    segments,
    path,
    (segment) => segment === ANY_SEGMENTS,
    (segment, text) => segment !== ANY_SEGMENTS && matchSegment(segment, text),
  );
}

function matchSegment(segment: Exclude<Segment, typeof ANY_SEGMENTS>, text: string): boolean {
  if ('text' in segment) return segment.text === text;
  return matchAll(segment.parts, text.split(''), (part) => part === '*', matchCharacter);
}

/**
 * Whether patterns match all of these texts, one each, but for those that stand for any number of them: of two such only the
 * latter needs to be moved on.
 */
function matchAll<Pattern>(
  patterns: readonly Pattern[],
  texts: readonly string[],
  isAny: (pattern: Pattern) => boolean,
  matches: (pattern: Pattern, text: string) => boolean,
): boolean {
  let [at, next, star, retry] = [0, 0, -1, 0];
  while (next < texts.length) {
    const pattern = patterns[at];
    if (pattern !== undefined && isAny(pattern)) {
      [star, retry] = [at, next];
      at += 1;
    } else if (pattern !== undefined && matches(pattern, texts[next] ?? '')) {
      at += 1;
      next += 1;
    } else if (star >= 0) {
      retry += 1;
      [at, next] = [star + 1, retry];
    } else return false;
  }
  return patterns.slice(at).every(isAny);
}

function matchCharacter(part: Part, character: string): boolean {
  if (typeof part === 'string') return part === '?' || part === character;
  return part.ranges.some(([from, to]) => character >= from && character <= to) !== part.isNot;
}
