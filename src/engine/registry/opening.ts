/** Whom a case may be opened for, and under which id: asked of a command that opens one and of a row that takes one over. */
import type { AnyProcedure } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { failure, refuse } from '../outcome/index.js';
import type { Failure, Refusal } from '../outcome/index.js';
import { isName, isReserved, read, singleId } from '../state/index.js';
import type { Run } from '../state/index.js';

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
          '事项编号须为 1 至 64 个汉字、字母或数字（可含 . _ - · 〔 〕）',
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

const unitFailure = ({ policy, world }: Run, id: string): Refusal | undefined => {
  const { kinds, cites } = policy.scope;
  const unit = read(world.units, id);
  if (unit === undefined)
    return of(
      'unit',
      failure(
        'unknown-unit',
        text('单位未登记，请先登记', 'the unit is not registered: register it first'),
        id,
        undefined,
        cites[0],
      ),
    );
  return kinds.includes(unit.kind)
    ? undefined
    : of(
        'unit',
        failure(
          'out-of-scope',
          text('该单位不在行动范围内', 'the unit is outside the scope of the campaign'),
          unit.kind,
          text(kinds.join('、'), kinds.join(', ')),
          cites[0],
        ),
      );
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
  if (wrongUnit !== undefined) return wrongUnit;
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
          text(`该事项每个对象只有一件，编号须为 ${must}`, `there is one such case per subject; its id is ${must}`),
          id,
          undefined,
          cites[0],
        ),
      );
};
