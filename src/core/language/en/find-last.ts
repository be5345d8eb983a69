/** The last element that meets `test`. */
export function findLast<T>(list: readonly T[], test: (element: T) => boolean): T | undefined {
  for (let at = list.length - 1; at >= 0; at--) {
    const element = list[at];
    if (element !== undefined && test(element)) return element;
  }
  return undefined;
}
