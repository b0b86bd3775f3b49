/** Where the bases' axis and rows stand, in viewBox units. */
import { mix } from '../../interaction/channel';
import type { BasesLayout } from './layout';
import { logShare } from '../logShare';
import { tenth } from '../tenth';

export const plot = { left: 14, right: 322, top: 34, bottom: 332 };

/** Where a value stands on the axis. */
export const xOf = ({ low, high }: BasesLayout, value: number): number =>
  tenth(mix(plot.left, plot.right, logShare(value, low, high)));
