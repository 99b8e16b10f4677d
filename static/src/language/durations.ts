/** Lengths of time in the words of a locale. */

/** `12 minutes, 5 seconds`: exact to the second. */
export function countdownInWords(wholeSeconds: number, locale: string): string {
  const parts = [
    ['hour', Math.floor(wholeSeconds / 3_600)],
    ['minute', Math.floor(wholeSeconds / 60) % 60],
    ['second', wholeSeconds % 60],
  ] as const;
  const said = parts.filter(
    ([unit, amount]) => amount > 0 || (unit === 'second' && wholeSeconds === 0),
  );
  const words = said.map(([unit, amount]) => wholeUnits(unit, locale).format(amount));
  return new Intl.ListFormat(locale, { type: 'unit', style: 'long' }).format(words);
}

export function durationFormat(locale: string): (durationMs: number) => string {
  const seconds = wholeUnits('second', locale);
  const minutes = wholeUnits('minute', locale);
  const hours = wholeUnits('hour', locale);
  return (durationMs) => {
    const inSeconds = Math.max(1, Math.round(durationMs / 1_000));
    if (inSeconds < 60) return seconds.format(inSeconds);
    const inMinutes = Math.round(durationMs / 60_000);
    if (inMinutes < 60) return minutes.format(inMinutes);
    const inHours = hours.format(Math.floor(inMinutes / 60));
    return inMinutes % 60 === 0 ? inHours : `${inHours} ${minutes.format(inMinutes % 60)}`;
  };
}

function wholeUnits(unit: 'second' | 'minute' | 'hour', locale: string): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
}
