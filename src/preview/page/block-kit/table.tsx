import { SCROLLS } from '../state/settings.ts';
import { isObject, keyed, wordsOf } from './json.ts';
import { Kit } from './kit.tsx';

/** A table block, with headings that screen readers know: the first row heads the columns, the first cell its row. */
export function Table({ rows }: { readonly rows: unknown }) {
  const [head, ...body] = keyed(rows).map(({ key, value }) => ({ key, cells: keyed(value) }));
  if (!head) return null;
  return (
    <section className="table" aria-label="Table" {...SCROLLS}>
      <table>
        <thead>
          <tr>
            {head.cells.map(({ key, value }) => (
              <th key={key} scope="col">
                <Cell cell={value} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row">
                <Cell cell={first?.value} />
              </th>
              {others.map((cell) => (
                <td key={cell.key}>
                  <Cell cell={cell.value} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell }: { readonly cell: unknown }) {
  return isObject(cell) && cell.type === 'rich_text' ? <Kit blocks={[cell]} /> : wordsOf(cell);
}
