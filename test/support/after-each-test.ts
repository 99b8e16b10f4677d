import { unexpectedComplaints } from './browser/browser-complaints';
import { undocumentedExchanges } from './confluence/documented-exchanges';

afterEach(async () => {
  expect(unexpectedComplaints()).toEqual([]);
  expect(await undocumentedExchanges()).toEqual([]);
});
