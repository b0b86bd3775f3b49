/** A kind of attack, and what it is tried on. */
import type { Browser } from 'playwright-core';

/** What all kinds share. */
export interface Ground {
  browser: Browser;
  /** Address of the site of made-up stories. */
  address: string;
  /** Imports a module as Node does: the site as it was built. */
  load: (file: string) => Promise<unknown>;
}

/** What came of one attack. */
export interface Tried {
  /** What was tried, in a few words. */
  what: string;
  /** What is wrong afterwards; none where it was survived. */
  problems: readonly string[];
  /** How many inputs it was; 1 unless it says so. */
  inputs?: number;
  /** Of an attack with a fault: whether that has thrown. */
  thrown?: boolean;
}

export interface Kind {
  /** As `--only` names it. */
  name: string;
  /** What is done, as the table says it. */
  title: string;
  /** What has to hold afterwards. */
  holds: string;
  /** How many attacks there are, seeds from 1, and for how long at most they are made, in s. */
  count: number;
  seconds: number;
  /** How many are made side by side. */
  abreast?: number;
  /** Gets ready; what it returns makes the attack of a seed. */
  begin: (ground: Ground) => Promise<(seed: number) => Promise<Tried>>;
}
