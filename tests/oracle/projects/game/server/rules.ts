export abstract class Rule { abstract apply(): void }
export const MAX_LEVEL = 10 * (3 + 7) - 1;
export const classes = new Set(["warrior", "mage", "thief", "mage"]);
export const slots = new Map([["head", 1], ["hand", 2], ["feet", 1]]);
export const fib = (n: number): number => (n < 2 ? n : fib(n - 1) + fib(n - 2));
let counter = 0;
export function nextCode() {
  counter += 1;
  return `Z${counter}`;
}
