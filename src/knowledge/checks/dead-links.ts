// Links between articles that lead nowhere: to a file that is missing, or to a heading that the other article lacks.

import { posix } from 'node:path';
import type { Problem } from '../../errors.ts';
import { findNearestWord } from '../../text/spelling.ts';
import type { ArticleOutline } from '../outline.ts';
import { readLinks } from './links.ts';

const ARTICLE = /\.(?:md|mdx|markdown)$/i;
/** An address of another place, of a template, or of a line or a stretch of text. */
const OTHER_PLACE = /^(?:[a-z][a-z\d+.-]*:|\/)|[{}<>$]/i;
const NO_HEADING = /^(?:L\d+|:~:.*|top)?$/;
/** Places in a text that a link may lead to besides its headings. */
const NAMED_PLACE =
  /\s(?:id|name)\s{0,5}=\s{0,5}["']?([^\s"'<>]{1,200})|\{:?\s{0,5}#([\w-]{1,200})|^\(([\w-]{1,200})\)=/gim;
const NESTED_HEADING = /^[ \t>*+-]{0,20}#{1,6}[ \t](.{1,300})/gm;

/**
 * Every relative link to an article or a heading that is not there, with what to write instead. `isFile` says whether the
 * folder has a file that is not among the articles, such as a draft.
 */
export async function findDeadLinks(
  outlines: readonly ArticleOutline[],
  isFile: (path: string) => Promise<boolean>,
): Promise<Problem[]> {
  const anchors = new Map(outlines.map((outline) => [outline.path, listAnchors(outline)]));
  const problems: Problem[] = [];
  for (const { path: file, body, bodyLine } of outlines) {
    for (const { target, line } of readLinks(body, bodyLine)) {
      const place = locate(target, file);
      if (place === null) continue;
      const { path, anchor } = place;
      const known = anchors.get(path);
      const tell = (wrong: string, cure: string): void => {
        problems.push({ file, line, message: `the link to "${target}" ${wrong}: ${cure}` });
      };
      if (known !== undefined) {
        if (NO_HEADING.test(anchor) || known.has(toAnchorKey(anchor))) continue;
        tell('leads to no heading', suggestAnchor(target, anchor, known));
      } else if (!(await isFile(path))) {
        tell('leads to no file', suggestFile(file, path, [...anchors.keys()]));
      }
    }
  }
  return problems;
}

/** The article and the anchor that a link leads to; null where it leads elsewhere. */
function locate(target: string, from: string): { path: string; anchor: string } | null {
  if (OTHER_PLACE.test(target)) return null;
  const hash = target.indexOf('#');
  const address = decode((hash < 0 ? target : target.slice(0, hash)).replace(/\?.*$/s, ''));
  const anchor = hash < 0 ? '' : decode(target.slice(hash + 1));
  if (address === '') return hash < 0 ? null : { path: from, anchor };
  if (!ARTICLE.test(address)) return null;
  const path = posix.join(posix.dirname(from), address);
  return path.startsWith('../') ? null : { path, anchor };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Anchors by what is the same in all dialects of them: letters and digits. */
function listAnchors({ body, blocks }: ArticleOutline): ReadonlyMap<string, string> {
  const slugs = blocks.flatMap((block) => (block.kind === 'heading' ? [block.slug] : []));
  const named = [...body.matchAll(NAMED_PLACE)].map(
    ([, id, mark, label]) => id ?? mark ?? label ?? '',
  );
  const nested = [...body.matchAll(NESTED_HEADING)].map(([, heading = '']) => heading);
  const all = [...slugs, ...named, ...nested.map((heading) => heading.toLowerCase())];
  return new Map(all.toReversed().map((slug) => [toAnchorKey(slug), slug]));
}

function toAnchorKey(anchor: string): string {
  return anchor.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function suggestFile(from: string, path: string, paths: readonly string[]): string {
  const same = paths.filter(
    (other) => posix.basename(other).toLowerCase() === posix.basename(path).toLowerCase(),
  );
  const [one] = same;
  return one !== undefined && same.length === 1
    ? `write ${posix.relative(posix.dirname(from), one)}`
    : 'write the path of an article, or take the link out';
}

function suggestAnchor(
  target: string,
  anchor: string,
  anchors: ReadonlyMap<string, string>,
): string {
  const address = target.slice(0, target.indexOf('#'));
  const key = toAnchorKey(anchor);
  const nearest =
    findNearestWord(key, anchors.keys()) ??
    [...anchors.keys()].find((other) => other.startsWith(key) || key.startsWith(other));
  const slug = nearest === undefined || nearest === '' ? undefined : anchors.get(nearest);
  if (slug !== undefined) return `write ${address}#${slug}`;
  return address === ''
    ? 'write the anchor of a heading'
    : `write ${address}, or the anchor of one of its headings`;
}
