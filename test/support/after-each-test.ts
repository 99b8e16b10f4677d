import { undocumentedExchanges } from './documented-exchanges';

afterEach(async () => {
  expect(await undocumentedExchanges()).toEqual([]);
});
