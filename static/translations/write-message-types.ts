/** `npm run translations`: after a change of locales/en-US.json, the compiler knows its messages. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import messages from '../../locales/en-US.json';
import { messageTypes } from './message-types';

writeFileSync(path.resolve(__dirname, '../src/language/message-types.ts'), messageTypes(messages));
