import { isObject } from '../../../fake-slack/workspace/json.ts';
import { Menu } from '../shell/menu.tsx';
import type { ElementProps } from './element-props.ts';
import { FeedbackButtons } from './feedback.tsx';
import { listObjectsIn, readBlockText } from './json.ts';
import { Select } from './select.tsx';
import { TextInput } from './text-input.tsx';

/** An element of Block Kit that people click, choose from or type into. */
export function Element({ element, choose, label = '' }: ElementProps) {
  switch (element.type) {
    case 'button':
      return <Button element={element} choose={choose} />;
    case 'feedback_buttons':
      return <FeedbackButtons element={element} choose={choose} />;
    case 'overflow':
      return (
        <Menu
          label={`More: ${label}`}
          items={listObjectsIn(element.options).map((option) => ({
            name: readBlockText(option.text),
            run: () => choose(element, { selected_option: option }),
          }))}
        />
      );
    case 'static_select':
      return <Select element={element} choose={choose} label={label} />;
    default:
      return <TextInput element={element} choose={choose} label={label} />;
  }
}

function Button({ element, choose }: ElementProps) {
  const url = readBlockText(element.url);
  const click = () => {
    if (/^https?:/.test(url)) window.open(url, '_blank', 'noreferrer');
    choose(element, {});
  };
  const confirm = isObject(element.confirm) ? element.confirm : undefined;
  const ask = () => {
    const question = [confirm?.title, confirm?.text]
      .map(readBlockText)
      .filter(Boolean)
      .join('\n\n');
    if (!confirm || window.confirm(question)) click();
  };
  const label = readBlockText(element.accessibility_label);
  return (
    <button
      type="button"
      className="button"
      data-style={element.style}
      onClick={ask}
      {...(label === '' ? {} : { 'aria-label': label })}
    >
      {readBlockText(element.text)}
    </button>
  );
}
