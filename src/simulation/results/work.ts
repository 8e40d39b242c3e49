/** Counting work into cells: hours, waiting, pieces and utilisation, by whose work it is or who did it. */
import { groupOf, isAbout } from './cells.js';
import type { Block } from './layout.js';
import type { By, WorkFigure } from './measure.js';
import type { Subject } from './subjects.js';

/** A kind of work, a habit or an arrival, and the place of its role. */
export interface KindOfWork {
  readonly id: string;
  readonly rolePlace: number;
}

/** A piece of work: of a kind by its place, in working hours, by somebody of a unit whose first role is `holder`. */
export interface Piece {
  /** Not done when the season was over: in hand, for so many hours, or waiting for somebody. */
  readonly left?: boolean;
  readonly place: number;
  readonly hours: number;
  readonly waited: number;
  readonly holder: string;
  readonly unit: Subject;
}

/** Hears pieces of work, and ends the figures when the run is over. */
export interface WorkCounter {
  hear(piece: Piece): void;
  end(): void;
}

const amountOf = ({ hours, waited, left = false }: Piece, what: WorkFigure): number => {
  switch (what) {
    case 'hours':
    case 'utilisation':
      return hours;
    case 'waiting':
      return left ? 0 : waited;
    case 'pieces':
      return left ? 0 : 1;
    case 'backlog':
      return left ? 1 : 0;
  }
};

/** The counter of one measure of work; none of any other. */
export const workCounter = (
  block: Block,
  values: Float64Array,
  units: readonly Subject[],
  kinds: readonly KindOfWork[],
): WorkCounter | undefined => {
  const { measure, at, groups } = block;
  if (measure.kind !== 'work') return undefined;
  const { what, of } = measure;
  const by: By = measure.by ?? 'role';
  const wanted = kinds.map(({ id }) => of?.includes(id) !== false);
  const holders = new Map(groups.map((role, group) => [role, group]));
  const pieces = new Float64Array(groups.length);
  const add = (group: number, amount: number): void => {
    values[at + group] = (values[at + group] ?? 0) + amount;
  };
  const groupFor = ({ place, holder, unit }: Pick<Piece, 'place' | 'holder' | 'unit'>): number => {
    if (by === 'role') return kinds[place]?.rolePlace ?? -1;
    if (by === 'habit') return place;
    return by === 'holder' ? (holders.get(holder) ?? -1) : groupOf(block, unit);
  };
  /** Divides each group by how much there was of something; a group that had none says nothing. */
  const over = (wholes: Float64Array): void => {
    wholes.forEach((whole, group) => {
      values[at + group] = whole > 0 ? (values[at + group] ?? 0) / whole : Number.NaN;
    });
  };
  return {
    hear: (piece) => {
      if (wanted[piece.place] !== true || !isAbout(block, piece.unit)) return;
      const group = groupFor(piece);
      if (group < 0) return;
      add(group, amountOf(piece, what));
      if (piece.left !== true) pieces[group] = (pieces[group] ?? 0) + 1;
    },
    end: () => {
      if (what === 'waiting') over(pieces);
      if (what !== 'utilisation') return;
      const office = new Float64Array(groups.length);
      for (const unit of units.filter((one) => isAbout(block, one)))
        for (const holder of unit.holders) {
          const group = groupFor({ place: -1, holder, unit });
          if (group >= 0) office[group] = (office[group] ?? 0) + unit.officeHours;
        }
      over(office);
    },
  };
};
