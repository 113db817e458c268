import { countCharacters } from '../../fake-slack/block-kit/table.ts';
import { fixtures } from '../../fake-slack/workspace/fixtures.ts';
import { isObject } from '../../fake-slack/workspace/json.ts';
import type { Rolecall } from '../../rolecall.ts';
import type { Exhibit, Features, Gallery, Panel, Post } from '../server/protocol.ts';
import { type Control, listControls } from './controls.ts';
import { showChosen, submitForm } from './forms.ts';
import { chooseQuestions } from './questions.ts';
import { isPost, type Shown, type Stage, toContainer, watch } from './stage.ts';
import type { Step } from './step.ts';
import { listSteps } from './steps.ts';

const CONTROLS_GROUP = 'What controls lead to';
const VALUE_OF_OLD = 'a value of an older version';

/** Has people ask everything on the stage, and click each kind of control once. Every message is the bot's own. */
export async function buildGallery(
  stage: Stage,
  { rolecall, features }: { readonly rolecall: Rolecall; readonly features: Features },
): Promise<Gallery> {
  const exhibits: Exhibit[] = [];
  const sentForms = new Set<string>();
  /** Forms are sent while they are open: the next one closes them. */
  async function add(shown: readonly Exhibit[]): Promise<void> {
    exhibits.push(...shown);
    for (const exhibit of shown) {
      const { panel } = exhibit;
      // A view that only tells something has no button to send it with.
      if (!isObject(panel?.submit)) continue;
      const form = String(panel.callback_id);
      if (sentForms.has(form)) continue;
      sentForms.add(form);
      exhibits.push(...(await showForm(stage, exhibit, panel)));
    }
  }

  for (const step of listSteps(chooseQuestions(rolecall), features)) {
    const before = await watch(stage, () => step.prepare?.(stage));
    await add(toExhibits(step, await watch(stage, () => step.act(stage, before))));
  }
  const clicked = new Set<string>();
  // Grows while it is gone through: what a control shows has controls itself.
  for (const exhibit of exhibits) {
    for (const { control, at } of listControlsOf(exhibit)) {
      const kind = `${exhibit.panel?.type ?? ''} ${control.kind}`;
      if (clicked.has(kind)) continue;
      clicked.add(kind);
      await add(await showControl(stage, exhibit, control, at));
    }
  }
  await add(await showOldButton(stage, exhibits));
  return { exhibits };
}

/** What a step showed: in the channel, in threads, and as views. */
function toExhibits(
  step: Omit<Step, 'prepare' | 'act'>,
  { posts, replies, panels }: Shown,
  cause?: Exhibit['cause'],
): readonly Exhibit[] {
  const { id, group, title, asked, budget } = step;
  const base = {
    group,
    asked,
    ...(budget === undefined ? {} : { budget }),
    ...(cause === undefined ? {} : { cause }),
  };
  const isBoth = posts.length > 0 && replies.length > 0;
  const messages = [
    { id, title, posts },
    {
      id: isBoth ? `${id}-thread` : id,
      title: isBoth ? `${title}: its thread` : title,
      posts: replies,
    },
  ];
  return [
    ...messages
      .filter((one) => one.posts.length > 0)
      .map((one) => ({ ...base, ...one, characters: measureLongest(one.posts) })),
    ...panels.map((panel, index) => ({
      ...base,
      id: posts.length + replies.length + index === 0 ? id : `${id}-view-${index}`,
      title,
      posts: [],
      panel,
      characters: countCharacters(panel.blocks),
    })),
  ];
}

function measureLongest(posts: readonly Post[]): number {
  return Math.max(0, ...posts.map(({ blocks, text }) => countCharacters(blocks ?? { text })));
}

interface PlacedControl {
  readonly control: Control;
  /** The message or view that has it. */
  readonly at: Post | Panel;
}

function listControlsOf({ posts, panel }: Exhibit): readonly PlacedControl[] {
  const places = [...posts, ...(panel?.type === 'home' ? [panel] : [])];
  return places.flatMap((at) => listControls(at.blocks ?? []).map((control) => ({ control, at })));
}

/** Clicks the control as the person who sees it. */
async function showControl(
  stage: Stage,
  exhibit: Exhibit,
  control: Control,
  at: Post | Panel,
): Promise<readonly Exhibit[]> {
  const shown = await watch(stage, () =>
    stage.slack.people.click(fixtures.ada, toContainer(at), control.actionId, control.choice),
  );
  const step = {
    id: `${exhibit.id}-${control.kind}`.replace(/\W+/g, '-'),
    group: CONTROLS_GROUP,
    title: `“${control.label}”`,
    asked: `${control.label}, in “${exhibit.title}”`,
  };
  return toExhibits(step, shown, { of: exhibit.id, control: control.key });
}

/** Submits a form: once as it should not be, and once as it should. */
async function showForm(
  stage: Stage,
  { id, title }: Exhibit,
  panel: Panel,
): Promise<readonly Exhibit[]> {
  const step = { id: `${id}-sent`, group: CONTROLS_GROUP, asked: `${title}, sent` };
  const wrong = await watch(stage, () => submitForm(stage, panel, 'same'));
  const right = await watch(stage, () => submitForm(stage, panel, 'different'));
  const refused = toExhibits(
    { ...step, id: `${id}-wrong`, title: `${title}, filled in wrong` },
    wrong,
  );
  return [
    ...refused.map((one) =>
      one.panel === undefined ? one : { ...one, panel: showChosen(one.panel) },
    ),
    ...toExhibits({ ...step, title: `${title}, sent` }, right),
  ];
}

/** A button that an older version of the bot posted. */
async function showOldButton(
  stage: Stage,
  exhibits: readonly Exhibit[],
): Promise<readonly Exhibit[]> {
  const [first] = exhibits
    .flatMap(listControlsOf)
    .filter(({ at, control }) => isPublic(at) && Object.keys(control.choice).length === 0);
  if (first === undefined) return [];
  const { control, at } = first;
  // By another person: a second click of the same one is taken for a double click.
  const shown = await watch(stage, () =>
    stage.slack.people.click(fixtures.grace, toContainer(at), control.actionId, {
      value: VALUE_OF_OLD,
    }),
  );
  const step = {
    id: 'old-button',
    group: CONTROLS_GROUP,
    title: 'A button of an older version',
    asked: control.label,
  };
  return toExhibits(step, shown);
}

/** Whether everybody in the conversation sees it. */
function isPublic(at: Post | Panel): boolean {
  return isPost(at) && at.to === undefined;
}
