import { FilterField } from './filter-field';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
};

/**
 * One of a few. The browser's own list: Atlaskit's select would cost as much as all the rest of the
 * screen together, and brings an inline style that Forge's policy refuses.
 */
export function Choice({ id, label, value, options, onChoose }: Props) {
  return (
    <FilterField {...{ id, label }}>
      <select
        id={id}
        className="choice"
        value={value}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FilterField>
  );
}
