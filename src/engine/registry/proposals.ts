/** Corrections of the registry: one person proposes the right record, another confirms it, and only then it stands. */
import type { Person, Unit } from '../../policy/index.js';
import { canonicalJson, text } from '../../shared/index.js';
import type { Json } from '../../shared/index.js';
import { failure, refuse } from '../outcome/index.js';
import type { Refusal } from '../outcome/index.js';
import { read } from '../state/index.js';
import type { RegistryProposal, Run } from '../state/index.js';
import { textIn } from './entry.js';
import type { RegistryEntry } from './entry.js';
import { people, recordOutcome, units } from './outcome.js';
import { aboveFailure } from './own.js';
import { correctedPerson } from './people.js';
import { correctedUnit } from './units.js';

type Asked = Pick<RegistryProposal, 'type' | 'data'>;

const subjectOf = ({ type, data }: Asked): { readonly unit: string } | { readonly person: string } =>
  type === 'unit.correct' ? { unit: textIn(data, 'unit') } : { person: textIn(data, 'person') };

/** The record as it stands, in the one text that tells whether it has changed. */
const recordText = (run: Run, asked: Asked): string => {
  const about = subjectOf(asked);
  const record =
    'unit' in about ? read(run.world.units, about.unit) : read<string, Unit | Person>(run.world.people, about.person);
  return canonicalJson(JSON.parse(JSON.stringify(record ?? null)) as Json);
};

/** The right record, or why it cannot stand. */
const outcomeOf = (run: Run, { type, data }: Asked): Refusal | object => {
  if (type === 'unit.correct') {
    const unit = correctedUnit(run, data);
    return 'refused' in unit ? unit : units(unit);
  }
  const person = correctedPerson(run, data);
  return 'refused' in person ? person : people(person);
};

const isRefused = (outcome: Refusal | object): outcome is Refusal => 'refused' in outcome;

/** Decides `unit.correct` and `person.correct`: the record as it should have been waits for a second person. */
export const proposeCorrection = (
  run: Run,
  entry: RegistryEntry,
  type: RegistryProposal['type'],
): Refusal | undefined => {
  const asked: Asked = { type, data: entry.data };
  const outcome = outcomeOf(run, asked);
  if (isRefused(outcome)) return outcome;
  const about = subjectOf(asked);
  const waiting = run.world.proposals.some((one) => canonicalJson(subjectOf(one)) === canonicalJson(about));
  if (waiting)
    return refuse(
      failure(
        'already-proposed',
        text('该登记已提出更正，待批准', 'a correction of it waits to be confirmed'),
        Object.values(about)[0] ?? null,
      ),
    );
  recordOutcome(run, entry.who, 'registry.proposed', {
    ...about,
    data: { proposed: { type, data: entry.data, was: recordText(run, asked) } },
  });
  return undefined;
};

const proposalIn = (run: Run, number: unknown): RegistryProposal | undefined =>
  run.world.proposals.find((one) => one.number === number);

const unknownProposal = (number: Json): Refusal =>
  refuse({
    ...failure('unknown-proposal', text('没有待批准的这项更正', 'no such correction waits to be confirmed'), number),
    path: 'data.proposal',
  });

/** Decides `registry.withdraw`. */
export const withdrawCorrection = (run: Run, entry: RegistryEntry): Refusal | undefined => {
  const { proposal: number = null, reason = null } = entry.data;
  const proposal = proposalIn(run, number);
  if (proposal === undefined) return unknownProposal(number);
  recordOutcome(run, entry.who, 'registry.withdrawn', {
    ...subjectOf(proposal),
    data: { answers: proposal.number, reason },
  });
  return undefined;
};

/** Decides `registry.confirm`: by somebody else than who proposed it, while the record is as it was proposed on. */
export const confirmCorrection = (run: Run, entry: RegistryEntry): Refusal | undefined => {
  const { proposal: number = null } = entry.data;
  const proposal = proposalIn(run, number);
  if (proposal === undefined) return unknownProposal(number);
  const { by, onBehalfOf } = entry.who;
  const about = subjectOf(proposal);
  const apart = [proposal.proposedBy, proposal.proposedFor, 'person' in about ? about.person : proposal.data['leader']];
  if (apart.includes(by) || (onBehalfOf !== undefined && apart.includes(onBehalfOf)))
    return refuse({
      ...failure(
        'approver-not-fit',
        text(
          '须由提出人和所涉人员以外的有权人员批准',
          'to be confirmed by somebody entitled who neither proposed it nor is the one it is about',
        ),
        by,
      ),
      path: 'by',
    });
  if (proposal.was !== recordText(run, proposal))
    return refuse({
      ...failure(
        'changed-since',
        text(
          '该登记在提出更正之后已有变化，请撤回后重新提出',
          'the record has changed since this was proposed: withdraw it and propose anew',
        ),
        proposal.number,
      ),
      path: 'data.proposal',
    });
  const above = aboveFailure(run, { type: proposal.type, who: entry.who, data: proposal.data });
  if (above !== undefined) return refuse(above);
  const outcome = outcomeOf(run, proposal);
  if (isRefused(outcome)) return outcome;
  recordOutcome(run, entry.who, proposal.type === 'unit.correct' ? 'unit.corrected' : 'person.corrected', {
    ...about,
    data: {
      ...outcome,
      answers: proposal.number,
      reason: proposal.data['reason'] ?? null,
      proposedBy: proposal.proposedBy,
    },
  });
  return undefined;
};
