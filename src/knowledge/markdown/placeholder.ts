import type { Content } from './blocks.ts';
import { toLabelText } from './label-text.ts';

/** What stands where a text is still to come: "TBD", "Level descriptions to be defined." */
const STILL_TO_COME =
  /^\W*(?:(?:this|the|a|more|full|further|is|are|will|still|currently|under|\p{L}+) ){0,5}?(?:t\.?b\.?[adc]|to ?do|wip|work in progress|coming soon|under construction|to be (?:added|announced|completed|confirmed|decided|defined|described|determined|documented|done|written|filled in)|not (?:yet )?written(?: yet)?)\W*$/iu;

/** Whether a block only says that its text is still to come. */
export function isPlaceholder(block: Content): boolean {
  if (block.kind === 'list')
    return block.items.every(({ text }) => STILL_TO_COME.test(toLabelText(text)));
  return 'text' in block && STILL_TO_COME.test(toLabelText(block.text));
}
