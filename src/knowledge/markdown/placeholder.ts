import type { Content } from './blocks.ts';
import { toLabelText } from './label-text.ts';

const TEXT =
  '(?:(?:this|the|more|full|further|all) )?(?:(?:level|role|job|team) )?(?:page|section|article|chapter|document|documentation|text|contents?|details?|info(?:rmation)?|descriptions?|process|list)';
/** What stands where a text is still to come: "TBD", "Level descriptions to be defined." */
const STILL_TO_COME = new RegExp(
  `^\\W*(?:(?:${TEXT} )?(?:is |are |will be |still |currently )*(?:t\\.?b\\.?[adc]|coming soon|under construction|to be (?:added|announced|completed|confirmed|decided|defined|described|determined|documented|done|written|filled in))` +
    `|(?:this (?:page|section|article|document) is )?(?:still )?(?:a )?(?:to ?do|wip|work in progress|not (?:yet )?written(?: yet)?))\\W*$`,
  'iu',
);

/** Whether a block only says that its text is still to come. */
export function isPlaceholder(block: Content): boolean {
  if (block.kind === 'list')
    return (
      block.items.length > 0 &&
      block.items.every(({ text }) => STILL_TO_COME.test(toLabelText(text)))
    );
  return 'text' in block && STILL_TO_COME.test(toLabelText(block.text));
}
