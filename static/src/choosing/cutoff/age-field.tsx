import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import { shortAge } from '../../dates/typed-age';
import type { Cutoff } from './use-cutoff';
import { useTranslate } from '../../language/translate';

const UNITS = ['d', 'm', 'y'] as const;

/** Any other age than the usual ones. It types into the cutoff field, and shows the age typed there. */
export function AgeField({ cutoff }: { readonly cutoff: Cutoff }) {
  const { text } = useTranslate();
  const [chosenUnit, setChosenUnit] = useState<string>('m');
  const { amount, letter } = shortAge(cutoff.typed);
  const unit = UNITS.find((one) => one === letter) ?? chosenUnit;
  return (
    <span className="age-field">
      <Textfield
        isCompact
        inputMode="numeric"
        maxLength={4}
        aria-label={text('cutoff.older-than.amount')}
        placeholder="6"
        value={amount}
        onChange={({ currentTarget: { value } }) => {
          const digits = value.replace(/\D/g, '');
          cutoff.type(digits === '' ? '' : digits + unit);
        }}
        onKeyDown={({ key }) => {
          if (key === 'Enter') cutoff.settle(cutoff.typed);
        }}
      />
      <select
        className="choice"
        aria-label={text('cutoff.older-than.unit')}
        value={unit}
        onChange={({ currentTarget: { value } }) => {
          setChosenUnit(value);
          if (amount !== '') cutoff.settle(amount + value);
        }}
      >
        {UNITS.map((one) => (
          <option key={one} value={one}>
            {text(`cutoff.older-than.unit.${one}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
