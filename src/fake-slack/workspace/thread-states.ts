import { createBoundedMap } from '../../bounded-map.ts';
import type { EmitChange, ThreadState } from './change.ts';

/** The oldest go first. */
const THREADS_WITH_STATE = 500;

/** What the bot shows around the threads of a workspace. */
export function createThreadStates(emit: EmitChange) {
  const threads = createBoundedMap<string, ThreadState>(THREADS_WITH_STATE);

  return {
    threadState(channelId: string, ts: string): ThreadState | undefined {
      return threads.get(`${channelId} ${ts}`);
    },

    setThreadState(state: ThreadState): void {
      const key = `${state.channel} ${state.thread_ts}`;
      const thread = { ...threads.get(key), ...state };
      threads.set(key, thread);
      emit({ type: 'thread', thread });
    },
  };
}
