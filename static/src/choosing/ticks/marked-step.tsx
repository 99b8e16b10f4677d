import Checkbox from '@atlaskit/checkbox';
import type { Ticks } from './use-ticks';
import { useTranslate } from '../../language/translate';

/** Selects the marked files, which the box over all rows leaves out, and says why it does. */
export function MarkedStep({ ticks: { marked, toggleMarked } }: { readonly ticks: Ticks }) {
  const { text } = useTranslate();
  return (
    <Checkbox
      isChecked={marked.ticked === marked.all}
      isIndeterminate={marked.ticked > 0 && marked.ticked < marked.all}
      onChange={toggleMarked}
      label={text('table.select-marked', { marked: marked.all })}
    />
  );
}
