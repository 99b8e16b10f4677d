// @ts-nocheck
import { unexpectedComplaints } from './browser-complaints';
import { undocumentedExchanges } from './documented-exchanges';

afterEach(async () => {
  expect(unexpectedComplaints()).toEqual([]);
  expect(await undocumentedExchanges()).toEqual([]);
});
