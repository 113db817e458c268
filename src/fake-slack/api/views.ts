import { randomUUID } from 'node:crypto';
import {
  invalidArguments,
  isObject,
  readString,
  readStructure,
  requireString,
} from '../arguments.ts';
import { findProblems, nameBlocks } from '../block-kit/blocks.ts';
import { checkPlainText, checkString } from '../block-kit/checks.ts';
import { SlackError } from '../slack-error.ts';
import { app, team } from '../workspace/fixtures.ts';
import type { Json } from '../workspace/message.ts';
import type { View, Workspace } from '../workspace/workspace.ts';

const STACK_MAX = 3;
const MODAL_TITLE = 24;
const CALLBACK_ID = 255;
const PRIVATE_METADATA = 3_000;
const VIEW_LENGTH = 250_000;

export function openView(workspace: Workspace, args: Json): Json {
  const draft = readView(args, 'modal');
  const user = workspace.triggers.exchange(requireString(args, 'trigger_id'));
  for (const left of listModals(workspace, user)) workspace.closeView(left);
  return { view: toPublicView(pushModal(workspace, user, draft)) };
}

export function push(workspace: Workspace, args: Json): Json {
  const draft = readView(args, 'modal');
  const user = workspace.triggers.exchange(requireString(args, 'trigger_id'));
  return { view: toPublicView(pushModal(workspace, user, draft)) };
}

export function update(workspace: Workspace, args: Json): Json {
  const id = readString(args, 'view_id');
  const external = readString(args, 'external_id');
  const view = [...workspace.views.values()].find((one) =>
    id === '' ? external !== '' && one.external_id === external : one.id === id,
  );
  if (!view) throw new SlackError('not_found');
  const hash = readString(args, 'hash');
  if (hash !== '' && hash !== view.hash) throw new SlackError('hash_conflict');
  return { view: toPublicView(replaceView(workspace, view, readView(args, view.type))) };
}

/** Home tabs: one for each user, replaced by each call. */
export function publishView(workspace: Workspace, args: Json): Json {
  const user = requireString(args, 'user_id');
  if (!workspace.users.has(user)) throw new SlackError('user_not_found');
  const draft = readView(args, 'home');
  const home = findHome(workspace, user);
  const view = home ? replaceView(workspace, home, draft) : addView(workspace, user, draft, {});
  return { view: toPublicView(view) };
}

export function findHome(workspace: Workspace, user: string): View | undefined {
  return [...workspace.views.values()].find((one) => one.type === 'home' && one.user === user);
}

/** The modals that the user has open, the topmost last. */
export function listModals(workspace: Workspace, user: string): readonly View[] {
  return [...workspace.views.values()].filter((one) => one.type === 'modal' && one.user === user);
}

/** The view as Slack shows it to bots: without who looks at it. */
export function toPublicView({ user: _, ...view }: View): Json {
  return view;
}

/** Puts a modal on top of those that the user has open. */
export function pushModal(workspace: Workspace, user: string, draft: Json): View {
  const stack = listModals(workspace, user);
  if (stack.length >= STACK_MAX) throw new SlackError('push_limit_reached');
  return addView(workspace, user, draft, {
    previous_view_id: stack.at(-1)?.id ?? null,
    ...(stack[0] ? { root_view_id: stack[0].id } : {}),
  });
}

/** Shows other content in a view that is open; what people typed is gone, as for new blocks. */
export function replaceView(workspace: Workspace, view: View, draft: Json): View {
  const replaced = { ...view, ...draft, ...toFreshState(draft) };
  workspace.setView(replaced);
  return replaced;
}

/** The `view` argument, checked as Slack checks it. */
export function readView(args: Json, type: string): Json {
  const view = readStructure(args, 'view', 'invalid_arguments');
  if (!isObject(view)) throw invalidArguments('missing required field: view');
  const problems = [
    ...findProblems(view.blocks, type === 'home' ? 'home' : 'modal', '/view/blocks'),
  ];
  const report = (problem: string, pointer: string) => {
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

function checkModal(report: (problem: string, pointer: string) => void, view: Json): void {
  checkPlainText(report, view.title, '/view/title', MODAL_TITLE);
  for (const name of ['submit', 'close']) {
    if (view[name] !== undefined) checkPlainText(report, view[name], `/view/${name}`, MODAL_TITLE);
  }
  const blocks: readonly unknown[] = Array.isArray(view.blocks) ? view.blocks : [];
  const asks = blocks.some((block) => isObject(block) && block.type === 'input');
  if (asks && view.submit === undefined) report('missing required field: submit', '/view');
}

function addView(workspace: Workspace, user: string, draft: Json, links: Json): View {
  const id = `V${randomUUID().replaceAll('-', '').slice(0, 10).toUpperCase()}`;
  const view: View = {
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
    ...links,
    ...toFreshState(draft),
  };
  workspace.setView(view);
  return view;
}

function toFreshState(draft: Json): Pick<View, 'blocks' | 'hash'> & { state: Json } {
  const blocks = Array.isArray(draft.blocks) ? draft.blocks : [];
  return { blocks: nameBlocks(blocks), hash: randomUUID(), state: { values: {} } };
}
