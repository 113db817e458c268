import { useState } from 'react';
import { Icon } from '../shell/icons.tsx';
import type { ElementProps } from './element-props.ts';
import { isObject, wordsOf } from './json.ts';

/** Thumbs under an answer. As in Slack, the bot is not asked which one a person chose: the page remembers it while the message is shown. */
export function Feedback({ element, choose }: ElementProps) {
  const { positive_button: up, negative_button: down } = element;
  const [chosen, setChosen] = useState('');
  return (
    <>
      {[up, down].filter(isObject).map((side) => {
        const value = wordsOf(side.value);
        return (
          <button
            key={value}
            type="button"
            className="icon-button thumb"
            title={wordsOf(side.text)}
            aria-pressed={chosen === value}
            aria-label={wordsOf(side.accessibility_label) || wordsOf(side.text)}
            onClick={() => {
              setChosen(value);
              choose(element, { value: side.value, text: side.text });
            }}
          >
            <Icon name={side === up ? 'up' : 'down'} />
          </button>
        );
      })}
    </>
  );
}
