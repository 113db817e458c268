import { Icon } from '../shell/icons.tsx';
import { Menu } from '../shell/menu.tsx';
import { Boxes } from './boxes.tsx';
import type { ElementProps } from './element-props.ts';
import { FeedbackButtons } from './feedback.tsx';
import { isObject, listObjectsIn, readText } from './json.ts';
import { Select } from './select.tsx';
import { TextInput } from './text-input.tsx';

/** An element of Block Kit that people click, choose from or type into. */
export function Element({ element, choose, label = '' }: ElementProps) {
  const type = String(element.type);
  switch (type) {
    case 'button':
      return <Button element={element} choose={choose} />;
    case 'feedback_buttons':
      return <FeedbackButtons element={element} choose={choose} />;
    case 'icon_button':
      return (
        <button type="button" className="icon-button" onClick={() => choose(element, {})}>
          <Icon name="trash" />
          <span className="sr-only">{readText(element.text)}</span>
        </button>
      );
    case 'overflow':
      return (
        <Menu
          label={`More: ${label}`}
          items={listObjectsIn(element.options).map((option) => ({
            name: readText(option.text),
            run: () => choose(element, { selected_option: option }),
          }))}
        />
      );
    case 'radio_buttons':
    case 'checkboxes':
      return <Boxes element={element} choose={choose} label={label} />;
    case 'image':
      return <img src={String(element.image_url)} alt={readText(element.alt_text)} />;
    default:
      if (type.endsWith('_select')) {
        return <Select element={element} choose={choose} label={label} />;
      }
      return <TextInput element={element} choose={choose} label={label} />;
  }
}

function Button({ element, choose }: ElementProps) {
  const url = readText(element.url);
  const click = () => {
    if (/^https?:/.test(url)) window.open(url, '_blank', 'noreferrer');
    choose(element, {});
  };
  const asked = isObject(element.confirm) ? element.confirm : undefined;
  const ask = () => {
    const question = [asked?.title, asked?.text].map(readText).filter(Boolean).join('\n\n');
    if (!asked || window.confirm(question)) click();
  };
  const label = readText(element.accessibility_label);
  return (
    <button
      type="button"
      className="button"
      data-style={element.style}
      onClick={ask}
      {...(label === '' ? {} : { 'aria-label': label })}
    >
      {readText(element.text)}
    </button>
  );
}
