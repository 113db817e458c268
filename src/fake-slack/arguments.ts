import { SlackError } from './slack-error.ts';
import { isObject, type Json } from './workspace/json.ts';

/** The arguments of a Web API call, from its form-encoded or JSON body. */
export function parseArguments(contentType: string, body: string): Json {
  if (!contentType.includes('json')) return Object.fromEntries(new URLSearchParams(body));
  const parsed = parseArgument(body, 'invalid_json');
  if (!isObject(parsed)) throw new SlackError('json_not_object');
  return parsed;
}

/** A string argument, '' when it is missing. */
export function readString(args: Json, name: string): string {
  const value = args[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A required string argument. */
export function requireString(args: Json, name: string): string {
  const value = readString(args, name);
  if (value === '') throw invalidArguments(`missing required field: ${name}`);
  return value;
}

/** True for `true`, `'true'` and `'1'`: forms know strings only. */
export function isSet(args: Json, name: string): boolean {
  return ['true', '1'].includes(String(args[name]));
}

/** A structured argument, which forms carry as a JSON string; undefined when it is missing. */
export function readStructure(args: Json, name: string, error: string): unknown {
  const value = args[name];
  if (typeof value !== 'string') return value ?? undefined;
  return value === '' ? undefined : parseArgument(value, error);
}

/** The refusal of invalid arguments, with their problems. */
export function invalidArguments(...problems: readonly string[]): SlackError {
  const messages = problems.map((problem) => `[ERROR] ${problem}`);
  return new SlackError('invalid_arguments', { response_metadata: { messages } });
}

function parseArgument(text: string, error: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The error code of Slack depends on the argument that holds the unreadable JSON.
    throw new SlackError(error);
  }
}
