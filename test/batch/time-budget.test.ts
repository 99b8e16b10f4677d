import { makeTimeBudget } from '../../src/batch/time-budget';

const budgetOf = (remainingMs: number) => makeTimeBudget(() => remainingMs);

it('keeps two seconds back for the answer', () => {
  expect(budgetOf(25_000).timeLeftMs()).toBe(23_000);
});

it('never owes time', () => {
  expect(budgetOf(1_999).timeLeftMs()).toBe(0);
  expect(budgetOf(-1).timeLeftMs()).toBe(0);
});

it('lets another file begin while there is time for three slow requests', () => {
  expect(budgetOf(8_000).allowsAnotherFile()).toBe(true);
  expect(budgetOf(7_999).allowsAnotherFile()).toBe(false);
});

it('asks anew each time', () => {
  let remainingMs = 10_000;
  const budget = makeTimeBudget(() => remainingMs);
  expect(budget.allowsAnotherFile()).toBe(true);
  remainingMs = 3_000;
  expect(budget.timeLeftMs()).toBe(1_000);
  expect(budget.allowsAnotherFile()).toBe(false);
});
