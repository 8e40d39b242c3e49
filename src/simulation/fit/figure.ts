/** Figures: an estimate with its interval, what it rests on and where it comes from. Plain JSON. */
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import type { Interval } from '../statistics/index.js';

/** A figure. */
export interface Figure extends Interval {
  /** How many it rests on, the censored ones included. */
  readonly n: number;
  /** How many of them were not seen to their end. */
  readonly censored: number;
  readonly source: Text;
}

/** How a figure is made, and what is noted with it. */
export interface FigureOptions {
  /** The level of intervals (default 0.95). */
  readonly level?: number;
  /** Where the data come from: `text('2022年台账', 'the ledger of 2022')`. */
  readonly source?: Text;
}

/** What is noted where no source is named. */
export const unnamed: Text = text('由所给数据拟合，未注明来源', 'fitted to the data given; no source named');
