import { randomUUID } from 'node:crypto';
import { invalidArguments, readString, readStructure, requireString } from '../arguments.ts';
import { findProblems, nameBlocks } from '../block-kit/blocks.ts';
import { checkPlainText, checkString, type Report } from '../block-kit/checks.ts';
import { SlackError } from '../slack-error.ts';
import type { View } from '../workspace/change.ts';
import { app, team } from '../workspace/fixtures.ts';
import { isObject, type Json } from '../workspace/json.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Slack's limits. */
const MODAL_TITLE = 24;
const CALLBACK_ID = 255;
const PRIVATE_METADATA = 3_000;
const VIEW_LENGTH = 250_000;

/** Opens a modal for the person behind the trigger; it replaces any modal that they have open. */
export function openView(workspace: Workspace, args: Json): Json {
  const draft = readView(args, 'modal');
  const user = workspace.triggers.exchange(requireString(args, 'trigger_id'));
  for (const view of listModals(workspace, user)) workspace.closeView(view);
  return { view: toPublicView(setView(workspace, user, draft)) };
}

/** Publishes a Home tab: each person has one, and each call replaces it. */
export function publishView(workspace: Workspace, args: Json): Json {
  const user = requireString(args, 'user_id');
  if (!workspace.users.has(user)) throw new SlackError('user_not_found');
  const draft = readView(args, 'home');
  return { view: toPublicView(setView(workspace, user, draft, findHome(workspace, user)?.id)) };
}

/** The Home tab of `user`; undefined when none was published. */
export function findHome(workspace: Workspace, user: string): View | undefined {
  return [...workspace.views.values()].find((one) => one.type === 'home' && one.user === user);
}

/** The modals that `user` has open. */
export function listModals(workspace: Workspace, user: string): readonly View[] {
  return [...workspace.views.values()].filter((one) => one.type === 'modal' && one.user === user);
}

/** The view as Slack sends it to bots, without the person who sees it. */
export function toPublicView({ user: _, ...view }: View): Json {
  return view;
}

/** The `view` argument; throws the refusal of Slack when it breaks a limit. */
function readView(args: Json, type: 'modal' | 'home'): Json {
  const view = readStructure(args, 'view', 'invalid_arguments');
  if (!isObject(view)) throw invalidArguments('missing required field: view');
  const problems = [...findProblems(view.blocks, type, '/view/blocks')];
  const report: Report = (problem, pointer) => {
    problems.push(`${problem} [json-pointer:${pointer}]`);
  };
  if (view.type !== type) report(`must be ${type}`, '/view/type');
  checkString(report, view.callback_id, '/view/callback_id', CALLBACK_ID, 0);
  checkString(report, view.private_metadata, '/view/private_metadata', PRIVATE_METADATA, 0);
  if (type === 'modal') checkModal(report, view);
  if (problems.length > 0) throw invalidArguments(...problems);
  if (JSON.stringify(view).length > VIEW_LENGTH) throw new SlackError('view_too_large');
  return view;
}

function checkModal(report: Report, view: Json): void {
  checkPlainText(report, view.title, '/view/title', MODAL_TITLE);
  for (const name of ['submit', 'close']) {
    if (view[name] !== undefined) checkPlainText(report, view[name], `/view/${name}`, MODAL_TITLE);
  }
  const blocks: readonly unknown[] = Array.isArray(view.blocks) ? view.blocks : [];
  const hasInput = blocks.some((block) => isObject(block) && block.type === 'input');
  if (hasInput && view.submit === undefined) report('missing required field: submit', '/view');
}

/** Shows the view to `user`, under a new id unless `id` names the view that it replaces. */
function setView(
  workspace: Workspace,
  user: string,
  draft: Json,
  id = `V${randomUUID().replaceAll('-', '').slice(0, 10).toUpperCase()}`,
): View {
  const blocks = Array.isArray(draft.blocks) ? draft.blocks : [];
  const view = {
    ...draft,
    id,
    type: String(draft.type),
    user,
    team_id: team.id,
    app_id: app.id,
    bot_id: app.bot_id,
    root_view_id: id,
    previous_view_id: null,
    callback_id: readString(draft, 'callback_id'),
    private_metadata: readString(draft, 'private_metadata'),
    blocks: nameBlocks(blocks),
    hash: randomUUID(),
    state: { values: {} },
  };
  workspace.setView(view);
  return view;
}
