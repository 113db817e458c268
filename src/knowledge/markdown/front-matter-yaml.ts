import { parseYaml } from '../../yaml.ts';
import {
  type ReadFields,
  readLineByLine,
  type Warn,
  type WrittenField,
} from './front-matter-lines.ts';

const YAML_FIELD = /^["']?([\w-]+)["']?[ \t]*:(?=\s|$)/;

/** Reads the lines between two `---`. Every scalar stays the text that was written: a title like 2026 and dates need no guess. */
export function readYamlFields(
  lines: readonly string[],
  first: number,
  warn: Warn,
): readonly WrittenField[] {
  return readLineByLine(lines, first, YAML_FIELD, parseYamlLines, warn);
}

const parseYamlLines: ReadFields = (lines) => {
  const { value, problems, lineOf } = parseYaml(lines.join('\n'), '', {
    schema: 'failsafe',
    uniqueKeys: false,
  });
  const [broken] = problems;
  if (broken) return { reason: `front matter ${broken.message}`, line: broken.line ?? 1 };
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  const entries = isMap ? Object.entries(value) : [];
  return { fields: entries.map(([key, one]) => ({ key, value: one, line: lineOf([key]) })) };
};
