import { createBoundedMap } from '../../bounded-map.ts';
import type { Log } from '../../log.ts';
import type { Identity } from '../api/identity.ts';
import type { SharedChannels } from '../api/shared-channels.ts';

/** More strangers than speak in the shared channels of a company. */
const MOST_STRANGERS = 10_000;

/** What of Slack's events, commands and interactions says where they come from, and who did it. */
interface Origin {
  readonly api_app_id?: string | undefined;
  readonly team_id?: string | undefined;
  readonly enterprise_id?: string | null | undefined;
  readonly context_team_id?: string | undefined;
  readonly authorizations?: readonly Authorization[] | null | undefined;
  readonly is_ext_shared_channel?: boolean | undefined;
  readonly event?: OriginOfEvent | undefined;
  readonly command?: string | undefined;
  readonly user_id?: string | undefined;
  readonly team?: { readonly id?: string; readonly enterprise_id?: string } | null | undefined;
  readonly enterprise?: { readonly id?: string } | null | undefined;
  readonly user?: { readonly id?: string; readonly team_id?: string } | undefined;
}

interface Authorization {
  readonly team_id?: string | null;
  readonly enterprise_id?: string | null;
}

interface OriginOfEvent {
  readonly type?: string;
  readonly channel?: unknown;
  readonly channel_type?: string;
  /** An object in some kinds of event. */
  readonly user?: unknown;
  readonly team?: string;
  readonly user_team?: string;
  readonly source_team?: string;
  readonly user_profile?: { readonly team?: string };
}

/** Who did something. `team` may also be the id of an enterprise, as Slack has it for mentions. */
interface Actor {
  readonly id: string | undefined;
  readonly team: string | undefined;
  readonly enterprise: string | undefined;
  /** Where nobody from outside can be, an actor without a team is one of our own. */
  readonly isAmongStrangers: boolean;
}

/**
 * Whether something that Slack sent is for this bot and from its own company. What is not gets no answer, only a line in
 * the log. People of other companies come in through channels that are shared with them (Slack Connect).
 */
export type Admit = (body: object) => boolean;

export function createAdmission(parts: {
  readonly identity: Identity;
  readonly channels: SharedChannels;
  readonly log: Log;
}): Admit {
  const { identity, channels, log } = parts;
  // The Home tab's events do not say which company a person is of; what they wrote elsewhere does.
  const strangers = createBoundedMap<string, true>(MOST_STRANGERS);

  function refuse(reason: string, body: Origin, actor?: Actor): false {
    const { type: what = body.command ?? 'interaction', channel, channel_type } = body.event ?? {};
    // Strangers talk in shared channels all day, and a mention arrives as a message too: one line is enough.
    const level = what === 'message' && channel_type !== 'im' ? 'debug' : 'info';
    log[level]({ reason, what, channel, team: actor?.team ?? body.team_id }, 'not answered');
    return false;
  }

  return function admit(raw) {
    const body: Origin = raw;
    const { event } = body;
    const isForOther =
      identity.app !== undefined && identity.app !== (body.api_app_id ?? identity.app);
    if (isForOther) return refuse('another app', body);
    if (event !== undefined && !isSentHere(body, identity))
      return refuse('another workspace', body);
    if (typeof event?.channel === 'string' && body.is_ext_shared_channel !== undefined) {
      channels.note(event.channel, body.is_ext_shared_channel);
    }
    const actor = readActor(body);
    if (actor === undefined) return true;
    const { id = '' } = actor;
    if (isOwn(actor, identity) && !(actor.team === undefined && strangers.has(id))) return true;
    strangers.set(id, true);
    return refuse('another company', body, actor);
  };
}

/** An event names all workspaces that it is sent to; in a shared channel also that of its author. */
function isSentHere(body: Origin, { team, enterprise }: Identity): boolean {
  const { team_id, context_team_id, authorizations, is_ext_shared_channel } = body;
  if (is_ext_shared_channel === true) return true;
  const teams = [team_id, context_team_id, ...(authorizations ?? []).map((one) => one.team_id)];
  const named = teams.filter((one) => typeof one === 'string');
  if (named.length === 0 || named.includes(team)) return true;
  const enterprises = [
    body.enterprise_id,
    ...(authorizations ?? []).map((one) => one.enterprise_id),
  ];
  return enterprise !== undefined && enterprises.includes(enterprise);
}

/** Undefined for what no person did, such as Slack's own requests. */
function readActor(body: Origin): Actor | undefined {
  const { event, command, user, team, enterprise } = body;
  if (event !== undefined) return readAuthor(event, body);
  const isAmongStrangers = true;
  const company = body.enterprise_id ?? undefined;
  if (command !== undefined) {
    return { id: body.user_id, team: body.team_id, enterprise: company, isAmongStrangers };
  }
  if (user === undefined) return undefined;
  const from = user.team_id ?? team?.id;
  const isOfTeam = team?.id === undefined || team.id === from;
  const ofTeam = enterprise?.id ?? team?.enterprise_id;
  return { id: user.id, team: from, enterprise: isOfTeam ? ofTeam : undefined, isAmongStrangers };
}

/**
 * Who wrote a message or did what the event tells. Mentions by strangers name the bot's own workspace as `team` and
 * theirs, or its enterprise, as `user_team`; their messages name it as `team`.
 */
function readAuthor(event: OriginOfEvent, body: Origin): Actor {
  const { user, team, user_team, source_team, user_profile } = event;
  const from = user_team ?? source_team ?? user_profile?.team ?? team;
  return {
    id: typeof user === 'string' ? user : undefined,
    team: from,
    enterprise: from === body.team_id ? (body.enterprise_id ?? undefined) : undefined,
    isAmongStrangers: body.is_ext_shared_channel === true,
  };
}

function isOwn(actor: Actor, { team, enterprise }: Identity): boolean {
  const { team: from, isAmongStrangers } = actor;
  if (from === undefined) return !isAmongStrangers;
  if (from === team) return true;
  if (enterprise === undefined) return false;
  return from === enterprise || actor.enterprise === enterprise || !isAmongStrangers;
}
