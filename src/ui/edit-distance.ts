/**
 * How many letters have to be changed, added, removed or swapped with a neighbour to get from one
 * word to another.
 */
export const editDistance = (a: string, b: string): number => {
  const [from, to] = [Array.from(a), Array.from(b)];
  const rows = [Array.from({ length: to.length + 1 }, (_, index) => index)];
  from.forEach((letter, i) => {
    const row = [i + 1];
    const above = rows[i]!;
    to.forEach((other, j) => {
      const changed = above[j]! + (letter === other ? 0 : 1);
      const swapped =
        i > 0 && j > 0 && letter === to[j - 1] && other === from[i - 1]
          ? rows[i - 1]![j - 1]! + 1
          : Infinity;
      row.push(Math.min(above[j + 1]! + 1, row[j]! + 1, changed, swapped));
    });
    rows.push(row);
  });
  return rows[from.length]![to.length]!;
};
