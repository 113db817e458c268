// Finds the things of files by what people call them.

import type { OwnedThing } from '../knowledge/owners/owned-thing.ts';
import type { Steps } from '../slices.ts';
import { prepareThingNames, type ThingNames } from './thing-names.ts';
import { prepareThingPaths, type ThingPaths } from './thing-paths.ts';

/** All things of a pack. */
export interface ThingIndex {
  /** Things with a name of their own. */
  readonly names: ThingNames;
  readonly paths: ThingPaths;
  /** Files and folders called as a word is: "payments" for `/payments/`. They may as well mean something else. */
  readonly places: ThingNames;
}

/** What makes a pattern more than the name of one place. */
const MANY_PLACES = /[*?[\]!\\]/;

/** Indexes things, a thing a step. `isKnown` says whether the articles have a folded word. */
export function* prepareThingIndex(
  things: readonly OwnedThing[],
  isKnown: (folded: string) => boolean,
): Steps<ThingIndex> {
  const named = things.filter(({ paths }) => paths === null);
  const placed = things.filter(({ paths }) => paths !== null);
  const names = yield* prepareThingNames(named, ({ name, aliases }) => [name, ...aliases], isKnown);
  const paths = yield* prepareThingPaths(placed);
  const places = yield* prepareThingNames(placed, listPlaceNames, isKnown);
  return { names, paths, places };
}

function listPlaceNames({ name }: OwnedThing): readonly string[] {
  return MANY_PLACES.test(name) ? [] : [name];
}
