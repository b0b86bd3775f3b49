/** Words that a story may let stand though a check refuses them. */

const STANDABLE = /“([^“”]+)” (?:is|reads) [^]*\blet it stand$/;

/** Of what stops a story, the words that its checks say can be let stand; each once. */
export const standable = (stops: readonly string[]): string[] => [
  ...new Set(stops.flatMap((stop) => STANDABLE.exec(stop)?.[1] ?? [])),
];
