import { readPort } from '../../local/arguments';

it.each(['0', '8090', '65535'])('takes %s for a port', (text) => {
  expect(readPort(text)).toBe(Number(text));
});

it.each(['', '-1', '65536', '80.5', 'http'])('does not take %j for a port', (text) => {
  expect(() => readPort(text)).toThrow(/is not a port\. Give a number from 0 to 65535/);
});
