import { isObject, type Json } from '../../../fake-slack/workspace/json.ts';
import { Element } from './element.tsx';
import type { Choose } from './element-props.ts';
import { InputField } from './field.tsx';
import { listObjectsIn, readBlockText, readControlName, toKeyed } from './json.ts';
import { RenderedBlocks, RenderedText } from './kit.tsx';
import { TableView } from './table.tsx';

/** Blocks of a message or of a view; `choose` is called for every click and choice. */
export function Blocks({
  blocks,
  choose,
}: {
  readonly blocks: readonly Json[];
  readonly choose: Choose;
}) {
  return (
    <div className="blocks">
      {blocks.map((block) => (
        <BlockView key={String(block.block_id)} block={block} choose={choose} />
      ))}
    </div>
  );
}

/** Interactive parts are native controls, drawn here; the library draws everything else. */
function BlockView({ block, choose }: { readonly block: Json; readonly choose: Choose }) {
  const elements = listObjectsIn(block.elements);
  switch (block.type) {
    case 'actions':
    case 'context_actions':
      return (
        <div className={String(block.type)}>
          {elements.map((element) => (
            <Element key={readBlockText(element.action_id)} element={element} choose={choose} />
          ))}
        </div>
      );
    case 'section':
      if (!isObject(block.accessory)) return <RenderedBlocks blocks={[block]} />;
      return (
        <div className="with-accessory">
          <RenderedBlocks blocks={[withoutAccessory(block)]} />
          <Element element={block.accessory} choose={choose} label={readControlName(block.text)} />
        </div>
      );
    case 'input':
      return <InputField block={block} choose={choose} />;
    case 'context':
      return (
        <div className="context">
          {toKeyed(elements).map(({ key, value }) => (
            <RenderedText key={key} text={value} />
          ))}
        </div>
      );
    case 'table':
      return <TableView rows={block.rows} />;
    case 'divider':
      return <hr />;
    default:
      return <RenderedBlocks blocks={[block]} />;
  }
}

function withoutAccessory({ accessory: _, ...block }: Json): Json {
  return block;
}
