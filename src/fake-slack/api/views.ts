import { randomUUID } from 'node:crypto';
import { invalidArguments, isObject, need, structure, textOf } from '../arguments.ts';
import { findProblems, nameBlocks } from '../block-kit/blocks.ts';
import { plainAt, stringAt } from '../block-kit/checks.ts';
import { SlackError } from '../slack-error.ts';
import { app, team } from '../workspace/fixtures.ts';
import type { Json } from '../workspace/message.ts';
import type { View, Workspace } from '../workspace/workspace.ts';

const STACK_MAX = 3;
const TITLE = 24;
const CALLBACK_ID = 255;
const PRIVATE_METADATA = 3_000;
const VIEW = 250_000;

export function open(workspace: Workspace, args: Json): Json {
  const draft = draftOf(args, 'modal');
  const user = workspace.triggers.exchange(need(args, 'trigger_id'));
  for (const left of modalsOf(workspace, user)) workspace.closeView(left);
  return { view: show(pushModal(workspace, user, draft)) };
}

export function push(workspace: Workspace, args: Json): Json {
  const draft = draftOf(args, 'modal');
  const user = workspace.triggers.exchange(need(args, 'trigger_id'));
  return { view: show(pushModal(workspace, user, draft)) };
}

export function update(workspace: Workspace, args: Json): Json {
  const id = textOf(args, 'view_id');
  const external = textOf(args, 'external_id');
  const view = [...workspace.views.values()].find((one) =>
    id === '' ? external !== '' && one.external_id === external : one.id === id,
  );
  if (!view) throw new SlackError('not_found');
  const hash = textOf(args, 'hash');
  if (hash !== '' && hash !== view.hash) throw new SlackError('hash_conflict');
  return { view: show(replaceView(workspace, view, draftOf(args, view.type))) };
}

/** Home tabs: one for each user, replaced by each call. */
export function publish(workspace: Workspace, args: Json): Json {
  const user = need(args, 'user_id');
  if (!workspace.users.has(user)) throw new SlackError('user_not_found');
  const draft = draftOf(args, 'home');
  const home = homeOf(workspace, user);
  const view = home ? replaceView(workspace, home, draft) : addView(workspace, user, draft, {});
  return { view: show(view) };
}

export function homeOf(workspace: Workspace, user: string): View | undefined {
  return [...workspace.views.values()].find((one) => one.type === 'home' && one.user === user);
}

/** The modals that the user has open, the topmost last. */
export function modalsOf(workspace: Workspace, user: string): readonly View[] {
  return [...workspace.views.values()].filter((one) => one.type === 'modal' && one.user === user);
}

/** The view as Slack shows it to bots: without who looks at it. */
export function show({ user: _, ...view }: View): Json {
  return view;
}

/** Puts a modal on top of those that the user has open. */
export function pushModal(workspace: Workspace, user: string, draft: Json): View {
  const stack = modalsOf(workspace, user);
  if (stack.length >= STACK_MAX) throw new SlackError('push_limit_reached');
  return addView(workspace, user, draft, {
    previous_view_id: stack.at(-1)?.id ?? null,
    ...(stack[0] ? { root_view_id: stack[0].id } : {}),
  });
}

/** Shows other content in a view that is open; what people typed is gone, as for new blocks. */
export function replaceView(workspace: Workspace, view: View, draft: Json): View {
  const replaced = { ...view, ...draft, ...fresh(draft) };
  workspace.setView(replaced);
  return replaced;
}

/** The `view` argument, checked as Slack checks it. */
export function draftOf(args: Json, type: string): Json {
  const view = structure(args, 'view', 'invalid_arguments');
  if (!isObject(view)) throw invalidArguments('missing required field: view');
  const problems = [
    ...findProblems(view.blocks, type === 'home' ? 'home' : 'modal', '/view/blocks'),
  ];
  const report = (problem: string, pointer: string) => {
    problems.push(`${problem} [json-pointer:${pointer}]`);
  };
  if (view.type !== type) report(`must be ${type}`, '/view/type');
  stringAt(report, view.callback_id, '/view/callback_id', CALLBACK_ID, 0);
  stringAt(report, view.private_metadata, '/view/private_metadata', PRIVATE_METADATA, 0);
  if (type === 'modal') checkModal(report, view);
  if (problems.length > 0) throw invalidArguments(...problems);
  if (JSON.stringify(view).length > VIEW) throw new SlackError('view_too_large');
  return view;
}

function checkModal(report: (problem: string, pointer: string) => void, view: Json): void {
  plainAt(report, view.title, '/view/title', TITLE);
  for (const name of ['submit', 'close']) {
    if (view[name] !== undefined) plainAt(report, view[name], `/view/${name}`, TITLE);
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
    callback_id: textOf(draft, 'callback_id'),
    private_metadata: textOf(draft, 'private_metadata'),
    ...links,
    ...fresh(draft),
  };
  workspace.setView(view);
  return view;
}

function fresh(draft: Json): Pick<View, 'blocks' | 'hash'> & { state: Json } {
  const blocks = Array.isArray(draft.blocks) ? draft.blocks : [];
  return { blocks: nameBlocks(blocks), hash: randomUUID(), state: { values: {} } };
}
