// Reads what passages say of a level, aspect by aspect: by the headings below its own, and by labels and items.

import { toPlainText } from '../../text/plain-text.ts';
import { joinRowLabels, readRowLine } from '../../text/row-line.ts';
import type { Passage } from '../passage.ts';
import type { LevelTrait } from './ladder.ts';

/** `**Label**: text`, `Label: text`, as a line or an item. */
const LABELLED_LINE =
  /^(?:[-*+]\s+|\d{1,3}[.)]\s+)?(?:\*\*([^*]{1,60}?):?\*\*:?\s+(?:[–—-]\s+)?|([\p{Lu}][\p{L} /-]{1,40}):\s+)(\S.*)$/u;

/**
 * The traits that passages tell, each aspect once. `depth` headings are above the level's own; what is said under no further
 * heading and without a label is no trait.
 */
export function readPassageTraits(
  passages: readonly Passage[],
  isOwnHeading: (heading: string) => boolean,
): readonly LevelTrait[] {
  const traits = new Map<string, { aspect: string; texts: string[]; passages: Passage[] }>();
  const add = (aspect: string, text: string, passage: Passage): void => {
    const key = aspect.toLowerCase();
    const trait = traits.get(key) ?? { aspect, texts: [], passages: [] };
    traits.set(key, trait);
    trait.texts.push(text);
    if (!trait.passages.includes(passage)) trait.passages.push(passage);
  };
  for (const passage of passages) {
    const labelled = passage.text.split('\n').flatMap((written) => {
      const line = written.trim();
      const row = readRowLine(line);
      if (row !== null) {
        const head = toPlainText(row.head);
        return row.cells.map(({ label, text }) => ({
          aspect: joinRowLabels(isOwnHeading(head) ? '' : head, label),
          text,
        }));
      }
      const [, bold, plain, text = ''] = LABELLED_LINE.exec(line) ?? [];
      const aspect = toPlainText(bold ?? plain ?? '');
      return aspect === '' || isOwnHeading(aspect) ? [] : [{ aspect, text: toPlainText(text) }];
    });
    const heading = passage.heading.at(-1) ?? '';
    if (labelled.length > 0) for (const { aspect, text } of labelled) add(aspect, text, passage);
    else if (heading !== '' && !isOwnHeading(heading))
      add(
        heading,
        toPlainText(passage.text.replace(/^\s*(?:[-*+]|\d{1,3}[.)])\s+/gm, '')),
        passage,
      );
  }
  return [...traits.values()].map(({ aspect, texts, passages: behind }) => ({
    aspect,
    text: texts.join(' '),
    isNone: false,
    passages: behind,
  }));
}
