import { Icon } from '../shell/icons.tsx';
import { Menu } from '../shell/menu.tsx';
import { Boxes } from './boxes.tsx';
import type { ElementProps } from './element-props.ts';
import { Feedback } from './feedback.tsx';
import { isObject, objectsIn, wordsOf } from './json.ts';
import { Select } from './select.tsx';
import { TextInput } from './text-input.tsx';

/** An element of Block Kit that people click, choose from or type into. */
export function Element({ element, choose, label = '' }: ElementProps) {
  const type = String(element.type);
  switch (type) {
    case 'button':
      return <Button element={element} choose={choose} />;
    case 'feedback_buttons':
      return <Feedback element={element} choose={choose} />;
    case 'icon_button':
      return (
        <button type="button" className="icon-button" onClick={() => choose(element, {})}>
          <Icon name="trash" />
          <span className="sr-only">{wordsOf(element.text)}</span>
        </button>
      );
    case 'overflow':
      return (
        <Menu
          label={`More: ${label}`}
          items={objectsIn(element.options).map((option) => ({
            name: wordsOf(option.text),
            run: () => choose(element, { selected_option: option }),
          }))}
        />
      );
    case 'radio_buttons':
    case 'checkboxes':
      return <Boxes element={element} choose={choose} label={label} />;
    case 'image':
      return <img src={String(element.image_url)} alt={wordsOf(element.alt_text)} />;
    default:
      if (type.endsWith('_select')) {
        return <Select element={element} choose={choose} label={label} />;
      }
      return <TextInput element={element} choose={choose} label={label} />;
  }
}

function Button({ element, choose }: ElementProps) {
  const url = wordsOf(element.url);
  const click = () => {
    if (/^https?:/.test(url)) window.open(url, '_blank', 'noreferrer');
    choose(element, {});
  };
  const asked = isObject(element.confirm) ? element.confirm : undefined;
  const ask = () => {
    const question = [asked?.title, asked?.text].map(wordsOf).filter(Boolean).join('\n\n');
    if (!asked || window.confirm(question)) click();
  };
  const label = wordsOf(element.accessibility_label);
  return (
    <button
      type="button"
      className="button"
      data-style={element.style}
      onClick={ask}
      {...(label === '' ? {} : { 'aria-label': label })}
    >
      {wordsOf(element.text)}
    </button>
  );
}
