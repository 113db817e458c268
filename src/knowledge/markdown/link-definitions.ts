import type { SourceLine } from './source-lines.ts';

const LINK_DEFINITION = /^( {0,3}\[(?!\^)[^[\]\n]+\]:[ \t]*)([^\s<][^\n]*)$/;
/** Characters; longer lines are no definitions. */
const MAX_DEFINITION = 2_000;
const TITLE = /[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\))[ \t]*$/;

/** Puts addresses of link definitions into angle brackets where Markdown would not take them: with blanks, or half a pair of brackets. */
export function readLinkDefinitions(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.map(({ text, line }) => {
    const [, label = '', target = ''] = LINK_DEFINITION.exec(text) ?? [];
    if (label === '' || text.length > MAX_DEFINITION) return { text, line };
    const title = TITLE.exec(target)?.[0] ?? '';
    const address = target.slice(0, target.length - title.length).trim();
    const isMeant = /^https?:\/\/[^<>"]+$/.test(address) || !/[\s<>]/.test(address);
    const isPlain = !/\s/.test(address) && hasPairedBrackets(address);
    return { text: isPlain || !isMeant ? text : `${label}<${address}>${title}`, line };
  });
}

function hasPairedBrackets(address: string): boolean {
  let depth = 0;
  for (const character of address) {
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
