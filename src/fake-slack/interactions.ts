import { type ResponseTarget, respondTo } from './api/response-url.ts';
import {
  findHome,
  listModals,
  pushModal,
  readView,
  replaceView,
  toPublicView,
} from './api/views.ts';
import { isObject } from './arguments.ts';
import type { Delivery, EnvelopeType } from './delivery/dispatch.ts';
import { app, type Channel, team } from './workspace/fixtures.ts';
import type { Json, StoredMessage } from './workspace/message.ts';
import type { View, Workspace } from './workspace/workspace.ts';

/** What an interaction needs of the server. */
export interface InteractionContext {
  readonly workspace: Workspace;
  readonly deliver: (type: EnvelopeType, payload: Json) => Promise<Delivery>;
  readonly deliverEvent: (event: Json) => Promise<Delivery>;
  /** A new response_url. */
  readonly responseUrl: (source: ResponseTarget) => string;
}

/** Where a button stands: under a message, ephemeral or not, or in a view. */
export type ActionContainer =
  | { readonly channel: string; readonly ts: string }
  | { readonly view: string };

/** What people do with commands, buttons, shortcuts and modals. Each promise tells how the bot took it, and rejects only with Slack's refusal of what the bot answered. */
export function createInteractions({
  workspace,
  deliver,
  deliverEvent,
  responseUrl,
}: InteractionContext) {
  function interact(type: string, user: string, what: Json): Promise<Delivery> {
    return deliver('interactive', {
      type,
      team: { id: team.id, domain: team.domain },
      user: { id: user, name: findUserName(workspace, user), team_id: team.id },
      api_app_id: app.id,
      trigger_id: workspace.triggers.issue(user),
      ...what,
    });
  }

  return {
    /** A slash command as typed; what the bot says while it acknowledges is shown as in Slack. */
    async command(user: string, channel: string, command: string, text = ''): Promise<Delivery> {
      const source = { channel, user };
      const delivery = await deliver('slash_commands', {
        command,
        text,
        team_id: team.id,
        team_domain: team.domain,
        channel_id: channel,
        channel_name: nameForCommand(workspace.channel(channel)),
        user_id: user,
        user_name: findUserName(workspace, user),
        api_app_id: app.id,
        is_enterprise_install: 'false',
        response_url: responseUrl(source),
        trigger_id: workspace.triggers.issue(user),
      });
      const said = delivery.response;
      if (isObject(said) && (said.text || said.blocks)) respondTo(workspace, source, said);
      return delivery;
    },

    /** A click on the element with that action id; `choice` is what a select or an input adds, such as `selected_option`. */
    click(
      user: string,
      place: ActionContainer,
      actionId: string,
      choice: Json = {},
    ): Promise<Delivery> {
      const around =
        'view' in place ? viewAround(workspace, place.view) : messageAround(place, user);
      const action = findAction(around.blocks, actionId);
      const actions = [{ ...action, ...choice, action_ts: workspace.nextTs() }];
      return interact('block_actions', user, { ...around.payload, actions });
    },

    /** Submits a modal; `values` is block id -> action id -> what stands there. */
    async submitView(user: string, viewId: string, values: Json = {}): Promise<Delivery> {
      const filled = { ...requireView(workspace, viewId), state: { values } };
      const delivery = await interact('view_submission', user, {
        view: toPublicView(filled),
        response_urls: [],
      });
      if (delivery.acknowledged) applyResponseAction(workspace, filled, delivery.response);
      return delivery;
    },

    /** Closes a modal by hand; the bot hears of it where the view asked for that. */
    async closeView(user: string, viewId: string): Promise<Delivery | undefined> {
      const view = requireView(workspace, viewId);
      workspace.closeView(view);
      if (view.notify_on_close !== true) return undefined;
      return interact('view_closed', user, { view: toPublicView(view), is_cleared: false });
    },

    /** A shortcut: global, or of a message when `on` names one. */
    shortcut(
      user: string,
      callback_id: string,
      on?: { readonly channel: string; readonly ts: string },
    ): Promise<Delivery> {
      const action_ts = workspace.nextTs();
      if (!on) return interact('shortcut', user, { callback_id, action_ts });
      const { payload } = messageAround(on, user);
      return interact('message_action', user, {
        ...payload,
        callback_id,
        action_ts,
        message_ts: on.ts,
      });
    },

    /** Opens the bot's Home tab, or its Messages tab. */
    openHome(user: string, tab: 'home' | 'messages' = 'home'): Promise<Delivery> {
      const view = tab === 'home' ? findHome(workspace, user) : undefined;
      const dm = [...workspace.channels.values()].find(
        (one) => one.kind === 'im' && [user, app.user_id].every((id) => one.members.includes(id)),
      );
      return deliverEvent({
        type: 'app_home_opened',
        user,
        channel: dm?.id,
        tab,
        event_ts: workspace.nextTs(),
        ...(view ? { view: toPublicView(view) } : {}),
      });
    },
  };

  function messageAround(on: { readonly channel: string; readonly ts: string }, user: string) {
    const { channel, ts } = on;
    const ephemeral = workspace.ephemerals(user).find((one) => one.ts === ts);
    const message: StoredMessage = ephemeral ?? workspace.message(channel, ts);
    const container = {
      type: 'message',
      message_ts: ts,
      channel_id: channel,
      is_ephemeral: ephemeral !== undefined,
      ...(message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts }),
    };
    const payload = {
      container,
      channel: { id: channel, name: nameForCommand(workspace.channel(channel)) },
      // Slack leaves the content of an ephemeral out of what it sends the bot.
      ...(ephemeral ? {} : { message }),
      response_url: responseUrl({ channel, user, ts }),
    };
    return { blocks: message.blocks ?? [], payload };
  }
}

