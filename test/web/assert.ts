// The little of node:assert that the tests in the web host need; there is no Node there.

export function check(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

export function same(actual: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`got ${a}, wanted ${b}`);
}
