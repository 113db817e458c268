import { useId, useState } from 'react';
import type { ElementProps } from './element-props.ts';
import { listObjectsIn, readText } from './json.ts';

/** Radio buttons or checkboxes. */
export function Boxes({ element, choose, label }: ElementProps) {
  const group = useId();
  const isRadio = element.type === 'radio_buttons';
  const options = listObjectsIn(element.options);
  const first = [element.initial_option, ...listObjectsIn(element.initial_options)];
  const [picked, setPicked] = useState(() =>
    listObjectsIn(first).map(({ value }) => readText(value)),
  );

  function toggle(value: string, isOn: boolean): void {
    const others = isRadio ? [] : picked.filter((one) => one !== value);
    const next = isOn ? [...others, value] : others;
    setPicked(next);
    const chosen = options.filter((option) => next.includes(readText(option.value)));
    choose(element, isRadio ? { selected_option: chosen[0] } : { selected_options: chosen });
  }

  return (
    <fieldset className="boxes">
      <legend className="sr-only">{label || 'Choose'}</legend>
      {options.map((option) => {
        const value = readText(option.value);
        return (
          <label key={value}>
            <input
              type={isRadio ? 'radio' : 'checkbox'}
              name={group}
              checked={picked.includes(value)}
              onChange={({ target }) => toggle(value, target.checked)}
            />
            <span>{readText(option.text)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
