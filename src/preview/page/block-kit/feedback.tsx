import { useState } from 'react';
import { isObject } from '../../../fake-slack/workspace/json.ts';
import { Icon } from '../shell/icons.tsx';
import type { ElementProps } from './element-props.ts';
import { readBlockText } from './json.ts';

/** Thumbs under an answer. As in Slack, the chosen one is remembered by the page, while it shows the message. */
export function FeedbackButtons({ element, choose }: ElementProps) {
  const { positive_button: up, negative_button: down } = element;
  const [chosen, setChosen] = useState('');
  return (
    <>
      {[up, down].filter(isObject).map((side) => {
        const value = readBlockText(side.value);
        return (
          <button
            key={value}
            type="button"
            className="icon-button thumb"
            title={readBlockText(side.text)}
            aria-pressed={chosen === value}
            aria-label={readBlockText(side.accessibility_label) || readBlockText(side.text)}
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
