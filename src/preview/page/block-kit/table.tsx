import { isObject } from '../../../fake-slack/workspace/json.ts';
import { SCROLLS } from '../state/settings.ts';
import { readBlockText, toKeyed } from './json.ts';
import { RenderedBlocks } from './kit.tsx';

/** A table block, with headings that screen readers know: the first row heads the columns, the first cell its row. */
export function TableView({ rows }: { readonly rows: unknown }) {
  const [head, ...body] = toKeyed(rows).map(({ key, value }) => ({ key, cells: toKeyed(value) }));
  if (!head) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups inputs, and a section would be a landmark.
    <div className="table" role="group" aria-label="Table" {...SCROLLS}>
      <table>
        <thead>
          <tr>
            {head.cells.map(({ key, value }) => (
              <th key={key} scope="col">
                <TableCell cell={value} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row">
                <TableCell cell={first?.value} />
              </th>
              {others.map((cell) => (
                <td key={cell.key}>
                  <TableCell cell={cell.value} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TableCell({ cell }: { readonly cell: unknown }) {
  return isObject(cell) && cell.type === 'rich_text' ? (
    <RenderedBlocks blocks={[cell]} />
  ) : (
    readBlockText(cell)
  );
}
