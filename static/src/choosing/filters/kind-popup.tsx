import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import Checkbox from '@atlaskit/checkbox';
import Popup from '@atlaskit/popup';
import { useState } from 'react';
import { FILE_KINDS } from '../../../../src/cleanup/attachments/file-kind';
import type { FileKind } from '../../../../src/cleanup/attachments/file-kind';
import { useTranslate } from '../../language/translate';

export type KindPopupProps = {
  readonly id: string;
  /** What is chosen, in words. */
  readonly label: string;
  readonly kinds: readonly FileKind[] | null;
  readonly counts: ReadonlyMap<FileKind, number>;
  readonly onChoose: (kinds: readonly FileKind[] | null) => void;
};

/** Several kinds at once, or all but some; none ticked means any. */
export function KindPopup({ id, label, kinds, counts, onChoose }: KindPopupProps) {
  const { text } = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  const chosen = kinds ?? [];
  const choose = (next: readonly FileKind[]) => {
    onChoose(next.length === 0 || next.length === FILE_KINDS.length ? null : next);
  };
  return (
    <Popup
      isOpen={isOpen}
      onClose={() => {
        setIsOpen(false);
      }}
      placement="bottom-start"
      // Nothing can be seen outside of the app's frame.
      shouldFitViewport
      role="dialog"
      label={text('filter.kind')}
      content={() => (
        <div className="kinds">
          {FILE_KINDS.map((kind) => (
            <Checkbox
              key={kind}
              isChecked={chosen.includes(kind)}
              label={text('filter.option-count', {
                option: text(`filter.kind.${kind}`),
                count: counts.get(kind) ?? 0,
              })}
              onChange={({ currentTarget: { checked } }) => {
                choose(FILE_KINDS.filter((one) => (one === kind ? checked : chosen.includes(one))));
              }}
            />
          ))}
          <button
            type="button"
            className="text-link"
            onClick={() => {
              choose(FILE_KINDS.filter((kind) => !chosen.includes(kind)));
            }}
          >
            {text('filter.kind.invert')}
          </button>
        </div>
      )}
      trigger={(trigger) => (
        <button
          {...trigger}
          id={id}
          type="button"
          className="choice kind-choice"
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          <span className="kind-label">{label}</span>
          <ChevronDownIcon label="" size="small" />
        </button>
      )}
    />
  );
}
