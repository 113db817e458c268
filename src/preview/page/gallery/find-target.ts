import { isObject, type Json } from '../../../fake-slack/workspace/json.ts';
import { toControlKey } from '../../gallery/control-key.ts';
import type { Exhibit } from '../../server/protocol.ts';

/** The exhibit that a click leads to: of that very control, else of one that does the same in another exhibit. */
export function findTarget(
  exhibits: readonly Exhibit[],
  of: string,
  { action, choice }: Json,
): Exhibit | undefined {
  const control = toControlKey(String(action), isObject(choice) ? choice : {});
  const [kind] = control.split(/[ :]/);
  const isSame = ({ cause }: Exhibit) => cause?.control === control;
  return (
    exhibits.find((exhibit) => exhibit.cause?.of === of && isSame(exhibit)) ??
    exhibits.find(isSame) ??
    exhibits.find(({ cause }) => cause?.control.split(/[ :]/)[0] === kind)
  );
}
