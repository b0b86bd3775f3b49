/**
 * What a story told of its facts when it appeared, as published.json in its folder keeps it: no value that was told
 * becomes another unsaid.
 */
import * as v from 'valibot';
import type { Correction, Fact } from './fact';
import * as field from './fields';
import { refuse, schemaProblems } from './problems';
import { isSameReading, readings, saysSame } from './readings';

/** Name of the file. */
export const PUBLISHED = 'published.json';

/** As in facts.json, each date as a text; what is null there is left out. */
const told = field.exactly({
  value: v.exactOptional(field.value),
  upper: v.exactOptional(field.value),
  unit: v.exactOptional(field.unit),
  approximation: v.exactOptional(field.approximation),
  period: v.exactOptional(field.periodDate),
  since: v.exactOptional(field.periodDate),
});

const publishedFile = field.exactly({
  facts: v.record(field.ownId, told, 'is not an object; write the facts by their ids'),
});

/** What was told of facts, by their ids. */
export type Told = v.InferOutput<typeof publishedFile>['facts'];

/** From the parsed content of the file. Throws an InputError. */
export function readPublished(json: unknown): Told {
  refuse(PUBLISHED, schemaProblems(publishedFile, json));
  return (json as { facts: Told }).facts;
}

/** What is told of a fact. */
export function toldOf(fact: Fact): Told[string] {
  const { period, since, ...reading } = { since: null, ...fact };
  const all = { ...reading, period: period?.date, since: since?.date };
  const given = readings.flatMap((key) => {
    const value = (all as Record<string, unknown>)[key];
    return value === undefined || value === null ? [] : [[key, value] as const];
  });
  return Object.fromEntries(given);
}

/** Whether a correction is of what was told: of a later day than that on which the story appeared, or of what is kept of that day. */
export const corrects = ({ on, was }: Correction, day: string, told: Told): boolean => {
  const one = told[was.id];
  return on > day || (on === day && one !== undefined && isSameReading(one, was));
};

interface Material {
  facts: readonly Fact[];
  corrections?: readonly Correction[];
}

/** A fact as it was at the end of a day; undefined for one that was not there. */
export function stateOn(
  day: string,
  id: string,
  { facts, corrections = [] }: Material,
): Fact | undefined {
  const later = corrections.find(({ was, on }) => was.id === id && on > day);
  return later ? later.was : facts.find((fact) => fact.id === id);
}

/** What a fact was and is, field by field, in words and as an edit has it. */
function differences(one: Told[string], fact: Fact) {
  const now = toldOf(fact);
  const apart = readings.filter((key) => !saysSame(one[key], now[key]));
  const was = apart.map(
    (key) => `"${key === 'period' ? 'date' : key}": ${JSON.stringify(one[key] ?? null)}`,
  );
  return {
    words: apart
      .map((key) => `${key} is ${now[key] ?? 'none'}, and ${one[key] ?? 'none'}`)
      .join(', '),
    was: `{ ${was.join(', ')} }`,
  };
}

function problemOf(id: string, one: Told[string], day: string, material: Material): string | null {
  const same = material.corrections?.find(
    ({ was, on }) => was.id === id && on === day && isSameReading(one, was),
  );
  const then = same?.was ?? stateOn(day, id, material);
  if (!then)
    return `${PUBLISHED}: ${id}: was published, and is gone; put it back or call it so again, or take it out by an edit of a later day that says why: "reject", and "withdraw" for a figure of context.json`;
  if (isSameReading(one, then)) return null;
  const { words, was } = differences(one, then);
  const kept = `was published on ${day}, see ${PUBLISHED}`;
  if (material.corrections?.some((each) => each.was === then))
    return `edits.json: ${id}: before its first correction since, ${words} ${kept}; write in that what was published`;
  const file = then.reported ? 'facts.json' : 'context.json';
  return `${file}: ${id}: ${words} ${kept}; set it back, or say in edits.json why it is another: { "action": "correct", "figure": "${id}", "was": ${was}, "by", "on", "because" }`;
}

/** What was told and is another now without a correction that says so, a line each; `day` is that on which the story appeared. */
export const unsaid = (told: Told, day: string, material: Material): string[] =>
  Object.entries(told).flatMap(([id, one]) => problemOf(id, one, day, material) ?? []);
