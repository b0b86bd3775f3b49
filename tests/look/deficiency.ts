/**
 * How colours look to those who lack one kind of cone. Matrices for light: G. M. Machado,
 * M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color
 * Vision Deficiency", 2009, severity 1.0.
 */
import { times, type Light } from './colour';

const matrices = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

export type Deficiency = keyof typeof matrices;
export const deficiencies = Object.keys(matrices) as Deficiency[];

/** The colour that looks to everyone as this one does to those with the deficiency. */
export function seenWith(deficiency: Deficiency, light: Light): Light {
  const [red, green, blue] = times(matrices[deficiency], light);
  const limited = (share: number) => Math.min(1, Math.max(0, share));
  return [limited(red), limited(green), limited(blue)];
}
