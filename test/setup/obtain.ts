/** A program that tests need and npm does not install with the rest. */
export interface Tool {
  readonly name: string;
  /** What to do where no way works. */
  readonly cure: string;
  /** Where it may already be, best first. */
  readonly places: readonly string[];
  /** How to get it, tried in this order. */
  readonly ways: readonly Way[];
  /** Rejects, with the reason, where what is at this place does not run. */
  check(place: string): Promise<unknown>;
}

/** A way to get a tool. */
interface Way {
  readonly name: string;
  /** Gives the place, or rejects with the reason why it cannot. */
  get(): Promise<string>;
}

/** The first place where the tool runs; gets the tool where there is none. Throws where nothing works. */
export async function obtain(tool: Tool): Promise<string> {
  for (const place of tool.places) {
    if (await isUsable(tool, place)) return say(tool, place);
  }
  const reasons: string[] = [];
  for (const way of tool.ways) {
    say(tool, `not found, trying ${way.name}`);
    try {
      const place = await way.get();
      await tool.check(place);
      return say(tool, place);
    } catch (error) {
      reasons.push(`${way.name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  const tried = reasons.length > 0 ? ` Tried ${reasons.join('; ')}.` : '';
  const error = new Error(`${tool.name} is missing: ${tool.cure}.${tried}`);
  // What to do is in the sentence: where in here it was thrown says nothing.
  error.stack = String(error);
  throw error;
}

async function isUsable(tool: Tool, place: string): Promise<boolean> {
  return tool.check(place).then(
    () => true,
    () => false,
  );
}

/** On standard error, so that a report on standard output stays whole. */
function say({ name }: Tool, text: string): string {
  process.stderr.write(`${name}: ${text}\n`);
  return text;
}
