import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ACTING } from './mutations/acting';
import { ASKING } from './mutations/asking';
import { JUDGING } from './mutations/judging';

it.each([...JUDGING, ...ACTING, ...ASKING])(
  'there is one place to break: $name',
  ({ file, find }) => {
    const code = readFileSync(path.resolve(__dirname, '../..', file), 'utf8');
    expect(code.split(find)).toHaveLength(2);
  },
);
