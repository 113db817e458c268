import { useState } from 'react';
import { isObject, type Json } from '../../../fake-slack/workspace/json.ts';
import type { Panel } from '../../server/protocol.ts';
import { Icon } from '../shell/icons.tsx';
import { useAct } from '../state/actions.ts';
import { Blocks } from './blocks.tsx';
import { readBlockText } from './json.ts';
import { findMissing, type InputValues, readInitialValues, setChoice } from './values.ts';

/** What is in a modal: its title, its inputs and its buttons. `titleId` names the title, for what holds the form. */
export function ModalForm({
  panel,
  titleId,
  close,
}: {
  readonly panel: Panel;
  readonly titleId: string;
  readonly close: () => void;
}) {
  const act = useAct();
  const [values, setValues] = useState<InputValues>(() => readInitialValues(panel.blocks));
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const reported = isObject(panel.errors) ? panel.errors : {};
  const errors = Object.entries({ ...reported, ...missing });

  function choose(element: Json, choice: Json): void {
    const input = panel.blocks.find(({ element: own }) => own === element);
    if (input) setValues((now) => setChoice(now, input, choice));
    if (!input || input.dispatch_action === true) {
      void act('click', { view: panel.id, action: element.action_id, choice });
    }
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const found = findMissing(panel.blocks, values);
        setMissing(found);
        if (Object.keys(found).length === 0) void act('submit', { view: panel.id, values });
      }}
    >
      <header className="modal-head">
        <h2 id={titleId}>{readBlockText(panel.title)}</h2>
        <button type="button" className="icon-button" title="Close" onClick={close}>
          <Icon name="close" />
          <span className="sr-only">Close</span>
        </button>
      </header>
      <div className="modal-body">
        {errors.length > 0 && (
          <div className="problem" role="alert">
            {errors.map(([block, words]) => (
              <p key={block}>
                <strong>{findLabel(panel, block)}:</strong> {readBlockText(words)}
              </p>
            ))}
          </div>
        )}
        <Blocks blocks={panel.blocks} choose={choose} />
      </div>
      <footer className="modal-foot">
        <button type="button" className="button" onClick={close}>
          {readBlockText(panel.close) || 'Cancel'}
        </button>
        {isObject(panel.submit) && (
          <button type="submit" className="button" data-style="primary">
            {readBlockText(panel.submit)}
          </button>
        )}
      </footer>
    </form>
  );
}

function findLabel({ blocks }: Panel, id: string): string {
  return readBlockText(blocks.find(({ block_id }) => block_id === id)?.label);
}
