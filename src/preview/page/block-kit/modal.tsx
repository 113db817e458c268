import { useId, useLayoutEffect, useRef } from 'react';
import type { Panel } from '../../server/protocol.ts';
import { useAct } from '../state/actions.ts';
import { ModalForm } from './modal-form.tsx';

const FIELD_SELECTOR = '.modal-body :is(input, select, textarea)';

/** A modal of the bot. The browser's dialog element keeps the focus inside and restores it. */
export function Modal({ panel }: { readonly panel: Panel }) {
  const act = useAct();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    // Start in the first field; the browser would focus the close button.
    opened?.querySelector<HTMLElement>(FIELD_SELECTOR)?.focus();
    // Close it before it leaves the page: only then the browser restores the focus.
    return () => opened?.close();
  }, []);

  const close = () => void act('close', { view: panel.id });

  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <ModalForm panel={panel} titleId={titleId} close={close} />
    </dialog>
  );
}
