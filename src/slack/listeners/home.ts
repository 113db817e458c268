import type { App, BlockAction, ViewSubmitAction } from '@slack/bolt';
import { ACTION_IDS } from '../blocks/action-ids.ts';
import { COMPARE_VIEW, readCompareForm } from '../blocks/compare-modal.ts';
import type { HomeHandlers } from '../handlers/home.ts';

/** Hands on what people do on the Home tab, and in the form in which roles are compared. */
export function listenToHome(app: App, home: HomeHandlers): void {
  app.event('app_home_opened', async ({ event: { user, channel, tab } }) => {
    await (tab === 'messages' ? home.suggest(channel) : home.show(user));
  });

  app.action<BlockAction>(ACTION_IDS.compare, async ({ ack, body }) => {
    await ack();
    await home.openComparison(body.trigger_id);
  });

  app.action<BlockAction>(ACTION_IDS.role, async ({ ack, body, action }) => {
    await ack();
    const option = 'selected_option' in action ? action.selected_option : null;
    await home.describe(body.user.id, option?.value ?? '', body.trigger_id);
  });

  app.view<ViewSubmitAction>(COMPARE_VIEW, async ({ ack, body, view }) => {
    const form = readCompareForm(view.state.values);
    const done = await home.compare(body.user.id, form, body.trigger_id);
    if (typeof done === 'function') {
      await ack();
      await done();
    } else await ack({ response_action: 'errors', errors: done.errors });
  });
}
