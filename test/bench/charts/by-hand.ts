/** The problem procedure's life as somebody would write it by hand: a switch over the same states and events. */

/** The regions of a problem. */
export interface Value {
  readonly work: string;
  readonly timeliness: string;
  readonly reminders: string;
  readonly inspection: string;
  readonly request: string;
  readonly referral: string;
}

/** A snapshot and effects as the chart has them. */
export interface Snapshot {
  readonly value: Value;
  readonly context: object;
  readonly status: 'active';
}
export interface Step {
  readonly snapshot: Snapshot;
  readonly effects: readonly { readonly type: 'took'; readonly params: { readonly id: string } }[];
}
export interface Event {
  readonly type: string;
  readonly allows: (id: string) => boolean;
}

const took = (id: string) => ({ type: 'took', params: { id } }) as const;
const go = (snapshot: Snapshot, change: Partial<Value>, effects: Step['effects']): Step => ({
  snapshot: { ...snapshot, value: { ...snapshot.value, ...change } },
  effects,
});

const report = (snapshot: Snapshot): Step => {
  const { work, reminders } = snapshot.value;
  const own = took(`work.${work}/problem.report/0`);
  switch (reminders) {
    case 'due':
    case 'once':
    case 'twice':
    case 'unanswered':
      return go(snapshot, { reminders: 'none' }, [own, took(`reminders.${reminders}/problem.report/0`)]);
    default:
      return { snapshot, effects: [own] };
  }
};

const apply = (snapshot: Snapshot, event: Event): Step => {
  const { work, timeliness, reminders } = snapshot.value;
  const effects = [took(`work.${work}/problem.apply/0`)];
  let late = timeliness;
  switch (timeliness) {
    case 'due-soon':
      late = 'on-time';
      effects.push(took('timeliness.due-soon/problem.apply/0'));
      break;
    case 'overdue': {
      const first = event.allows('timeliness.overdue/problem.apply/0');
      late = first ? 'late-to-report' : 'finished-late';
      effects.push(took(`timeliness.overdue/problem.apply/${first ? 0 : 1}`));
      break;
    }
  }
  switch (reminders) {
    case 'due':
    case 'once':
    case 'twice':
    case 'unanswered':
      effects.push(took(`reminders.${reminders}/problem.apply/0`));
      return go(snapshot, { work: 'applied', timeliness: late, reminders: 'none' }, effects);
    default:
      return go(snapshot, { work: 'applied', timeliness: late }, effects);
  }
};

const missed = (snapshot: Snapshot): Step => {
  const { timeliness, reminders, inspection } = snapshot.value;
  switch (timeliness) {
    case 'on-time':
    case 'due-soon':
    case 'late-to-take-up': {
      const effects = [took(`timeliness.${timeliness}/limit.missed/0`)];
      if (reminders === 'none') effects.push(took('reminders.none/limit.missed/0'));
      if (inspection === 'none') effects.push(took('inspection.none/limit.missed/0'));
      return go(
        snapshot,
        {
          timeliness: 'overdue',
          reminders: reminders === 'none' ? 'due' : reminders,
          inspection: inspection === 'none' ? 'due' : inspection,
        },
        effects,
      );
    }
    default:
      return { snapshot, effects: [] };
  }
};

const rejected = (snapshot: Snapshot): Step => {
  const { timeliness } = snapshot.value;
  const effects = [took('work.signed/problem.reject/0')];
  switch (timeliness) {
    case 'late-to-report':
    case 'finished-late':
      effects.push(took(`timeliness.${timeliness}/problem.reject/0`));
      return go(snapshot, { work: 'rejected', timeliness: 'on-time' }, effects);
    default:
      return go(snapshot, { work: 'rejected' }, effects);
  }
};

const move = (snapshot: Snapshot, target: string, type: string): Step =>
  go(snapshot, { work: target }, [took(`work.${snapshot.value.work}/${type}/0`)]);

/** One step of the life, for the states and events that the benchmark walks. */
export const byHand = (snapshot: Snapshot, event: Event): Step => {
  const { type } = event;
  switch (snapshot.value.work) {
    case 'found':
      if (type === 'problem.list') return move(snapshot, 'listed', type);
      break;
    case 'listed':
      if (type === 'problem.plan') return move(snapshot, 'planned', type);
      break;
    case 'planned':
      if (type === 'problem.start') return move(snapshot, 'rectifying', type);
      break;
    case 'rectifying':
    case 'rejected':
      switch (type) {
        case 'problem.report':
          return report(snapshot);
        case 'problem.apply':
          return apply(snapshot, event);
        case 'limit.missed':
          return missed(snapshot);
      }
      break;
    case 'applied':
      if (type === 'problem.sign') return move(snapshot, 'signed', type);
      break;
    case 'signed':
      if (type === 'problem.reject') return rejected(snapshot);
      break;
  }
  return { snapshot, effects: [] };
};
