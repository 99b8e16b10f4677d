import { findBrowser } from '../support/browser/find-browser';

const { CHROMIUM_PATH } = process.env;
afterEach(() => {
  if (CHROMIUM_PATH === undefined) delete process.env.CHROMIUM_PATH;
  else process.env.CHROMIUM_PATH = CHROMIUM_PATH;
});

it('takes the browser that CHROMIUM_PATH names', async () => {
  process.env.CHROMIUM_PATH = process.execPath;
  expect(await findBrowser()).toBe(process.execPath);
});

it('says in one line what to do where CHROMIUM_PATH names nothing', async () => {
  process.env.CHROMIUM_PATH = '/nowhere/chromium';
  const { stack } = await findBrowser().then(
    () => new Error('It found one.'),
    (error: unknown) => error as Error,
  );
  expect(stack).toMatch(/^CHROMIUM_PATH names "\/nowhere\/chromium".* Install Chrome.*$/);
});
