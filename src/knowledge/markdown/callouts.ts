import { toBoldText } from '../../text/inline-markdown.ts';
import type { SourceLine } from './source-lines.ts';

/** `> [!note]- Title` */
const CALLOUT =
  /^([ \t]*(?:[-*+][ \t]+)?(?:>[ \t]*)+)\[!([\w -]+)(?:\|[^\]\n]*)?\][-+]?[ \t]*(.*)$/;
/** What follows on the same line is a title where it is short and no sentence. */
const MAX_TITLE = 80;

/** Callouts of Obsidian and alerts of GitHub, in whatever case, as GitHub writes them; a title stands above the text in bold. */
export function readCallouts(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.flatMap(({ text, line }) => {
    const [whole, prefix = '', kind = '', rest = ''] = CALLOUT.exec(text) ?? [];
    if (whole === undefined) return [{ text, line }];
    const words = rest.trim();
    if (words !== '' && words.length <= MAX_TITLE && !/[.!?:]$/.test(words)) {
      const below = prefix.replace(/[-*+]/, ' ').trimEnd();
      return [prefix + toBoldText(words), below].map((part) => ({ text: part, line }));
    }
    // Only a single word is a mark to GitHub.
    const mark = /^[a-z]+$/i.test(kind) ? `[!${kind.toUpperCase()}]` : '';
    const shown = [mark, words].filter(Boolean).join(' ');
    return shown === '' && !/[-*+]/.test(prefix) ? [] : [{ text: prefix + shown, line }];
  });
}
