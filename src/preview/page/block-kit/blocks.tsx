import type { Json } from '../../../fake-slack/workspace/message.ts';
import { Element } from './element.tsx';
import type { Choose } from './element-props.ts';
import { Field } from './field.tsx';
import { isObject, keyed, objectsIn, wordsOf } from './json.ts';
import { Kit, KitText } from './kit.tsx';
import { Table } from './table.tsx';

/** Blocks of a message or of a view; `choose` hears of every click and choice in them. */
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
        <OneBlock key={String(block.block_id)} block={block} choose={choose} />
      ))}
    </div>
  );
}

/** What people click is drawn here, with the browser's own controls; what they read, by the library. */
function OneBlock({ block, choose }: { readonly block: Json; readonly choose: Choose }) {
  const elements = objectsIn(block.elements);
  switch (block.type) {
    case 'actions':
    case 'context_actions':
      return (
        <div className={String(block.type)}>
          {elements.map((element) => (
            <Element key={wordsOf(element.action_id)} element={element} choose={choose} />
          ))}
        </div>
      );
    case 'section':
      if (!isObject(block.accessory)) return <Kit blocks={[block]} />;
      return (
        <div className="with-accessory">
          <Kit blocks={[withoutAccessory(block)]} />
          <Element element={block.accessory} choose={choose} label={wordsOf(block.text)} />
        </div>
      );
    case 'input':
      return <Field block={block} choose={choose} />;
    case 'context':
      return (
        <div className="context">
          {keyed(elements).map(({ key, value }) => {
            const isImage = isObject(value) && value.type === 'image';
            if (!isImage) return <KitText key={key} text={value} />;
            return <Element key={key} element={value} choose={choose} />;
          })}
        </div>
      );
    case 'table':
      return <Table rows={block.rows} />;
    case 'divider':
      return <hr />;
    default:
      return <Kit blocks={[block]} />;
  }
}

function withoutAccessory({ accessory: _, ...block }: Json): Json {
  return block;
}
