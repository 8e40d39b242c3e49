/** Sends made commands to an engine and keeps the lines: what was to pass must pass, what was forbidden must be refused. */
import { isRefusal } from 'duban';
import type { Engine } from 'duban';
import type { CountyTypes } from 'duban/packs/county-campaign';

/** What is sent besides type and sender. */
export interface More {
  readonly case?: string;
  readonly unit?: string;
  readonly person?: string;
  readonly parent?: string;
  readonly onBehalfOf?: string;
  readonly occurredOn?: string;
  readonly data?: object;
}

/** Sends, and keeps what came of it. */
export interface Sender {
  /** The day and minute that the next commands carry. */
  at(day: string, minute: number): void;
  /** Sends what should pass; answers its id, or `undefined` where it was refused after all (it is then left out). */
  send(type: string, by: string, more?: More): Promise<string | undefined>;
  /** Sends what the notice forbids, with the code expected. */
  forbid(code: string, type: string, by: string, more?: More): Promise<void>;
  readonly lines: readonly string[];
  readonly dropped: Readonly<Record<string, number>>;
}

/** A sender over an engine. */
export const sender = (engine: Engine<CountyTypes>): Sender => {
  const lines: string[] = [];
  const dropped: Record<string, number> = {};
  let day = '';
  let second = 0;
  let number = 0;
  const make = (type: string, by: string, more: More) => {
    second += 1;
    const clock = new Date(second * 1000).toISOString().slice(11, 19);
    return {
      id: `c${String((number += 1)).padStart(5, '0')}`,
      type,
      at: `${day}T${clock}+08:00`,
      by,
      ...more,
      data: more.data ?? {},
    };
  };
  return {
    lines,
    dropped,
    at: (to, minute) => {
      second = to === day ? Math.max(second, minute * 60) : minute * 60;
      day = to;
    },
    send: async (type, by, more = {}) => {
      const command = make(type, by, more);
      const outcome = await engine.receive(command);
      if (isRefusal(outcome)) {
        const key = `${type}: ${outcome.code}`;
        dropped[key] = (dropped[key] ?? 0) + 1;
        return undefined;
      }
      lines.push(JSON.stringify(command));
      return command.id;
    },
    forbid: async (code, type, by, more = {}) => {
      const command = make(type, by, more);
      const outcome = await engine.receive(command);
      const came = isRefusal(outcome) ? outcome.code : 'accepted';
      if (came !== code) throw new Error(`${type} on ${day}: expected ${code}, came ${came}`);
      lines.push(JSON.stringify({ ...command, refused: code }));
    },
  };
};
