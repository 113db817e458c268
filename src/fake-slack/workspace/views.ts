import { createBoundedMap } from '../../bounded-map.ts';
import type { EmitChange, View } from './change.ts';

/** The oldest go first. */
const VIEWS = 200;

/** The modals and Home tabs of a workspace, by id. */
export function createViewStore(emit: EmitChange) {
  const views = createBoundedMap<string, View>(VIEWS);

  return {
    views: views as ReadonlyMap<string, View>,

    setView(view: View): void {
      views.set(view.id, view);
      emit({ type: 'view', view });
    },

    closeView(view: View): void {
      views.delete(view.id);
      emit({ type: 'view-closed', view });
    },
  };
}