function viewAround(workspace: Workspace, viewId: string) {
  const view = requireView(workspace, viewId);
  const container = { type: 'view', view_id: viewId };
  return { blocks: view.blocks, payload: { container, view: toPublicView(view) } };
}

/** Does with the modal what the bot's answer to its submission says: close it unless told otherwise. */
function applyResponseAction(workspace: Workspace, view: View, response: unknown): void {
  const said = isObject(response) ? response : {};
  switch (said.response_action) {
    case 'errors':
      workspace.setView({ ...view, errors: said.errors });
      return;
    case 'update':
      replaceView(workspace, view, readView(said, 'modal'));
      return;
    case 'push':
      pushModal(workspace, view.user, readView(said, 'modal'));
      return;
    case 'clear':
      for (const open of listModals(workspace, view.user)) workspace.closeView(open);
      return;
    default:
      workspace.closeView(view);
  }
}

function requireView(workspace: Workspace, id: string): View {
  const view = workspace.views.get(id);
  if (!view) throw new Error(`no open view ${id}: open it first`);
  return view;
}

function findAction(blocks: readonly Json[], actionId: string): Json {
  for (const { block_id, elements, accessory, element } of blocks) {
    const all = [...(Array.isArray(elements) ? elements : []), accessory, element];
    const found = all.filter(isObject).find(({ action_id }) => action_id === actionId);
    if (!found) continue;
    // A pair of feedback buttons sends the one that was pressed, which `choice` says.
    const { type, action_id, value, text } = found;
    return { type, action_id, block_id, ...(value === undefined ? {} : { value }), text };
  }
  throw new Error(`no element with action_id ${actionId} in these ${blocks.length} blocks`);
}

function findUserName(workspace: Workspace, user: string): string {
  return workspace.users.get(user)?.name ?? user;
}

/** Private channels hide their names from commands. */
function nameForCommand(channel: Channel): string {
  return channel.kind === 'group' ? 'privategroup' : channel.name;
}
