/** Something that figures do not bear out, or that cannot be computed or drawn from them; says why. */
export class Refusal extends Error {}

/** Throws a Refusal; for places where an expression is wanted. */
export function refuse(message: string): never {
  throw new Refusal(message);
}
