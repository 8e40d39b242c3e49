/** Whom a case may be opened for, and under which id: asked of a command that opens one and of a row that takes one over. */
import type { AnyProcedure } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { failure, refuse } from '../outcome/index.js';
import type { Failure, Refusal } from '../outcome/index.js';
import { isName, read, singleId } from '../state/index.js';
import type { Run } from '../state/index.js';

/** A case about to be opened: its id, whom it is about, and the case it goes back to. */
export interface Opening {
  readonly case: string | undefined;
  readonly unit: string | undefined;
  readonly person: string | undefined;
  readonly parent: string | undefined;
}

const of = (path: keyof Opening, one: Failure): Refusal => refuse({ ...one, path });

/** Why a case cannot have this id: it is no name, or one that the policy gives itself, or not the one it must have. */
const nameFailure = (
  run: Run,
  procedure: AnyProcedure,
  { case: id = '', unit, person }: Opening,
): Refusal | undefined => {
  const clause = procedure.cites[0];
  if (procedure.single === true) {
    const must = singleId(procedure, unit, person);
    return must === id
      ? undefined
      : of(
          'case',
          failure(
            'case-id',
            text(`该事项每个对象只有一件，编号须为 ${must}`, `there is one such case per subject; its id is ${must}`),
            id,
            undefined,
            clause,
          ),
        );
  }
  return isName(id) && !run.compiled.procedures.has(id)
    ? undefined
    : of(
        'case',
        failure(
          'bad-name',
          text(
            '事项编号须为 1 至 64 个汉字、字母或数字（可含 . _ - · 〔 〕），且不得占用系统编号',
            'a case is named by 1 to 64 Han characters, letters or digits (and . _ - · 〔 〕), never as the system names its own',
          ),
          Array.from(id).slice(0, 80).join(''),
          undefined,
          clause,
        ),
      );
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

/** Why nobody can open such a case: whom it is about is not named, unknown or out of scope, its id is not fit, or its parent is none. */
export const openingFailure = (run: Run, procedure: AnyProcedure, opening: Opening): Refusal | undefined => {
  const { unit, person, parent } = opening;
  const { subject } = procedure;
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
  const wrongName = nameFailure(run, procedure, opening);
  if (wrongName !== undefined) return wrongName;
  return parent !== undefined && read(run.world.cases, parent) === undefined
    ? of('parent', failure('unknown-case', text('来源事项不存在', 'the parent case does not exist'), parent))
    : undefined;
};
