import { type ResponseTarget, respondTo } from './api/response-url.ts';
import { findHome, toPublicView } from './api/views.ts';
import type { Delivery, EnvelopeType } from './delivery/dispatch.ts';
import type { View } from './workspace/change.ts';
import { app, type Channel, team } from './workspace/fixtures.ts';
import { isObject, type Json } from './workspace/json.ts';
import type { StoredMessage } from './workspace/message.ts';
import type { Workspace } from './workspace/workspace.ts';

/** What interactions need from the server. */
export interface InteractionContext {
  readonly workspace: Workspace;
  readonly deliver: (type: EnvelopeType, payload: Json) => Promise<Delivery>;
  readonly deliverEvent: (event: Json) => Promise<Delivery>;
  /** A new response_url. */
  readonly responseUrl: (target: ResponseTarget) => string;
}

interface MessageLocation {
  readonly channel: string;
  readonly ts: string;
}

/** What holds a clicked element: a message, ephemeral or not, or a view. */
export type ActionContainer = MessageLocation | { readonly view: string };

/**
 * What people do with commands, buttons, shortcuts and modals. Each promise resolves with how the bot took it,
 * and rejects only when Slack would refuse what the bot answered.
 */
export function createInteractions(context: InteractionContext) {
  const { workspace, deliverEvent } = context;

  return {
    /** A slash command as typed; the text of the bot's acknowledgement is shown as in Slack. */
    command: (user: string, channel: string, command: string, text = ''): Promise<Delivery> =>
      sendCommand(context, { user, channel, command, text }),

    /** A click on the element with that action id; `choice` is what a select or an input adds, such as `selected_option`. */
    click(user: string, on: ActionContainer, actionId: string, choice: Json = {}) {
      const { blocks, payload } =
        'view' in on ? describeView(workspace, on.view) : describeMessage(context, on, user);
      const action = findAction(blocks, actionId);
      const actions = [{ ...action, ...choice, action_ts: workspace.nextTs() }];
      return interact(context, 'block_actions', user, { ...payload, actions });
    },

    /** Submits a modal; `values` is block id -> action id -> the value of the input. */
    async submitView(user: string, viewId: string, values: Json = {}): Promise<Delivery> {
      const filled = { ...requireView(workspace, viewId), state: { values } };
      const delivery = await interact(context, 'view_submission', user, {
        view: toPublicView(filled),
        response_urls: [],
      });
      if (delivery.acknowledged) applyResponseAction(workspace, filled, delivery.response);
      return delivery;
    },

    /** Closes a modal without submitting it. */
    closeView(viewId: string): void {
      workspace.closeView(requireView(workspace, viewId));
    },

    /** A shortcut: global, or of a message when `on` names one. */
    shortcut(user: string, callback_id: string, on?: MessageLocation): Promise<Delivery> {
      const action_ts = workspace.nextTs();
      if (!on) return interact(context, 'shortcut', user, { callback_id, action_ts });
      const { payload } = describeMessage(context, on, user);
      const action = { callback_id, action_ts, message_ts: on.ts };
      return interact(context, 'message_action', user, { ...payload, ...action });
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
}

async function sendCommand(
  { workspace, deliver, responseUrl }: InteractionContext,
  typed: {
    readonly user: string;
    readonly channel: string;
    readonly command: string;
    readonly text: string;
  },
): Promise<Delivery> {
  const { user, channel, command, text } = typed;
  const target = { channel, user };
  const from = describeTeam(workspace, user);
  const delivery = await deliver('slash_commands', {
    command,
    text,
    team_id: from.id,
    ...(from.enterprise_id === undefined ? {} : { enterprise_id: from.enterprise_id }),
    team_domain: from.domain,
    channel_id: channel,
    channel_name: toVisibleName(workspace.channel(channel)),
    user_id: user,
    user_name: findUserName(workspace, user),
    api_app_id: app.id,
    is_enterprise_install: 'false',
    response_url: responseUrl(target),
    trigger_id: workspace.triggers.issue(user),
  });
  const { response } = delivery;
  if (isObject(response) && (response.text || response.blocks)) {
    respondTo(workspace, target, response);
  }
  return delivery;
}

function interact(
  { workspace, deliver }: InteractionContext,
  type: string,
  user: string,
  details: Json,
): Promise<Delivery> {
  const from = describeTeam(workspace, user);
  return deliver('interactive', {
    type,
    team: from,
    enterprise: from.enterprise_id === undefined ? null : { id: from.enterprise_id },
    user: { id: user, name: findUserName(workspace, user), team_id: from.id },
    api_app_id: app.id,
    trigger_id: workspace.triggers.issue(user),
    ...details,
  });
}

/** The blocks of a message, and the part of a payload that describes it. */
function describeMessage(
  { workspace, responseUrl }: InteractionContext,
  { channel, ts }: MessageLocation,
  user: string,
) {
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
    channel: { id: channel, name: toVisibleName(workspace.channel(channel)) },
    // Slack leaves the content of an ephemeral out of what it sends the bot.
    ...(ephemeral ? {} : { message }),
    response_url: responseUrl({ channel, user, ts }),
  };
  return { blocks: message.blocks ?? [], payload };
}

/** The same for a view. */
function describeView(workspace: Workspace, viewId: string) {
  const view = requireView(workspace, viewId);
  const container = { type: 'view', view_id: viewId };
  return { blocks: view.blocks, payload: { container, view: toPublicView(view) } };
}

/** Shows the errors that the bot found in a submitted modal, or closes it when there are none. */
function applyResponseAction(workspace: Workspace, view: View, response: unknown): void {
  if (isObject(response) && response.response_action === 'errors') {
    workspace.setView({ ...view, errors: response.errors });
  } else workspace.closeView(view);
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
    // Feedback buttons send the one that was pressed, which `choice` says.
    const { type, action_id, value, text } = found;
    return { type, action_id, block_id, ...(value === undefined ? {} : { value }), text };
  }
  throw new Error(`no element with action_id ${actionId} in these ${blocks.length} blocks`);
}

/** The workspace that a person is of. */
function describeTeam(workspace: Workspace, user: string) {
  const { team: elsewhere, enterprise } = workspace.users.get(user) ?? {};
  const [id, enterprise_id] =
    elsewhere === undefined ? [team.id, workspace.enterprise] : [elsewhere, enterprise];
  const domain = elsewhere === undefined ? team.domain : elsewhere.toLowerCase();
  return enterprise_id === undefined ? { id, domain } : { id, domain, enterprise_id };
}

function findUserName(workspace: Workspace, user: string): string {
  return workspace.users.get(user)?.name ?? user;
}

/** The channel's name as payloads have it: the names of private channels are hidden. */
function toVisibleName(channel: Channel): string {
  return channel.kind === 'group' ? 'privategroup' : channel.name;
}
