import { foldText } from './fold-text.ts';

/** How many of these texts stand in a line, whatever their case and marks. */
export function countContained(line: string, texts: readonly string[]): number {
  const words = ` ${foldText(line)} `;
  return texts.filter((text) => foldText(text) !== '' && words.includes(` ${foldText(text)} `))
    .length;
}
