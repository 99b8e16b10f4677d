import ArrowDownIcon from '@atlaskit/icon/core/arrow-down';
import ArrowUpIcon from '@atlaskit/icon/core/arrow-up';

type Props = {
  readonly label: string;
  /** `null`: the table is sorted by another column. */
  readonly direction: 'ascending' | 'descending' | null;
  readonly onClick: () => void;
};

/** A column's heading; the order itself is told by the header cell's `aria-sort`. */
export function SortButton({ label, direction, onClick }: Props) {
  return (
    <button type="button" className="sort-button" onClick={onClick}>
      {label}
      {direction === 'ascending' && <ArrowUpIcon label="" size="small" />}
      {direction === 'descending' && <ArrowDownIcon label="" size="small" />}
    </button>
  );
}
