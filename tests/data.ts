import { fileURLToPath } from 'node:url';
import { loadGeography } from '../src/facts/geography';

/** Folder of the committed data files. */
export const dataFolder = fileURLToPath(new URL('../data', import.meta.url));

/** The committed waypoints, and the land. */
export const geography = loadGeography(dataFolder);
