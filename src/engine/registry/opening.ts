/** Whom a case may be opened for, and under which id: asked of a command that opens one and of a row that takes one over. */
import type { AnyProcedure, AnyTransition, Case } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { JsonObject } from '../../shared/index.js';
import { failure, refuse } from '../outcome/index.js';
import type { Failure, Refusal } from '../outcome/index.js';
import { currentUnit, isName, isReserved, read, singleId } from '../state/index.js';
import type { Run } from '../state/index.js';
import { kindTitles } from './kinds.js';

/** A case about to be opened: its id, whom it is about, and the case it goes back to. */
export interface Opening {
  readonly case: string | undefined;
  readonly unit: string | undefined;
  readonly person: string | undefined;
  readonly parent: string | undefined;
}

const of = (path: keyof Opening, one: Failure): Refusal => refuse({ ...one, path });

/** Why a case cannot have this id: it is no name, or one that is kept or taken, by whom nobody is told. */
export const nameFailure = (
  { compiled, world }: Run,
  { cites, single }: AnyProcedure,
  { case: id = '' }: Opening,
): Refusal | undefined => {
  const given = Array.from(id).slice(0, 80).join('');
  const own = single !== true;
  if (own && !isName(id) && !isReserved(id))
    return of(
      'case',
      failure(
        'bad-name',
        text(
          '事项编号须为1至64个汉字、字母或数字（可含 . _ - · 〔 〕）',
          'a case is named by 1 to 64 Han characters, letters or digits (and . _ - · 〔 〕)',
        ),
        given,
        undefined,
        cites[0],
      ),
    );
  const kept = own && (isReserved(id) || compiled.procedures.has(id));
  if (!kept && read(world.cases, id) === undefined) return undefined;
  const message = text('该编号不可用，请另取编号', 'this id cannot be used: choose another');
  return of('case', failure('case-exists', message, given, undefined, cites[0]));
};

/** Why no case can be a unit's: it is not registered, or out of scope. */
const unitFailure = ({ policy, world }: Run, id: string): Failure | undefined => {
  const { kinds, cites } = policy.scope;
  const unit = read(world.units, id);
  if (unit === undefined)
    return failure(
      'unknown-unit',
      text('单位未登记，请先登记', 'the unit is not registered: register it first'),
      id,
      undefined,
      cites[0],
    );
  return kinds.includes(unit.kind)
    ? undefined
    : failure(
        'out-of-scope',
        text('该单位不在行动范围内', 'the unit is outside the scope of the campaign'),
        unit.kind,
        kindTitles(policy, kinds),
        cites[0],
      );
};

/** Why a case cannot go over to the unit that a transition names in the data: no case can be that unit's, or it has it already. */
export const transferFailure = (
  run: Run,
  target: Case,
  { transfers, cites }: AnyTransition,
  data: JsonObject,
): Failure | undefined => {
  if (transfers === undefined) return undefined;
  const path = `data.${transfers}`;
  const named = data[transfers];
  const id = typeof named === 'string' ? named : '';
  const wrong = unitFailure(run, id);
  if (wrong !== undefined) return { ...wrong, path };
  const unit = read(run.world.units, id);
  if (unit?.successor !== undefined)
    return {
      ...failure(
        'unit-replaced',
        text('单位已被并入或分立，请移交承接单位', 'the unit has been replaced: name the unit that took it over'),
        id,
        text(currentUnit(run.world, id), currentUnit(run.world, id)),
        cites[0],
      ),
      path,
    };
  return target.unit === undefined || currentUnit(run.world, target.unit) !== id
    ? undefined
    : {
        ...failure(
          'already-theirs',
          text('该事项已由该单位承担，请填写接收单位', 'that unit has the case already: name another'),
          id,
          undefined,
          cites[0],
        ),
        path,
      };
};

/** Why a case cannot be about these: whom it is about is not named, unknown or out of scope, or its single one has another id. */
export const subjectFailure = (run: Run, procedure: AnyProcedure, opening: Opening): Refusal | undefined => {
  const { unit, person, case: id = '' } = opening;
  const { subject, single, cites } = procedure;
  if (subject !== 'campaign' && unit === undefined)
    return of('unit', failure('bad-shape', text('须指明责任单位 unit', 'name the unit')));
  if (subject === 'person' && person === undefined)
    return of('person', failure('bad-shape', text('须指明所属个人 person', 'name the person')));
  const wrongUnit = unit === undefined ? undefined : unitFailure(run, unit);
  if (wrongUnit !== undefined) return of('unit', wrongUnit);
  if (person !== undefined && read(run.world.people, person) === undefined)
    return of(
      'person',
      failure(
        'unknown-person',
        text('人员未登记，请先登记', 'the person is not registered: register them first'),
        person,
      ),
    );
  const must = single === true ? singleId(procedure, unit, person) : id;
  return must === id
    ? undefined
    : of(
        'case',
        failure(
          'case-id',
          text(`该事项每个对象只有一件，编号须为${must}`, `there is one such case per subject; its id is ${must}`),
          id,
          undefined,
          cites[0],
        ),
      );
};
