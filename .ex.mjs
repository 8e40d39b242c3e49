// src/calendar/day.ts
import { TZDate } from "@date-fns/tz";
import { getDaysInMonth } from "date-fns";
import { z } from "zod";

// src/shared/errors.ts
var DubanError = class extends Error {
  name = "DubanError";
  code;
  faults;
  constructor(code2, message, faults = [], cause) {
    const listed2 = faults.map(({ path, message: what }) => `
  ${path}: ${what.zh} / ${what.en}`).join("");
    super(`${message.zh} / ${message.en}${listed2}`, cause === void 0 ? void 0 : { cause });
    this.code = code2;
    this.faults = faults;
  }
};

// src/shared/json.ts
import * as crypto from "node:crypto";

// src/shared/text.ts
var text = (zh, en) => ({ zh, en });

// src/shared/json.ts
var notJson = (what) => new DubanError("not-json", text(`\u4E0D\u662F JSON \u6570\u636E\uFF1A${what}`, `not JSON: ${what}`));
var isPlain = (value) => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};
var byName = (a, b) => a < b ? -1 : 1;
var plainText = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;
var written = (value) => plainText.test(value) ? `"${value}"` : JSON.stringify(value);
var write = (value, above) => {
  switch (typeof value) {
    case "string":
      return written(value);
    case "boolean":
      return value ? "true" : "false";
    case "number":
      if (!Number.isFinite(value)) throw notJson(String(value));
      return JSON.stringify(value);
    case "object":
      return value === null ? "null" : writeWithin(value, above);
    case "bigint":
    case "function":
    case "symbol":
    case "undefined":
      throw notJson(typeof value);
  }
};
var writeWithin = (value, above) => {
  if (above.includes(value)) throw notJson("a cycle");
  above.push(value);
  let out = "";
  if (Array.isArray(value)) {
    for (const item of value) out += `${out === "" ? "[" : ","}${write(item, above)}`;
    out = out === "" ? "[]" : `${out}]`;
  } else {
    if (!isPlain(value)) throw notJson(Object.prototype.toString.call(value));
    const given3 = value;
    for (const key of Object.keys(given3).sort(byName)) {
      const item = given3[key];
      if (item !== void 0) out += `${out === "" ? "{" : ","}${written(key)}:${write(item, above)}`;
    }
    out = out === "" ? "{}" : `${out}}`;
  }
  above.pop();
  return out;
};
var canonicalJson = (value) => write(value, []);
var atOnce = crypto.hash;
var sha256 = (of) => atOnce === void 0 ? crypto.createHash("sha256").update(of).digest("hex") : atOnce("sha256", of);
var deepFreeze = (value) => {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (!Array.isArray(value) && !isPlain(value)) return value;
  Object.freeze(value);
  for (const item of Object.values(value)) deepFreeze(item);
  return value;
};

// src/calendar/day.ts
var dayMs = 864e5;
var shape = /^(\d{4})-(\d\d)-(\d\d)$/;
var ordinals = /* @__PURE__ */ new Map();
var days = [];
var parse = (given3) => {
  const [, year = "", month = "", dayOfMonth = ""] = shape.exec(given3) ?? [];
  if (year === "" || Number(month) < 1 || Number(month) > 12) return void 0;
  const last3 = getDaysInMonth(new TZDate(Number(year), Number(month) - 1, 1, "UTC"));
  const real = Number(dayOfMonth) >= 1 && Number(dayOfMonth) <= last3;
  return real ? Date.parse(`${given3}T00:00:00Z`) / dayMs : void 0;
};
var ordinalOf = (of) => {
  const known = ordinals.get(of);
  if (known !== void 0) return known;
  const ordinal = parse(of);
  if (ordinal === void 0) throw new DubanError("bad-day", text(`\u4E0D\u662F\u65E5\u671F\uFF1A${of}`, `not a day: ${of}`));
  if (ordinals.size > 1e5) ordinals.clear();
  ordinals.set(of, ordinal);
  return ordinal;
};
var dayFromOrdinal = (ordinal) => {
  const known = days[ordinal];
  if (known !== void 0) return known;
  const made = new Date(ordinal * dayMs).toISOString().slice(0, 10);
  if (ordinal >= 0 && ordinal < 1e5) days[ordinal] = made;
  return made;
};
var isDay = (value) => typeof value === "string" && value.length === 10 && (ordinals.has(value) || parse(value) !== void 0);
var day = (given3) => {
  ordinalOf(given3);
  return given3;
};
var daySchema = z.custom(isDay, "\u987B\u4E3A\u65E5\u671F YYYY-MM-DD / a day as YYYY-MM-DD");
var addDays = (from, n) => dayFromOrdinal(ordinalOf(from) + n);
var daysBetween = (from, to) => ordinalOf(to) - ordinalOf(from);
var weekdayOf = (of) => ((ordinalOf(of) + 3) % 7 + 7) % 7 + 1;

// src/calendar/instant.ts
import { tzOffset } from "@date-fns/tz";
import { z as z2 } from "zod";
var defaultZone = "Asia/Shanghai";
var minuteMs = 6e4;
var dayMs2 = 864e5;
var shape2 = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-4]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d):[0-5]\d)$/;
var chinaSteadySince = Date.UTC(1991, 8, 15);
var offsetAt = (instant, zone) => {
  if (zone === defaultZone && instant > chinaSteadySince) return 8 * 36e5;
  const minutes = tzOffset(zone, new Date(instant));
  if (Number.isNaN(minutes))
    throw new DubanError("bad-zone", text(`\u6CA1\u6709\u65F6\u533A ${zone}`, `there is no time zone ${zone}`));
  return minutes * minuteMs;
};
var parsed = (given3) => {
  if (given3 === last.given) return last.at;
  if (given3.length > 35 || !shape2.test(given3) || !isDay(given3.slice(0, 10))) return void 0;
  const at = Date.parse(given3);
  if (Number.isNaN(at)) return void 0;
  last = { given: given3, at };
  return at;
};
var last = { given: "", at: Number.NaN };
var isInstantText = (value) => typeof value === "string" && parsed(value) !== void 0;
var parseInstant = (given3) => {
  const at = parsed(given3);
  if (at === void 0)
    throw new DubanError("bad-instant", text(`\u4E0D\u662F\u5E26\u65F6\u5DEE\u7684\u65F6\u95F4\uFF1A${given3}`, `not an instant with offset: ${given3}`));
  return at;
};
var instantSchema = z2.custom(
  isInstantText,
  "\u987B\u4E3A\u5E26\u65F6\u5DEE\u7684\u65F6\u95F4\uFF0C\u5982 2022-08-01T09:00+08:00 / an instant with offset"
);
var two = (n) => String(n).padStart(2, "0");
var formatInstant = (instant, zone = defaultZone) => {
  if (!Number.isFinite(instant)) return String(instant);
  const offset = offsetAt(instant, zone);
  const local2 = new Date(instant + offset).toISOString();
  const minutes = Math.abs(Math.round(offset / minuteMs));
  const time = local2.endsWith(".000Z") ? local2.slice(0, 19) : local2.slice(0, 23);
  return `${time}${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};
var dayOf = (instant, zone) => dayFromOrdinal(Math.floor((instant + offsetAt(instant, zone)) / dayMs2));
var startOfDay = (of, zone) => {
  const local2 = ordinalOf(of) * dayMs2;
  const guess = local2 - offsetAt(local2, zone);
  const start2 = local2 - offsetAt(guess, zone);
  return dayOf(start2, zone) === of ? start2 : Math.max(guess, start2);
};
var endOfDay = (of, zone) => startOfDay(dayFromOrdinal(ordinalOf(of) + 1), zone);

// src/calendar/national.ts
import { createRequire } from "node:module";
var table = createRequire(import.meta.url)("chinese-days/dist/chinese-days.json");
var first = day("2004-01-01");
var last2 = day("2026-12-31");
var notices = { "2022": "\u56FD\u529E\u53D1\u660E\u7535\u30142021\u301511\u53F7" };
var noticeOf = (of) => notices[of.slice(0, 4)] ?? `\u56FD\u52A1\u9662\u529E\u516C\u5385\u5173\u4E8E${of.slice(0, 4)}\u5E74\u90E8\u5206\u8282\u5047\u65E5\u5B89\u6392\u7684\u901A\u77E5`;
var nameOf = (entry) => {
  const [en = "", zh = ""] = entry.split(",");
  return text(zh, en);
};
var kindOf = (of) => {
  if (of < first || of > last2) return { kind: "unknown", working: void 0 };
  const holiday = table.holidays[of];
  if (holiday !== void 0) return { kind: "holiday", working: false, name: nameOf(holiday), source: noticeOf(of) };
  const makeup = table.workdays[of];
  if (makeup !== void 0) return { kind: "makeup", working: true, name: nameOf(makeup), source: noticeOf(of) };
  return weekdayOf(of) > 5 ? { kind: "weekend", working: false } : { kind: "workday", working: true };
};
var national = { id: "cn-national", zone: defaultZone, knownFrom: first, knownUntil: last2, kindOf };
var nationalCalendar = () => national;

// src/calendar/local.ts
var yearTable = (spec) => {
  const [knownFrom, knownUntil] = [day(`${spec.year}-01-01`), day(`${spec.year}-12-31`)];
  const [holidays, workdays] = [new Set(spec.holidays), new Set(spec.workdays)];
  const source2 = { source: spec.source };
  return {
    id: `year-${spec.year}`,
    knownFrom,
    knownUntil,
    kindOf: (of) => {
      if (of < knownFrom || of > knownUntil) return void 0;
      if (holidays.has(of)) return { kind: "holiday", working: false, ...source2 };
      if (workdays.has(of)) return { kind: "makeup", working: true, ...source2 };
      return weekdayOf(of) > 5 ? { kind: "weekend", working: false } : { kind: "workday", working: true };
    }
  };
};
var composeCalendars = (base, ...layers) => {
  let { knownFrom, knownUntil } = base;
  for (const { id: id3, knownFrom: from, knownUntil: until } of layers) {
    if (from === void 0 || until === void 0) continue;
    if (from > addDays(knownUntil, 1) || until < addDays(knownFrom, -1))
      throw new DubanError("calendar-gap", text(`\u65E5\u5386 ${id3} \u4E0E\u5DF2\u6709\u5E74\u4EFD\u4E0D\u8854\u63A5`, `calendar ${id3} leaves a gap`));
    if (from < knownFrom) knownFrom = from;
    if (until > knownUntil) knownUntil = until;
  }
  const reversed = [...layers].reverse();
  return {
    id: [base.id, ...layers.map(({ id: id3 }) => id3)].join("+"),
    zone: base.zone,
    knownFrom,
    knownUntil,
    kindOf: (of) => {
      if (of < knownFrom || of > knownUntil) return { kind: "unknown", working: void 0 };
      for (const layer2 of reversed) {
        const kind2 = layer2.kindOf(of);
        if (kind2 !== void 0) return kind2;
      }
      return base.kindOf(of);
    }
  };
};

// src/calendar/counting.ts
var restDay = 1;
var workDay = 2;
var unknownRest = 3;
var unknownWork = 4;
var tables = /* @__PURE__ */ new WeakMap();
var lookUp = (calendar, ordinal) => {
  const of = dayFromOrdinal(ordinal);
  const { working } = calendar.kindOf(of);
  if (working === void 0) return weekdayOf(of) > 5 ? unknownRest : unknownWork;
  return working ? workDay : restDay;
};
var codeOf = (calendar, ordinal) => {
  let table2 = tables.get(calendar);
  if (table2 === void 0) {
    table2 = /* @__PURE__ */ new Map();
    tables.set(calendar, table2);
  }
  const known = table2.get(ordinal);
  if (known !== void 0) return known;
  const code2 = lookUp(calendar, ordinal);
  table2.set(ordinal, code2);
  return code2;
};
var walk = (calendar, from, n, by) => {
  let ordinal = ordinalOf(from);
  let provisional = false;
  for (let left = n; left > 0; ) {
    ordinal += by;
    const code2 = codeOf(calendar, ordinal);
    if (code2 >= unknownRest) provisional = true;
    if (code2 === workDay || code2 === unknownWork) left -= 1;
  }
  return { day: dayFromOrdinal(ordinal), provisional };
};
var addWorkingDays = (calendar, from, n) => walk(calendar, from, n, 1);
var workingDayBefore = (calendar, from, n) => walk(calendar, from, n, -1);
var nextWorkingDay = (calendar, from) => walk(calendar, from, 1, 1);
var workingDaysBetween = (calendar, from, to) => {
  let n = 0;
  let provisional = false;
  for (let at = ordinalOf(from) + 1, end = ordinalOf(to); at <= end; at += 1) {
    const code2 = codeOf(calendar, at);
    if (code2 >= unknownRest) provisional = true;
    if (code2 === workDay || code2 === unknownWork) n += 1;
  }
  return { n, provisional };
};
var isWorking = (calendar, of) => {
  const code2 = codeOf(calendar, ordinalOf(of));
  return code2 === workDay ? true : code2 === restDay ? false : void 0;
};

// src/calendar/due.ts
var ends = (calendar, day3, provisional) => ({
  day: day3,
  at: endOfDay(day3, calendar.zone),
  provisional
});
var rolled = (calendar, last3, roll) => {
  if (roll === "none") return ends(calendar, last3, false);
  let [day3, provisional] = [last3, false];
  if (roll === "statutory") while (calendar.kindOf(day3).kind === "holiday") day3 = addDays(day3, 1);
  else {
    const working = isWorking(calendar, last3);
    const previous = addDays(last3, -1);
    if (working !== true) ({ day: day3, provisional } = nextWorkingDay(calendar, previous));
  }
  if (calendar.kindOf(last3).kind === "unknown") provisional = true;
  const due = ends(calendar, day3, provisional);
  return day3 === last3 ? due : { ...due, moved: { from: last3, rule: "civil-code.203" } };
};
var dueOf = (calendar, anchor, span, roll = "rest-days") => {
  switch (span.unit) {
    case "by-day":
      return ends(calendar, span.day, false);
    case "calendar-days":
      return rolled(calendar, addDays(anchor, span.n), roll);
    case "working-days": {
      const { day: day3, provisional } = addWorkingDays(calendar, anchor, span.n);
      return ends(calendar, day3, provisional);
    }
  }
};
var restOf = (calendar, today, due, unit) => unit === "working-days" ? workingDaysBetween(calendar, today, due).n : Math.max(0, daysBetween(today, due));

// src/policy/clause.ts
var defineClauses = (source2, entries) => {
  const clauses2 = {};
  for (const [id3, { zh, en, ...rest2 }] of Object.entries(entries))
    clauses2[id3] = { source: source2, ...rest2, id: id3, text: { zh, en } };
  return clauses2;
};

// src/policy/dated.ts
var entryOn = (value, on) => value.entries.findLast((entry) => entry.from <= on);

// src/policy/option.ts
var defineOption = (option) => ({ kind: "option", ...option });

// src/policy/span.ts
var workingDays = (amount) => ({ unit: "working-days", amount });
var calendarDays = (amount) => ({ unit: "calendar-days", amount });
var byDay = (fixed) => ({ unit: "by-day", day: fixed });
var phaseStart = (phase) => ({ unit: "phase-start", phase });
var phaseEnd = (phase) => ({ unit: "phase-end", phase });
var dayInField = (field) => ({ unit: "field", field });

// src/policy/role.ts
var policyActor = "policy";
var hostActor = "host";

// src/policy/case.ts
var isIn = (of, state) => {
  const whole2 = of.state;
  for (let at = whole2.indexOf(state); at !== -1; at = whole2.indexOf(state, at + 1)) {
    const next = whole2[at + state.length];
    if ((at === 0 || whole2[at - 1] === "+") && (next === void 0 || next === "+" || next === ".")) return true;
  }
  return false;
};

// src/policy/command.ts
import { z as z3 } from "zod";
var command = (spec) => ({ ...spec, data: z3.strictObject(spec.data) });

// src/policy/separation.ts
var separation = ({
  id: id3,
  cites,
  message,
  expected,
  from,
  subject
}) => ({
  id: id3,
  cites,
  message,
  apart: [...from, ...subject === true ? ["person"] : []],
  check: (c) => {
    const fields = c.fields;
    const involved = from.flatMap((field) => fields[field]);
    if (subject === true) involved.push(c.case.person);
    for (const [by, onBehalfOf] of c.case.standIns) if (involved.includes(by)) involved.push(onBehalfOf);
    const own2 = [c.by, ...c.onBehalfOf === void 0 ? [] : [c.onBehalfOf]].filter((one) => involved.includes(one));
    return own2.length === 0 || { given: own2, expected };
  }
});

// src/policy/tally.ts
var defineTally = (tally) => tally;

// src/policy/escalation.ts
var heightOf = (ladder2, rung2) => ladder2.rungs.findIndex(({ id: id3 }) => id3 === rung2);

// src/policy/vocabulary.ts
var vocabulary = (_words) => ({
  defineProcedure: (spec) => ({ deadlines: {}, ...spec }),
  defineParallel: (spec) => ({ deadlines: {}, ...spec, type: "parallel" }),
  region: ({ title, initial, states }) => ({ title, initial, states })
});

// src/policy/reaction.ts
var reactionsOf = () => (reaction2) => reaction2;

// src/policy/chart-of.ts
var listed = (moves3) => Array.isArray(moves3) ? moves3 : [moves3];
var movesOf = (state) => Object.entries(state.on ?? {}).map(([type, moves3]) => [type, listed(moves3)]);
var statesOf = (procedure) => Object.entries(procedure.states).flatMap(
  ([key, node]) => "states" in node ? Object.entries(node.states).map(([inner, state]) => [`${key}.${inner}`, state]) : [[key, node]]
);
var idOf = (path, type, index) => `${path}/${type}/${index}`;
var transitionsOf = (procedure) => new Map(
  statesOf(procedure).flatMap(
    ([path, state]) => movesOf(state).flatMap(([type, moves3]) => moves3.map((move, index) => [idOf(path, type, index), move]))
  )
);
var nodeOf = (path, state) => {
  const on = {};
  for (const type of state.ignores ?? []) on[type] = [];
  for (const [type, moves3] of movesOf(state))
    on[type] = moves3.map(({ target, when: when2 }, index) => ({
      id: idOf(path, type, index),
      ...target === void 0 ? {} : { target },
      asks: (when2?.length ?? 0) > 0
    }));
  return { ...state.type === void 0 ? {} : { type: state.type }, on };
};
var childOf = (key, node) => "states" in node ? {
  initial: node.initial,
  states: Object.fromEntries(
    Object.entries(node.states).map(([inner, state]) => [inner, nodeOf(`${key}.${inner}`, state)])
  )
} : nodeOf(key, node);
var chartSpecOf = (procedure) => ({
  id: procedure.id,
  ...procedure.type === void 0 ? {} : { type: procedure.type },
  ...procedure.initial === void 0 ? {} : { initial: procedure.initial },
  states: Object.fromEntries(Object.entries(procedure.states).map(([key, node]) => [key, childOf(key, node)]))
});

// src/policy/check/walk.ts
var statePath = (procedure, state) => `procedures.${procedure.id}.states.${state}`;
var placedIn = (procedure) => [
  ...Object.entries(procedure.opens).map(([type, transition]) => ({
    procedure,
    state: void 0,
    type,
    index: 0,
    transition,
    path: `procedures.${procedure.id}.opens.${type}`
  })),
  ...statesOf(procedure).flatMap(
    ([state, node]) => movesOf(node).flatMap(
      ([type, moves3]) => moves3.map((transition, index) => ({
        procedure,
        state,
        type,
        index,
        transition,
        path: `${statePath(procedure, state)}.on.${type}[${index}]`
      }))
    )
  )
];
var allPlaced = (spec) => spec.procedures.flatMap(placedIn);
var dueType = /^(.+)\.(soon|missed|reached)$/u;
var raisedEvents = (spec) => new Set(allPlaced(spec).flatMap(({ transition }) => transition.event ?? []));

// src/policy/check/charts.ts
var groupsOf = (procedure) => {
  const base = `procedures.${procedure.id}.states`;
  const regions = Object.entries(procedure.states).flatMap(
    ([key, node]) => "states" in node ? [{ path: `${base}.${key}`, initial: node.initial, states: node.states }] : []
  );
  if (regions.length > 0) return regions;
  const states = procedure.states;
  return [{ path: base, initial: procedure.initial ?? "", states }];
};
var checkGroup = ({ path, initial, states }, report3) => {
  if (!Object.hasOwn(states, initial)) {
    report3(path, `\u6CA1\u6709\u521D\u59CB\u72B6\u6001 ${initial}`, `there is no initial state ${initial}`);
    return;
  }
  const targets = (key) => {
    const node = states[key];
    return node === void 0 ? [] : movesOf(node).flatMap(([, moves3]) => moves3.flatMap(({ target }) => target ?? []));
  };
  const reached = /* @__PURE__ */ new Set([initial]);
  for (const key of reached) for (const target of targets(key)) if (Object.hasOwn(states, target)) reached.add(target);
  for (const [key, node] of Object.entries(states)) {
    for (const target of targets(key))
      if (!Object.hasOwn(states, target))
        report3(`${path}.${key}`, `\u76EE\u6807\u72B6\u6001 ${target} \u4E0D\u5B58\u5728`, `there is no state ${target} to go to`);
    if (!reached.has(key)) report3(`${path}.${key}`, "\u6CA1\u6709\u529E\u6CD5\u8FDB\u5165\u6B64\u72B6\u6001", "nobody can reach this state");
    const handled = movesOf(node).length > 0;
    const alone = Object.keys(states).length === 1;
    if (node.type === "final" && handled) report3(`${path}.${key}`, "\u7EC8\u7ED3\u72B6\u6001\u4E0D\u80FD\u518D\u6709\u53D8\u5316", "an end has no transitions");
    if (node.type !== "final" && !handled && !alone)
      report3(`${path}.${key}`, "\u6CA1\u6709\u529E\u6CD5\u79BB\u5F00\u6B64\u72B6\u6001", "nobody can leave this state");
  }
};
var checkCommands = (procedure, report3) => {
  const base = `procedures.${procedure.id}`;
  const placed = placedIn(procedure);
  const handled = new Set(placed.map(({ type }) => type));
  for (const type of Object.keys(procedure.commands))
    if (!handled.has(type)) report3(`${base}.commands.${type}`, "\u6CA1\u6709\u72B6\u6001\u5904\u7406\u6B64\u547D\u4EE4", "no state handles this command");
  if (Object.keys(procedure.opens).length === 0) report3(`${base}.opens`, "\u6CA1\u6709\u547D\u4EE4\u80FD\u591F\u7ACB\u9879", "nothing opens a case");
  for (const { type, path, state } of placed) {
    const due = dueType.exec(type);
    if (due === null || state === void 0) {
      if (!Object.hasOwn(procedure.commands, type)) report3(path, `\u6CA1\u6709\u547D\u4EE4 ${type}`, `there is no command ${type}`);
    } else if (!Object.hasOwn(procedure.deadlines, due[1] ?? ""))
      report3(path, `\u6CA1\u6709\u65F6\u9650 ${due[1] ?? ""}`, `there is no deadline ${due[1] ?? ""}`);
  }
};
var checkNaming = (procedure, report3) => {
  const naming = /* @__PURE__ */ new Map();
  for (const { state, type, transition } of placedIn(procedure)) {
    const region2 = state?.split(".")[0] ?? "";
    if (procedure.type !== "parallel" || state === void 0 || transition.event === void 0) continue;
    naming.set(type, (naming.get(type) ?? /* @__PURE__ */ new Set()).add(region2));
  }
  for (const [type, regions] of naming)
    if (regions.size > 1)
      report3(
        `procedures.${procedure.id}.${type}`,
        `\u591A\u4E2A\u533A\u57DF\u540C\u65F6\u547D\u540D\u4E8B\u4EF6\uFF1A${[...regions].join("\u3001")}`,
        `several regions name the event: ${[...regions].join(", ")}`
      );
};
var checkCharts = (spec, report3) => {
  for (const procedure of spec.procedures) {
    for (const group2 of groupsOf(procedure)) checkGroup(group2, report3);
    checkCommands(procedure, report3);
    checkNaming(procedure, report3);
  }
};

// src/policy/check/citations.ts
var checkCitations = (spec, report3) => {
  const check2 = (path, cites, must = false) => {
    if (must && (cites === void 0 || cites.length === 0)) report3(path, "\u6CA1\u6709\u5F15\u7528\u6761\u6B3E", "cites no clause");
    for (const id3 of cites ?? [])
      if (!Object.hasOwn(spec.clauses, id3)) report3(`${path}.cites`, `\u6CA1\u6709\u6761\u6B3E ${id3}`, `there is no clause ${id3}`);
  };
  for (const [id3, role] of Object.entries(spec.roles)) check2(`roles.${id3}`, role.cites);
  for (const { id: id3, cites } of spec.phases) check2(`phases.${id3}`, cites, true);
  for (const { id: id3, cites } of spec.tallies) check2(`tallies.${id3}`, cites, true);
  for (const { id: id3, cites } of spec.reactions) check2(`reactions.${id3}`, cites, true);
  for (const { id: id3, cites } of spec.options) check2(`options.${id3}`, cites, true);
  for (const { id: id3, cites } of spec.ruleSets) check2(`ruleSets.${id3}`, cites, true);
  check2("scope", spec.scope.cites, true);
  check2("backdating", spec.backdating.cites, true);
  check2("ladder", spec.ladder?.cites);
  for (const { id: id3, cites } of spec.ladder?.rungs ?? []) check2(`ladder.${id3}`, cites, true);
  for (const { clause, number, focusProblems: focusProblems2 } of spec.actions) {
    check2(`actions.${number}`, [clause]);
    for (const { code: code2, clause: focus2, behaviours: behaviours2 } of focusProblems2) {
      check2(`actions.${number}.${code2}`, [focus2]);
      for (const { code: behaviour, law } of behaviours2)
        check2(`actions.${number}.${code2}.${behaviour}`, [behaviour, ...law ?? []]);
    }
  }
  for (const procedure of spec.procedures) {
    const base = `procedures.${procedure.id}`;
    check2(base, procedure.cites, true);
    for (const [type, { cites }] of Object.entries(procedure.commands)) check2(`${base}.commands.${type}`, cites);
    for (const [name2, { cites }] of Object.entries(procedure.deadlines))
      check2(`${base}.deadlines.${name2}`, cites, true);
    for (const [state, node] of statesOf(procedure)) {
      check2(statePath(procedure, state), node.cites);
      for (const [type, moves3] of movesOf(node))
        for (const [index, { rules, when: when2 }] of moves3.entries())
          for (const one of [...rules ?? [], ...when2 ?? []])
            check2(`${statePath(procedure, state)}.on.${type}[${index}].${one.id}`, one.cites, true);
    }
  }
  for (const { path, transition } of allPlaced(spec)) check2(path, transition.cites, true);
};

// src/policy/check/data.ts
var checkUnique = (spec, report3) => {
  const twice = (path, ids) => {
    for (const id3 of new Set(ids.filter((one, i) => ids.indexOf(one) !== i)))
      report3(`${path}.${id3}`, "\u540D\u79F0\u91CD\u590D", "this name is used twice");
  };
  twice(
    "procedures",
    spec.procedures.map(({ id: id3 }) => id3)
  );
  twice(
    "commands",
    spec.procedures.flatMap(({ commands }) => Object.keys(commands))
  );
  twice(
    "options",
    spec.options.map(({ id: id3 }) => id3)
  );
  twice(
    "tallies",
    spec.tallies.map(({ id: id3 }) => id3)
  );
  twice(
    "reactions",
    spec.reactions.map(({ id: id3 }) => id3)
  );
  const rules = /* @__PURE__ */ new Map();
  for (const { path, transition } of allPlaced(spec))
    for (const rule2 of transition.rules ?? []) {
      if (rules.has(rule2.id) && rules.get(rule2.id) !== rule2)
        report3(`${path}.${rule2.id}`, "\u53E6\u4E00\u89C4\u5219\u5DF2\u7528\u6B64\u540D", "another rule has this name");
      rules.set(rule2.id, rule2);
    }
};
var checkPhases = (spec, report3) => {
  const phases = spec.phases.filter((phase) => phase.void !== true);
  phases.forEach(({ id: id3, from, to }, i) => {
    if (to < from) report3(`phases.${id3}`, "\u7ED3\u675F\u65E9\u4E8E\u5F00\u59CB", "ends before it begins");
    const next = phases[i + 1];
    if (next === void 0) return;
    if (next.from <= to) report3(`phases.${next.id}`, `\u4E0E ${id3} \u91CD\u53E0`, `overlaps with ${id3}`);
    else if (next.from !== addDays(to, 1))
      report3(`phases.${next.id}`, `\u4E0E ${id3} \u4E4B\u95F4\u6709\u7A7A\u6863`, `leaves a gap after ${id3}`);
  });
  const campaign2 = spec.procedures.find(({ id: id3 }) => id3 === spec.campaign);
  if (campaign2?.subject !== "campaign" || campaign2.single !== true)
    report3(
      "campaign",
      `\u6CA1\u6709\u5168\u5C40\u7A0B\u5E8F ${spec.campaign}`,
      `there is no procedure of the whole campaign named ${spec.campaign}`
    );
  else
    for (const { id: id3 } of spec.phases)
      if (!Object.hasOwn(campaign2.states, id3))
        report3(`phases.${id3}`, "\u884C\u52A8\u6CA1\u6709\u8FD9\u4E2A\u72B6\u6001", "the campaign has no such state");
};
var checkOptions = (spec, report3) => {
  for (const { id: id3, schema, default: value, alternatives } of spec.options) {
    if (!schema.safeParse(value).success)
      report3(`options.${id3}.default`, "\u9ED8\u8BA4\u503C\u4E0D\u7B26\u5408\u53D6\u503C\u8303\u56F4", "the default is out of range");
    if (alternatives.length === 0) report3(`options.${id3}.alternatives`, "\u6CA1\u6709\u5176\u4ED6\u53D6\u503C", "there is nothing to choose");
    alternatives.forEach((one, i) => {
      if (!schema.safeParse(one).success) report3(`options.${id3}.alternatives[${i}]`, "\u4E0D\u7B26\u5408\u53D6\u503C\u8303\u56F4", "out of range");
    });
    const chosen = spec.chosen[id3];
    if (chosen !== void 0 && !schema.safeParse(chosen).success)
      report3(`chosen.${id3}`, "\u9009\u9879\u53D6\u503C\u8D85\u51FA\u8303\u56F4", "the choice is out of range");
  }
  for (const id3 of Object.keys(spec.chosen))
    if (!spec.options.some((option) => option.id === id3))
      report3(`chosen.${id3}`, "\u6CA1\u6709\u6B64\u9009\u9879", "there is no such option");
};
var changing = /* @__PURE__ */ new Set(["transform", "pipe", "default", "prefault", "catch"]);
var changes = (schema, depth = 0) => {
  if (typeof schema !== "object" || schema === null || depth > 12) return false;
  const def = schema._zod?.def;
  if (def === void 0) return false;
  if (changing.has(String(def["type"]))) return true;
  const inner = [
    def["innerType"],
    def["element"],
    def["valueType"],
    ...Object.values(def["shape"] ?? {}),
    ...def["options"] ?? []
  ];
  return inner.some((one) => changes(one, depth + 1));
};
var checkCommands2 = (spec, report3) => {
  for (const { id: id3, commands } of spec.procedures)
    for (const [type, { data, samples }] of Object.entries(commands)) {
      const path = `procedures.${id3}.commands.${type}`;
      if (samples.length === 0) report3(`${path}.samples`, "\u6CA1\u6709\u6837\u4F8B", "has no sample");
      samples.forEach((sample, i) => {
        if (!data.safeParse(sample).success)
          report3(`${path}.samples[${i}]`, "\u6837\u4F8B\u4E0D\u7B26\u5408\u81EA\u8EAB\u7684\u7ED3\u6784", "the sample does not fit its own schema");
      });
      if (changes(data))
        report3(`${path}.data`, "\u7ED3\u6784\u4E0D\u5F97\u6709\u8F6C\u6362\u6216\u9ED8\u8BA4\u503C", "no transforms and no defaults: what goes in comes out");
    }
};
var checkTallies = (spec, report3) => {
  const raised = raisedEvents(spec);
  for (const tally of spec.tallies) {
    const path = `tallies.${tally.id}`;
    if (tally.kind !== "standing") {
      for (const type of Object.keys(tally.feeds))
        if (!raised.has(type)) report3(`${path}.feeds.${type}`, "\u6CA1\u6709\u8FD9\u4E2A\u4E8B\u4EF6", "nobody raises this event");
      continue;
    }
    const of = spec.procedures.find(({ id: id3 }) => id3 === tally.procedure);
    if (of === void 0) {
      report3(`${path}.procedure`, "\u6CA1\u6709\u8FD9\u4E2A\u7A0B\u5E8F", "there is no such procedure");
      continue;
    }
    const states = statesOf(of).map(([state]) => ({ state }));
    for (const wanted of tally.states)
      if (!states.some((one) => isIn(one, wanted)))
        report3(`${path}.states.${wanted}`, "\u6CA1\u6709\u8FD9\u4E2A\u72B6\u6001", "there is no such state");
  }
};
var checkData = (spec, report3) => {
  checkUnique(spec, report3);
  checkPhases(spec, report3);
  checkOptions(spec, report3);
  checkCommands2(spec, report3);
  checkTallies(spec, report3);
};

// src/policy/check/deadlines.ts
var checkSpan = (spec, procedure, path, span, report3) => {
  if ((span.unit === "phase-end" || span.unit === "phase-start") && !spec.phases.some(({ id: id3 }) => id3 === span.phase))
    report3(path, `\u6CA1\u6709\u9636\u6BB5 ${span.phase}`, `there is no phase ${span.phase}`);
  if (span.unit === "field" && !Object.hasOwn(procedure.fields, span.field))
    report3(path, `\u6CA1\u6709\u5B57\u6BB5 ${span.field}`, `there is no field ${span.field}`);
  const option = span.unit === "by-day" ? span.day : "amount" in span ? span.amount : void 0;
  if (typeof option === "object" && option.kind === "option" && !spec.options.some(({ id: id3 }) => id3 === option.id))
    report3(path, `\u9009\u9879 ${option.id} \u672A\u5217\u5165\u89C4\u5219`, `option ${option.id} is not among the policy's options`);
};
var checkOne = (spec, procedure, report3) => {
  const base = `procedures.${procedure.id}`;
  const placed = placedIn(procedure);
  const types2 = new Set(placed.map(({ type }) => type));
  for (const [name2, deadline] of Object.entries(procedure.deadlines)) {
    const path = `${base}.deadlines.${name2}`;
    checkSpan(spec, procedure, path, deadline.span, report3);
    if (deadline.extension !== void 0)
      checkSpan(spec, procedure, `${path}.extension`, deadline.extension.until, report3);
    if (deadline.from !== void 0 && !Object.hasOwn(procedure.fields, deadline.from))
      report3(path, `\u6CA1\u6709\u5B57\u6BB5 ${deadline.from}`, `there is no field ${deadline.from}`);
    const runs = statesOf(procedure).some(([, node]) => node.deadlines?.includes(name2) === true);
    const says = deadline.kind === "turn" ? `${name2}.reached` : `${name2}.missed`;
    if (!runs || !types2.has(says)) report3(path, "\u8BE5\u65F6\u9650\u6CA1\u6709\u4EFB\u4F55\u540E\u679C", "the deadline has no consequence");
    if (types2.has(`${name2}.soon`) && deadline.soon === void 0)
      report3(path, "\u6CA1\u6709\u9884\u8B66\u65F6\u95F4", "a warning is handled that never comes");
  }
  for (const [state, node] of statesOf(procedure))
    for (const name2 of node.deadlines ?? [])
      if (!Object.hasOwn(procedure.deadlines, name2))
        report3(`${base}.states.${state}.deadlines`, `\u6CA1\u6709\u65F6\u9650 ${name2}`, `there is no deadline ${name2}`);
  for (const { path, transition } of placed) {
    const { suspends = [], resumes = [], restarts = [], extends: moved, keeps = [] } = transition;
    for (const name2 of [...suspends, ...resumes, ...restarts])
      if (!Object.hasOwn(procedure.deadlines, name2)) report3(path, `\u6CA1\u6709\u65F6\u9650 ${name2}`, `there is no deadline ${name2}`);
    if (moved !== void 0 && procedure.deadlines[moved.deadline]?.extension === void 0)
      report3(path, `\u65F6\u9650 ${moved.deadline} \u6CA1\u6709\u5EF6\u671F\u89C4\u5B9A`, `deadline ${moved.deadline} has no extension`);
    for (const field of keeps)
      if (!Object.hasOwn(procedure.fields, field))
        report3(`${path}.keeps`, `\u6CA1\u6709\u5B57\u6BB5 ${field}`, `there is no field ${field}`);
  }
};
var checkDeadlines = (spec, report3) => {
  for (const procedure of spec.procedures) checkOne(spec, procedure, report3);
};

// src/policy/check/people.ts
var checkPeople = (spec, report3) => {
  const appointable = (id3) => ["unit", "campaign"].includes(spec.roles[id3]?.scope ?? "");
  for (const { path, transition, type, state } of allPlaced(spec)) {
    const due = state !== void 0 && dueType.test(type) && transition.may === void 0;
    const may = transition.may ?? [];
    if (!due && may.length === 0) report3(path, "\u6CA1\u6709\u4EBA\u6709\u6743\u529E\u7406", "nobody may take this transition");
    for (const id3 of may)
      if (id3 !== policyActor && !Object.hasOwn(spec.roles, id3))
        report3(`${path}.may`, `\u6CA1\u6709\u89D2\u8272 ${id3}`, `there is no role ${id3}`);
    if (may.includes(policyActor) && may.length === 1 && (transition.rules?.length ?? 0) > 0)
      report3(`${path}.rules`, "\u8054\u52A8\u89C4\u5219\u4E0D\u80FD\u88AB\u62D2\u7EDD\uFF0C\u8BF7\u6539\u7528 when", "a reaction cannot be refused: use when");
  }
  const kept2 = new Set(spec.procedures.flatMap(({ fields }) => Object.keys(fields)));
  for (const [id3, role] of Object.entries(spec.roles)) {
    if (id3 === policyActor || id3 === hostActor) report3(`roles.${id3}`, "\u8BE5\u540D\u79F0\u4FDD\u7559", "this name is reserved");
    if ((role.scope === "parent" || role.scope === "counterpart") && !appointable(role.of))
      report3(`roles.${id3}`, `\u89D2\u8272 ${role.of} \u65E0\u4EBA\u53EF\u4EFB`, `nobody can hold ${role.of} in that unit`);
    const field = role.scope === "case" || role.scope === "counterpart" ? role.field : "person";
    if (field !== "person" && !kept2.has(field))
      report3(`roles.${id3}`, `\u6CA1\u6709\u5B57\u6BB5 ${field}`, `no case keeps a field ${field}`);
  }
  const { personal, protects, restsOn: restsOn2 } = spec.readers ?? {};
  const readers2 = [
    ...Object.entries({ personal, protects, restsOn: restsOn2 }).map(
      ([name2, one]) => [`readers.${name2}`, one?.roles ?? []]
    ),
    ...spec.procedures.map(({ id: id3, confidential = [] }) => [`procedures.${id3}.confidential`, confidential])
  ];
  for (const [path, roles2] of readers2)
    for (const id3 of roles2)
      if (!Object.hasOwn(spec.roles, id3)) report3(path, `\u6CA1\u6709\u89D2\u8272 ${id3}`, `there is no role ${id3}`);
  for (const field of protects?.fields ?? [])
    if (!kept2.has(field)) report3("readers.protects", `\u6CA1\u6709\u5B57\u6BB5 ${field}`, `no case keeps a field ${field}`);
  if (spec.registrars.length === 0) report3("registrars", "\u6CA1\u6709\u767B\u8BB0\u4EBA", "nobody may register");
  for (const id3 of spec.registrars)
    if (!appointable(id3)) report3("registrars", `\u6CA1\u6709\u53EF\u4EFB\u7684\u89D2\u8272 ${id3}`, `${id3} is no role to be appointed to`);
  if (spec.scope.kinds.length === 0) report3("scope.kinds", "\u6CA1\u6709\u5355\u4F4D\u5728\u8303\u56F4\u5185", "no kind of unit takes part");
  for (const { id: id3, approvedBy } of spec.ladder?.rungs ?? [])
    for (const role of approvedBy)
      if (!Object.hasOwn(spec.roles, role))
        report3(`ladder.${id3}.approvedBy`, `\u6CA1\u6709\u89D2\u8272 ${role}`, `there is no role ${role}`);
};

// src/policy/check/reactions.ts
var registryEvents = /* @__PURE__ */ new Set(["unit.registered", "unit.merged", "unit.split", "person.appointed", "person.relieved"]);
var takes = (node, command2) => node.ignores?.includes(command2) === true || movesOf(node).some(
  ([type, moves3]) => type === command2 && moves3.some(({ may }) => may?.includes(policyActor) === true)
);
var deaf = (procedure, command2) => {
  const missing2 = (states, prefix) => Object.entries(states).flatMap(([key, node]) => takes(node, command2) ? [] : [`${prefix}${key}`]);
  if (procedure.type !== "parallel") return missing2(procedure.states, "");
  const perRegion = Object.entries(procedure.states).map(
    ([key, node]) => "states" in node ? missing2(node.states, `${key}.`) : []
  );
  return perRegion.reduce(
    (best, list) => list.length < best.length ? list : best,
    perRegion[0] ?? []
  );
};
var checkRings = (spec, report3) => {
  const eventsOf = /* @__PURE__ */ new Map();
  for (const { type, transition } of allPlaced(spec))
    if (transition.event !== void 0) eventsOf.set(type, (eventsOf.get(type) ?? /* @__PURE__ */ new Set()).add(transition.event));
  const follows = (event) => spec.reactions.filter(({ on }) => on === event).flatMap(({ command: command2 }) => [...eventsOf.get(command2) ?? []]);
  for (const { id: id3, on } of spec.reactions) {
    const seen = new Set(follows(on));
    for (const event of seen) for (const next of follows(event)) seen.add(next);
    if (seen.has(on)) report3(`reactions.${id3}`, "\u8054\u52A8\u5F62\u6210\u5FAA\u73AF", "reactions that cycle");
  }
};
var checkReactions = (spec, report3) => {
  const raised = raisedEvents(spec);
  for (const { id: id3, on, command: command2 } of spec.reactions) {
    const path = `reactions.${id3}`;
    if (!raised.has(on) && !registryEvents.has(on)) report3(path, `\u6CA1\u6709\u4E8B\u4EF6 ${on}`, `nobody raises ${on}`);
    const procedure = spec.procedures.find(({ commands }) => Object.hasOwn(commands, command2));
    if (procedure === void 0) {
      report3(path, `\u6CA1\u6709\u547D\u4EE4 ${command2}`, `there is no command ${command2}`);
      continue;
    }
    const opening = procedure.opens[command2];
    if (opening !== void 0 && opening.may?.includes(policyActor) !== true)
      report3(path, `\u7CFB\u7EDF\u65E0\u6743\u4EE5 ${command2} \u7ACB\u9879`, `the policy may not open with ${command2}`);
    if (opening !== void 0 && procedure.single === true) continue;
    const states = deaf(procedure, command2);
    if (states.length > 0)
      report3(
        path,
        `\u8FD9\u4E9B\u72B6\u6001\u672A\u5904\u7406\u4E5F\u672A\u5FFD\u7565 ${command2}\uFF1A${states.join("\u3001")}`,
        `these states neither handle nor ignore ${command2}: ${states.join(", ")}`
      );
  }
  checkRings(spec, report3);
};

// src/policy/check/report.ts
var collector = () => {
  const faults = [];
  return { faults, report: (path, zh, en) => void faults.push({ path, message: text(zh, en) }) };
};

// src/policy/check/index.ts
var checkPolicy = (spec) => {
  const { report: report3, faults } = collector();
  for (const check2 of [checkCitations, checkCharts, checkPeople, checkDeadlines, checkReactions, checkData])
    check2(spec, report3);
  return faults;
};

// src/policy/define.ts
var outline = (value, depth = 0) => {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (typeof value !== "object" || depth > 12) return null;
  if (Array.isArray(value)) return value.map((item) => outline(item, depth + 1));
  if ("_zod" in value) return "schema";
  return Object.fromEntries(
    Object.entries(value).filter(([, item]) => item !== void 0 && typeof item !== "function").map(([key, item]) => [key, outline(item, depth + 1)])
  );
};
var fingerprintOf = (spec) => {
  const data = Object.fromEntries(Object.entries(spec).filter(([key]) => key !== "fingerprint"));
  return sha256(canonicalJson(outline(data)));
};
var definePolicy = (spec) => {
  const faults = checkPolicy(spec);
  if (faults.length > 0)
    throw new DubanError(
      "bad-policy",
      text(`\u89C4\u5219\u6709 ${faults.length} \u5904\u9519\u8BEF`, `the policy has ${faults.length} faults`),
      faults
    );
  return deepFreeze({ ...spec, fingerprint: fingerprintOf(spec) });
};

// src/packs/county-campaign/participation/options.ts
import { z as z4 } from "zod";

// src/packs/national/laws/article.ts
var articlesOf = (document5, inForceFrom) => (article5, zh, en, note2) => ({
  zh,
  en,
  class: "law",
  source: `${document5}, ${article5}, ${inForceFrom}`,
  ...note2 === void 0 ? {} : { note: note2 }
});

// src/packs/national/laws/accountability.ts
var partyRules = articlesOf("\u4E2D\u56FD\u5171\u4EA7\u515A\u95EE\u8D23\u6761\u4F8B (2019\u5E74\u4FEE\u8BA2)", "2019-09-01");
var supervisionLaw = articlesOf("\u76D1\u5BDF\u6CD5 (2018\u5E74)", "2018-03-20");
var servantsLaw = articlesOf("\u516C\u52A1\u5458\u6CD5 (2018\u5E74\u4FEE\u8BA2)", "2019-06-01");
var accountability = defineClauses("\u4E2D\u56FD\u5171\u4EA7\u515A\u95EE\u8D23\u6761\u4F8B\u3001\u76D1\u5BDF\u6CD5\u3001\u516C\u52A1\u5458\u6CD5", {
  "accountability-rules.8": partyRules(
    "\u7B2C8\u6761",
    "\u5BF9\u515A\u7EC4\u7EC7\uFF1A\u68C0\u67E5\u3001\u901A\u62A5\u3001\u6539\u7EC4\uFF1B\u5BF9\u515A\u7684\u9886\u5BFC\u5E72\u90E8\uFF1A\u901A\u62A5\uFF08\u53EF\u542B\u4E25\u8083\u6279\u8BC4\uFF09\u3001\u8BEB\u52C9\u3001\u7EC4\u7EC7\u8C03\u6574\u6216\u8005\u7EC4\u7EC7\u5904\u7406\u3001\u7EAA\u5F8B\u5904\u5206\uFF1B\u53EF\u4EE5\u5355\u72EC\u6216\u8005\u5408\u5E76\u4F7F\u7528\u3002",
    "Organisations: self-criticism, circulated notice, reorganisation. Leaders: circulated notice (severe criticism is part of it), admonition, organisational adjustment, disciplinary punishment; single or combined.",
    "for the competent organ; never computed here"
  ),
  "supervision-law.49": supervisionLaw(
    "\u7B2C49\u6761",
    "\u5BF9\u5904\u7406\u51B3\u5B9A\u4E0D\u670D\u7684\uFF0C\u4E00\u4E2A\u6708\u5185\u7533\u8BF7\u590D\u5BA1\uFF0C\u4E00\u4E2A\u6708\u5185\u4F5C\u51FA\u590D\u5BA1\u51B3\u5B9A\uFF1B\u4ECD\u4E0D\u670D\u7684\uFF0C\u4E00\u4E2A\u6708\u5185\u7533\u8BF7\u590D\u6838\uFF0C\u4E8C\u4E2A\u6708\u5185\u4F5C\u51FA\u590D\u6838\u51B3\u5B9A\u3002",
    "Re-examination asked within one month, decided within one; review asked within one month, decided within two."
  ),
  "civil-servants-law.95": servantsLaw(
    "\u7B2C95\u6761",
    "\u516C\u52A1\u5458\u5BF9\u4EBA\u4E8B\u5904\u7406\u4E0D\u670D\u7684\uFF0C\u4E09\u5341\u65E5\u5185\u7533\u8BF7\u590D\u6838\uFF1B\u5BF9\u590D\u6838\u7ED3\u679C\u4E0D\u670D\u7684\uFF0C\u5341\u4E94\u65E5\u5185\u7533\u8BC9\uFF0C\u4E5F\u53EF\u4EE5\u4E0D\u7ECF\u590D\u6838\u5728\u4E09\u5341\u65E5\u5185\u76F4\u63A5\u7533\u8BC9\u3002",
    "Review asked within 30 days; appeal within 15 days of its result, or directly within 30 days."
  ),
  "civil-servants-law.96": servantsLaw(
    "\u7B2C96\u6761",
    "\u590D\u6838\u4E09\u5341\u65E5\u5185\u4F5C\u51FA\u51B3\u5B9A\uFF1B\u7533\u8BC9\u516D\u5341\u65E5\u5185\u4F5C\u51FA\u5904\u7406\u51B3\u5B9A\uFF0C\u6848\u60C5\u590D\u6742\u7684\u53EF\u5EF6\u957F\uFF0C\u81F3\u591A\u4E09\u5341\u65E5\u3002",
    "Review decided within 30 days; appeal decided within 60 days, extended by at most 30."
  )
});

// src/packs/national/laws/counting-time.ts
var code = articlesOf("\u6C11\u6CD5\u5178 (\u4E3B\u5E2D\u4EE4\u7B2C45\u53F7)", "2021-01-01");
var measures = articlesOf("\u5168\u56FD\u5E74\u8282\u53CA\u7EAA\u5FF5\u65E5\u653E\u5047\u529E\u6CD5 (\u56FD\u52A1\u9662\u4EE4\u7B2C644\u53F7\u4FEE\u8BA2)", "2014-01-01");
var countingTime = defineClauses("\u6C11\u6CD5\u5178\u3001\u5168\u56FD\u5E74\u8282\u53CA\u7EAA\u5FF5\u65E5\u653E\u5047\u529E\u6CD5", {
  "civil-code.200": code(
    "\u7B2C200\u6761",
    "\u671F\u95F4\u6309\u7167\u516C\u5386\u5E74\u3001\u6708\u3001\u65E5\u3001\u5C0F\u65F6\u8BA1\u7B97\u3002",
    "Periods are counted in years, months, days and hours of the Gregorian calendar."
  ),
  "civil-code.201": code(
    "\u7B2C201\u6761",
    "\u6309\u5E74\u3001\u6708\u3001\u65E5\u8BA1\u7B97\u671F\u95F4\u7684\uFF0C\u5F00\u59CB\u7684\u5F53\u65E5\u4E0D\u8BA1\u5165\uFF0C\u81EA\u4E0B\u4E00\u65E5\u8D77\u7B97\u3002",
    "The first day is not counted: a period of years, months or days runs from the next day."
  ),
  "civil-code.202": code(
    "\u7B2C202\u6761",
    "\u6309\u5E74\u3001\u6708\u8BA1\u7B97\u671F\u95F4\u7684\uFF0C\u5230\u671F\u6708\u7684\u5BF9\u5E94\u65E5\u4E3A\u672B\u65E5\uFF1B\u6CA1\u6709\u5BF9\u5E94\u65E5\u7684\uFF0C\u6708\u672B\u65E5\u4E3A\u672B\u65E5\u3002",
    "A period of years or months ends on the same day of its last month, or on the month\u2019s last day."
  ),
  "civil-code.203": code(
    "\u7B2C203\u6761",
    "\u672B\u65E5\u662F\u6CD5\u5B9A\u4F11\u5047\u65E5\u7684\uFF0C\u4EE5\u4F11\u5047\u65E5\u7ED3\u675F\u7684\u6B21\u65E5\u4E3A\u672B\u65E5\uFF1B\u672B\u65E5\u622A\u6B62\u4E8E24\u65F6\uFF0C\u6709\u4E1A\u52A1\u65F6\u95F4\u7684\u622A\u6B62\u4E8E\u505C\u6B62\u4E1A\u52A1\u6D3B\u52A8\u65F6\u3002",
    "A last day on a statutory holiday moves to the day after it; a day ends at 24:00 or at close of business."
  ),
  "civil-code.204": code(
    "\u7B2C204\u6761",
    "\u671F\u95F4\u7684\u8BA1\u7B97\u4F9D\u7167\u672C\u6CD5\uFF0C\u6CD5\u5F8B\u53E6\u6709\u89C4\u5B9A\u6216\u8005\u5F53\u4E8B\u4EBA\u53E6\u6709\u7EA6\u5B9A\u7684\u9664\u5916\u3002",
    "Periods are counted by this Code, unless the law or the parties provide otherwise."
  ),
  "civil-code.1259": code(
    "\u7B2C1259\u6761",
    "\u201C\u4EE5\u4E0A\u201D\u201C\u4EE5\u4E0B\u201D\u201C\u4EE5\u5185\u201D\u201C\u5C4A\u6EE1\u201D\u5305\u62EC\u672C\u6570\uFF1B\u201C\u4E0D\u6EE1\u201D\u201C\u8D85\u8FC7\u201D\u201C\u4EE5\u5916\u201D\u4E0D\u5305\u62EC\u672C\u6570\uFF1B\u201C\u524D\u201D\u6CA1\u6709\u89C4\u5B9A\u3002",
    "\u4EE5\u4E0A \u4EE5\u4E0B \u4EE5\u5185 \u5C4A\u6EE1 include the number; \u4E0D\u6EE1 \u8D85\u8FC7 \u4EE5\u5916 exclude it; \u524D is not defined."
  ),
  "holiday-measures.4": measures(
    "\u7B2C4\u6761",
    "\u5C11\u6570\u6C11\u65CF\u4E60\u60EF\u7684\u8282\u65E5\uFF0C\u7531\u805A\u5C45\u5730\u533A\u5730\u65B9\u653F\u5E9C\u89C4\u5B9A\u653E\u5047\u65E5\u671F\u3002",
    "Local governments may set ethnic holidays, so calendars must compose."
  ),
  "holidays-2022": {
    zh: "2022\u5E74\u4E2D\u79CB\u82829\u670810\u65E5\u81F312\u65E5\u653E\u5047\uFF1B\u56FD\u5E86\u828210\u67081\u65E5\u81F37\u65E5\u653E\u5047\uFF0C10\u67088\u65E5\uFF08\u661F\u671F\u516D\uFF09\u300110\u67089\u65E5\uFF08\u661F\u671F\u65E5\uFF09\u4E0A\u73ED\u3002",
    en: "2022: Mid-Autumn 10\u201312 September off; National Day 1\u20137 October off, Saturday 8 and Sunday 9 October worked.",
    class: "law",
    source: "\u56FD\u52A1\u9662\u529E\u516C\u5385\u5173\u4E8E2022\u5E74\u90E8\u5206\u8282\u5047\u65E5\u5B89\u6392\u7684\u901A\u77E5 (\u56FD\u529E\u53D1\u660E\u7535\u30142021\u301511\u53F7), 2021-10-25"
  }
});

// src/packs/national/laws/discipline-law.ts
var document = "\u516C\u804C\u4EBA\u5458\u653F\u52A1\u5904\u5206\u6CD5 (\u4E3B\u5E2D\u4EE4\u7B2C46\u53F7)";
var article = articlesOf(document, "2020-07-01");
var hint = "a hint for the competent organ; no sanction is ever computed";
var disciplineLaw = defineClauses(document, {
  "discipline-law.28.3": article(
    "\u7B2C28\u6761\u7B2C3\u9879",
    "\u62D2\u4E0D\u6267\u884C\u6216\u8005\u53D8\u76F8\u4E0D\u6267\u884C\u91CD\u5927\u51B3\u7B56\u90E8\u7F72\u3002",
    "Refusing, or covertly failing, to carry out major decisions.",
    hint
  ),
  "discipline-law.29": article(
    "\u7B2C29\u6761",
    "\u4E0D\u6309\u7167\u89C4\u5B9A\u8BF7\u793A\u3001\u62A5\u544A\u91CD\u5927\u4E8B\u9879\u3002",
    "Not requesting instructions or reporting on major matters as required.",
    hint
  ),
  "discipline-law.30.1": article("\u7B2C30\u6761\u7B2C1\u9879", "\u8FDD\u53CD\u6C11\u4E3B\u96C6\u4E2D\u5236\u539F\u5219\u3002", "Acting against democratic centralism.", hint),
  "discipline-law.30.2": article(
    "\u7B2C30\u6761\u7B2C2\u9879",
    "\u62D2\u4E0D\u6267\u884C\u3001\u53D8\u76F8\u4E0D\u6267\u884C\u6216\u8005\u62D6\u5EF6\u6267\u884C\u4E0A\u7EA7\u7684\u51B3\u5B9A\u3001\u547D\u4EE4\u3002",
    "Refusing, covertly failing or delaying to carry out orders of superiors.",
    hint
  ),
  "discipline-law.33.2": article("\u7B2C33\u6761\u7B2C2\u9879", "\u5229\u7528\u804C\u6743\u8C0B\u53D6\u79C1\u5229\u3002", "Using one\u2019s office for private gain.", hint),
  "discipline-law.35.2": article(
    "\u7B2C35\u6761\u7B2C2\u9879",
    "\u516C\u52A1\u63A5\u5F85\u3001\u7528\u8F66\u3001\u4F1A\u8BAE\u3001\u529E\u516C\u7528\u623F\u7B49\u8D85\u6807\u51C6\u3001\u8D85\u8303\u56F4\u3002",
    "Exceeding the standards for official hospitality, cars, meetings and offices.",
    hint
  ),
  "discipline-law.35.3": article("\u7B2C35\u6761\u7B2C3\u9879", "\u8FDD\u53CD\u89C4\u5B9A\u516C\u6B3E\u6D88\u8D39\u3002", "Spending public money against the rules.", hint),
  "discipline-law.38.1": article(
    "\u7B2C38\u6761\u7B2C1\u9879",
    "\u8FDD\u53CD\u89C4\u5B9A\u5411\u7BA1\u7406\u670D\u52A1\u5BF9\u8C61\u6536\u53D6\u3001\u644A\u6D3E\u8D22\u7269\u3002",
    "Collecting or levying property from those served, against the rules.",
    hint
  ),
  "discipline-law.38.2": article(
    "\u7B2C38\u6761\u7B2C2\u9879",
    "\u5728\u7BA1\u7406\u670D\u52A1\u4E2D\u6545\u610F\u5201\u96BE\u3001\u5403\u62FF\u5361\u8981\u3002",
    "Making deliberate difficulties, or demanding favours, in serving the public.",
    hint
  ),
  "discipline-law.38.3": article(
    "\u7B2C38\u6761\u7B2C3\u9879",
    "\u5728\u7BA1\u7406\u670D\u52A1\u4E2D\u6001\u5EA6\u6076\u52A3\u7C97\u66B4\uFF0C\u9020\u6210\u4E0D\u826F\u540E\u679C\u6216\u8005\u5F71\u54CD\u3002",
    "A harsh attitude to those served, with bad consequences.",
    hint
  ),
  "discipline-law.38.5": article(
    "\u7B2C38\u6761\u7B2C5\u9879",
    "\u5176\u4ED6\u4FB5\u72AF\u7BA1\u7406\u670D\u52A1\u5BF9\u8C61\u5229\u76CA\u7684\u884C\u4E3A\uFF0C\u9020\u6210\u4E0D\u826F\u540E\u679C\u6216\u8005\u5F71\u54CD\u3002",
    "Other acts against the interests of those served, with bad consequences.",
    hint
  ),
  "discipline-law.39.1": article(
    "\u7B2C39\u6761\u7B2C1\u9879",
    "\u6EE5\u7528\u804C\u6743\uFF0C\u635F\u5BB3\u516C\u5171\u5229\u76CA\u6216\u8005\u4ED6\u4EBA\u5408\u6CD5\u6743\u76CA\u3002",
    "Abusing one\u2019s powers, to the harm of the public interest or of lawful rights.",
    hint
  ),
  "discipline-law.39.2": article(
    "\u7B2C39\u6761\u7B2C2\u9879",
    "\u4E0D\u5C65\u884C\u6216\u8005\u4E0D\u6B63\u786E\u5C65\u884C\u804C\u8D23\uFF0C\u8D3B\u8BEF\u5DE5\u4F5C\u3002",
    "Not performing, or wrongly performing, one\u2019s duties.",
    hint
  ),
  "discipline-law.39.3": article(
    "\u7B2C39\u6761\u7B2C3\u9879",
    "\u5DE5\u4F5C\u4E2D\u6709\u5F62\u5F0F\u4E3B\u4E49\u3001\u5B98\u50DA\u4E3B\u4E49\u884C\u4E3A\uFF0C\u9020\u6210\u4E0D\u826F\u540E\u679C\u6216\u8005\u5F71\u54CD\u3002",
    "Formalism or bureaucratism in one\u2019s work, with bad consequences.",
    hint
  ),
  "discipline-law.39.4": article(
    "\u7B2C39\u6761\u7B2C4\u9879",
    "\u5DE5\u4F5C\u4E2D\u5F04\u865A\u4F5C\u5047\uFF0C\u8BEF\u5BFC\u3001\u6B3A\u9A97\u3002",
    "Falsifying, misleading or deceiving in one\u2019s work.",
    hint
  ),
  "discipline-law.40.3": article("\u7B2C40\u6761\u7B2C3\u9879", "\u53C2\u4E0E\u8D4C\u535A\u3002", "Gambling.", hint),
  "discipline-law.42": article("\u7B2C42\u6761", "\u8C03\u67E5\u987B\u7531\u4E8C\u4EBA\u4EE5\u4E0A\u8FDB\u884C\u3002", "At least two investigators are required."),
  "discipline-law.43": article(
    "\u7B2C43\u6761",
    "\u4F5C\u51FA\u51B3\u5B9A\u524D\u987B\u542C\u53D6\u88AB\u8C03\u67E5\u4EBA\u7684\u9648\u8FF0\u548C\u7533\u8FA9\uFF0C\u4E0D\u5F97\u56E0\u5176\u7533\u8FA9\u800C\u52A0\u91CD\u5904\u5206\u3002",
    "The person is heard before the decision, and is never treated worse for arguing."
  ),
  "discipline-law.45": article(
    "\u7B2C45\u6761",
    "\u51B3\u5B9A\u4E66\u987B\u8F7D\u660E\u4E0D\u670D\u65F6\u7533\u8BF7\u590D\u5BA1\u3001\u590D\u6838\u7684\u9014\u5F84\u548C\u671F\u9650\u3002",
    "The decision states how, and by when, to appeal."
  ),
  "discipline-law.56": article(
    "\u7B2C56\u6761",
    "\u590D\u5BA1\u3001\u590D\u6838\u671F\u95F4\u4E0D\u505C\u6B62\u539F\u51B3\u5B9A\u7684\u6267\u884C\u3002",
    "A review does not stop execution of the decision."
  )
});

// src/packs/national/laws/documents.ts
var document2 = "\u515A\u653F\u673A\u5173\u516C\u6587\u5904\u7406\u5DE5\u4F5C\u6761\u4F8B (\u4E2D\u529E\u53D1\u30142012\u301514\u53F7)";
var article2 = articlesOf(document2, "2012-07-01");
var burden = articlesOf("\u6574\u6CBB\u5F62\u5F0F\u4E3B\u4E49\u4E3A\u57FA\u5C42\u51CF\u8D1F\u82E5\u5E72\u89C4\u5B9A (\u4E2D\u5171\u4E2D\u592E\u529E\u516C\u5385\u3001\u56FD\u52A1\u9662\u529E\u516C\u5385)", "2024-08-06");
var later = "later than the 2022 campaign: an optional rule set, never its default";
var documents = defineClauses(document2, {
  "documents-rules.8": article2(
    "\u7B2C8\u6761",
    "\u516C\u6587\u79CD\u7C7B\u5341\u4E94\u79CD\uFF1A\u51B3\u8BAE\u3001\u51B3\u5B9A\u3001\u547D\u4EE4\uFF08\u4EE4\uFF09\u3001\u516C\u62A5\u3001\u516C\u544A\u3001\u901A\u544A\u3001\u610F\u89C1\u3001\u901A\u77E5\u3001\u901A\u62A5\u3001\u62A5\u544A\u3001\u8BF7\u793A\u3001\u6279\u590D\u3001\u8BAE\u6848\u3001\u51FD\u3001\u7EAA\u8981\u3002",
    "Fifteen kinds of document: \u51B3\u8BAE \u51B3\u5B9A \u547D\u4EE4(\u4EE4) \u516C\u62A5 \u516C\u544A \u901A\u544A \u610F\u89C1 \u901A\u77E5 \u901A\u62A5 \u62A5\u544A \u8BF7\u793A \u6279\u590D \u8BAE\u6848 \u51FD \u7EAA\u8981."
  ),
  "documents-rules.22": article2(
    "\u7B2C22\u6761",
    "\u516C\u6587\u7531\u672C\u673A\u5173\u8D1F\u8D23\u4EBA\u7B7E\u53D1\uFF0C\u7B7E\u7F72\u610F\u89C1\u3001\u59D3\u540D\u548C\u5B8C\u6574\u65E5\u671F\uFF1B\u5708\u9605\u6216\u8005\u7B7E\u540D\u89C6\u4E3A\u540C\u610F\u3002",
    "Signed by the organ\u2019s head with opinion, name and full date; circling or signing means agreed."
  ),
  "documents-rules.23": article2(
    "\u7B2C23\u6761",
    "\u516C\u6587\u529E\u7406\u5305\u62EC\u6536\u6587\u529E\u7406\u3001\u53D1\u6587\u529E\u7406\u548C\u6574\u7406\u5F52\u6863\u3002",
    "Handling a document is receiving it, sending it, and filing it."
  ),
  "documents-rules.24": article2(
    "\u7B2C24\u6761",
    "\u6536\u6587\u529E\u7406\uFF1A\u7B7E\u6536\u3001\u767B\u8BB0\u3001\u521D\u5BA1\u3001\u627F\u529E\u3001\u4F20\u9605\u3001\u50AC\u529E\u3001\u7B54\u590D\uFF1B\u4E0D\u7B26\u5408\u89C4\u5B9A\u7684\u53CA\u65F6\u9000\u56DE\u5E76\u8BF4\u660E\u7406\u7531\uFF0C\u7D27\u6025\u516C\u6587\u987B\u660E\u786E\u529E\u7406\u65F6\u9650\u3002",
    "Receiving: sign for, register, first check, handle, circulate, urge, answer; a document that does not conform is returned at once with reasons, and an urgent one must state its limit."
  ),
  "documents-rules.25": article2(
    "\u7B2C25\u6761",
    "\u53D1\u6587\u529E\u7406\uFF1A\u590D\u6838\u3001\u767B\u8BB0\u3001\u5370\u5236\u3001\u6838\u53D1\u3002",
    "Sending: check again, register, print, issue."
  ),
  "burden-rules.documents": burden(
    "\u4E00",
    "\u4E00\u822C\u6587\u4EF6\u4E0D\u8D85\u8FC75000\u5B57\uFF0C\u90E8\u7F72\u4E13\u9879\u5DE5\u4F5C\u6216\u8005\u5177\u4F53\u4EFB\u52A1\u7684\u6587\u4EF6\u4E0D\u8D85\u8FC74000\u5B57\u3002",
    "General documents at most 5,000 characters, those on special work at most 4,000.",
    later
  ),
  "burden-rules.meetings": burden(
    "\u4E8C",
    "\u672C\u7CFB\u7EDF\u7EFC\u5408\u6027\u5DE5\u4F5C\u4F1A\u8BAE\u6BCF\u5E74\u81F3\u591A\u4E00\u6B21\uFF0C\u4E3B\u62A5\u544A\u4E0D\u8D85\u8FC7\u4E00\u5C0F\u65F6\uFF0C\u591A\u6570\u4F1A\u8BAE\u4E0D\u8D85\u8FC7\u534A\u5929\u3002",
    "At most one system-wide general meeting a year, main speech at most one hour, most meetings half a day.",
    later
  ),
  "burden-rules.inspections": burden(
    "\u4E09",
    "\u6BCF\u4E2A\u90E8\u95E8\u6BCF\u5E74\u7EFC\u5408\u6027\u7763\u67E5\u68C0\u67E5\u8003\u6838\u4E8B\u9879\u81F3\u591A\u4E00\u9879\u3002",
    "Each department has at most one general inspection item a year.",
    later
  )
});

// src/packs/national/laws/inspection-rules.ts
var document3 = "\u653F\u5E9C\u7763\u67E5\u5DE5\u4F5C\u6761\u4F8B (\u56FD\u52A1\u9662\u4EE4\u7B2C733\u53F7)";
var article3 = articlesOf(document3, "2021-02-01");
var inspectionRules = defineClauses(document3, {
  "inspection-rules.7": article3(
    "\u7B2C7\u6761",
    "\u90E8\u95E8\u5F00\u5C55\u7763\u67E5\u987B\u7ECF\u53BF\u7EA7\u4EE5\u4E0A\u653F\u5E9C\u6307\u5B9A\uFF0C\u5E76\u660E\u786E\u4E8B\u9879\u3001\u8303\u56F4\u3001\u804C\u8D23\u548C\u671F\u9650\u3002",
    "A department may inspect only if the county government designates it, with matter, scope, duty and time limit."
  ),
  "inspection-rules.11": article3(
    "\u7B2C11\u6761",
    "\u7763\u67E5\u4E8B\u9879\u6765\u81EA\u672C\u7EA7\u653F\u5E9C\u6216\u5176\u8D1F\u8D23\u4EBA\u7684\u51B3\u5B9A\uFF0C\u6216\u7ECF\u8D1F\u8D23\u4EBA\u6279\u51C6\u7684\u5EFA\u8BAE\u3002",
    "The matter comes from a decision of the government or its head, or from a proposal that the head approved."
  ),
  "inspection-rules.14": article3(
    "\u7B2C14\u6761",
    "\u7763\u67E5\u5206\u4E3A\u7EFC\u5408\u7763\u67E5\u3001\u4E13\u9879\u7763\u67E5\u3001\u4E8B\u4EF6\u8C03\u67E5\u3001\u65E5\u5E38\u7763\u529E\u3001\u7EBF\u7D22\u6838\u67E5\u3002",
    "Five kinds: general inspection, special inspection, incident inquiry, routine supervision, check of clues."
  ),
  "inspection-rules.15": article3(
    "\u7B2C15\u6761",
    "\u7763\u67E5\u987B\u6709\u65B9\u6848\uFF08\u5185\u5BB9\u3001\u5BF9\u8C61\u3001\u8303\u56F4\uFF09\uFF0C\u4E25\u683C\u63A7\u5236\u9891\u6B21\u548C\u65F6\u9650\uFF0C\u4E0D\u5F97\u64C5\u81EA\u6269\u5927\u8303\u56F4\uFF0C\u4E0D\u5F97\u91CD\u590D\u3001\u591A\u5934\u6216\u8D8A\u6743\u7763\u67E5\u3002",
    "A plan (content, object, scope) is required; frequency and duration strictly controlled; no widening of scope, no repeated, multi-head or ultra vires inspection."
  ),
  "inspection-rules.16": article3("\u7B2C16\u6761", "\u7763\u67E5\u987B\u4F5C\u51FA\u7ED3\u8BBA\u5E76\u53CD\u9988\u3002", "A conclusion must be made and fed back."),
  "inspection-rules.17": article3(
    "\u7B2C17\u6761",
    "\u5BF9\u7ED3\u8BBA\u6709\u5F02\u8BAE\u7684\uFF0C\u6536\u5230\u4E4B\u65E5\u8D77\u4E09\u5341\u65E5\u5185\u7533\u8BF7\u590D\u6838\uFF0C\u4E09\u5341\u65E5\u5185\u4F5C\u51FA\u590D\u6838\u51B3\u5B9A\uFF0C\u4F5C\u51FA\u7ED3\u8BBA\u7684\u4EBA\u5458\u56DE\u907F\u3002",
    "Objection within 30 days of receipt; decision within 30 days; whoever made the conclusion steps aside."
  ),
  "inspection-rules.18": article3(
    "\u7B2C18\u6761",
    "\u7ED3\u8BBA\u8981\u6C42\u6574\u6539\u7684\u987B\u6574\u6539\uFF0C\u7763\u67E5\u673A\u6784\u53EF\u4EE5\u6838\u67E5\u6574\u6539\u60C5\u51B5\u3002",
    "Rectification that the conclusion requires must be done; the inspecting body may verify it."
  ),
  "inspection-rules.21": article3(
    "\u7B2C21\u6761",
    "\u8868\u626C\u3001\u6279\u8BC4\u7531\u7763\u67E5\u673A\u6784\u63D0\u51FA\u5EFA\u8BAE\uFF0C\u7ECF\u672C\u7EA7\u653F\u5E9C\u6216\u5176\u8D1F\u8D23\u4EBA\u6279\u51C6\u540E\u5B9E\u65BD\uFF1B\u8FFD\u8D23\u95EE\u8D23\u7684\u5EFA\u8BAE\u7ECF\u6279\u51C6\u540E\u79FB\u4EA4\u6709\u6743\u673A\u5173\u3002",
    "Praise or criticism: proposal, approved by the government or its head, carried out. Accountability: proposal, approval, handed to the competent organ."
  ),
  "inspection-rules.23": article3(
    "\u7B2C23\u6761",
    "\u7763\u67E5\u4E2D\u53D1\u73B0\u804C\u52A1\u72AF\u7F6A\u7EBF\u7D22\u7684\uFF0C\u79FB\u9001\u76D1\u5BDF\u673A\u5173\u3002",
    "Clues of duty crimes go to the supervision organ."
  ),
  "inspection-rules.25": article3(
    "\u7B2C25\u6761",
    "\u4E0D\u5F97\u9690\u533F\u3001\u4F2A\u9020\u3001\u6BC1\u706D\u8BC1\u636E\u3002",
    "No hiding, falsifying or destroying of evidence."
  ),
  "inspection-rules.26": article3(
    "\u7B2C26\u6761",
    "\u4E0D\u5F97\u6253\u51FB\u62A5\u590D\u7763\u67E5\u4EBA\u5458\u548C\u63D0\u4F9B\u7EBF\u7D22\u3001\u53CD\u6620\u60C5\u51B5\u7684\u5355\u4F4D\u3001\u4E2A\u4EBA\u3002",
    "No retaliation against inspectors or against those who report."
  )
});

// src/packs/national/laws/petition-rules.ts
var document4 = "\u4FE1\u8BBF\u5DE5\u4F5C\u6761\u4F8B (\u4E2D\u5171\u4E2D\u592E\u3001\u56FD\u52A1\u9662, 2022\u5E74)";
var article4 = articlesOf(document4, "2022-05-01");
var petitionRules = defineClauses(document4, {
  "petition-rules.20": article4(
    "\u7B2C20\u6761",
    "\u591A\u4EBA\u8D70\u8BBF\u63D0\u51FA\u5171\u540C\u8BC9\u6C42\u7684\uFF0C\u4EE3\u8868\u4E0D\u8D85\u8FC7\u4E94\u4EBA\u3002",
    "A joint petition has at most five representatives."
  ),
  "petition-rules.22": article4(
    "\u7B2C22\u6761",
    "\u4FE1\u8BBF\u90E8\u95E8\u6536\u5230\u4FE1\u8BBF\u4E8B\u9879\u5E94\u4E88\u767B\u8BB0\uFF0C\u5E76\u5728\u5341\u4E94\u65E5\u5185\u8F6C\u9001\u3001\u4EA4\u529E\u3002",
    "The petition office registers a petition and routes it within 15 days."
  ),
  "petition-rules.23": article4(
    "\u7B2C23\u6761",
    "\u6536\u5230\u8F6C\u9001\u3001\u4EA4\u529E\u7684\u5355\u4F4D\u80FD\u5F53\u573A\u7B54\u590D\u7684\u5F53\u573A\u4E66\u9762\u7B54\u590D\uFF0C\u5426\u5219\u5341\u4E94\u65E5\u5185\u4E66\u9762\u544A\u77E5\u662F\u5426\u53D7\u7406\uFF1B\u8BA4\u4E3A\u4E0D\u5C5E\u672C\u5355\u4F4D\u804C\u6743\u7684\uFF0C\u4E94\u4E2A\u5DE5\u4F5C\u65E5\u5185\u8BF4\u660E\u7406\u7531\u63D0\u51FA\u5F02\u8BAE\u3002",
    "The receiving unit answers in writing on the spot, or gives written notice within 15 days; \u201Cnot my duty\u201D is objected within five working days, with reasons."
  ),
  "petition-rules.34": article4(
    "\u7B2C34\u6761",
    "\u4FE1\u8BBF\u4E8B\u9879\u81EA\u53D7\u7406\u4E4B\u65E5\u8D77\u516D\u5341\u65E5\u5185\u529E\u7ED3\uFF1B\u60C5\u51B5\u590D\u6742\u7684\u7ECF\u672C\u673A\u5173\u3001\u5355\u4F4D\u8D1F\u8D23\u4EBA\u6279\u51C6\u53EF\u5EF6\u957F\uFF0C\u81F3\u591A\u4E09\u5341\u65E5\uFF0C\u5E76\u544A\u77E5\u4FE1\u8BBF\u4EBA\u7406\u7531\u3002",
    "Done within 60 days of acceptance; extension at most 30 days, approved by the unit\u2019s head, the petitioner told why."
  ),
  "petition-rules.35": article4(
    "\u7B2C35\u6761",
    "\u4E0D\u670D\u5904\u7406\u610F\u89C1\u7684\uFF0C\u4E09\u5341\u65E5\u5185\u8BF7\u6C42\u590D\u67E5\uFF0C\u4E09\u5341\u65E5\u5185\u4F5C\u51FA\u590D\u67E5\u610F\u89C1\u3002",
    "Review (\u590D\u67E5): asked within 30 days, answered within 30 days."
  ),
  "petition-rules.36": article4(
    "\u7B2C36\u6761",
    "\u4E0D\u670D\u590D\u67E5\u610F\u89C1\u7684\uFF0C\u4E09\u5341\u65E5\u5185\u8BF7\u6C42\u590D\u6838\uFF0C\u4E09\u5341\u65E5\u5185\u4F5C\u51FA\u590D\u6838\u610F\u89C1\uFF0C\u542C\u8BC1\u65F6\u95F4\u4E0D\u8BA1\u5165\uFF1B\u590D\u6838\u610F\u89C1\u4E3A\u7EC8\u7ED3\u610F\u89C1\u3002",
    "Re-check (\u590D\u6838): asked within 30 days, answered within 30 days, hearing time not counted; then final."
  ),
  "petition-rules.39": article4(
    "\u7B2C39\u6761",
    "\u5BF9\u4FE1\u8BBF\u5DE5\u4F5C\u4E0D\u529B\u7684\u8D1F\u8D23\u4EBA\uFF0C\u53EF\u4EE5\u7EA6\u8C08\u3001\u901A\u62A5\u3001\u6302\u724C\u7763\u529E\uFF0C\u8D23\u4EE4\u9650\u671F\u6574\u6539\u3002",
    "Weak leaders: talk, circulated notice, listed supervision, order to rectify within a limit."
  )
});

// src/packs/national/clauses.ts
var nationalClauses = {
  ...inspectionRules,
  ...petitionRules,
  ...accountability,
  ...disciplineLaw,
  ...documents,
  ...countingTime
};

// src/packs/national/inspections.ts
var inspectionLimits = { objectionDays: 30, decisionDays: 30 };

// src/packs/national/petitions.ts
var petitionLimits = {
  /** Art 20: at most so many representatives of a joint petition. */
  representatives: 5,
  /** Art 22: registered and routed within. */
  routeDays: 15,
  /** Art 23: written notice whether it is taken on. */
  noticeDays: 15,
  /** Art 23: "not my duty", in working days. */
  objectionWorkingDays: 5,
  /** Art 34: done within, from acceptance. */
  handlingDays: 60,
  /** Art 34: extended at most by. */
  extensionDays: 30,
  /** Arts 35 and 36: asked within, and answered within. */
  reviewDays: 30
};

// src/packs/county-campaign/clauses/entry.ts
var notice = "notice";
var readings = "readings of the notice";
var entryOf = (clauseClass, usual = {}) => (sentence, zh, key, en, more = {}) => ({ zh, en, class: clauseClass, key, sentence, ...usual, ...more });
var enforceable = entryOf("enforceable");
var category = entryOf("category");
var prohibited = entryOf("category", { kind: "prohibited" });
var goal = entryOf("goal", { kind: "goal" });
var exhortation = entryOf("exhortation");
var heading = entryOf("heading", { kind: "heading" });
var reading = (about, zh, en) => ({
  zh,
  en,
  class: "ambiguity",
  note: about
});

// src/packs/county-campaign/clauses/action1.ts
var action1 = defineClauses(notice, {
  "2.1": category(
    6,
    "\uFF08\u4E00\uFF09\u805A\u7126\u653F\u6CBB\u5F15\u9886\uFF0C\u5F00\u5C55\u201C\u77E5\u656C\u754F\u3001\u5B88\u89C4\u77E9\u201D\u4E13\u9879\u884C\u52A8\u3002",
    "\u77E5\u656C\u754F\u3001\u5B88\u89C4\u77E9",
    "special action 1: know awe, keep the rules (political lead)",
    { kind: "action" }
  ),
  "2.1.1": category(7, "\u7740\u529B\u89E3\u51B3\u4FE1\u4EF0\u7F3A\u5931\u95EE\u9898\u3002", "\u4FE1\u4EF0\u7F3A\u5931", "focus problem F11: lack of belief", {
    kind: "focus problem"
  }),
  "2.1.1.a": exhortation(8, "\u575A\u5B9A\u653F\u6CBB\u7ACB\u573A\uFF0C\u660E\u786E\u653F\u6CBB\u65B9\u5411\uFF0C", "\u653F\u6CBB\u7ACB\u573A", "firm political stance"),
  "2.1.1.b": exhortation(8, "\u575A\u51B3\u634D\u536B\u201C\u4E24\u4E2A\u786E\u7ACB\u201D\uFF0C\u575A\u51B3\u505A\u5230\u201C\u4E24\u4E2A\u7EF4\u62A4\u201D\uFF0C", "\u4E24\u4E2A\u7EF4\u62A4", "two establishes / two upholds"),
  "2.1.1.c": exhortation(
    8,
    "\u7CBE\u51C6\u843D\u5B9E\u4E60\u8FD1\u5E73\u603B\u4E66\u8BB0\u89C6\u5BDF\u9752\u6D77\u91CD\u8981\u8BB2\u8BDD\u3001\u91CD\u8981\u6307\u793A\u6279\u793A\u7CBE\u795E\uFF0C\u4EE5\u53CA\u4E2D\u592E\u548C\u7701\u5E02\u51B3\u7B56\u90E8\u7F72\u3002",
    "\u7CBE\u51C6\u843D\u5B9E",
    "carry out the speeches (Qinghai) and decisions precisely",
    { note: "tells the province: Qinghai" }
  ),
  "2.1.1.x1": prohibited(
    9,
    "\u575A\u51B3\u7EA0\u6CBB\u5728\u8D2F\u5F7B\u6267\u884C\u515A\u4E2D\u592E\u56FD\u52A1\u9662\u3001\u7701\u59D4\u7701\u653F\u5E9C\u548C\u5E02\u59D4\u5E02\u653F\u5E9C\u3001\u53BF\u59D4\u53BF\u653F\u5E9C\u51B3\u7B56\u90E8\u7F72\u4E0A\u6253\u6298\u6263\u3001",
    "\u6253\u6298\u6263",
    "carrying out at a discount"
  ),
  "2.1.1.x2": prohibited(9, "\u4F5C\u9009\u62E9\u3001", "\u4F5C\u9009\u62E9", "picking and choosing"),
  "2.1.1.x3": prohibited(9, "\u641E\u53D8\u901A\u7684\u884C\u4E3A\u3002", "\u641E\u53D8\u901A", "working around"),
  "2.1.2": category(10, "\u7740\u529B\u89E3\u51B3\u6267\u884C\u4E0D\u529B\u95EE\u9898\u3002", "\u6267\u884C\u4E0D\u529B", "focus problem F12: weak execution", {
    kind: "focus problem"
  }),
  "2.1.2.a": enforceable(
    11,
    "\u5F00\u5C55\u653F\u7B56\u843D\u5B9E\u4E13\u9879\u7763\u67E5\uFF0C",
    "\u653F\u7B56\u843D\u5B9E\u4E13\u9879\u7763\u67E5",
    "run special inspections of policy implementation",
    {
      kind: "inspection",
      note: "no date, no number; inspector unnamed; authority per inspection-rules.7 and 14"
    }
  ),
  "2.1.2.b": enforceable(11, "\u5168\u9762\u68B3\u7406\u8D2F\u5F7B\u843D\u5B9E\u60C5\u51B5\u3002", "\u5168\u9762\u68B3\u7406", "full inventory of implementation status", {
    kind: "evidence",
    note: "an inventory: see S6.b"
  }),
  "2.1.2.x1": prohibited(
    12,
    "\u575A\u51B3\u7EA0\u6CBB\u5728\u9879\u76EE\u5B9E\u65BD\u3001\u5DE5\u4F5C\u63A8\u8FDB\u4E2D\u5F04\u865A\u4F5C\u5047\u3001",
    "\u5F04\u865A\u4F5C\u5047",
    "falsifying (in projects, in work)",
    { note: "data may suggest it: evidence found false, which reopens (S3.n)" }
  ),
  "2.1.2.x2": prohibited(12, "\u6B3A\u4E0A\u7792\u4E0B\uFF0C", "\u6B3A\u4E0A\u7792\u4E0B", "deceiving superiors, hiding from below"),
  "2.1.2.x3": prohibited(12, "\u6709\u4EE4\u4E0D\u884C\u3001\u6709\u7981\u4E0D\u6B62\uFF0C", "\u6709\u4EE4\u4E0D\u884C\u3001\u6709\u7981\u4E0D\u6B62", "orders not obeyed, bans not kept"),
  "2.1.2.x4": prohibited(12, "\u4E0A\u6709\u653F\u7B56\u3001\u4E0B\u6709\u5BF9\u7B56\uFF0C", "\u4E0A\u6709\u653F\u7B56\u3001\u4E0B\u6709\u5BF9\u7B56", "countermeasures against policy"),
  "2.1.2.x5": prohibited(
    12,
    "\u8868\u6001\u591A\u8C03\u95E8\u9AD8\u3001\u884C\u52A8\u5C11\u843D\u5B9E\u5DEE\u7B49\u884C\u4E3A\u3002",
    "\u8868\u6001\u591A\u8C03\u95E8\u9AD8\u3001\u884C\u52A8\u5C11\u843D\u5B9E\u5DEE",
    "much talk, little action"
  ),
  "2.1.3": category(13, "\u7740\u529B\u89E3\u51B3\u4E0D\u8BB2\u89C4\u77E9\u95EE\u9898\u3002", "\u4E0D\u8BB2\u89C4\u77E9", "focus problem F13: not keeping the rules", {
    kind: "focus problem"
  }),
  "2.1.3.a": exhortation(14, "\u4E25\u683C\u9075\u5B88\u515A\u7684\u653F\u6CBB\u7EAA\u5F8B\u548C\u653F\u6CBB\u89C4\u77E9\uFF0C", "\u653F\u6CBB\u7EAA\u5F8B\u548C\u653F\u6CBB\u89C4\u77E9", "keep political discipline"),
  "2.1.3.b": enforceable(
    14,
    "\u6309\u7167\u300A\u653F\u5E9C\u5DE5\u4F5C\u89C4\u5219\u300B\u89C4\u8303\u5DE5\u4F5C\u884C\u4E3A\u3002",
    "\u300A\u653F\u5E9C\u5DE5\u4F5C\u89C4\u5219\u300B",
    "act by the Government Working Rules",
    { kind: "reference rule", note: "external rulebook, taken as a rule set: see S6.a" }
  ),
  "2.1.3.x1": prohibited(15, "\u575A\u51B3\u7EA0\u6CBB\u89C4\u77E9\u610F\u8BC6\u6DE1\u5316\u3001", "\u89C4\u77E9\u610F\u8BC6\u6DE1\u5316", "weak sense of rules"),
  "2.1.3.x2": prohibited(15, "\u5DE5\u4F5C\u7A0B\u5E8F\u4E0D\u4E25\u8083\uFF0C", "\u5DE5\u4F5C\u7A0B\u5E8F\u4E0D\u4E25\u8083", "procedure not taken seriously"),
  "2.1.3.x3": prohibited(
    15,
    "\u4E0D\u8BB2\u7AE0\u6CD5\u3001\u5404\u884C\u5176\u662F\u3001\u6211\u884C\u6211\u7D20\uFF0C",
    "\u4E0D\u8BB2\u7AE0\u6CD5\u3001\u5404\u884C\u5176\u662F\u3001\u6211\u884C\u6211\u7D20",
    "everyone goes his own way"
  ),
  "2.1.3.x4": prohibited(
    15,
    "\u7279\u522B\u662F\u91CD\u70B9\u5DE5\u4F5C\u3001\u91CD\u8981\u60C5\u51B5\u3001\u91CD\u5927\u4E8B\u9879\u8BF7\u793A\u62A5\u544A\u4E0D\u53CA\u65F6\u3001",
    "\u8BF7\u793A\u62A5\u544A\u4E0D\u53CA\u65F6",
    "late request/report on key work, important situations, major matters",
    { note: "data may suggest it: reported after it was due" }
  ),
  "2.1.3.x5": prohibited(15, "\u6C9F\u901A\u6C47\u62A5\u4E0D\u4E3B\u52A8\uFF0C", "\u6C9F\u901A\u6C47\u62A5\u4E0D\u4E3B\u52A8", "no active reporting", {
    note: "a label only (S5.c)"
  }),
  "2.1.3.x6": prohibited(15, "\u51FA\u73B0\u8D8A\u7EA7\u4E0A\u62A5\u3001", "\u8D8A\u7EA7\u4E0A\u62A5", "reporting over the head of a level", {
    note: "data may suggest it: recipient more than one level up, without copy; exemptions in S5.b"
  }),
  "2.1.3.x7": prohibited(15, "\u6F0F\u62A5", "\u6F0F\u62A5", "omitted report", { note: "data may suggest it" }),
  "2.1.3.x8": prohibited(15, "\u751A\u81F3\u7792\u62A5\u7B49\u95EE\u9898\u3002", "\u7792\u62A5", "concealed report", {
    note: "gravest of the three; it is intent, so people find it (S5.a)"
  }),
  "2.1.g1": goal(
    16,
    "\u901A\u8FC7\u4E13\u9879\u884C\u52A8\uFF0C\u4FC3\u8FDB\u653F\u5E9C\u7CFB\u7EDF\u5404\u9879\u5DE5\u4F5C\u8FD0\u8F6C\u65F6\u653F\u4EE4\u7545\u901A\u3001\u4EE4\u884C\u7981\u6B62\uFF0C",
    "\u653F\u4EE4\u7545\u901A\u3001\u4EE4\u884C\u7981\u6B62",
    "orders flow and are obeyed"
  ),
  "2.1.g2": goal(16, "\u786E\u4FDD\u6761\u6761\u843D\u5B9E\u3001\u4EF6\u4EF6\u843D\u5730\u3001\u4E8B\u4E8B\u89C1\u6548\u3002", "\u6761\u6761\u843D\u5B9E\u3001\u4EF6\u4EF6\u843D\u5730\u3001\u4E8B\u4E8B\u89C1\u6548", "every item lands", {
    note: "candidate indicator: all items done"
  })
});

// src/packs/county-campaign/clauses/action2.ts
var action2 = defineClauses(notice, {
  "2.2": category(
    17,
    "\uFF08\u4E8C\uFF09\u805A\u7126\u672C\u9886\u5386\u7EC3\uFF0C\u5F00\u5C55\u201C\u91CD\u5B66\u4E60\u3001\u63D0\u80FD\u529B\u201D\u4E13\u9879\u884C\u52A8\u3002",
    "\u91CD\u5B66\u4E60\u3001\u63D0\u80FD\u529B",
    "special action 2: value learning, raise ability",
    { kind: "action" }
  ),
  "2.2.1": category(18, "\u7740\u529B\u89E3\u51B3\u672C\u9886\u6050\u614C\u95EE\u9898\u3002", "\u672C\u9886\u6050\u614C", "focus problem F21: ability panic", {
    kind: "focus problem"
  }),
  "2.2.1.a": exhortation(
    19,
    "\u5F3A\u5316\u653F\u5E9C\u7CFB\u7EDF\u653F\u6CBB\u7406\u8BBA\u3001\u65B9\u9488\u653F\u7B56\u3001\u6CD5\u5F8B\u6CD5\u89C4\u3001\u4E1A\u52A1\u77E5\u8BC6\u7684\u5B66\u4E60\uFF0C",
    "\u653F\u6CBB\u7406\u8BBA\u3001\u65B9\u9488\u653F\u7B56\u3001\u6CD5\u5F8B\u6CD5\u89C4\u3001\u4E1A\u52A1\u77E5\u8BC6",
    "strengthen study in four subjects: political theory, policies, law, professional knowledge"
  ),
  "2.2.1.b": enforceable(19, "\u6709\u9488\u5BF9\u6027\u5730\u5F00\u5C55\u80FD\u529B\u7D20\u8D28\u57F9\u8BAD\uFF0C", "\u80FD\u529B\u7D20\u8D28\u57F9\u8BAD", "hold targeted training", {
    kind: "evidence",
    note: "existence check only, no quantity; names the problem it serves (S6.e)"
  }),
  "2.2.1.c": exhortation(
    19,
    "\u52A0\u5F3A\u5E72\u90E8\u7684\u601D\u60F3\u6DEC\u70BC\u3001\u653F\u6CBB\u5386\u7EC3\u3001\u5B9E\u8DF5\u953B\u70BC\u3001\u4E13\u4E1A\u8BAD\u7EC3\u3002",
    "\u601D\u60F3\u6DEC\u70BC\u3001\u653F\u6CBB\u5386\u7EC3\u3001\u5B9E\u8DF5\u953B\u70BC\u3001\u4E13\u4E1A\u8BAD\u7EC3",
    "four kinds of tempering: thought, politics, practice, profession"
  ),
  "2.2.1.x1": prohibited(20, "\u575A\u51B3\u7EA0\u6CBB\u5B66\u4E60\u65B9\u9762\u4E0D\u601D\u8FDB\u53D6\u4E0D\u613F\u5B66\u3001", "\u4E0D\u601D\u8FDB\u53D6\u4E0D\u613F\u5B66", "no will to learn", {
    note: "cause"
  }),
  "2.2.1.x2": prohibited(20, "\u5FD9\u4E8E\u5E94\u916C\u4E0D\u52E4\u5B66\u3001", "\u5FD9\u4E8E\u5E94\u916C\u4E0D\u52E4\u5B66", "too busy socialising to learn", {
    note: "cause"
  }),
  "2.2.1.x3": prohibited(20, "\u6D45\u5C1D\u8F84\u6B62\u4E0D\u5584\u5B66\u7B49\u60C5\u51B5\uFF0C", "\u6D45\u5C1D\u8F84\u6B62\u4E0D\u5584\u5B66", "shallow learning", {
    note: "cause"
  }),
  "2.2.1.x4": prohibited(
    20,
    "\u5BFC\u81F4\u7684\u5BF9\u5206\u7BA1\u9886\u57DF\u653F\u7B56\u7814\u7A76\u4E0D\u6DF1\u3001\u60C5\u51B5\u628A\u63E1\u4E0D\u51C6\uFF0C",
    "\u653F\u7B56\u7814\u7A76\u4E0D\u6DF1\u3001\u60C5\u51B5\u628A\u63E1\u4E0D\u51C6",
    "shallow policy study, wrong grasp",
    { note: "consequence" }
  ),
  "2.2.1.x5": prohibited(
    20,
    "\u4E1A\u52A1\u80FD\u529B\u4E0D\u5F3A\u3001\u5DE5\u4F5C\u5E95\u6570\u4E0D\u6E05\uFF0C",
    "\u4E1A\u52A1\u80FD\u529B\u4E0D\u5F3A\u3001\u5DE5\u4F5C\u5E95\u6570\u4E0D\u6E05",
    "weak skills, base figures unknown",
    { note: "consequence" }
  ),
  "2.2.1.x6": prohibited(
    20,
    "\u63D0\u524D\u8C0B\u5212\u4E0D\u8DB3\u3001\u63A8\u52A8\u5DE5\u4F5C\u4E0D\u529B\u7B49\u95EE\u9898\u3002",
    "\u63D0\u524D\u8C0B\u5212\u4E0D\u8DB3\u3001\u63A8\u52A8\u5DE5\u4F5C\u4E0D\u529B",
    "poor planning, weak push",
    { note: "consequence" }
  ),
  "2.2.2": category(21, "\u7740\u529B\u89E3\u51B3\u80FD\u529B\u4E0D\u8DB3\u95EE\u9898\u3002", "\u80FD\u529B\u4E0D\u8DB3", "focus problem F22: lack of ability", {
    kind: "focus problem"
  }),
  "2.2.2.a": exhortation(
    22,
    "\u575A\u6301\u8FB9\u5B66\u4E60\u3001\u8FB9\u5DE5\u4F5C\u3001\u8FB9\u603B\u7ED3\uFF0C",
    "\u8FB9\u5B66\u4E60\u3001\u8FB9\u5DE5\u4F5C\u3001\u8FB9\u603B\u7ED3",
    "learn, work and sum up together"
  ),
  "2.2.2.b": enforceable(
    22,
    "\u5E76\u7ED3\u5408\u804C\u80FD\u4E1A\u52A1\uFF0C\u79EF\u6781\u7EC4\u7EC7\u5F00\u5C55\u201C\u80FD\u529B\u5EFA\u8BBE\u201D\u201C\u5C97\u4F4D\u7EC3\u5175\u201D\u201C\u57F9\u8BAD\u5DE5\u7A0B\u201D\u7B49\u6D3B\u52A8\uFF0C",
    "\u201C\u80FD\u529B\u5EFA\u8BBE\u201D\u201C\u5C97\u4F4D\u7EC3\u5175\u201D\u201C\u57F9\u8BAD\u5DE5\u7A0B\u201D",
    "organise three named activities",
    { kind: "evidence", note: "existence check only" }
  ),
  "2.2.2.c": goal(22, "\u52AA\u529B\u6210\u4E3A\u5404\u81EA\u9886\u57DF\u7684\u884C\u5BB6\u91CC\u624B\u3002", "\u884C\u5BB6\u91CC\u624B", "become experts"),
  "2.2.2.x1": prohibited(
    23,
    "\u575A\u51B3\u7EA0\u6CBB\u9762\u5BF9\u65B0\u60C5\u51B5\u3001\u65B0\u77DB\u76FE\u3001\u65B0\u95EE\u9898\uFF0C\u65B0\u529E\u6CD5\u4E0D\u4F1A\u7528\u3001\u8001\u529E\u6CD5\u4E0D\u7BA1\u7528\u3001\u786C\u529E\u6CD5\u4E0D\u6562\u7528\uFF0C",
    "\u65B0\u529E\u6CD5\u4E0D\u4F1A\u7528\u3001\u8001\u529E\u6CD5\u4E0D\u7BA1\u7528\u3001\u786C\u529E\u6CD5\u4E0D\u6562\u7528",
    "cannot use new ways, old ways fail, dare not use hard ways"
  ),
  "2.2.2.x2": prohibited(23, "\u601D\u60F3\u50F5\u5316\u3001\u58A8\u5B88\u6210\u89C4\uFF0C", "\u601D\u60F3\u50F5\u5316\u3001\u58A8\u5B88\u6210\u89C4", "rigid thinking"),
  "2.2.2.x3": prohibited(23, "\u89C2\u5FF5\u4FDD\u5B88\u3001\u56FA\u6B65\u81EA\u5C01\uFF0C", "\u89C2\u5FF5\u4FDD\u5B88\u3001\u56FA\u6B65\u81EA\u5C01", "conservative, closed"),
  "2.2.2.x4": prohibited(23, "\u7F3A\u4E4F\u6539\u9769\u521B\u65B0\u7CBE\u795E\uFF0C", "\u7F3A\u4E4F\u6539\u9769\u521B\u65B0\u7CBE\u795E", "no reform spirit"),
  "2.2.2.x5": prohibited(
    23,
    "\u89E3\u51B3\u80FD\u529B\u4E0D\u9002\u5E94\u65B0\u5F62\u52BF\u65B0\u4EFB\u52A1\u7684\u95EE\u9898\u3002",
    "\u80FD\u529B\u4E0D\u9002\u5E94\u65B0\u5F62\u52BF\u65B0\u4EFB\u52A1",
    "ability does not fit new tasks",
    { note: 'grammar: may be read as "solve the problem that\u2026" (summary); kept as a code' }
  ),
  "2.2.3": category(24, "\u7740\u529B\u89E3\u51B3\u7CBE\u795E\u61C8\u6020\u95EE\u9898\u3002", "\u7CBE\u795E\u61C8\u6020", "focus problem F23: slack spirit", {
    kind: "focus problem"
  }),
  "2.2.3.a": exhortation(25, "\u575A\u6301\u5E72\u4E2D\u5B66\u3001\u5B66\u4E2D\u5E72\uFF0C", "\u5E72\u4E2D\u5B66\u3001\u5B66\u4E2D\u5E72", "learn by doing"),
  "2.2.3.b": enforceable(
    25,
    "\u5065\u5168\u538B\u5B9E\u8D23\u4EFB\u3001\u8C03\u5EA6\u63A8\u8FDB\u673A\u5236\uFF0C",
    "\u538B\u5B9E\u8D23\u4EFB\u3001\u8C03\u5EA6\u63A8\u8FDB\u673A\u5236",
    "set up responsibility and dispatch mechanism",
    { kind: "evidence", note: "evidence: mechanism document; cadence not given (A9)" }
  ),
  "2.2.3.c": exhortation(25, "\u4EE5\u5D07\u5C1A\u5B9E\u5E72\u7684\u4F5C\u98CE\u529B\u4FC3\u5DE5\u4F5C\u843D\u5B9E\u3002", "\u5D07\u5C1A\u5B9E\u5E72", "hands-on style"),
  "2.2.3.x1": prohibited(26, "\u575A\u51B3\u7EA0\u6CBB\u7F3A\u4E4F\u5E72\u4E8B\u6FC0\u60C5\u3001", "\u7F3A\u4E4F\u5E72\u4E8B\u6FC0\u60C5", "no drive"),
  "2.2.3.x2": prohibited(26, "\u7CBE\u795E\u72B6\u6001\u4E0D\u4F73\u3001", "\u7CBE\u795E\u72B6\u6001\u4E0D\u4F73", "poor spirit"),
  "2.2.3.x3": prohibited(26, "\u5DE5\u4F5C\u751F\u642C\u786C\u5957\uFF0C", "\u751F\u642C\u786C\u5957", "mechanical copying"),
  "2.2.3.x4": prohibited(26, "\u4F5C\u98CE\u6F02\u6D6E\u3001", "\u4F5C\u98CE\u6F02\u6D6E", "floating style"),
  "2.2.3.x5": prohibited(26, "\u6577\u884D\u585E\u8D23\u3001", "\u6577\u884D\u585E\u8D23", "perfunctory", {
    note: "same words as escalation trigger 4.4.d2"
  }),
  "2.2.3.x6": prohibited(26, "\u5F97\u8FC7\u4E14\u8FC7\uFF0C", "\u5F97\u8FC7\u4E14\u8FC7", "muddling along"),
  "2.2.3.x7": prohibited(
    26,
    "\u5728\u5C97\u4E0D\u5728\u72B6\u6001\u3001\u51FA\u5DE5\u4E0D\u51FA\u529B\u7B49\u95EE\u9898\u3002",
    "\u5728\u5C97\u4E0D\u5728\u72B6\u6001\u3001\u51FA\u5DE5\u4E0D\u51FA\u529B",
    "at the post but not working"
  ),
  "2.2.g1": goal(27, "\u901A\u8FC7\u4E13\u9879\u884C\u52A8\uFF0C\u5207\u5B9E\u89E3\u51B3\u515A\u5458\u5E72\u90E8\u201C\u672C\u9886\u6050\u614C\u4E0D\u4F1A\u4E3A\u201D\u7684\u95EE\u9898\uFF0C", "\u672C\u9886\u6050\u614C\u4E0D\u4F1A\u4E3A", 'solve "cannot do"'),
  "2.2.g2": goal(27, "\u632F\u594B\u7CBE\u795E\u3001\u63D0\u5347\u80FD\u529B\uFF0C\u4E0D\u65AD\u5F00\u62D3\u5DE5\u4F5C\u65B0\u5C40\u9762\u3002", "\u632F\u594B\u7CBE\u795E\u3001\u63D0\u5347\u80FD\u529B", "raise spirit and ability")
});

// src/packs/county-campaign/clauses/action3.ts
var action3 = defineClauses(notice, {
  "2.3": category(
    28,
    "\uFF08\u4E09\uFF09\u805A\u7126\u4EBA\u6C11\u81F3\u4E0A\uFF0C\u5F00\u5C55\u201C\u5B88\u521D\u5FC3\u3001\u529E\u5B9E\u4E8B\u201D\u4E13\u9879\u884C\u52A8\u3002",
    "\u5B88\u521D\u5FC3\u3001\u529E\u5B9E\u4E8B",
    "special action 3: keep the aim, do real things (people first)",
    { kind: "action" }
  ),
  "2.3.1": category(
    29,
    "\u7740\u529B\u89E3\u51B3\u4E3A\u6C11\u60C5\u6000\u4E0D\u7262\u56FA\u95EE\u9898\u3002",
    "\u4E3A\u6C11\u60C5\u6000\u4E0D\u7262\u56FA",
    "focus problem F31: weak care for the people",
    { kind: "focus problem" }
  ),
  "2.3.1.a": exhortation(
    30,
    "\u575A\u6301\u4EE5\u4EBA\u6C11\u4E3A\u4E2D\u5FC3\uFF0C\u6DF1\u5165\u8DF5\u884C\u515A\u7684\u7FA4\u4F17\u8DEF\u7EBF\uFF0C\u59CB\u7EC8\u4FDD\u6301\u515A\u540C\u4EBA\u6C11\u7FA4\u4F17\u7684\u8840\u8089\u8054\u7CFB\u3002",
    "\u4EE5\u4EBA\u6C11\u4E3A\u4E2D\u5FC3",
    "people-centred, mass line, close ties with the people"
  ),
  "2.3.1.x1": prohibited(31, "\u575A\u51B3\u7EA0\u6CBB\u5B97\u65E8\u610F\u8BC6\u4E0D\u5F3A\u3001", "\u5B97\u65E8\u610F\u8BC6\u4E0D\u5F3A", "weak sense of purpose"),
  "2.3.1.x2": prohibited(31, "\u6F20\u89C6\u7FA4\u4F17\u75BE\u82E6\u3001", "\u6F20\u89C6\u7FA4\u4F17\u75BE\u82E6", "indifferent to hardship"),
  "2.3.1.x3": prohibited(31, "\u5B98\u50DA\u4E3B\u4E49\u4E25\u91CD\uFF0C", "\u5B98\u50DA\u4E3B\u4E49\u4E25\u91CD", "serious bureaucratism"),
  "2.3.1.x4": prohibited(
    31,
    "\u95E8\u597D\u8FDB\u3001\u8138\u597D\u770B\u3001\u4E8B\u96BE\u529E\uFF0C",
    "\u95E8\u597D\u8FDB\u3001\u8138\u597D\u770B\u3001\u4E8B\u96BE\u529E",
    "easy door, kind face, hard to get done"
  ),
  "2.3.1.x5": prohibited(31, "\u751A\u81F3\u5728\u7FA4\u4F17\u9762\u524D\u800D\u5B98\u5A01\u3001\u6446\u67B6\u5B50\u7B49\u95EE\u9898\u3002", "\u800D\u5B98\u5A01\u3001\u6446\u67B6\u5B50", "throwing one's weight about"),
  "2.3.1.y1": enforceable(
    32,
    "\u575A\u51B3\u67E5\u5904\u6F20\u89C6\u4FB5\u5BB3\u7FA4\u4F17\u5229\u76CA\u3001",
    "\u575A\u51B3\u67E5\u5904\u6F20\u89C6\u4FB5\u5BB3\u7FA4\u4F17\u5229\u76CA",
    "investigate and punish: ignoring / harming public interest",
    { kind: "mandatory referral", note: "stronger verb \u67E5\u5904 (not \u7EA0\u6CBB): cannot end by rectification alone" }
  ),
  "2.3.1.y2": enforceable(
    32,
    "\u52A0\u91CD\u7FA4\u4F17\u8D1F\u62C5\u7B49\u5931\u804C\u5931\u8D23\u884C\u4E3A\u3002",
    "\u52A0\u91CD\u7FA4\u4F17\u8D1F\u62C5",
    "investigate and punish: adding to public burden",
    { kind: "mandatory referral", note: "as y1; \u5931\u804C\u5931\u8D23 = dereliction" }
  ),
  "2.3.2": category(
    33,
    "\u7740\u529B\u89E3\u51B3\u4E00\u7EBF\u89E3\u96BE\u4E0D\u4E3B\u52A8\u95EE\u9898\u3002",
    "\u4E00\u7EBF\u89E3\u96BE\u4E0D\u4E3B\u52A8",
    "focus problem F32: not active in solving at the front line",
    { kind: "focus problem" }
  ),
  "2.3.2.a": exhortation(34, "\u6DF1\u5165\u8DF5\u884C\u4E00\u7EBF\u5DE5\u4F5C\u6CD5\uFF0C", "\u4E00\u7EBF\u5DE5\u4F5C\u6CD5", "front-line method"),
  "2.3.2.b": enforceable(
    34,
    "\u8BA4\u771F\u843D\u5B9E\u63A5\u8BBF\u4E0B\u8BBF\u3001\u5305\u6848\u5316\u89E3\u7B49\u673A\u5236\uFF0C",
    "\u63A5\u8BBF\u4E0B\u8BBF\u3001\u5305\u6848\u5316\u89E3",
    "receive / go down to petitioners; leader owns a case",
    { kind: "role", note: "each petition case has a leader who owns it (\u5305\u6848); visits are kept (S6.d)" }
  ),
  "2.3.2.c": enforceable(34, "\u5168\u9762\u68B3\u7406\u7FA4\u4F17\u201C\u6025\u96BE\u6101\u76FC\u201D\u95EE\u9898\uFF0C", "\u6025\u96BE\u6101\u76FC", "list the public's urgent problems in full", {
    kind: "evidence",
    note: "evidence: a list of such items per unit (S6.c)"
  }),
  "2.3.2.d": enforceable(34, "\u9010\u9879\u6293\u597D\u843D\u5B9E\u7B54\u590D\uFF0C", "\u9010\u9879\u6293\u597D\u843D\u5B9E\u7B54\u590D", "carry out and answer item by item", {
    kind: "state",
    note: "every item is answered; no time given, so 60 days (petition-rules.34)"
  }),
  "2.3.2.e": goal(34, "\u7528\u7FA4\u4F17\u6EE1\u610F\u5EA6\u68C0\u9A8C\u5DE5\u4F5C\u5B9E\u7EE9\u3002", "\u7FA4\u4F17\u6EE1\u610F\u5EA6\u68C0\u9A8C", "public satisfaction tests results", {
    kind: "indicator",
    note: "gate where configured; no threshold"
  }),
  "2.3.2.x1": prohibited(35, "\u575A\u51B3\u7EA0\u6CBB\u641E\u5F62\u5F0F\u4E3B\u4E49\u3001", "\u641E\u5F62\u5F0F\u4E3B\u4E49", "formalism"),
  "2.3.2.x2": prohibited(35, "\u505A\u8868\u9762\u6587\u7AE0\uFF0C", "\u505A\u8868\u9762\u6587\u7AE0", "surface work"),
  "2.3.2.x3": prohibited(35, "\u5750\u800C\u8BBA\u9053\u3001", "\u5750\u800C\u8BBA\u9053", "sitting and talking"),
  "2.3.2.x4": prohibited(35, "\u9065\u63A7\u6307\u6325\uFF0C", "\u9065\u63A7\u6307\u6325", "remote command"),
  "2.3.2.x5": prohibited(35, "\u5BF9\u7FA4\u4F17\u5408\u7406\u8BC9\u6C42\u80FD\u529E\u4E0D\u529E\u3001", "\u80FD\u529E\u4E0D\u529E", "can do, does not", {
    note: "of reasonable public requests; data may suggest it (S5.d)"
  }),
  "2.3.2.x6": prohibited(35, "\u8BE5\u529E\u4E0D\u529E\u3001", "\u8BE5\u529E\u4E0D\u529E", "should do, does not", {
    note: "data may suggest it (S5.d)"
  }),
  "2.3.2.x7": prohibited(35, "\u4E45\u62D6\u4E0D\u529E\uFF0C", "\u4E45\u62D6\u4E0D\u529E", "long delay", {
    note: "data may suggest it: past the limit"
  }),
  "2.3.2.x8": prohibited(35, "\u751A\u81F3\u65E0\u5229\u4E0D\u529E\u7B49\u7A81\u51FA\u95EE\u9898\u3002", "\u65E0\u5229\u4E0D\u529E", "no gain for oneself, so not done"),
  "2.3.3": category(36, "\u7740\u529B\u89E3\u51B3\u653F\u7EE9\u89C2\u9519\u4F4D\u95EE\u9898\u3002", "\u653F\u7EE9\u89C2\u9519\u4F4D", "focus problem F33: wrong view of achievement", {
    kind: "focus problem"
  }),
  "2.3.3.a": exhortation(
    37,
    "\u575A\u6301\u5C0A\u91CD\u7FA4\u4F17\u610F\u613F\u3001\u5C0A\u91CD\u5BA2\u89C2\u5B9E\u9645\u3001\u5C0A\u91CD\u53D1\u5C55\u89C4\u5F8B\uFF0C\u6811\u7ACB\u6B63\u786E\u7684\u653F\u7EE9\u89C2\u3002",
    "\u5C0A\u91CD\u7FA4\u4F17\u610F\u613F",
    "respect the public's wishes, the facts, the laws of development; hold a right view of achievement"
  ),
  "2.3.3.x1": prohibited(38, "\u575A\u51B3\u7EA0\u6CBB\u6025\u529F\u8FD1\u5229\u3001", "\u6025\u529F\u8FD1\u5229", "quick results"),
  "2.3.3.x2": prohibited(38, "\u597D\u5927\u559C\u529F\u3001", "\u597D\u5927\u559C\u529F", "love of grand deeds"),
  "2.3.3.x3": prohibited(38, "\u4E0D\u987E\u6761\u4EF6\u201C\u5927\u5E72\u5FEB\u4E0A\u201D\uFF0C", "\u4E0D\u987E\u6761\u4EF6\u201C\u5927\u5E72\u5FEB\u4E0A\u201D", "rushing regardless of conditions"),
  "2.3.3.x4": prohibited(38, "\u641E\u52B3\u6C11\u4F24\u8D22\u7684\u201C\u5F62\u8C61\u5DE5\u7A0B\u201D", "\u201C\u5F62\u8C61\u5DE5\u7A0B\u201D", "image projects (wasteful)"),
  "2.3.3.x5": prohibited(38, "\u201C\u653F\u7EE9\u5DE5\u7A0B\u201D\u3002", "\u201C\u653F\u7EE9\u5DE5\u7A0B\u201D", "vanity-record projects (wasteful)"),
  "2.3.g1": goal(
    39,
    "\u901A\u8FC7\u4E13\u9879\u884C\u52A8\uFF0C\u5207\u5B9E\u589E\u8FDB\u4E3A\u6C11\u60C5\u6000\uFF0C\u771F\u6293\u5B9E\u5E72\u89E3\u6C11\u5FE7\u3001\u7EBE\u6C11\u56F0\u3001\u6696\u6C11\u5FC3\uFF0C",
    "\u89E3\u6C11\u5FE7\u3001\u7EBE\u6C11\u56F0\u3001\u6696\u6C11\u5FC3",
    "relieve people's worries"
  ),
  "2.3.g2": goal(39, "\u628A\u597D\u4E8B\u529E\u597D\u3001\u5B9E\u4E8B\u529E\u5B9E\u3002", "\u597D\u4E8B\u529E\u597D\u3001\u5B9E\u4E8B\u529E\u5B9E", "do good things well")
});

// src/packs/county-campaign/clauses/action4.ts
var action4 = defineClauses(notice, {
  "2.4": category(
    40,
    "\uFF08\u56DB\uFF09\u805A\u7126\u62C5\u5F53\u4F5C\u4E3A\uFF0C\u5F00\u5C55\u201C\u660E\u6743\u8D23\u3001\u62C5\u4F7F\u547D\u201D\u4E13\u9879\u884C\u52A8\u3002",
    "\u660E\u6743\u8D23\u3001\u62C5\u4F7F\u547D",
    "special action 4: clear powers and duties, take on the mission",
    { kind: "action" }
  ),
  "2.4.1": category(41, "\u7740\u529B\u89E3\u51B3\u6743\u8D23\u4E0D\u6E05\u95EE\u9898\u3002", "\u6743\u8D23\u4E0D\u6E05", "focus problem F41: unclear powers and duties", {
    kind: "focus problem"
  }),
  "2.4.1.a": exhortation(42, "\u575A\u6301\u4EE5\u804C\u6743\u660E\u786E\u3001\u6743\u8D23\u7EDF\u4E00\u4E3A\u5BFC\u5411\uFF0C", "\u804C\u6743\u660E\u786E\u3001\u6743\u8D23\u7EDF\u4E00", "clear powers, duties match"),
  "2.4.1.b": enforceable(42, "\u5BF9\u6807\u201C\u4E09\u5B9A\u201D\u65B9\u6848\u660E\u786E\u6743\u8D23\u3002", "\u201C\u4E09\u5B9A\u201D\u65B9\u6848", 'fix duties against the "three fixes" plan', {
    kind: "evidence",
    note: "evidence: duty list checked against the plan, used to settle disputes (S6.f, S6.g)"
  }),
  "2.4.1.x1": prohibited(43, "\u575A\u51B3\u7EA0\u6CBB\u90E8\u95E8\u6743\u8D23\u4E0D\u6E05\u3001", "\u6743\u8D23\u4E0D\u6E05", "unclear duties between departments"),
  "2.4.1.x2": prohibited(43, "\u8FB9\u754C\u4E0D\u660E\u3001", "\u8FB9\u754C\u4E0D\u660E", "unclear borders"),
  "2.4.1.x3": prohibited(43, "\u63A8\u8BFF\u626F\u76AE\u3001", "\u63A8\u8BFF\u626F\u76AE", "passing the buck", {
    note: "data may suggest it: one problem re-assigned again and again (S5.e)"
  }),
  "2.4.1.x4": prohibited(43, "\u6548\u7387\u4E0D\u9AD8\u7B49\u95EE\u9898\u3002", "\u6548\u7387\u4E0D\u9AD8", "low efficiency"),
  "2.4.2": category(44, "\u7740\u529B\u89E3\u51B3\u4E0D\u6562\u62C5\u5F53\u95EE\u9898\u3002", "\u4E0D\u6562\u62C5\u5F53", "focus problem F42: afraid to take responsibility", {
    kind: "focus problem"
  }),
  "2.4.2.a": exhortation(45, "\u575A\u6301\u4E3A\u62C5\u5F53\u8005\u62C5\u5F53\uFF0C\u4E3A\u5E72\u4E8B\u8005\u6491\u8170\uFF0C\u4E3A\u8D1F\u8D23\u8005\u8D1F\u8D23\uFF0C", "\u4E3A\u62C5\u5F53\u8005\u62C5\u5F53", "back those who act", {
    note: "hint at tolerance of honest error (\u5BB9\u9519): mitigation is answered in the decision (S4.k)"
  }),
  "2.4.2.b": exhortation(45, "\u8BA9\u65E0\u4E3A\u8005\u6709\u538B\u529B\u3001\u601D\u8FDB\u53D6\u3002", "\u8BA9\u65E0\u4E3A\u8005\u6709\u538B\u529B", "put pressure on the idle"),
  "2.4.2.x1": prohibited(46, "\u575A\u51B3\u7EA0\u6CBB\u4E0A\u63A8\u4E0B\u5378\uFF0C", "\u4E0A\u63A8\u4E0B\u5378", "push up, shed down"),
  "2.4.2.x2": prohibited(46, "\u8BE5\u8D1F\u8D23\u65F6\u63A8\u4E0B\u5934\u3001", "\u8BE5\u8D1F\u8D23\u65F6\u63A8\u4E0B\u5934", "push down when one is responsible"),
  "2.4.2.x3": prohibited(46, "\u8BE5\u62CD\u677F\u65F6\u7B49\u4E0A\u5934\uFF0C", "\u8BE5\u62CD\u677F\u65F6\u7B49\u4E0A\u5934", "wait for superiors when one must decide", {
    note: "data may suggest it: waiting for sign-off past the limit (S5.f)"
  }),
  "2.4.2.x4": prohibited(46, "\u628A\u201C\u5C65\u804C\u201D\u53D8\u201C\u63A8\u8D23\u201D\u7684\u884C\u4E3A\u3002", "\u628A\u201C\u5C65\u804C\u201D\u53D8\u201C\u63A8\u8D23\u201D", "turn duty into blame-shifting"),
  "2.4.3": category(47, "\u7740\u529B\u89E3\u51B3\u4E0D\u5584\u4F5C\u4E3A\u95EE\u9898\u3002", "\u4E0D\u5584\u4F5C\u4E3A", "focus problem F43: not good at acting", {
    kind: "focus problem"
  }),
  "2.4.3.a": exhortation(
    48,
    "\u575A\u6301\u201C\u65F6\u65F6\u653E\u5FC3\u4E0D\u4E0B\u201D\u7684\u8D23\u4EFB\u610F\u8BC6\uFF0C\u5584\u4E8E\u4F5C\u4E3A\u3001\u72E0\u6293\u843D\u5B9E\uFF0C\u505A\u5230\u5B88\u571F\u6709\u8D23\u3001\u5B88\u571F\u8D1F\u8D23\u3001\u5B88\u571F\u5C3D\u8D23\u3002",
    "\u5B88\u571F\u6709\u8D23\u3001\u5B88\u571F\u8D1F\u8D23\u3001\u5B88\u571F\u5C3D\u8D23",
    "the constant sense of responsibility: guard one's post in every way"
  ),
  "2.4.3.x1": prohibited(49, "\u575A\u51B3\u7EA0\u6CBB\u5C65\u804C\u4E0D\u5C3D\u8D23\u3001", "\u5C65\u804C\u4E0D\u5C3D\u8D23", "duty not fully done"),
  "2.4.3.x2": prohibited(49, "\u5728\u4E0A\u7EA7\u9762\u524D\u505A\u6837\u5B50\u3001", "\u5728\u4E0A\u7EA7\u9762\u524D\u505A\u6837\u5B50", "show for superiors"),
  "2.4.3.x3": prohibited(49, "\u5728\u5DE5\u4F5C\u5C97\u4F4D\u6DF7\u65E5\u5B50\u3001", "\u5728\u5DE5\u4F5C\u5C97\u4F4D\u6DF7\u65E5\u5B50", "idling at the post"),
  "2.4.3.x4": prohibited(49, "\u53EA\u60F3\u63FD\u6743\u4E0D\u60F3\u62C5\u8D23\u3001", "\u53EA\u60F3\u63FD\u6743\u4E0D\u60F3\u62C5\u8D23", "want power, not duty"),
  "2.4.3.x5": prohibited(49, "\u53EA\u60F3\u51FA\u5F69\u4E0D\u60F3\u51FA\u529B\u7B49\u95EE\u9898\u3002", "\u53EA\u60F3\u51FA\u5F69\u4E0D\u60F3\u51FA\u529B", "want glory, not effort"),
  "2.4.g1": goal(
    50,
    "\u901A\u8FC7\u4E13\u9879\u884C\u52A8\uFF0C\u6811\u7262\u5E7F\u5927\u5E72\u90E8\u4E8B\u4E0D\u907F\u96BE\u3001\u4E49\u4E0D\u9003\u8D23\uFF0C\u62C5\u5F53\u4F5C\u4E3A\u3001\u52C7\u4E89\u4E00\u6D41\u7684\u5DE5\u4F5C\u610F\u8BC6\uFF0C",
    "\u62C5\u5F53\u4F5C\u4E3A\u3001\u52C7\u4E89\u4E00\u6D41",
    "willing to act"
  ),
  "2.4.g2": goal(50, "\u5168\u529B\u63A8\u8FDB\u5404\u9879\u5DE5\u4F5C\u9AD8\u6548\u5F00\u5C55\u3002", "\u9AD8\u6548\u5F00\u5C55", "work goes efficiently")
});

// src/packs/county-campaign/clauses/action5.ts
var action5 = defineClauses(notice, {
  "2.5": category(
    51,
    "\uFF08\u4E94\uFF09\u805A\u7126\u56E2\u7ED3\u594B\u8FDB\uFF0C\u5F00\u5C55\u201C\u805A\u5408\u529B\u3001\u63D0\u6548\u80FD\u201D\u4E13\u9879\u884C\u52A8\u3002",
    "\u805A\u5408\u529B\u3001\u63D0\u6548\u80FD",
    "special action 5: join forces, raise effect",
    { kind: "action" }
  ),
  "2.5.1": category(52, "\u7740\u529B\u89E3\u51B3\u7F3A\u4E4F\u56E2\u7ED3\u95EE\u9898\u3002", "\u7F3A\u4E4F\u56E2\u7ED3", "focus problem F51: lack of unity", {
    kind: "focus problem"
  }),
  "2.5.1.a": exhortation(
    53,
    "\u575A\u6301\u6C11\u4E3B\u96C6\u4E2D\u5236\uFF0C\u8BAE\u4E8B\u8BB2\u6C11\u4E3B\u3001\u51B3\u7B56\u8BB2\u7A0B\u5E8F\u3001\u6267\u7EAA\u8BB2\u7EAA\u5F8B\uFF0C",
    "\u51B3\u7B56\u8BB2\u7A0B\u5E8F",
    "democratic centralism: discuss democratically, decide by procedure, enforce by discipline",
    { note: "optional check: a decision has a meeting record" }
  ),
  "2.5.1.b": exhortation(
    53,
    "\u4E0D\u5229\u4E8E\u56E2\u7ED3\u7684\u8BDD\u4E0D\u8BF4\u3001\u4E0D\u5229\u4E8E\u56E2\u7ED3\u7684\u4E8B\u4E0D\u505A\u3002",
    "\u4E0D\u5229\u4E8E\u56E2\u7ED3",
    "say and do nothing against unity"
  ),
  "2.5.1.x1": prohibited(54, "\u575A\u51B3\u7EA0\u6CBB\u201C\u4E00\u8A00\u5802\u201D\u3001", "\u201C\u4E00\u8A00\u5802\u201D", "one-man say"),
  "2.5.1.x2": prohibited(54, "\u5BB6\u957F\u5236\uFF0C", "\u5BB6\u957F\u5236", "patriarchal rule"),
  "2.5.1.x3": prohibited(54, "\u5F53\u9762\u4E0D\u8BF4\u3001\u80CC\u540E\u4E71\u8BF4\uFF0C", "\u5F53\u9762\u4E0D\u8BF4\u3001\u80CC\u540E\u4E71\u8BF4", "silent face to face, talk behind"),
  "2.5.1.x4": prohibited(54, "\u4F1A\u4E0A\u4E0D\u8BF4\u3001\u4F1A\u540E\u4E71\u8BF4\u7B49\u95EE\u9898\u3002", "\u4F1A\u4E0A\u4E0D\u8BF4\u3001\u4F1A\u540E\u4E71\u8BF4", "silent in meeting, talk after"),
  "2.5.2": category(55, "\u7740\u529B\u89E3\u51B3\u6548\u7387\u4F4E\u4E0B\u95EE\u9898\u3002", "\u6548\u7387\u4F4E\u4E0B", "focus problem F52: low efficiency", {
    kind: "focus problem"
  }),
  "2.5.2.a": exhortation(56, "\u575A\u6301\u201C\u9A6C\u4E0A\u5C31\u529E\u201D\u7684\u5DE5\u4F5C\u5BFC\u5411\uFF0C", "\u201C\u9A6C\u4E0A\u5C31\u529E\u201D", "do it at once"),
  "2.5.2.b": exhortation(
    56,
    "\u6811\u7262\u201C\u4ECA\u5929\u518D\u665A\u4E5F\u662F\u65E9\u3001\u660E\u5929\u518D\u65E9\u4E5F\u662F\u665A\u201D\u7684\u6548\u7387\u610F\u8BC6\uFF0C",
    "\u4ECA\u5929\u518D\u665A\u4E5F\u662F\u65E9",
    "sense of efficiency: today, however late, is early; tomorrow, however early, is late",
    { note: "same-day start is the saying; the limit is the next working day (S1.b)" }
  ),
  "2.5.2.c": enforceable(56, "\u5207\u5B9E\u505A\u5230\u4EFB\u52A1\u4E00\u5E03\u7F6E\u5C31\u843D\u5B9E\u3001", "\u4EFB\u52A1\u4E00\u5E03\u7F6E\u5C31\u843D\u5B9E", "task assigned -> started at once", {
    kind: "state + deadline",
    note: "no number: start by the end of the next working day (A22)"
  }),
  "2.5.2.d": enforceable(56, "\u5DE5\u4F5C\u4E00\u90E8\u7F72\u5C31\u63A8\u52A8\u3001", "\u5DE5\u4F5C\u4E00\u90E8\u7F72\u5C31\u63A8\u52A8", "work deployed -> pushed at once", {
    kind: "state + deadline",
    note: "as 2.5.2.c"
  }),
  "2.5.2.e": enforceable(56, "\u5DE5\u4F5C\u4E00\u5B8C\u6210\u5C31\u53CD\u9988\u3002", "\u5DE5\u4F5C\u4E00\u5B8C\u6210\u5C31\u53CD\u9988", "work done -> feedback at once", {
    kind: "state + deadline",
    note: "feedback by the end of the next working day (A22)"
  }),
  "2.5.2.x1": prohibited(57, "\u575A\u51B3\u7EA0\u6CBB\u201C\u5EB8\u61D2\u6563\u6162\u201D", "\u201C\u5EB8\u61D2\u6563\u6162\u201D", "mediocre, lazy, loose, slow"),
  "2.5.2.x2": prohibited(57, "\u201C\u5750\u7B49\u9760\u8981\u201D", "\u201C\u5750\u7B49\u9760\u8981\u201D", "sit, wait, lean, beg"),
  "2.5.2.x3": prohibited(57, "\u201C\u8EBA\u5E73\u6DF7\u65E5\u5B50\u201D\u7684\u5DE5\u4F5C\u884C\u4E3A\uFF0C", "\u201C\u8EBA\u5E73\u6DF7\u65E5\u5B50\u201D", "lying flat"),
  "2.5.2.q1": category(
    57,
    "\u6DF1\u5165\u81EA\u67E5\u201C\u8868\u6001\u5FEB\u3001\u843D\u5B9E\u6162\u201D\u3001",
    "\u201C\u8868\u6001\u5FEB\u3001\u843D\u5B9E\u6162\u201D",
    "self-check: quick to promise, slow to do",
    { kind: "self-check item", note: "the verb is \u6DF1\u5165\u81EA\u67E5: must appear in every unit's self-check (A25)" }
  ),
  "2.5.2.q2": category(57, "\u88AB\u52A8\u5E94\u4ED8\u3001", "\u88AB\u52A8\u5E94\u4ED8", "self-check: passive coping", {
    kind: "self-check item"
  }),
  "2.5.2.q3": category(57, "\u9AD8\u63A5\u4F4E\u653E\uFF0C", "\u9AD8\u63A5\u4F4E\u653E", "self-check: take up high, put down low", {
    kind: "self-check item"
  }),
  "2.5.2.q4": category(57, "\u4E0D\u63A8\u4E0D\u52A8\u3001\u4E0D\u50AC\u4E0D\u505A\uFF0C", "\u4E0D\u63A8\u4E0D\u52A8\u3001\u4E0D\u50AC\u4E0D\u505A", "self-check: moves only when pushed", {
    kind: "self-check item",
    note: "data may suggest it: acted only after several reminders (S5.g)"
  }),
  "2.5.2.q5": category(
    57,
    "\u751A\u81F3\u63A8\u4E5F\u4E0D\u52A8\u3001\u50AC\u4E5F\u4E0D\u505A\u7684\u5DE5\u4F5C\u72B6\u6001\u3002",
    "\u63A8\u4E5F\u4E0D\u52A8\u3001\u50AC\u4E5F\u4E0D\u505A",
    "self-check: does not move even when pushed",
    { kind: "self-check item", note: "data may suggest it: no action after a reminder (S5.g)" }
  ),
  "2.5.3": category(58, "\u7740\u529B\u89E3\u51B3\u6597\u4E89\u4E0D\u8DB3\u95EE\u9898\u3002", "\u6597\u4E89\u4E0D\u8DB3", "focus problem F53: lack of fight", {
    kind: "focus problem"
  }),
  "2.5.3.a": exhortation(
    59,
    "\u805A\u7126\u201C\u4E03\u4E2A\u65B0**\u201D\u5EFA\u8BBE\uFF0C\u4ECE\u4E25\u4ECE\u5B9E\u52A0\u5F3A\u653F\u5E9C\u7CFB\u7EDF\u81EA\u8EAB\u5EFA\u8BBE\uFF0C\u6301\u7EED\u52A0\u5927\u843D\u5B9E\u529B\u5EA6\u3002",
    "\u201C\u4E03\u4E2A\u65B0**\u201D\u5EFA\u8BBE",
    '"seven new **" (masked)',
    { note: "masked name; do not encode" }
  ),
  "2.5.3.x1": prohibited(
    60,
    "\u575A\u51B3\u7EA0\u6CBB\u751F\u6001\u6587\u660E\u3001\u4E61\u6751\u632F\u5174\u3001\u57CE\u5E02\u5EFA\u8BBE\u3001\u5386\u53F2\u9057\u7559\u3001\u7FA4\u4F17\u4FE1\u8BBF\u7B49\u91CD\u96BE\u70B9\u5DE5\u4F5C\u4E0A\uFF0C\u610F\u5FD7\u8584\u5F31\u3001",
    "\u610F\u5FD7\u8584\u5F31",
    "weak will",
    {
      note: "in five named areas, list open (\u7B49): ecology, rural revival, city building, legacy issues, petitions"
    }
  ),
  "2.5.3.x2": prohibited(60, "\u754F\u60E7\u56F0\u96BE\u3001", "\u754F\u60E7\u56F0\u96BE", "fear of difficulty", { note: "same areas" }),
  "2.5.3.x3": prohibited(60, "\u4E0D\u6562\u6597\u4E89\u7B49\u95EE\u9898\u3002", "\u4E0D\u6562\u6597\u4E89", "afraid to fight", { note: "same areas" }),
  "2.5.g1": goal(
    61,
    "\u901A\u8FC7\u4E13\u9879\u884C\u52A8\uFF0C\u5F15\u5BFC\u5E7F\u5927\u5E72\u90E8\u8BF4\u5B9E\u8BDD\u3001\u529E\u5B9E\u4E8B\u3001\u9F13\u5B9E\u52B2\u3001\u6C42\u5B9E\u6548\uFF0C",
    "\u8BF4\u5B9E\u8BDD\u3001\u529E\u5B9E\u4E8B\u3001\u9F13\u5B9E\u52B2\u3001\u6C42\u5B9E\u6548",
    "tell the truth, do real things, make real efforts, seek real results"
  ),
  "2.5.g2": goal(61, "\u9AD8\u8D28\u91CF\u3001\u9AD8\u6548\u7387\u72E0\u6293\u5DE5\u4F5C\u843D\u5B9E\uFF0C\u8DD1\u51FA\u53D1\u5C55\u52A0\u901F\u5EA6\u3002", "\u8DD1\u51FA\u53D1\u5C55\u52A0\u901F\u5EA6", "speed up")
});

// src/packs/county-campaign/clauses/action6.ts
var action6 = defineClauses(notice, {
  "2.6": category(
    62,
    "\uFF08\u516D\uFF09\u805A\u7126\u51CF\u8D1F\u589E\u80FD\uFF0C\u5F00\u5C55\u201C\u6811\u65B0\u98CE\u3001\u6C42\u5B9E\u6548\u201D\u4E13\u9879\u884C\u52A8\u3002",
    "\u6811\u65B0\u98CE\u3001\u6C42\u5B9E\u6548",
    "special action 6: new style, real effect (less burden)",
    { kind: "action" }
  ),
  "2.6.1": category(63, "\u7740\u529B\u89E3\u51B3\u6587\u98CE\u4E0D\u5B9E\u95EE\u9898\u3002", "\u6587\u98CE\u4E0D\u5B9E", "focus problem F61: documents without substance", {
    kind: "focus problem"
  }),
  "2.6.1.a": exhortation(64, "\u575A\u6301\u201C\u77ED\u3001\u5B9E\u3001\u65B0\u201D\u6587\u98CE\uFF0C", "\u201C\u77ED\u3001\u5B9E\u3001\u65B0\u201D", "documents short, real and new", {
    kind: "limit (unset)",
    note: "no number here; burden-rules.documents may fill it"
  }),
  "2.6.1.b": exhortation(64, "\u7A81\u51FA\u7B80\u660E\u5B9E\u7528\uFF0C\u6CE8\u91CD\u516C\u6587\u5B9E\u6548\u3002", "\u7B80\u660E\u5B9E\u7528", "concise and useful"),
  "2.6.1.c": goal(
    65,
    "\u63D0\u9AD8\u516C\u6587\u6D41\u8F6C\u3001\u6765\u6587\u529E\u7406\u3001\u53D1\u6587\u5BA1\u7B7E\u6548\u7387\uFF0C",
    "\u516C\u6587\u6D41\u8F6C\u3001\u6765\u6587\u529E\u7406\u3001\u53D1\u6587\u5BA1\u7B7E",
    "speed up three document flows",
    { note: "names the three flows that 2.6.1.d applies to" }
  ),
  "2.6.1.d": enforceable(
    65,
    "\u7B7E\u6279\u65F6\u95F4\u4E0D\u5F97\u8D85\u8FC73\u4E2A\u5DE5\u4F5C\u65E5\u3002",
    "\u4E0D\u5F97\u8D85\u8FC73\u4E2A\u5DE5\u4F5C\u65E5",
    "sign-off time must not exceed 3 working days",
    { kind: "deadline", note: "the only numeric time limit besides the dates; see A7" }
  ),
  "2.6.1.x1": prohibited(66, "\u575A\u51B3\u7EA0\u6CBB\u4EE5\u4FBF\u7B3A\u3001", "\u4FBF\u7B3A", "note slip in place of a red-head document", {
    note: "hidden document: data may suggest it by the form check (S5.i, S5.j)"
  }),
  "2.6.1.x2": prohibited(66, "\u7535\u8BDD\u901A\u77E5\u3001", "\u7535\u8BDD\u901A\u77E5", "phone notice in place of a red-head document", {
    note: "as x1"
  }),
  "2.6.1.x3": prohibited(66, "\u5FAE\u4FE1\u5B89\u6392\u3001", "\u5FAE\u4FE1\u5B89\u6392", "WeChat arrangement in place of a red-head document", {
    note: "as x1"
  }),
  "2.6.1.x4": prohibited(
    66,
    "\u767D\u5934\u6587\u4EF6\u7B49\u201C\u9690\u6027\u6587\u4EF6\u201D\u4EE3\u66FF\u7EA2\u5934\u6587\u4EF6\uFF0C",
    "\u767D\u5934\u6587\u4EF6",
    "white-head document in place of a red-head document",
    { note: "as x1; list is open (\u7B49)" }
  ),
  "2.6.1.x5": prohibited(66, "\u529E\u6587\u4E0D\u89C4\u8303\u3001", "\u529E\u6587\u4E0D\u89C4\u8303", "irregular document handling"),
  "2.6.1.x6": prohibited(66, "\u6D41\u8F6C\u4E0D\u901A\u7545\u3001", "\u6D41\u8F6C\u4E0D\u901A\u7545", "flow blocked", {
    note: "data may suggest it: waiting time of a step"
  }),
  "2.6.1.x7": prohibited(66, "\u529E\u7ED3\u4E0D\u8DDF\u8FDB\u7B49\u95EE\u9898\u3002", "\u529E\u7ED3\u4E0D\u8DDF\u8FDB", "no follow-up after completion", {
    note: "data may suggest it: closed without feedback"
  }),
  "2.6.2": category(67, "\u7740\u529B\u89E3\u51B3\u4F1A\u98CE\u4E0D\u7CBE\u95EE\u9898\u3002", "\u4F1A\u98CE\u4E0D\u7CBE", "focus problem F62: meetings not lean", {
    kind: "focus problem"
  }),
  "2.6.2.a": exhortation(
    68,
    "\u575A\u6301\u5F00\u5C0F\u4F1A\u3001\u5F00\u77ED\u4F1A\u3001\u5F00\u52A1\u5B9E\u4F1A\uFF0C",
    "\u5F00\u5C0F\u4F1A\u3001\u5F00\u77ED\u4F1A\u3001\u5F00\u52A1\u5B9E\u4F1A",
    "small, short, practical meetings",
    { kind: "limit (unset)", note: "no number; head count and minutes may be set" }
  ),
  "2.6.2.b": enforceable(
    68,
    "\u53EF\u5F00\u53EF\u4E0D\u5F00\u7684\u4F1A\u4E00\u5F8B\u4E0D\u5F00\uFF0C",
    "\u53EF\u5F00\u53EF\u4E0D\u5F00\u7684\u4F1A\u4E00\u5F8B\u4E0D\u5F00",
    "if it need not be held, it is not held",
    { kind: "limit", note: "rule: a reason of necessity is required" }
  ),
  "2.6.2.c": enforceable(68, "\u53EF\u5408\u5E76\u7684\u575A\u51B3\u5408\u5E76\uFF0C", "\u53EF\u5408\u5E76\u7684\u575A\u51B3\u5408\u5E76", "merge what can be merged", {
    kind: "limit",
    note: "rule: overlapping topic, attendees or time"
  }),
  "2.6.2.d": enforceable(
    68,
    "\u80FD\u5728\u7EBF\u4E0A\u8FDB\u884C\u7684\u4E00\u5F8B\u4E0D\u5728\u7EBF\u4E0B\u5F00\u3002",
    "\u80FD\u5728\u7EBF\u4E0A\u8FDB\u884C\u7684\u4E00\u5F8B\u4E0D\u5728\u7EBF\u4E0B\u5F00",
    "if it can be online, it is not held offline",
    { kind: "limit", note: "rule: meeting offline needs a reason" }
  ),
  "2.6.2.x1": prohibited(69, "\u575A\u51B3\u7EA0\u6CBB\u76F8\u5173\u4F1A\u8BAE\u65F6\u95F4\u672A\u6709\u6548\u6574\u5408\u3001", "\u4F1A\u8BAE\u65F6\u95F4\u672A\u6709\u6548\u6574\u5408", "meeting times not combined", {
    note: "data may suggest it"
  }),
  "2.6.2.x2": prohibited(69, "\u4F1A\u8BAE\u8BAE\u7A0B\u7E41\u7410\u3001", "\u4F1A\u8BAE\u8BAE\u7A0B\u7E41\u7410", "agenda too long"),
  "2.6.2.x3": prohibited(69, "\u4F1A\u8BAE\u6D3B\u52A8\u65E0\u6210\u6548\u7B49\u95EE\u9898\u3002", "\u4F1A\u8BAE\u6D3B\u52A8\u65E0\u6210\u6548", "no result", {
    note: "data may suggest it: a meeting with no decision or action item"
  }),
  "2.6.3": category(
    70,
    "\u7740\u529B\u89E3\u51B3\u68C0\u67E5\u8003\u6838\u9891\u7E41\u95EE\u9898\u3002",
    "\u68C0\u67E5\u8003\u6838\u9891\u7E41",
    "focus problem F63: too many inspections and appraisals",
    { kind: "focus problem" }
  ),
  "2.6.3.a": enforceable(71, "\u575A\u6301\u68C0\u67E5\u8003\u6838\u9AD8\u6548\u6574\u5408\uFF0C", "\u68C0\u67E5\u8003\u6838\u9AD8\u6548\u6574\u5408", "combine inspections and appraisals", {
    kind: "limit",
    note: "rule: same unit, overlapping time or topic: merge"
  }),
  "2.6.3.b": enforceable(71, "\u51CF\u5C11\u68C0\u67E5\u9891\u6B21\uFF0C", "\u51CF\u5C11\u68C0\u67E5\u9891\u6B21", "fewer inspections", {
    kind: "limit",
    note: "no number: planned fewer than in the baseline period (A23)"
  }),
  "2.6.3.c": enforceable(71, "\u5E76\u5021\u5BFC\u4EE5\u201C\u56DB\u4E0D\u4E24\u76F4\u201D\u65B9\u5F0F\u5F00\u5C55\u8C03\u7814\u68C0\u67E5\uFF0C", "\u201C\u56DB\u4E0D\u4E24\u76F4\u201D", "advocate unannounced inspections", {
    kind: "mode (advised)",
    note: "advised (\u5021\u5BFC), not required: a warning only; the term is explained in A16"
  }),
  "2.6.3.d": enforceable(71, "\u53D1\u73B0\u95EE\u9898\u73B0\u573A\u4EA4\u529E\uFF0C", "\u73B0\u573A\u4EA4\u529E", "problem found -> assigned on the spot", {
    kind: "state + deadline",
    note: "the same day (A22)"
  }),
  "2.6.3.e": enforceable(71, "\u53CA\u65F6\u56DE\u590D\u529E\u7406\u60C5\u51B5\uFF0C", "\u53CA\u65F6\u56DE\u590D", "interim reply in time", {
    kind: "deadline",
    note: "no number; see A8"
  }),
  "2.6.3.f": enforceable(71, "\u6309\u65F6\u9650\u53CD\u9988\u529E\u7406\u7ED3\u679C\u3002", "\u6309\u65F6\u9650\u53CD\u9988", "result by the set time limit", {
    kind: "deadline",
    note: "limit is set per assignment"
  }),
  "2.6.3.x1": prohibited(72, "\u575A\u51B3\u7EA0\u6CBB\u68C0\u67E5\u8003\u6838\u9891\u7E41\u3001", "\u68C0\u67E5\u8003\u6838\u9891\u7E41", "too frequent", {
    note: "data may suggest it"
  }),
  "2.6.3.x2": prohibited(72, "\u5C42\u5C42\u52A0\u7801\uFF0C", "\u5C42\u5C42\u52A0\u7801", "each level adds more", {
    note: "data may suggest it: a limit, form or report stricter than the parent's (S5.k)"
  }),
  "2.6.3.x3": prohibited(72, "\u641E\u5F62\u5F0F\u3001\u8D70\u8FC7\u573A\uFF0C", "\u641E\u5F62\u5F0F\u3001\u8D70\u8FC7\u573A", "going through the motions"),
  "2.6.3.x4": prohibited(72, "\u91CD\u7559\u75D5\u3001\u8F7B\u6548\u679C\uFF0C", "\u91CD\u7559\u75D5\u3001\u8F7B\u6548\u679C", "traces over effect", {
    note: "so paper traces alone strike nothing off (S3.k)"
  }),
  "2.6.3.x5": prohibited(72, "\u52A0\u91CD\u57FA\u5C42\u8D1F\u62C5\u7B49\u95EE\u9898\u3002", "\u52A0\u91CD\u57FA\u5C42\u8D1F\u62C5", "burden on the grass roots"),
  "2.6.g1": goal(
    73,
    "\u901A\u8FC7\u4E13\u9879\u884C\u52A8\uFF0C\u8BA9\u57FA\u5C42\u5E72\u90E8\u4ECE\u6587\u5C71\u4F1A\u6D77\u3001\u8FCE\u6765\u9001\u5F80\u4E2D\u89E3\u8131\u51FA\u6765\uFF0C",
    "\u6587\u5C71\u4F1A\u6D77\u3001\u8FCE\u6765\u9001\u5F80",
    "free cadres from paper and meetings",
    { note: "candidate indicator: documents, meetings, inspections per month" }
  ),
  "2.6.g2": goal(73, "\u6709\u66F4\u591A\u7684\u65F6\u95F4\u529E\u5B9E\u4E8B\u3001\u89E3\u96BE\u9898\u3001\u6293\u843D\u5B9E\u3002", "\u66F4\u591A\u7684\u65F6\u95F4", "more time for real work")
});

// src/packs/county-campaign/clauses/action7.ts
var action7 = defineClauses(notice, {
  "2.7": category(
    74,
    "\uFF08\u4E03\uFF09\u805A\u7126\u514B\u5DF1\u5949\u516C\uFF0C\u5F00\u5C55\u201C\u4E25\u7EAA\u5F8B\u3001\u6811\u5F62\u8C61\u201D\u4E13\u9879\u884C\u52A8\u3002",
    "\u4E25\u7EAA\u5F8B\u3001\u6811\u5F62\u8C61",
    "special action 7: strict discipline, good image",
    { kind: "action" }
  ),
  "2.7.1": category(75, "\u7740\u529B\u89E3\u51B3\u6EE5\u7528\u804C\u6743\u95EE\u9898\u3002", "\u6EE5\u7528\u804C\u6743", "focus problem F71: abuse of power", {
    kind: "focus problem"
  }),
  "2.7.1.a": enforceable(
    76,
    "\u4E25\u683C\u843D\u5B9E\u4E2D\u592E\u516B\u9879\u89C4\u5B9A\u4EE5\u53CA\u7701\u5E02\u5B9E\u65BD\u7EC6\u5219\uFF0C",
    "\u4E2D\u592E\u516B\u9879\u89C4\u5B9A",
    "carry out the Eight-point rules and local details",
    { kind: "reference rule", note: "external rulebook, taken as a rule set: see S6.a" }
  ),
  "2.7.1.b": exhortation(76, "\u575A\u6301\u5EC9\u6D01\u5949\u516C\u3001\u4F9D\u6CD5\u884C\u653F\u3001\u79C9\u516C\u7528\u6743\uFF0C", "\u5EC9\u6D01\u5949\u516C", "clean and lawful"),
  "2.7.1.c": exhortation(76, "\u7BA1\u4F4F\u81EA\u5DF1\u3001\u7BA1\u597D\u8EAB\u8FB9\u4EBA\uFF0C\u6DB5\u517B\u826F\u597D\u5BB6\u98CE\u3002", "\u7BA1\u597D\u8EAB\u8FB9\u4EBA", "control oneself and those near"),
  "2.7.1.x1": prohibited(77, "\u575A\u51B3\u7EA0\u6CBB\u6EE5\u7528\u804C\u6743\u3001", "\u6EE5\u7528\u804C\u6743", "abuse of power", {
    note: "a clue may go to the supervision organ (inspection-rules.23)"
  }),
  "2.7.1.x2": prohibited(77, "\u4F18\u4EB2\u539A\u53CB\u3001", "\u4F18\u4EB2\u539A\u53CB", "favouring kin and friends"),
  "2.7.1.x3": prohibited(77, "\u5403\u62FF\u5361\u8981\u3001", "\u5403\u62FF\u5361\u8981", "eating, taking, blocking, demanding"),
  "2.7.1.x4": prohibited(77, "\u4EE5\u6743\u8C0B\u79C1\u3001", "\u4EE5\u6743\u8C0B\u79C1", "power for private gain", { note: "as x1" }),
  "2.7.1.x5": prohibited(
    77,
    "\u63D2\u624B\u5E72\u9884\u7ECF\u6D4E\u6D3B\u52A8\u548C\u793E\u4F1A\u7BA1\u7406\u7B49\u95EE\u9898\u3002",
    "\u63D2\u624B\u5E72\u9884\u7ECF\u6D4E\u6D3B\u52A8\u548C\u793E\u4F1A\u7BA1\u7406",
    "meddling in economic activity and social management"
  ),
  "2.7.2": category(78, "\u7740\u529B\u89E3\u51B3\u4EAB\u4E50\u5962\u9761\u95EE\u9898\u3002", "\u4EAB\u4E50\u5962\u9761", "focus problem F72: pleasure and extravagance", {
    kind: "focus problem"
  }),
  "2.7.2.a": exhortation(79, "\u575A\u6301\u52E4\u4FED\u8282\u7EA6\uFF0C", "\u52E4\u4FED\u8282\u7EA6", "thrift"),
  "2.7.2.b": exhortation(79, "\u5E26\u5934\u79FB\u98CE\u6613\u4FD7\uFF0C", "\u5E26\u5934\u79FB\u98CE\u6613\u4FD7", "lead in changing customs"),
  "2.7.2.c": enforceable(
    79,
    "\u8FDB\u4E00\u6B65\u5065\u5168\u5B8C\u5584\u5A5A\u4E27\u5AC1\u5A36\u62A5\u5907\u7A0B\u5E8F\u548C\u5185\u5BB9\uFF0C",
    "\u5A5A\u4E27\u5AC1\u5A36\u62A5\u5907\u7A0B\u5E8F\u548C\u5185\u5BB9",
    "improve the weddings/funerals reporting procedure and content",
    { kind: "evidence", note: "evidence: filing procedure and form; each event is filed (S6.h, S6.i)" }
  ),
  "2.7.2.d": exhortation(
    79,
    "\u5021\u5BFC\u559C\u4E8B\u5EC9\u529E\u3001\u4E27\u4E8B\u7B80\u529E\u3002",
    "\u559C\u4E8B\u5EC9\u529E\u3001\u4E27\u4E8B\u7B80\u529E",
    "advocate simple weddings and funerals",
    { note: "advised (\u5021\u5BFC), not required" }
  ),
  "2.7.2.x1": prohibited(80, "\u575A\u51B3\u7EA0\u6CBB\u94FA\u5F20\u6D6A\u8D39\u3001", "\u94FA\u5F20\u6D6A\u8D39", "waste"),
  "2.7.2.x2": prohibited(80, "\u5927\u64CD\u5927\u529E\u3001", "\u5927\u64CD\u5927\u529E", "lavish events"),
  "2.7.2.x3": prohibited(80, "\u539A\u846C\u8584\u517B\u3001", "\u539A\u846C\u8584\u517B", "rich burial, poor care"),
  "2.7.2.x4": prohibited(80, "\u4EBA\u60C5\u6500\u6BD4\u7B49\u9648\u89C4\u964B\u4E60\u3002", "\u4EBA\u60C5\u6500\u6BD4", "gift rivalry"),
  "2.7.3": category(81, "\u7740\u529B\u89E3\u51B3\u5F62\u8C61\u4E0D\u4F73\u95EE\u9898\u3002", "\u5F62\u8C61\u4E0D\u4F73", "focus problem F73: poor image", {
    kind: "focus problem"
  }),
  "2.7.3.a": exhortation(
    82,
    "\u6CE8\u91CD\u5E72\u90E8\u5F62\u8C61\u63D0\u5347\uFF0C\u5F15\u5BFC\u5E72\u90E8\u89C4\u8303\u7740\u88C5\u3001\u8A00\u8C08\u4E3E\u6B62\u5927\u65B9\u5F97\u4F53\uFF0C\u4FDD\u6301\u5E72\u90E8\u826F\u597D\u7684\u670D\u52A1\u5F62\u8C61\u3002",
    "\u89C4\u8303\u7740\u88C5",
    "dress and manner"
  ),
  "2.7.3.x1": prohibited(83, "\u575A\u51B3\u7EA0\u6CBB\u5E72\u90E8\u53C2\u4E0E\u8D4C\u535A\u3001", "\u53C2\u4E0E\u8D4C\u535A", "gambling", {
    note: "also an offence (discipline-law.40.3)"
  }),
  "2.7.3.x2": prohibited(83, "\u4E0A\u73ED\u671F\u95F4\u996E\u9152", "\u4E0A\u73ED\u671F\u95F4\u996E\u9152", "drinking in working hours"),
  "2.7.3.x3": prohibited(83, "\u548C\u5947\u88C5\u5F02\u670D\u3001", "\u5947\u88C5\u5F02\u670D", "odd dress (in working hours)", {
    note: "\u4E0A\u73ED\u671F\u95F4 governs x2 and x3"
  }),
  "2.7.3.x4": prohibited(83, "\u65E5\u5E38\u5F85\u4EBA\u63A5\u7269\u7D20\u8D28\u4E0D\u9AD8\u7B49\u7A81\u51FA\u95EE\u9898\u3002", "\u5F85\u4EBA\u63A5\u7269\u7D20\u8D28\u4E0D\u9AD8", "poor manners with people"),
  "2.7.g1": goal(
    84,
    "\u901A\u8FC7\u4E13\u9879\u884C\u52A8\uFF0C\u63A8\u52A8\u653F\u6CBB\u578B\u3001\u670D\u52A1\u578B\u3001\u5B9E\u5E72\u578B\u3001\u6587\u660E\u578B\u3001\u5EC9\u6D01\u578B\u201C\u4E94\u578B\u201D\u6A21\u8303\u673A\u5173\u521B\u5EFA\uFF0C",
    "\u201C\u4E94\u578B\u201D\u6A21\u8303\u673A\u5173",
    '"five-type" model organ',
    { note: "five types, as labels" }
  ),
  "2.7.g2": goal(84, "\u4E0D\u65AD\u63D0\u5347\u653F\u5E9C\u7CFB\u7EDF\u670D\u52A1\u6C34\u5E73\u3002", "\u670D\u52A1\u6C34\u5E73", "raise service level")
});

// src/packs/county-campaign/clauses/ambiguities.ts
var ambiguities = defineClauses(readings, {
  A1: reading(
    "1.m, 3.1, 3.2, 3.3, 3.4",
    "\u901A\u77E5\u6CA1\u6709\u5199\u660E\u5E74\u4EFD\uFF1A\u5E74\u4EFD\u4E3A\u5FC5\u586B\u9009\u9879\uFF0C\u9884\u8BBE\u4E3A2022\u5E74\uFF08\u8FCE\u63A5\u515A\u7684\u4E8C\u5341\u5927\uFF09\u3002",
    "No year is given: the year is a required option, preset to 2022 (the year of the 20th Party Congress)."
  ),
  A2: reading(
    "3.1, 3.2, 3.3, 3.4",
    "\u4E0A\u65EC\u3001\u4E2D\u65EC\u3001\u4E0B\u65EC\u63091\u201410\u65E5\u300111\u201420\u65E5\u300121\u65E5\u81F3\u6708\u672B\u8BA1\uFF0C\u9996\u5C3E\u5747\u542B\u3001\u524D\u540E\u76F8\u63A5\uFF1B\u9636\u6BB5\u8D77\u6B62\u65E5\u4E3A\u56FA\u5B9A\u65E5\u671F\uFF0C\u4E0D\u56E0\u4F11\u606F\u65E5\u987A\u5EF6\u3002",
    "The ten-day parts of a month are 1\u201310, 11\u201320 and 21\u2013end, both ends included, without gaps; phase dates are fixed and do not move for rest days."
  ),
  A3: reading(
    "3.3.i",
    "\u9500\u53F7\u7A0B\u5E8F\uFF1A\u5355\u4F4D\u51ED\u81F3\u5C11\u4E00\u9879\u4F50\u8BC1\u6750\u6599\u7533\u8BF7\uFF0C\u5355\u4F4D\u8D1F\u8D23\u4EBA\u7B7E\u5B57\uFF0C\u7531\u975E\u8D23\u4EFB\u4EBA\u6838\u9A8C\uFF08\u5355\u4F4D\u95EE\u9898\u7531\u534F\u8C03\u5C0F\u7EC4\u529E\u516C\u5BA4\u6216\u5176\u7763\u67E5\u5458\uFF0C\u4E2A\u4EBA\u95EE\u9898\u7531\u5206\u7BA1\u9886\u5BFC\uFF0C\u4E00\u628A\u624B\u672C\u4EBA\u7684\u95EE\u9898\u7531\u534F\u8C03\u5C0F\u7EC4\u529E\u516C\u5BA4\uFF09\uFF0C\u7136\u540E\u9500\u53F7\uFF1B\u516C\u793A\u548C\u56DE\u5934\u770B\u4E3A\u9009\u9879\u3002",
    "Striking off: the unit applies with at least one piece of evidence, its head signs, someone who is not the responsible person verifies (unit items: the office or its inspector; personal items: the leader in charge; the head\u2019s own: the office), then it is struck off; publicity and look-back are options."
  ),
  A4: reading(
    "3.2.g",
    "\u201C\u5355\u4F4D\u548C\u4E2A\u4EBA\u4E24\u5F20\u6E05\u5355\u201D\uFF1A\u6BCF\u4E2A\u5355\u4F4D\u4E00\u5F20\u5355\u4F4D\u6E05\u5355\uFF0C\u8303\u56F4\u5185\u6BCF\u540D\u5E72\u90E8\u4E00\u5F20\u4E2A\u4EBA\u6E05\u5355\uFF08\u9ED8\u8BA4\u5168\u90E8\u767B\u8BB0\u5E72\u90E8\uFF09\uFF1B\u7A7A\u6E05\u5355\u987B\u6709\u7B7E\u5B57\u7684\u96F6\u62A5\u544A\u3002",
    "Two lists: per unit one unit list, and one personal list per cadre in scope (default: all registered); an empty list needs a signed nil return."
  ),
  A5: reading("3.3.a", "\u201C\u4E00\u4E2A\u65B9\u6848\u201D\uFF1A\u6BCF\u4E2A\u5355\u4F4D\u4E00\u4E2A\u65B9\u6848\uFF0C\u6DB5\u76D6\u4E24\u5F20\u6E05\u5355\u3002", "One plan: one per unit, covering both lists."),
  A6: reading(
    "3.3.j",
    "\u201C\u89C1\u5E95\u6E05\u96F6\u201D\uFF1A\u4E25\u683C\u6A21\u5F0F\u4E0B\u6709\u672A\u7ED3\u95EE\u9898\u4E0D\u5F97\u9000\u51FA\u7B2C\u4E09\u9636\u6BB5\uFF1B\u5BBD\u677E\u6A21\u5F0F\uFF08\u9ED8\u8BA4\uFF09\u4E0B\uFF0C\u672A\u7ED3\u95EE\u9898\u5747\u5DF2\u6279\u51C6\u6301\u7EED\u6574\u6539\uFF08\u539F\u56E0\u3001\u9636\u6BB5\u76EE\u6807\u3001\u4E0B\u6B21\u590D\u6838\u65E5\u3001\u6700\u7EC8\u671F\u9650\u3001\u6279\u51C6\u4EBA\uFF09\u7684\u53EF\u4EE5\u9000\u51FA\u3002",
    "Down to zero: in strict mode phase 3 cannot end with an open problem; in lenient mode (default) it can if every open item is in approved ongoing rectification (reason, stage goal, next review, final date, approver)."
  ),
  A7: reading(
    "2.6.1.d",
    "3\u4E2A\u5DE5\u4F5C\u65E5\uFF1A\u9002\u7528\u4E8E2.6.1.c\u6240\u5217\u4E09\u7C7B\u6D41\u7A0B\u7684\u6BCF\u4E00\u7B7E\u6279\u73AF\u8282\uFF1B\u81EA\u6536\u5230\u6B21\u65E5\u8D77\u7B97\uFF0C\u81F3\u7B2C\u4E09\u4E2A\u5DE5\u4F5C\u65E524\u65F6\u6B62\uFF0C\u6070\u6EE1\u4E09\u65E5\u4E0D\u7B97\u8D85\u8FC7\uFF1B\u9000\u56DE\u8865\u6B63\u505C\u6B62\u8BA1\u65F6\uFF0C\u518D\u6B21\u6536\u5230\u91CD\u65B0\u8D77\u7B97\uFF1B\u53EF\u9009\u6309\u603B\u65F6\u957F\u8BA1\u3002",
    "Three working days: for each signing step of the three flows of 2.6.1.c; from the day after receipt to 24:00 of the third working day, exactly three being in time; a return for correction stops the clock and a new receipt starts it anew; option: in all."
  ),
  A8: reading(
    "3.3.l, 4.4.a, 2.6.3.e",
    "\u201C\u9002\u65F6\u201D\u201C\u53CA\u65F6\u201D\u6CA1\u6709\u6570\u5B57\uFF1A\u6BCF\u4E2A\u5355\u4F4D\u7B2C\u4E09\u9636\u6BB5\u81F3\u5C11\u7763\u67E5\u4E00\u6B21\uFF0C\u903E\u671F\u540E\u4E94\u4E2A\u5DE5\u4F5C\u65E5\u5185\u518D\u7763\u67E5\u4E00\u6B21\uFF1B\u4E2D\u95F4\u56DE\u590D\u4E94\u4E2A\u5DE5\u4F5C\u65E5\uFF1B\u5747\u4E3A\u9009\u9879\u3002",
    "In due time, in time: each unit is inspected at least once in phase 3 and within five working days after it becomes overdue; interim reply within five working days; both are options."
  ),
  A9: reading(
    "2.2.3.b",
    "\u8C03\u5EA6\u62A5\u9001\u5468\u671F\u672A\u5B9A\uFF1A\u9ED8\u8BA4\u4E0D\u8BBE\uFF0C\u53EF\u9009\u6BCF\u6708\u6216\u6BCF\u5468\u3002",
    "The reporting cadence is not set: none by default; option monthly or weekly."
  ),
  A10: reading(
    "3.4.g",
    "\u201C10\u670820\u65E5\u524D\u201D\uFF1A\u542B\u5F53\u65E5\uFF0C\u81F310\u670820\u65E524\u65F6\u6B62\uFF1B\u9009\u9879\u201C\u4E0D\u542B\u201D\u5219\u4E3A10\u670819\u65E5\u3002",
    "Before 20 October: the 20th included, until 24:00; the option \u201Cexclusive\u201D gives 19 October."
  ),
  A11: reading(
    "0.c, 3.3.l, 3.4.g, 4.4.a",
    "\u534F\u8C03\u5C0F\u7EC4\u529E\u516C\u5BA4\u7684\u4E09\u79CD\u79F0\u547C\u6307\u540C\u4E00\u673A\u6784\uFF1A\u529E\u516C\u5BA4\u7763\u67E5\u3001\u63A5\u6536\u3001\u8BA4\u5B9A\u3001\u63D0\u51FA\u5EFA\u8BAE\uFF1B\u6279\u8BC4\u548C\u8FFD\u8D23\u95EE\u8D23\u7531\u53BF\u653F\u5E9C\u6216\u5176\u8D1F\u8D23\u4EBA\u6279\u51C6\uFF1B\u5904\u5206\u7531\u5916\u90E8\u6709\u6743\u673A\u5173\u4F5C\u51FA\u3002",
    "The three names of the office mean one body: it inspects, receives, finds and proposes; the county government or its head approves criticism and accountability; discipline belongs to a competent organ outside."
  ),
  A12: reading(
    "0.d, 3.4.f, 4.4.a",
    "\u8303\u56F4\uFF1A\u5355\u4F4D\u4E3A\u767B\u8BB0\u5728\u518C\u7684\u4E61\u9547\u548C\u90E8\u95E8\uFF1B\u53BF\u9886\u5BFC\u4EE5\u4E2A\u4EBA\u8EAB\u4EFD\u5EFA\u7ACB\u4E2A\u4EBA\u6E05\u5355\uFF0C\u4E0D\u4F5C\u4E3A\u5355\u4F4D\u3002",
    "Scope: units are the registered townships and departments; county leaders are persons with personal lists, not units."
  ),
  A13: reading(
    "1.g, 1.h, 1.i, 1.j, 1.k, 3.4.e",
    "\u201C\u660E\u663E\u6539\u8FDB\u201D\u7B49\u6CA1\u6709\u5C3A\u5EA6\uFF1A\u6307\u6807\u8BB0\u57FA\u671F\u503C\u3001\u671F\u672B\u503C\u548C\u65B9\u5411\uFF0C\u4F18\u4E8E\u57FA\u671F\u8FBE\u5230\u8BBE\u5B9A\u5E45\u5EA6\u624D\u7B97\u8FBE\u5230\uFF1B\u672A\u8BBE\u5E45\u5EA6\u7684\u4E3A\u201C\u65E0\u6CD5\u8BC4\u4EF7\u201D\u3002",
    "Clearly improved has no measure: an indicator has a baseline, a final value and a direction, and is met only if better by a set margin; with no margin it is not assessable."
  ),
  A14: reading(
    "4.4.d1, 4.4.d2, 4.4.d3",
    "\u7EC4\u7EC7\u4E0D\u529B\u3001\u6577\u884D\u585E\u8D23\u3001\u6548\u679C\u4E0D\u597D\u7531\u6570\u636E\u63D0\u793A\u3001\u7763\u67E5\u5458\u8BA4\u5B9A\uFF1AT1\u9636\u6BB5\u671F\u6EE1\u7F3A\u89D2\u8272\u3001\u90E8\u7F72\u3001\u6E05\u5355\u6216\u65B9\u6848\uFF1BT2\u540C\u4E00\u95EE\u9898\u4F50\u8BC1\u88AB\u9000\u56DE\u4E24\u6B21\u4EE5\u4E0A\u3001\u96F6\u62A5\u544A\u672A\u7B7E\u5B57\u3001\u4E24\u6B21\u63D0\u9192\u540E\u65E0\u884C\u52A8\u3001\u603B\u7ED3\u7F3A\u5931\u6216\u8FDF\u62A5\uFF1BT3\u7B2C\u4E09\u9636\u6BB5\u672B\u672A\u6E05\u96F6\u4E14\u672A\u6279\u51C6\u6301\u7EED\u6574\u6539\uFF0C\u6216\u91CD\u65B0\u6253\u5F00\u7387\u3001\u6EE1\u610F\u5EA6\u8D8A\u8FC7\u9608\u503C\u3002",
    "Poor organisation, perfunctoriness and poor effect are suggested by data and confirmed by an inspector: T1 a role, arrangement, list or plan missing at a phase gate; T2 evidence rejected twice, unsigned nil return, no action after two reminders, summary missing or late; T3 not cleared at the end of phase 3 without approved ongoing rectification, or reopened share or satisfaction beyond its threshold."
  ),
  A15: reading(
    "4.4.e1, 4.4.e2",
    "\u6279\u8BC4\u4E0E\u8FFD\u8D23\u95EE\u8D23\u4F9D\u6B21\u8FDB\u884C\uFF1A\u8BA4\u5B9A\u3001\u6279\u8BC4\u5E76\u9650\u671F\u6539\u6B63\uFF08\u9ED8\u8BA4\u5341\u4E2A\u5DE5\u4F5C\u65E5\uFF09\uFF0C\u4E0D\u6539\u6B63\u6216\u518D\u72AF\u7684\u63D0\u51FA\u8FFD\u8D23\u95EE\u8D23\u5EFA\u8BAE\uFF1B\u8D8A\u7EA7\u987B\u4E66\u9762\u7406\u7531\u5E76\u7ECF\u6279\u51C6\uFF1B\u6BCF\u6B65\u4E4B\u524D\u53EF\u4EE5\u7533\u8FA9\uFF0C\u5F02\u8BAE\u548C\u590D\u6838\u5404\u4E09\u5341\u65E5\u3002",
    "Criticism and accountability are rungs: finding, criticism with a limit to correct (default ten working days), accountability proposed if not corrected or repeated; a direct jump needs a written reason and approval; reply heard before each step, objection and review 30 days each."
  ),
  A16: reading(
    "2.6.3.c",
    "\u201C\u56DB\u4E0D\u4E24\u76F4\u201D\uFF1A\u4E0D\u53D1\u901A\u77E5\u3001\u4E0D\u6253\u62DB\u547C\u3001\u4E0D\u542C\u6C47\u62A5\u3001\u4E0D\u7528\u966A\u540C\u63A5\u5F85\uFF0C\u76F4\u5954\u57FA\u5C42\u3001\u76F4\u63D2\u73B0\u573A\uFF1B\u5C5E\u5021\u5BFC\uFF0C\u6709\u901A\u77E5\u7684\u7763\u67E5\u7ED9\u51FA\u63D0\u793A\u800C\u975E\u9519\u8BEF\u3002",
    "Four no\u2019s and two straights: no notice, no greeting, no report, no escort or reception; straight to the grass roots and the site; advised, so an inspection with notice gives a warning, not an error."
  ),
  A17: reading(
    "3.2.f",
    "\u5F81\u6C42\u610F\u89C1\uFF1A\u6BCF\u4E2A\u5355\u4F4D\u5BF9\u56DB\u7C7B\u5BF9\u8C61\u5404\u81F3\u5C11\u6709\u4E00\u6B21\u5F81\u6C42\u8BB0\u5F55\u3002",
    "Opinions: at least one recorded consultation for each of the four groups, per unit."
  ),
  A18: reading(
    "3.2.g",
    "\u4E2A\u4EBA\u6E05\u5355\u7684\u67E5\u9605\u8303\u56F4\uFF1A\u672C\u4EBA\u3001\u5355\u4F4D\u8D1F\u8D23\u4EBA\u3001\u6838\u9A8C\u4EBA\u3001\u529E\u516C\u5BA4\uFF1B\u5176\u4ED6\u4EBA\u53EA\u89C1\u6570\u91CF\u3002",
    "Who reads a personal list: the person, the unit\u2019s head, the verifier, the office; others see counts only."
  ),
  A19: reading(
    "3.2.c",
    "\u4E00\u4E2A\u95EE\u9898\u53EA\u6709\u4E00\u4E2A\u4E3B\u8981\u91CD\u70B9\u95EE\u9898\u4EE3\u7801\uFF0C\u53EF\u6709\u82E5\u5E72\u6B21\u8981\u5177\u4F53\u8868\u73B0\u4EE3\u7801\u3002",
    "A problem has exactly one primary focus code and any number of secondary behaviour codes."
  ),
  A20: reading(
    "3.2, 3.3",
    "\u67E5\u6446\u9636\u6BB5\u4E4B\u540E\u53D1\u73B0\u7684\u95EE\u9898\uFF1A\u7B2C\u4E8C\u3001\u4E09\u9636\u6BB5\u6CE8\u660E\u6765\u6E90\u540E\u53D7\u7406\uFF1B\u7B2C\u56DB\u9636\u6BB5\u53EA\u4F5C\u4E3A\u56DE\u5934\u770B\u6216\u7ED3\u8F6C\u95EE\u9898\u53D7\u7406\u3002",
    "Problems found later: accepted in phases 2 and 3 with a source; in phase 4 only as look-back or carried-over items."
  ),
  A21: reading(
    "3.2.d",
    "\u7ACB\u884C\u7ACB\u6539\uFF1A\u67E5\u6446\u9636\u6BB5\u53EF\u4EE5\u5B8C\u6210\u6574\u6539\uFF0C\u4F46\u4ECD\u987B\u53F0\u8D26\u8BB0\u5F55\u3001\u4F50\u8BC1\u548C\u6838\u9A8C\u3002",
    "Immediate correction: a problem may be finished in phase 2, but needs a ledger line, evidence and verification."
  ),
  A22: reading(
    "2.5.2.b, 2.5.2.c, 2.5.2.d, 2.5.2.e, 2.6.3.d",
    "\u201C\u4E00\u5E03\u7F6E\u5C31\u843D\u5B9E\u201D\u7B49\u6CA1\u6709\u6570\u5B57\uFF1A\u542F\u52A8\u548C\u53CD\u9988\u4EE5\u6B21\u4E00\u5DE5\u4F5C\u65E5\u7EC8\u4E86\u4E3A\u9650\uFF0C\u73B0\u573A\u4EA4\u529E\u4EE5\u5F53\u65E5\u4E3A\u9650\u3002",
    "At once has no number: start and feedback by the end of the next working day; assignment on the spot the same day."
  ),
  A23: reading(
    "2.6.3.b",
    "\u201C\u51CF\u5C11\u68C0\u67E5\u9891\u6B21\u201D\uFF1A\u884C\u52A8\u671F\u95F4\u8BA1\u5212\u68C0\u67E5\u5C11\u4E8E\u4F7F\u7528\u8005\u7ED9\u5B9A\u7684\u57FA\u671F\uFF1B\u6CA1\u6709\u57FA\u671F\u7684\u53EA\u4F5C\u62A5\u544A\u3002",
    "Fewer inspections: those planned in the campaign are fewer than in the baseline window given; with no baseline, report only."
  ),
  A24: reading("0.a, 1.l, 2.5.3.a", "\u9690\u53BB\u7684\u540D\u79F0\uFF08**\uFF09\u4E0D\u4F5C\u7F16\u7801\u3002", "Masked names (**) are not encoded."),
  A25: reading(
    "2.2.2.x5, 2.5.2.q1, 2.5.2.q2, 2.5.2.q3, 2.5.2.q4, 2.5.2.q5",
    "2.2.2.x5\u53EF\u8BFB\u4F5C\u603B\u62EC\uFF0C\u4ECD\u4F5C\u4EE3\u7801\uFF1B\u201C\u6DF1\u5165\u81EA\u67E5\u201D\u7684\u4E94\u9879\u65E2\u662F\u4EE3\u7801\uFF0C\u53C8\u987B\u5217\u5165\u6BCF\u4EFD\u81EA\u67E5\u8868\u3002",
    "2.2.2.x5 may be read as a summary and is kept as a code; the five self-check items are codes and must appear in every self-check form."
  ),
  A26: reading(
    "3.3.g",
    "\u671F\u9650\u9047\u4F11\u606F\u65E5\uFF1A\u4EE5\u65E5\u671F\u5199\u660E\u7684\u4E0D\u987A\u5EF6\uFF1B\u6309\u65E5\u8BA1\u7684\u671F\u95F4\u4F9D\u6C11\u6CD5\u5178\u7B2C201\u6761\u3001\u7B2C203\u6761\u8BA1\u7B97\uFF1B\u5730\u65B9\u8282\u65E5\u53EF\u80FD\u5B58\u5728\uFF0C\u5DE5\u4F5C\u65E5\u5386\u53EF\u4EE5\u66FF\u6362\u3002",
    "Limits on rest days: dates written as dates do not move; periods follow Civil Code 201 and 203; local holidays can exist, so the calendar is pluggable."
  ),
  A27: reading(
    "3.1",
    "\u901A\u77E5\u665A\u4E8E7\u670821\u65E5\u5370\u53D1\u7684\uFF0C\u9636\u6BB5\u81EA\u5370\u53D1\u65E5\u8D77\u7B97\uFF0C\u4E0D\u8FFD\u6EAF\u4E3A\u903E\u671F\u3002",
    "Notice issued after 21 July: the phase starts on the issue date; no lateness in retrospect."
  ),
  A28: reading(
    "3.1, 3.2, 3.3, 3.4",
    "\u65F6\u533A\u4E3A\u4E9A\u6D32/\u4E0A\u6D77\uFF1B\u65E5\u671F\u6309\u65E5\u8BB0\uFF0C\u65F6\u523B\u53EA\u89C1\u4E8E\u65E5\u5FD7\u3002",
    "The time zone is Asia/Shanghai; dates are days, and instants stand in the log only."
  )
});

// src/packs/county-campaign/clauses/goals.ts
var goals = defineClauses(notice, {
  "1": heading(2, "\u4E00\u3001\u76EE\u6807\u8981\u6C42", "\u76EE\u6807\u8981\u6C42", "Part 1: Goals"),
  "1.a": exhortation(3, "\u575A\u6301\u4EE5\u4E60\u8FD1\u5E73\u65B0\u65F6\u4EE3\u4E2D\u56FD\u7279\u8272\u793E\u4F1A\u4E3B\u4E49\u601D\u60F3\u4E3A\u6307\u5BFC\uFF0C", "\u4E3A\u6307\u5BFC", "guiding thought"),
  "1.b": exhortation(3, "\u6DF1\u5165\u5B66\u4E60\u8D2F\u5F7B\u4E60\u8FD1\u5E73\u603B\u4E66\u8BB0\u5BF9\u4F5C\u98CE\u5EFA\u8BBE\u7684\u91CD\u8981\u8BBA\u8FF0\uFF0C", "\u91CD\u8981\u8BBA\u8FF0", "study the expositions"),
  "1.c": exhortation(
    3,
    "\u5168\u9762\u8D2F\u5F7B\u843D\u5B9E\u7701\u59D4\u7701\u653F\u5E9C\u3001\u5E02\u59D4\u5E02\u653F\u5E9C\u548C\u53BF\u59D4\u5173\u4E8E\u4F5C\u98CE\u5EFA\u8BBE\u7684\u90E8\u7F72\u8981\u6C42\uFF0C",
    "\u90E8\u7F72\u8981\u6C42",
    "carry out superior requirements"
  ),
  "1.d": exhortation(
    3,
    "\u7A81\u51FA\u95EE\u9898\u5BFC\u5411\u3001\u76EE\u6807\u5BFC\u5411\u3001\u7ED3\u679C\u5BFC\u5411\uFF0C",
    "\u95EE\u9898\u5BFC\u5411\u3001\u76EE\u6807\u5BFC\u5411\u3001\u7ED3\u679C\u5BFC\u5411",
    "three orientations: problems, targets, results"
  ),
  "1.e": exhortation(
    3,
    "\u6559\u80B2\u5F15\u5BFC\u5168\u53BF\u653F\u5E9C\u7CFB\u7EDF\u5E72\u90E8\u804C\u5DE5\u8BF4\u5B9E\u8BDD\u3001\u529E\u5B9E\u4E8B\u3001\u9F13\u5B9E\u52B2\u3001\u6C42\u5B9E\u6548\uFF0C",
    "\u8BF4\u5B9E\u8BDD\u3001\u529E\u5B9E\u4E8B\u3001\u9F13\u5B9E\u52B2\u3001\u6C42\u5B9E\u6548",
    "tell the truth, do real things, make real efforts, seek real results",
    { note: "repeated in 2.5.g1" }
  ),
  "1.f": exhortation(3, "\u9AD8\u8D28\u91CF\u3001\u9AD8\u6548\u7387\u5F00\u5C55\u5404\u9879\u5DE5\u4F5C\uFF0C", "\u9AD8\u8D28\u91CF\u3001\u9AD8\u6548\u7387", "high quality, high efficiency"),
  "1.g": goal(
    3,
    "\u63A8\u52A8\u5168\u53BF\u653F\u5E9C\u7CFB\u7EDF\u5DE5\u4F5C\u4F5C\u98CE\u660E\u663E\u6539\u8FDB\u3001",
    "\u5DE5\u4F5C\u4F5C\u98CE\u660E\u663E\u6539\u8FDB",
    "indicator G1: work style clearly improved",
    { kind: "indicator", note: "no number; see A13" }
  ),
  "1.h": goal(3, "\u670D\u52A1\u80FD\u529B\u660E\u663E\u589E\u5F3A\u3001", "\u670D\u52A1\u80FD\u529B\u660E\u663E\u589E\u5F3A", "indicator G2: service ability clearly stronger", {
    kind: "indicator",
    note: "no number"
  }),
  "1.i": goal(3, "\u529E\u4E8B\u6548\u7387\u660E\u663E\u63D0\u9AD8\uFF0C", "\u529E\u4E8B\u6548\u7387\u660E\u663E\u63D0\u9AD8", "indicator G3: efficiency clearly higher", {
    kind: "indicator",
    note: "no number"
  }),
  "1.j": goal(3, "\u5168\u53BF\u53D1\u5C55\u73AF\u5883\u660E\u663E\u4F18\u5316\u3001", "\u53D1\u5C55\u73AF\u5883\u660E\u663E\u4F18\u5316", "indicator G4: development environment clearly better", {
    kind: "indicator",
    note: "no number"
  }),
  "1.k": goal(3, "\u7FA4\u4F17\u6EE1\u610F\u5EA6\u660E\u663E\u63D0\u5347\uFF0C", "\u7FA4\u4F17\u6EE1\u610F\u5EA6\u660E\u663E\u63D0\u5347", "indicator G5: public satisfaction clearly higher", {
    kind: "indicator",
    note: "no number; only G5 is naturally measurable"
  }),
  "1.l": exhortation(
    3,
    "\u52AA\u529B\u4E3A\u65B0**\u5EFA\u8BBE\u63D0\u4F9B\u5F3A\u6709\u529B\u7684\u4F5C\u98CE\u4FDD\u969C\uFF0C",
    "\u4F5C\u98CE\u4FDD\u969C",
    "guarantee the work style for building the new ** (masked)"
  ),
  "1.m": exhortation(
    3,
    "\u4EE5\u826F\u597D\u7CBE\u795E\u72B6\u6001\u548C\u4F18\u5F02\u5DE5\u4F5C\u6210\u7EE9\u8FCE\u63A5\u515A\u7684\u4E8C\u5341\u5927\u80DC\u5229\u53EC\u5F00\u3002",
    "\u8FCE\u63A5\u515A\u7684\u4E8C\u5341\u5927",
    "greet the 20th Party Congress",
    { kind: "metadata", note: "fixes the year: 2022; see A1" }
  )
});

// src/packs/county-campaign/clauses/preamble.ts
var preamble = defineClauses(notice, {
  "0.a": exhortation(
    1,
    "\u4E3A\u8BA4\u771F\u8D2F\u5F7B\u843D\u5B9E\u7701\u7B2C**\u6B21\u515A\u4EE3\u4F1A\u3001\u5E02\u7B2C*\u6B21\u515A\u4EE3\u4F1A\u3001\u53BF\u7B2C**\u6B21\u515A\u4EE3\u4F1A\u7CBE\u795E\uFF0C",
    "\u515A\u4EE3\u4F1A\u7CBE\u795E",
    "carry out spirit of the Party congresses"
  ),
  "0.b": exhortation(
    1,
    "\u63A8\u52A8\u7701\u59D4\u7701\u653F\u5E9C\u3001\u5E02\u59D4\u5E02\u653F\u5E9C\u548C\u53BF\u59D4\u5173\u4E8E\u52A0\u5F3A\u548C\u6539\u8FDB\u4F5C\u98CE\u5EFA\u8BBE\u7684\u5404\u9879\u90E8\u7F72\u8981\u6C42\u843D\u5730\u89C1\u6548\uFF0C",
    "\u90E8\u7F72\u8981\u6C42\u843D\u5730\u89C1\u6548",
    "make superior deployments take effect"
  ),
  "0.c": exhortation(
    1,
    "\u6309\u7167\u53BF\u59D4\u5B89\u6392\u90E8\u7F72\uFF0C",
    "\u6309\u7167\u53BF\u59D4\u5B89\u6392\u90E8\u7F72",
    "mandate: by arrangement of the county Party committee",
    { kind: "metadata", note: "basis authority; see A11" }
  ),
  "0.d": enforceable(
    1,
    "\u51B3\u5B9A\u5728\u5168\u53BF\u653F\u5E9C\u7CFB\u7EDF\u5F00\u5C55\u4F5C\u98CE\u5EFA\u8BBE\u884C\u52A8\u3002",
    "\u5728\u5168\u53BF\u653F\u5E9C\u7CFB\u7EDF\u5F00\u5C55",
    "scope: the whole county government system",
    {
      kind: "scope",
      note: "who must take part: townships and departments (and leading group members); see A12"
    }
  )
});

// src/packs/county-campaign/clauses/requirements.ts
var requirements = defineClauses(notice, {
  "4": heading(96, "\u56DB\u3001\u5DE5\u4F5C\u8981\u6C42", "\u5DE5\u4F5C\u8981\u6C42", "Part 4: Requirements"),
  "4.1": heading(97, "\uFF08\u4E00\uFF09\u538B\u5B9E\u653F\u6CBB\u8D23\u4EFB\u3002", "\u538B\u5B9E\u653F\u6CBB\u8D23\u4EFB", "4.1: Responsibility"),
  "4.1.a": exhortation(98, "\u5168\u53BF\u653F\u5E9C\u7CFB\u7EDF\u8981\u8FDB\u4E00\u6B65\u63D0\u9AD8\u653F\u6CBB\u7AD9\u4F4D\uFF0C\u6DF1\u5316\u601D\u60F3\u8BA4\u8BC6\uFF0C", "\u653F\u6CBB\u7AD9\u4F4D", "raise political standing"),
  "4.1.b": exhortation(98, "\u628A\u4F5C\u98CE\u5EFA\u8BBE\u884C\u52A8\u4F5C\u4E3A\u4E00\u9879\u91CD\u5927\u653F\u6CBB\u4EFB\u52A1\uFF0C", "\u91CD\u5927\u653F\u6CBB\u4EFB\u52A1", "treat as a major political task"),
  "4.1.c": enforceable(
    98,
    "\u5404\u4E61\u9547\u3001\u5404\u90E8\u95E8\u201C\u4E00\u628A\u624B\u201D\u8981\u5207\u5B9E\u5C65\u884C\u7B2C\u4E00\u8D23\u4EFB\u4EBA\u804C\u8D23\uFF0C",
    "\u7B2C\u4E00\u8D23\u4EFB\u4EBA",
    "the head is the first responsible person",
    { kind: "role", note: "exactly one first responsible person per unit: the head (S2.f)" }
  ),
  "4.1.d": enforceable(
    98,
    "\u4E3B\u8981\u9886\u5BFC\u4EB2\u81EA\u6293\u3001\u5206\u7BA1\u9886\u5BFC\u5177\u4F53\u6293\uFF0C",
    "\u4E3B\u8981\u9886\u5BFC\u4EB2\u81EA\u6293\u3001\u5206\u7BA1\u9886\u5BFC\u5177\u4F53\u6293",
    "main leader personally, deputy in charge concretely",
    { kind: "role", note: "at least one deputy in charge per unit" }
  ),
  "4.1.e": enforceable(98, "\u4E00\u7EA7\u6293\u4E00\u7EA7\uFF0C\u5C42\u5C42\u6293\u843D\u5B9E\uFF0C", "\u4E00\u7EA7\u6293\u4E00\u7EA7", "each level sees to the next", {
    kind: "role",
    note: "the parent unit sees to its child units and levels (S2.c, S2.d)"
  }),
  "4.1.f": goal(
    98,
    "\u786E\u4FDD\u7EC4\u7EC7\u5230\u4F4D\u3001\u9886\u5BFC\u5230\u4F4D\u3001\u8D23\u4EFB\u5230\u4F4D\u3001\u63AA\u65BD\u5230\u4F4D\u3002",
    "\u7EC4\u7EC7\u5230\u4F4D\u3001\u9886\u5BFC\u5230\u4F4D\u3001\u8D23\u4EFB\u5230\u4F4D\u3001\u63AA\u65BD\u5230\u4F4D",
    "four things in place: organisation, leadership, responsibility, measures",
    { kind: "indicator", note: "a readiness check of four items; its failure is poor organisation (A14)" }
  ),
  "4.2": heading(99, "\uFF08\u4E8C\uFF09\u52A0\u5F3A\u793A\u8303\u5E26\u52A8\u3002", "\u52A0\u5F3A\u793A\u8303\u5E26\u52A8", "4.2: Lead by example"),
  "4.2.a": exhortation(
    100,
    "\u53BF\u653F\u5E9C\u9886\u5BFC\u73ED\u5B50\u6210\u5458\u8981\u7387\u5148\u5782\u8303\u3001\u4EE5\u8EAB\u4F5C\u5219\uFF0C\u4ECE\u81EA\u8EAB\u505A\u8D77\u3001\u4ECE\u81EA\u8EAB\u4E25\u8D77\uFF0C",
    "\u53BF\u653F\u5E9C\u9886\u5BFC\u73ED\u5B50\u6210\u5458",
    "county leaders lead by example",
    { kind: "role (soft)", note: "leaders have personal lists too (A12, S2.i)" }
  ),
  "4.2.b": exhortation(100, "\u575A\u6301\u5B66\u5728\u5148\u3001\u5E72\u5728\u524D\u3001\u4F5C\u8868\u7387\uFF1B", "\u5B66\u5728\u5148\u3001\u5E72\u5728\u524D\u3001\u4F5C\u8868\u7387", "learn first, act first"),
  "4.2.c": enforceable(
    100,
    "\u5404\u4E61\u9547\u3001\u5404\u90E8\u95E8\u201C\u4E00\u628A\u624B\u201D\u8981\u5E26\u5934\u793A\u8303\u3001\u534F\u8C03\u63A8\u52A8\uFF0C",
    "\u5E26\u5934\u793A\u8303\u3001\u534F\u8C03\u63A8\u52A8",
    "heads lead and coordinate",
    { kind: "role", note: "same person as 4.1.c; the head's own list must exist (S2.h)" }
  ),
  "4.2.d": exhortation(100, "\u5C42\u5C42\u538B\u5B9E\u8D23\u4EFB\uFF0C", "\u5C42\u5C42\u538B\u5B9E\u8D23\u4EFB", "responsibility level by level", {
    note: "repeats 3.1.c"
  }),
  "4.2.e": exhortation(100, "\u4E00\u7EA7\u5E26\u7740\u4E00\u7EA7\u5E72\u3001\u4E00\u7EA7\u505A\u7ED9\u4E00\u7EA7\u770B\uFF0C", "\u4E00\u7EA7\u5E26\u7740\u4E00\u7EA7\u5E72", "each level leads the next"),
  "4.2.f": exhortation(100, "\u63A8\u52A8\u4F5C\u98CE\u5EFA\u8BBE\u8D70\u6DF1\u8D70\u5B9E\u3002", "\u8D70\u6DF1\u8D70\u5B9E", "make work-style building go deep and real"),
  "4.3": heading(101, "\uFF08\u4E09\uFF09\u6CE8\u91CD\u884C\u52A8\u5B9E\u6548\u3002", "\u6CE8\u91CD\u884C\u52A8\u5B9E\u6548", "4.3: Real effect"),
  "4.3.a": enforceable(102, "\u8981\u7D27\u76EF\u884C\u52A8\u65F6\u95F4\u8282\u70B9\u3001\u76EE\u6807\u8981\u6C42\uFF0C", "\u65F6\u95F4\u8282\u70B9", "watch the time nodes and targets", {
    kind: "deadline",
    note: "every date is watched for lateness"
  }),
  "4.3.x1": prohibited(102, "\u529B\u6212\u5F62\u5F0F\u4E3B\u4E49\u3001", "\u5F62\u5F0F\u4E3B\u4E49", "the campaign itself: no formalism", {
    note: "a campaign run so is itself a problem"
  }),
  "4.3.x2": prohibited(102, "\u5B98\u50DA\u4E3B\u4E49\uFF0C", "\u5B98\u50DA\u4E3B\u4E49", "the campaign itself: no bureaucratism", {
    note: "as x1"
  }),
  "4.3.x3": prohibited(102, "\u575A\u51B3\u675C\u7EDD\u641E\u82B1\u67B6\u5B50\u3001", "\u641E\u82B1\u67B6\u5B50", "the campaign itself: no show", {
    note: "as x1"
  }),
  "4.3.x4": prohibited(102, "\u8D70\u8FC7\u573A\u3002", "\u8D70\u8FC7\u573A", "the campaign itself: no going through the motions", {
    note: "as x1"
  }),
  "4.3.b": exhortation(103, "\u8981\u5F3A\u5316\u7ED3\u679C\u5BFC\u5411\uFF0C", "\u7ED3\u679C\u5BFC\u5411", "result-oriented"),
  "4.3.c": exhortation(
    103,
    "\u628A\u5F00\u5C55\u4F5C\u98CE\u5EFA\u8BBE\u884C\u52A8\u540C\u63A8\u52A8\u5F53\u524D\u91CD\u70B9\u5DE5\u4F5C\u6709\u6548\u7ED3\u5408\u8D77\u6765\uFF0C",
    "\u540C\u63A8\u52A8\u5F53\u524D\u91CD\u70B9\u5DE5\u4F5C",
    "tie to key current work"
  ),
  "4.3.d": goal(103, "\u7740\u529B\u89E3\u51B3\u5B9E\u9645\u95EE\u9898\uFF0C", "\u89E3\u51B3\u5B9E\u9645\u95EE\u9898", "solve real problems"),
  "4.3.e": enforceable(103, "\u5065\u5168\u5B8C\u5584\u957F\u6548\u673A\u5236\uFF0C", "\u957F\u6548\u673A\u5236", "long-term mechanism", {
    kind: "evidence",
    note: "same evidence as 3.4.c"
  }),
  "4.3.f": goal(103, "\u786E\u4FDD\u6293\u51FA\u6210\u6548\u3002", "\u6293\u51FA\u6210\u6548", "make sure of results"),
  "4.4": heading(104, "\uFF08\u56DB\uFF09\u5F3A\u5316\u7763\u5BFC\u68C0\u67E5\u3002", "\u5F3A\u5316\u7763\u5BFC\u68C0\u67E5", "4.4: Supervision"),
  "4.4.a": enforceable(
    105,
    "\u4F5C\u98CE\u5EFA\u8BBE\u884C\u52A8\u534F\u8C03\u5C0F\u7EC4\u529E\u516C\u5BA4\u8981\u5BF9\u5404\u4E61\u9547\u3001\u5404\u90E8\u95E8\u4F5C\u98CE\u5EFA\u8BBE\u884C\u52A8\u5F00\u5C55\u60C5\u51B5\u53CA\u65F6\u8FDB\u884C\u7763\u4FC3\u68C0\u67E5\uFF0C",
    "\u53CA\u65F6\u8FDB\u884C\u7763\u4FC3\u68C0\u67E5",
    "the group office inspects townships and departments in time",
    { kind: "role + inspection", note: "see A8" }
  ),
  "4.4.b": enforceable(
    105,
    "\u91CD\u70B9\u7763\u67E5\u8FDB\u5C55\u60C5\u51B5\u548C\u6574\u6539\u6210\u6548\uFF0C",
    "\u8FDB\u5C55\u60C5\u51B5\u548C\u6574\u6539\u6210\u6548",
    "two inspection subjects: progress, effect",
    { kind: "evidence", note: "an inspection has two ratings (S4.s)" }
  ),
  "4.4.c": enforceable(105, "\u9632\u6B62\u51FA\u73B0\u6B7B\u89D2\u3001\u6F0F\u6D1E\uFF0C", "\u9632\u6B62\u51FA\u73B0\u6B7B\u89D2\u3001\u6F0F\u6D1E", "no dead corner", {
    kind: "coverage",
    note: "every unit inspected at least once by the end of phase 3 (S4.q)"
  }),
  "4.4.d1": enforceable(105, "\u5BF9\u7EC4\u7EC7\u4E0D\u529B\u3001", "\u7EC4\u7EC7\u4E0D\u529B", "trigger T1: poor organisation", {
    kind: "escalation trigger",
    note: "see A14"
  }),
  "4.4.d2": enforceable(105, "\u6577\u884D\u585E\u8D23\u3001", "\u6577\u884D\u585E\u8D23", "trigger T2: perfunctory", {
    kind: "escalation trigger",
    note: "see A14"
  }),
  "4.4.d3": enforceable(105, "\u6548\u679C\u4E0D\u597D\u7684", "\u6548\u679C\u4E0D\u597D", "trigger T3: poor effect", {
    kind: "escalation trigger",
    note: "see A14"
  }),
  "4.4.e1": enforceable(105, "\u8981\u4E25\u8083\u6279\u8BC4\u3001", "\u4E25\u8083\u6279\u8BC4", "consequence C1: severe criticism", {
    kind: "escalation step",
    note: "see A15"
  }),
  "4.4.e2": enforceable(105, "\u4E25\u8083\u8FFD\u8D23\u95EE\u8D23\u3002", "\u4E25\u8083\u8FFD\u8D23\u95EE\u8D23", "consequence C2: accountability", {
    kind: "escalation step",
    note: "see A15"
  }),
  "4.5": heading(106, "\uFF08\u4E94\uFF09\u6CE8\u91CD\u5BA3\u4F20\u5F15\u5BFC\u3002", "\u6CE8\u91CD\u5BA3\u4F20\u5F15\u5BFC", "4.5: Publicity"),
  "4.5.a": exhortation(
    107,
    "\u5168\u53BF\u653F\u5E9C\u7CFB\u7EDF\u8981\u901A\u8FC7\u5404\u79CD\u5F62\u5F0F\u6DF1\u5165\u5BA3\u4F20\u884C\u52A8\u5B89\u6392\u548C\u6709\u5173\u90E8\u7F72\uFF0C",
    "\u5BA3\u4F20\u884C\u52A8\u5B89\u6392",
    "publicise the arrangements",
    { note: "optional evidence: publicity record" }
  ),
  "4.5.b": exhortation(
    107,
    "\u5E7F\u6CDB\u5BA3\u4F20\u5F00\u5C55\u4F5C\u98CE\u5EFA\u8BBE\u884C\u52A8\u7684\u91CD\u5927\u610F\u4E49\u3001\u76EE\u6807\u4EFB\u52A1\u548C\u57FA\u672C\u8981\u6C42\uFF1B",
    "\u91CD\u5927\u610F\u4E49\u3001\u76EE\u6807\u4EFB\u52A1\u548C\u57FA\u672C\u8981\u6C42",
    "publicise meaning, goals, requirements"
  ),
  "4.5.c": exhortation(107, "\u6DF1\u5165\u5BA3\u4F20\u597D\u505A\u6CD5\u597D\u7ECF\u9A8C\u597D\u6210\u679C\uFF0C", "\u597D\u505A\u6CD5\u597D\u7ECF\u9A8C\u597D\u6210\u679C", "publicise good practice"),
  "4.5.d": exhortation(107, "\u4E3A\u884C\u52A8\u53D6\u5F97\u624E\u5B9E\u6210\u6548\u8425\u9020\u826F\u597D\u8206\u8BBA\u6C1B\u56F4\u3002", "\u8206\u8BBA\u6C1B\u56F4", "good climate of opinion")
});

// src/packs/county-campaign/clauses/settled-supervision.ts
var settledSupervision = defineClauses(readings, {
  "S4.a": reading(
    "3.3.g, A8",
    "\u95EE\u9898\u903E\u671F\u7684\uFF0C\u6B21\u4E00\u5DE5\u4F5C\u65E5\u63D0\u9192\uFF0C\u4E94\u4E2A\u5DE5\u4F5C\u65E5\u5185\u7763\u67E5\u3002",
    "An overdue problem brings a reminder the next working day, and an inspection within five."
  ),
  "S4.b": reading("4.4.d2", "\u4EC5\u903E\u671F\u4E0D\u6784\u6210\u8BA4\u5B9A\u3002", "Lateness alone is no finding."),
  "S4.c": reading(
    "A14",
    "T1\u2014T3\u4E0E\u5177\u4F53\u8868\u73B0\u4E00\u6837\u53EA\u662F\u7CFB\u7EDF\u63D0\u793A\uFF0C\u987B\u7531\u4EBA\u6838\u5B9E\u3002",
    "T1\u2013T3 are suggestions like the behaviours\u2019."
  ),
  "S4.d": reading(
    "A14",
    "T2\u201C\u4E24\u6B21\u63D0\u9192\u540E\u65E0\u884C\u52A8\u201D\u6307\u7B2C\u4E8C\u6B21\u63D0\u9192\u540E\u4E24\u4E2A\u5DE5\u4F5C\u65E5\u5185\u65E0\u884C\u52A8\uFF08\u9009\u9879\uFF09\uFF0C\u4E14\u53EA\u8BA1\u5230\u671F\u540E\u7684\u63D0\u9192\u3002",
    "T2\u2019s \u201Cno action after two reminders\u201D means nothing within two working days of the second (option), and only reminders after the limit count."
  ),
  "S4.e": reading("A14", "T3\u987B\u8FBE\u5230\u6700\u4F4E\u57FA\u6570\uFF08\u4E94\u4EF6\uFF0C\u9009\u9879\uFF09\u3002", "T3 needs a minimum denominator (five, option)."),
  "S4.f": reading(
    "A14, 3.2.e",
    "\u5355\u4F4D\u81EA\u67E5\u51FA\u7684\u95EE\u9898\u4E0D\u89E6\u53D1\u8BA4\u5B9A\uFF0C\u6570\u91CF\u4E0D\u4F5C\u6392\u540D\u3002",
    "Problems that a unit found itself never trigger, and counts are never ranked."
  ),
  "S4.g": reading(
    "A14",
    "\u7CFB\u7EDF\u63D0\u793A\u5341\u4E2A\u5DE5\u4F5C\u65E5\u672A\u51B3\u5373\u5931\u6548\uFF08\u9009\u9879\uFF09\uFF0C\u5931\u6548\u8BB0\u4E3A\u529E\u516C\u5BA4\u903E\u671F\u5E76\u5982\u5B9E\u62A5\u544A\u3002",
    "A suggestion lapses after ten working days undecided (option); the lapse is the office\u2019s lateness and is reported as such."
  ),
  "S4.h": reading(
    "4.4.e1, 4.4.e2",
    "\u5C42\u7EA7\uFF1A\u63D0\u9192\u3001\u7EA6\u8C08\uFF08\u53EF\u9009\uFF09\uFF0C\u6279\u8BC4\uFF08\u901A\u62A5\u6279\u8BC4\u4E3A\u5176\u5370\u53D1\u5F62\u5F0F\uFF09\uFF0C\u8FFD\u8D23\u95EE\u8D23\u5EFA\u8BAE\u3002",
    "Rungs: reminder and talk (optional), criticism (circulated in its \u901A\u62A5\u6279\u8BC4 form), accountability proposal."
  ),
  "S4.i": reading(
    "4.4.e1, 4.4.e2, A11, inspection-rules.21",
    "\u6279\u8BC4\u4E0E\u8FFD\u8D23\u95EE\u8D23\u5747\u7531\u529E\u516C\u5BA4\u63D0\u51FA\uFF0C\u7531\u53BF\u653F\u5E9C\u6216\u5176\u4E3B\u8981\u8D1F\u8D23\u4EBA\u6279\u51C6\uFF0C\u526F\u804C\u4E0D\u5F97\u6279\u51C6\u3002",
    "Criticism, like accountability, is proposed by the office and approved by the county government or its head, not a deputy."
  ),
  "S4.j": reading(
    "A15",
    "\u5355\u4F4D\u6216\u4E2A\u4EBA\u5206\u522B\u542C\u53D6\u7533\u8FA9\uFF0C\u7533\u8FA9\u671F\u4E94\u4E2A\u5DE5\u4F5C\u65E5\uFF08\u9009\u9879\uFF09\u3002",
    "Each subject, unit or person, is heard separately; the reply has five working days (option)."
  ),
  "S4.k": reading(
    "2.4.2.a",
    "\u51B3\u5B9A\u4E2D\u987B\u7B54\u590D\u662F\u5426\u9002\u7528\u5BB9\u9519\u51CF\u8F7B\u3002",
    "Whether mitigation applies is answered in the decision."
  ),
  "S4.l": reading(
    "A15, inspection-rules.17",
    "\u4E09\u5341\u65E5\u52A0\u4E09\u5341\u65E5\u7684\u590D\u6838\u6BD4\u7167\u7763\u67E5\u6761\u4F8B\u7B2C17\u6761\u9002\u7528\u4E8E\u6279\u8BC4\uFF0C\u5E76\u4E88\u5199\u660E\u3002",
    "The review of 30 + 30 days applies to criticism by analogy with Art 17 of the inspection rules, and says so."
  ),
  "S4.m": reading(
    "A15",
    "\u590D\u6838\u7ED3\u679C\u4E3A\u7EF4\u6301\u3001\u53D8\u66F4\u6216\u64A4\u9500\uFF08\u6062\u590D\u539F\u5C42\u7EA7\uFF09\u3002",
    "A review ends upheld, varied, or withdrawn (rung restored)."
  ),
  "S4.n": reading("A15", "\u590D\u6838\u4E0D\u505C\u6B62\u6539\u6B63\uFF08\u9009\u9879\uFF09\u3002", "A review does not suspend the correction (option)."),
  "S4.o": reading("A15", "\u6E05\u767D\u671F\u4E3A\u4E8C\u5341\u4E2A\u5DE5\u4F5C\u65E5\uFF08\u9009\u9879\uFF09\u3002", "The clean period is twenty working days (option)."),
  "S4.p": reading("inspection-rules.21", "\u8868\u626C\u540C\u6837\u8BB0\u5F55\u3002", "Praise is recorded as well."),
  "S4.q": reading("A8, 4.4.c", "\u6BCF\u4E2A\u5355\u4F4D\u7B2C\u4E09\u9636\u6BB5\u81F3\u5C11\u7763\u67E5\u4E00\u6B21\u3002", "Every unit is inspected at least once in phase 3."),
  "S4.r": reading(
    "A23, 4.4.c",
    "\u8BE5\u8F6E\u7763\u67E5\u80FD\u5408\u5E76\u7684\u5408\u5E76\uFF0C\u4E0D\u8BA1\u5165A23\u7684\u57FA\u671F\u6BD4\u8F83\uFF0C\u53E6\u884C\u5217\u62A5\u3002",
    "That round is merged with others where it can be, does not count against the baseline of A23, and is reported beside it."
  ),
  "S4.s": reading(
    "4.4.b",
    "\u7763\u67E5\u7ED9\u51FA\u8FDB\u5C55\u4E0E\u6210\u6548\u4E24\u9879\u8BC4\u4EF7\uFF0C\u6210\u6548\u4F9D\u636E\u73B0\u573A\u6216\u7FA4\u4F17\u800C\u975E\u6750\u6599\u3002",
    "Two ratings, progress and effect; the effect is rated from site or people, not from papers."
  ),
  "S4.t": reading(
    "2.3.1.y1, 2.3.1.y2, 2.7",
    "\u529E\u516C\u5BA4\u79FB\u9001\u7EBF\u7D22\u987B\u4E24\u540D\u4E0D\u540C\u4EBA\u5458\u7B7E\u5B57\uFF08\u9009\u9879\uFF09\u3002",
    "The office transfers a clue, signed by two different people (option)."
  ),
  "S4.u": reading(
    "2.3.1.y1, 2.3.1.y2, 2.7",
    "\u79FB\u9001\u7EBF\u7D22\u4E0D\u544A\u77E5\u672C\u4EBA\u548C\u5355\u4F4D\u3002",
    "A clue is transferred without telling the person or the unit."
  ),
  "S4.v": reading(
    "2.3.1.y1, 2.3.1.y2, 2.7",
    "\u7EBF\u7D22\u4EE5\u6709\u6743\u673A\u5173\u56DE\u6267\u529E\u7ED3\uFF0C\u542C\u53D6\u7533\u8FA9\u548C\u8C03\u67E5\u7531\u8BE5\u673A\u5173\u8FDB\u884C\u3002",
    "A clue is closed by the organ\u2019s receipt; hearing and investigation are the organ\u2019s."
  ),
  "S5.a": reading(
    "2.1.3.x7, 2.1.3.x8",
    "\u7792\u62A5\u5173\u4E4E\u6545\u610F\uFF0C\u7531\u4EBA\u53D1\u73B0\uFF1B\u6570\u636E\u81F3\u591A\u63D0\u793A\u6F0F\u62A5\u3002",
    "Concealing (x8) is intent: people find it; data suggest x7 at most."
  ),
  "S5.b": reading(
    "2.1.3.x6",
    "\u8D8A\u7EA7\u4E0A\u62A5\u4E0D\u542B\u7D27\u6025\u60C5\u51B5\u3001\u6295\u8BC9\u3001\u7EBF\u7D22\u548C\u5F02\u8BAE\u3002",
    "Reporting over a level (x6) exempts emergencies, complaints, clues and objections."
  ),
  "S5.c": reading("2.1.3.x5", "2.1.3.x5\u53EA\u4F5C\u6807\u7B7E\u3002", "2.1.3.x5 is a label only."),
  "S5.d": reading(
    "2.3.2.x5, 2.3.2.x6",
    "2.3.2.x5\u3001x6\u53EA\u5728\u590D\u67E5\u63A8\u7FFB\u4E0D\u4E88\u529E\u7406\u4E4B\u540E\u63D0\u793A\u3002",
    "2.3.2.x5 and x6 are suggested only after a review overturned a refusal."
  ),
  "S5.e": reading(
    "2.4.1.x3",
    "\u63A8\u8BFF\u626F\u76AE\u4E0D\u8BA1\u5F02\u8BAE\u6210\u7ACB\u548C\u529E\u516C\u5BA4\u81EA\u5DF1\u6D3E\u9519\u7684\u60C5\u5F62\u3002",
    "2.4.1.x3 leaves out objections upheld and the office\u2019s own misrouting."
  ),
  "S5.f": reading(
    "2.4.2.x3",
    "\u53EA\u6709\u804C\u8D23\u6E05\u5355\u8BB8\u53EF\u672C\u4EBA\u51B3\u5B9A\u7684\uFF0C\u624D\u63D0\u793A2.4.2.x3\u3002",
    "2.4.2.x3 is suggested only where the duty list let the person decide."
  ),
  "S5.g": reading(
    "2.5.2.q4, 2.5.2.q5",
    "2.5.2.q4\u3001q5\u53EA\u8BA1\u5230\u671F\u540E\u7684\u63D0\u9192\u3002",
    "2.5.2.q4 and q5 count only reminders after the limit."
  ),
  "S5.h": reading(
    "2.6.1.d",
    "\u603B\u7528\u65F6\u548C\u9000\u56DE\u6B21\u6570\u59CB\u7EC8\u4E0E\u5404\u73AF\u8282\u4E00\u5E76\u663E\u793A\u3002",
    "Total elapsed time and the number of returns are always shown beside the steps."
  ),
  "S5.i": reading(
    "2.6.1.x1, 2.6.1.x2, 2.6.1.x3, 2.6.1.x4",
    "\u9690\u6027\u6587\u4EF6\u53EF\u7531\u63A5\u6536\u65B9\u53CD\u6620\u3002",
    "Receivers may report a hidden document."
  ),
  "S5.j": reading(
    "2.6.1.x1, 2.6.1.x2, 2.6.1.x3, 2.6.1.x4",
    "\u7D27\u6025\u60C5\u51B5\u6B21\u4E00\u5DE5\u4F5C\u65E5\u524D\u8865\u53D1\u4E66\u9762\u786E\u8BA4\u7684\uFF0C\u4E0D\u7B97\u9690\u6027\u6587\u4EF6\u3002",
    "An emergency confirmed in writing by the next working day is exempt."
  ),
  "S5.k": reading(
    "2.6.3.x2",
    "\u65F6\u9650\u3001\u8868\u683C\u6216\u62A5\u9001\u8981\u6C42\u4E25\u4E8E\u4E0A\u7EA7\u7684\uFF0C\u63D0\u793A\u52A0\u7801\u8005\u3002",
    "A limit, form or report stricter than the parent\u2019s raises against whoever added it."
  ),
  "S5.l": reading(
    "A14",
    "\u6570\u636E\u53EA\u53EF\u63D0\u793A21\u79CD\u5177\u4F53\u8868\u73B0\u548C\u4E09\u9879\u89E6\u53D1\u60C5\u5F62\uFF0C\u522B\u65E0\u5176\u4ED6\u3002",
    "Data may suggest 21 behaviours and the three triggers; nothing else, ever."
  ),
  "S6.a": reading(
    "2.1.3.b, 2.7.1.a",
    "\u5916\u90E8\u89C4\u7AE0\u4E3A\u53EF\u63D2\u5165\u7684\u89C4\u5219\u96C6\uFF0C\u672A\u63D0\u4F9B\u7684\u663E\u793A\u201C\u672A\u6267\u884C\u201D\u3002",
    "External rulebooks are slots; with none supplied they read \u201Cnot enforced\u201D."
  ),
  "S6.b": reading(
    "2.1.2.a, 2.1.2.b",
    "\u843D\u5B9E\u60C5\u51B5\u53F0\u8D26\uFF1A\u51B3\u7B56\u3001\u5355\u4F4D\u3001\u8FDB\u5EA6\u3001\u4F50\u8BC1\uFF0C\u4F9B\u4E13\u9879\u7763\u67E5\u4F7F\u7528\u3002",
    "An inventory, decision, unit, how far, evidence, which the special inspection inspects."
  ),
  "S6.c": reading(
    "2.3.2.c",
    "\u201C\u6025\u96BE\u6101\u76FC\u201D\u6309\u5355\u4F4D\u5EFA\u7ACB\u6E05\u5355\uFF0C\u4E0D\u9650\u4E8E\u6765\u4EF6\u3002",
    "The list of urgent problems is one per unit, not only what comes in."
  ),
  "S6.d": reading("2.3.2.b", "\u63A5\u8BBF\u548C\u4E0B\u8BBF\u5747\u4E88\u8BB0\u5F55\u3002", "Visits received and paid are kept."),
  "S6.e": reading("2.2.1.b", "\u57F9\u8BAD\u6CE8\u660E\u9488\u5BF9\u7684\u95EE\u9898\u3002", "A training names the problem it serves."),
  "S6.f": reading("2.4.1.b", "\u6BCF\u4E2A\u5355\u4F4D\u4E00\u4EFD\u804C\u8D23\u6E05\u5355\u3002", "A duty list per unit."),
  "S6.g": reading("2.4.1.b", "\u6743\u8D23\u4E89\u8BAE\u7531\u7F16\u529E\u88C1\u5B9A\u3002", "The staffing office (\u7F16\u529E) settles disputes of duty."),
  "S6.h": reading("2.7.2.c", "\u62A5\u5907\u7A0B\u5E8F\u6587\u4EF6\u672C\u8EAB\u4E5F\u987B\u5177\u5907\u3002", "The document of the filing procedure is required too."),
  "S6.i": reading(
    "2.7.2.c",
    "\u4E27\u4E8B\u4E8B\u540E\u62A5\u5907\uFF0C\u5341\u4E2A\u5DE5\u4F5C\u65E5\u5185\uFF08\u9009\u9879\uFF09\u3002",
    "Funerals are filed afterwards, within ten working days (option)."
  ),
  "S6.j": reading(
    "A18",
    "\u53BF\u653F\u5E9C\u6279\u51C6\u67D0\u4E00\u6B65\u9AA4\u65F6\u53EF\u89C1\u8BE5\u6B65\u9AA4\u6240\u4F9D\u636E\u7684\u4E8B\u9879\uFF0C\u4E0D\u89C1\u5176\u4ED6\u4E2A\u4EBA\u6E05\u5355\u3002",
    "The county government, when it approves a step, sees the items the step rests on, not the other personal lists."
  ),
  "S6.k": reading(
    "inspection-rules.26",
    "\u53CD\u6620\u4EBA\u53D7\u4FDD\u62A4\uFF0C\u5176\u59D3\u540D\u53E6\u8BBE\u67E5\u9605\u8303\u56F4\u3002",
    "Who reports is protected: reporters\u2019 names have a view of their own."
  )
});

// src/packs/county-campaign/clauses/settled-work.ts
var settledWork = defineClauses(readings, {
  "S1.a": reading("A7, A10, A28", "\u6BCF\u4E00\u65E5\u5747\u81F324\u65F6\u7EC8\u4E86\u3002", "Days end at 24:00 throughout."),
  "S1.b": reading(
    "2.5.2.b, A22",
    "\u201C\u4ECA\u5929\u518D\u665A\u4E5F\u662F\u65E9\u201D\u662F\u63D0\u6CD5\uFF0C\u6B21\u4E00\u5DE5\u4F5C\u65E5\u662F\u671F\u9650\u3002",
    "Same-day start is the saying; the next working day is the limit."
  ),
  "S1.c": reading(
    "A26",
    "\u6309\u65E5\u5386\u65E5\u8BA1\u7684\u671F\u95F4\uFF0C\u672B\u65E5\u4E3A\u4F11\u606F\u65E5\u6216\u6CD5\u5B9A\u8282\u5047\u65E5\u7684\uFF0C\u987A\u5EF6\u81F3\u4E0B\u4E00\u5DE5\u4F5C\u65E5\uFF08\u53EF\u9009\u4EC5\u6CD5\u5B9A\u8282\u5047\u65E5\u987A\u5EF6\uFF09\u3002",
    "A calendar period whose last day is a rest day or statutory holiday moves to the next working day (option: statutory holidays only)."
  ),
  "S1.d": reading(
    "A27",
    "\u901A\u77E5\u5370\u53D1\u524D\u5DF2\u7ED3\u675F\u7684\u9636\u6BB5\u6CA1\u6709\u65E5\u6570\uFF0C\u5176\u671F\u6EE1\u5E94\u6709\u4E8B\u9879\u4E8E\u4E0B\u4E00\u9636\u6BB5\u671F\u6EE1\u65F6\u5230\u671F\u3002",
    "A phase that ends before the notice is issued has no days; what its gate asks falls due at the end of the next phase."
  ),
  "S1.e": reading(
    "3.4",
    "10\u670831\u65E5\u4E4B\u540E\u4FE1\u8BBF\u3001\u590D\u6838\u3001\u6301\u7EED\u6574\u6539\u7EE7\u7EED\u8FDB\u884C\uFF1A\u884C\u52A8\u7ED3\u675F\u65F6\u6BCF\u4EF6\u672A\u7ED3\u4E8B\u9879\u79FB\u4EA4\u5177\u540D\u8D23\u4EFB\u4EBA\uFF0C\u65F6\u9650\u7167\u5E38\u8BA1\u7B97\u3002",
    "After 31 October petitions, reviews and ongoing rectification run on: closing hands every open case to a named person, and time goes on for it."
  ),
  "S2.a": reading(
    "0.d",
    "\u8303\u56F4\u4E4B\u5916\u5355\u4F4D\u53D1\u51FA\u7684\u6216\u5173\u4E8E\u8BE5\u5355\u4F4D\u7684\u6307\u4EE4\u4E0D\u4E88\u53D7\u7406\u3002",
    "A command from or about a unit outside the scope is refused."
  ),
  "S2.b": reading(
    "0.d",
    "\u5DF2\u767B\u8BB0\u800C\u6CA1\u6709\u53C2\u4E0E\u8BB0\u5F55\u7684\u5355\u4F4D\u987B\u4E88\u63D0\u793A\u3002",
    "A registered unit without a participation case is raised."
  ),
  "S2.c": reading(
    "3.3.a, 4.1.e",
    "\u6BCF\u4E2A\u5355\u4F4D\u6709\u4E0A\u7EA7\u5355\u4F4D\u548C\u5206\u7BA1\u53BF\u9886\u5BFC\u3002",
    "A unit has a parent and a county leader in charge."
  ),
  "S2.d": reading("3.3.a, 4.1.e", "\u65B9\u6848\u4E8B\u9879\u6807\u660E\u5C42\u7EA7\u53CA\u5176\u4E0A\u7EA7\u4E8B\u9879\u3002", "Plan items carry a level and their parent item."),
  "S2.e": reading(
    "3.3.a, A5",
    "\u201C\u4E00\u4E2A\u65B9\u6848\u201D\u7684\u53E6\u4E00\u8BFB\u6CD5\uFF08\u5168\u53BF\u4E00\u4E2A\u65B9\u6848\uFF09\u4E3A\u9009\u9879\u3002",
    "The second reading of one plan, one county plan, is an option."
  ),
  "S2.f": reading(
    "4.1.c",
    "\u6BCF\u4E2A\u5355\u4F4D\u6070\u6709\u4E00\u540D\u4E00\u628A\u624B\uFF1B\u7A7A\u7F3A\u6709\u4E94\u4E2A\u5DE5\u4F5C\u65E5\u5BBD\u9650\uFF08\u9009\u9879\uFF09\uFF0C\u4EE3\u7406\u8BA1\u5165\u3002",
    "Exactly one head; a vacancy has five working days of grace (option), and an acting head counts."
  ),
  "S2.g": reading(
    "4.1.c, 4.1.d",
    "\u4E61\u9547\u4E00\u628A\u624B\u53EF\u4E3A\u515A\u59D4\u4E66\u8BB0\uFF0C\u4E3B\u8981\u9886\u5BFC\u53EF\u4E3A\u4E24\u4EBA\uFF1A\u4F5C\u4E3A\u9009\u9879\u3002",
    "In townships the head may be the Party secretary, and the main leaders may be two: an option."
  ),
  "S2.h": reading("4.2.c", "\u4E00\u628A\u624B\u672C\u4EBA\u7684\u6E05\u5355\u5C5E\u9636\u6BB5\u671F\u6EE1\u5E94\u6709\u4E8B\u9879\u3002", "The head\u2019s own list is part of the gate."),
  "S2.i": reading(
    "A12, 4.2.a",
    "\u53BF\u9886\u5BFC\u987B\u6709\u4E2A\u4EBA\u6E05\u5355\uFF0C\u4E0D\u62A5\u603B\u7ED3\uFF1B\u5176\u672C\u4EBA\u95EE\u9898\u7531\u529E\u516C\u5BA4\u6838\u9A8C\u3002",
    "County leaders owe a personal list and no summary; their own items are verified by the office."
  ),
  "S2.j": reading(
    "3.2.g, 3.3.c, 3.4.f",
    "\u6E05\u5355\u3001\u65B9\u6848\u3001\u603B\u7ED3\u7531\u4E00\u628A\u624B\u6216\u767B\u8BB0\u7684\u4EE3\u7406\u8D1F\u8D23\u4EBA\u7B7E\u5B57\uFF0C\u4E0D\u5F97\u59D4\u6258\u3002",
    "Lists, plan and summary are signed by the head or a registered acting head, never by delegation."
  ),
  "S2.k": reading(
    "A3",
    "\u59D4\u6258\u8BB0\u5F55\u53CC\u65B9\uFF0C\u4E14\u4E0D\u5F97\u7ED5\u8FC7\u804C\u8D23\u5206\u79BB\u3002",
    "Delegation records both people and never goes around separation of duties."
  ),
  "S3.a": reading(
    "A14, 3.2.g",
    "\u96F6\u62A5\u544A\u672A\u7B7E\u5B57\u7684\uFF0C\u9636\u6BB5\u671F\u6EE1\u89C6\u4E3A\u6CA1\u6709\u6E05\u5355\uFF0C\u6309T2\u800C\u975ET1\u63D0\u793A\u3002",
    "An unsigned nil list counts as no list at the gate, and is suggested as T2, not T1."
  ),
  "S3.b": reading(
    "3.2.g, 4.4.d2",
    "\u96F6\u62A5\u544A\u4E0E\u7763\u67E5\u60C5\u51B5\u4E0D\u7B26\u7684\uFF0C\u4E88\u4EE5\u63D0\u793A\u3002",
    "A nil list that an inspection contradicts is suggested."
  ),
  "S3.c": reading(
    "3.2.f",
    "\u6BCF\u6761\u610F\u89C1\u4EE5\u91C7\u7EB3\u6216\u8BF4\u660E\u7406\u7531\u4E0D\u91C7\u7EB3\u529E\u7ED3\u3002",
    "Each opinion ends adopted, or rejected with a reason."
  ),
  "S3.d": reading("3.2.f", "\u201C\u4E0D\u9002\u7528\u201D\u987B\u7ECF\u529E\u516C\u5BA4\u6279\u51C6\u3002", "\u201CNot applicable\u201D needs the office\u2019s approval."),
  "S3.e": reading(
    "A21, 3.2.d",
    "\u7B2C\u4E8C\u9636\u6BB5\u7ACB\u884C\u7ACB\u6539\u987B\u6709\u53F0\u8D26\u8BB0\u5F55\uFF08\u63AA\u65BD\u3001\u8D23\u4EFB\u4EBA\u3001\u4F50\u8BC1\uFF09\uFF0C\u65E0\u987B\u5355\u4F4D\u65B9\u6848\u3002",
    "An immediate correction in phase 2 needs a ledger line with measure, responsible person and evidence, not the unit\u2019s plan."
  ),
  "S3.f": reading("A21, 3.2.g", "\u7B2C\u4E00\u9636\u6BB5\u53D1\u73B0\u7684\u95EE\u9898\u63D0\u524D\u5217\u5165\u6E05\u5355\u3002", "A problem found in phase 1 is listed early."),
  "S3.g": reading(
    "3.3.i",
    "\u6838\u9A8C\u6709\u81EA\u5DF1\u7684\u65F6\u9650\uFF08\u4E94\u4E2A\u5DE5\u4F5C\u65E5\uFF0C\u9009\u9879\uFF09\u3002",
    "Verification has a limit of its own (five working days, option)."
  ),
  "S3.h": reading(
    "3.3.i",
    "\u7B49\u5F85\u6838\u9A8C\u7684\u65F6\u95F4\u4E0D\u8BA1\u5165\u5355\u4F4D\u903E\u671F\u3002",
    "What waits for verification never counts against the unit."
  ),
  "S3.i": reading("3.3.i", "\u7B2C\u4E8C\u6B21\u9000\u56DE\u987B\u7531\u53E6\u4E00\u540D\u6838\u9A8C\u4EBA\u4F5C\u51FA\u3002", "A second rejection needs another verifier."),
  "S3.j": reading("3.3.i", "\u9000\u56DE\u987B\u5199\u660E\u672A\u8FBE\u5230\u7684\u6807\u51C6\u3002", "A rejection names the criterion not met."),
  "S3.k": reading(
    "2.6.3.x4, 3.3.i",
    "\u4EC5\u6709\u8FC7\u7A0B\u6750\u6599\u4E0D\u5F97\u9500\u53F7\uFF0C\u81F3\u5C11\u6709\u4E00\u9879\u6548\u679C\u4F50\u8BC1\uFF08\u6570\u636E\u53D8\u5316\u3001\u5F53\u4E8B\u7FA4\u4F17\u786E\u8BA4\u6216\u73B0\u573A\u6838\u67E5\uFF09\u3002",
    "Process papers alone strike nothing off: at least one piece of effect evidence (a changed figure, confirmation by the people concerned, a check on site)."
  ),
  "S3.l": reading(
    "2.6.3.x4, 3.3.i",
    "\u6838\u9A8C\u524D\u7684\u7A33\u5B9A\u671F\u4E3A\u9009\u9879\uFF0C\u9ED8\u8BA4\u6CA1\u6709\u3002",
    "A dwell time before verification is an option, default none."
  ),
  "S3.m": reading(
    "3.3.i, A3",
    "\u529E\u516C\u5BA4\u5BF9\u5355\u4F4D\u5185\u90E8\u6838\u9A8C\u7684\u4E2A\u4EBA\u95EE\u9898\u6309\u79CD\u5B50\u62BD\u6837\u590D\u6838\uFF08\u767E\u5206\u4E4B\u5341\uFF0C\u9009\u9879\uFF09\u3002",
    "The office re-checks a seeded sample of personal items verified inside a unit (10 %, option)."
  ),
  "S3.n": reading(
    "2.1.2.x1",
    "\u4F50\u8BC1\u88AB\u8BC1\u660E\u865A\u5047\u4E0D\u540C\u4E8E\u4F50\u8BC1\u88AB\u9000\u56DE\uFF1A\u53E6\u4F5C\u4E8B\u4EF6\uFF0C\u5E76\u91CD\u65B0\u6253\u5F00\u95EE\u9898\u3002",
    "Evidence found false is not evidence rejected: another event, and it reopens."
  ),
  "S3.o": reading(
    "3.3.g",
    "\u5EF6\u671F\u548C\u6301\u7EED\u6574\u6539\u987B\u5728\u5230\u671F\u524D\u7533\u8BF7\u3002",
    "Extensions and ongoing rectification are asked before expiry."
  ),
  "S3.p": reading(
    "3.3.g",
    "\u5EF6\u671F\u548C\u6301\u7EED\u6574\u6539\u7531\u5355\u4F4D\u8D1F\u8D23\u4EBA\u3001\u529E\u516C\u5BA4\u4F9D\u6B21\u6279\u51C6\uFF0C\u987B\u4E3A\u4E24\u4EBA\u3002",
    "Extensions and ongoing rectification are approved by the unit\u2019s head, then the office: two different people."
  ),
  "S3.q": reading("3.3.g, 3.3.j", "\u4E00\u822C\u5EF6\u671F\u6B62\u4E8E\u7B2C\u4E09\u9636\u6BB5\u672B\u3002", "Ordinary extensions end with phase 3."),
  "S3.r": reading(
    "3.3.j, A6",
    "\u6301\u7EED\u6574\u6539\u81F3\u591A\u7EED\u671F\u4E00\u6B21\uFF08\u9009\u9879\uFF09\u3002",
    "Ongoing rectification is renewed at most once (option)."
  ),
  "S3.s": reading(
    "3.3.h",
    "\u9010\u9879\u8BA1\u5212\u4E0E\u5B9E\u9645\u5BF9\u7167\u5C5E\u653F\u7B56\u6570\u636E\uFF0C\u4E0E\u7ED8\u5236\u65B9\u5F0F\u65E0\u5173\u3002",
    "Planned against actual per item is data of the policy, whatever draws it."
  )
});

// src/packs/county-campaign/clauses/steps.ts
var steps = defineClauses(notice, {
  "3": heading(85, "\u4E09\u3001\u65B9\u6CD5\u6B65\u9AA4", "\u65B9\u6CD5\u6B65\u9AA4", "Part 3: Method and steps"),
  "3.1": enforceable(
    86,
    "\uFF08\u4E00\uFF09\u5B66\u4E60\u52A8\u5458\u9636\u6BB5\uFF087\u6708\u4E0B\u65EC\uFF09\u3002",
    "\u5B66\u4E60\u52A8\u5458\u9636\u6BB5\uFF087\u6708\u4E0B\u65EC\uFF09",
    "Phase 1 Study and mobilise (late July)",
    { kind: "phase + date", note: "07-21..07-31; see A2" }
  ),
  "3.1.a": exhortation(
    87,
    "\u5168\u53BF\u653F\u5E9C\u7CFB\u7EDF\u7ED3\u5408\u5404\u81EA\u5B9E\u9645\uFF0C\u8BA4\u771F\u8D2F\u5F7B\u843D\u5B9E\u7701\u59D4\u7701\u653F\u5E9C\u3001\u5E02\u59D4\u5E02\u653F\u5E9C\u548C\u53BF\u59D4\u5173\u4E8E\u4F5C\u98CE\u5EFA\u8BBE\u7684\u90E8\u7F72\u8981\u6C42\uFF0C",
    "\u7ED3\u5408\u5404\u81EA\u5B9E\u9645",
    "carry out requirements, fitted to each unit"
  ),
  "3.1.b": enforceable(87, "\u5168\u9762\u5B89\u6392\u90E8\u7F72\uFF0C", "\u5168\u9762\u5B89\u6392\u90E8\u7F72", "make full arrangements", {
    kind: "evidence",
    note: "evidence per unit: arrangement document or mobilisation meeting record; exit gate of phase 1"
  }),
  "3.1.c": enforceable(87, "\u5C42\u5C42\u538B\u5B9E\u8D23\u4EFB\u3002", "\u5C42\u5C42\u538B\u5B9E\u8D23\u4EFB", "fix responsibility level by level", {
    kind: "role",
    note: "per unit: first responsible person + deputy in charge named (4.1.c, 4.1.d)"
  }),
  "3.2": enforceable(
    88,
    "\uFF08\u4E8C\uFF09\u67E5\u6446\u95EE\u9898\u9636\u6BB5\uFF088\u6708\u4E0A\u65EC\u81F38\u6708\u4E2D\u65EC\uFF09\u3002",
    "\u67E5\u6446\u95EE\u9898\u9636\u6BB5\uFF088\u6708\u4E0A\u65EC\u81F38\u6708\u4E2D\u65EC\uFF09",
    "Phase 2 Find problems (early to mid August)",
    { kind: "phase + date", note: "08-01..08-20; see A2" }
  ),
  "3.2.a": category(
    89,
    "\u6309\u7167\u628A\u81EA\u5DF1\u6446\u8FDB\u53BB\u3001\u628A\u804C\u8D23\u6446\u8FDB\u53BB\u3001\u628A\u5DE5\u4F5C\u6446\u8FDB\u53BB\u7684\u539F\u5219\uFF0C",
    "\u628A\u81EA\u5DF1\u6446\u8FDB\u53BB\u3001\u628A\u804C\u8D23\u6446\u8FDB\u53BB\u3001\u628A\u5DE5\u4F5C\u6446\u8FDB\u53BB",
    "three viewpoints: put in oneself, one's duty, one's work",
    { kind: "dimension", note: "three codes for the viewpoint of a finding" }
  ),
  "3.2.b": exhortation(89, "\u5BF9\u7167\u7701\u59D4\u7701\u653F\u5E9C\u3001\u5E02\u59D4\u5E02\u653F\u5E9C\u548C\u53BF\u59D4\u5DE5\u4F5C\u8981\u6C42\uFF0C", "\u5DE5\u4F5C\u8981\u6C42", "against superior requirements", {
    note: "the benchmark text is not in the notice"
  }),
  "3.2.c": enforceable(89, "\u5BF9\u6807\u5BF9\u8868\u884C\u52A8\u65B9\u6848\uFF0C", "\u5BF9\u6807\u5BF9\u8868\u884C\u52A8\u65B9\u6848", "against this plan", {
    kind: "classification rule",
    note: "every problem carries one of the 21 focus codes (and so an action code)"
  }),
  "3.2.d": enforceable(89, "\u6DF1\u5165\u5F00\u5C55\u81EA\u67E5\u81EA\u7EA0\uFF0C", "\u81EA\u67E5\u81EA\u7EA0", "self-check and self-correct", {
    kind: "state",
    note: "every unit must do it; immediate correction allowed (A21)"
  }),
  "3.2.e": enforceable(89, "\u8BA4\u771F\u67E5\u6446\u5728\u4F5C\u98CE\u5EFA\u8BBE\u65B9\u9762\u5B58\u5728\u7684\u7A81\u51FA\u95EE\u9898\uFF0C", "\u7A81\u51FA\u95EE\u9898", "find the outstanding problems", {
    kind: "state",
    note: "a problem is found"
  }),
  "3.2.f": enforceable(
    89,
    "\u5E76\u5E7F\u6CDB\u5F81\u6C42\u4E0A\u7EA7\u90E8\u95E8\u3001\u90E8\u95E8\u4E4B\u95F4\u3001\u57FA\u5C42\u5355\u4F4D\u548C\u7FA4\u4F17\u7684\u610F\u89C1\u5EFA\u8BAE\uFF0C",
    "\u4E0A\u7EA7\u90E8\u95E8\u3001\u90E8\u95E8\u4E4B\u95F4\u3001\u57FA\u5C42\u5355\u4F4D\u548C\u7FA4\u4F17",
    "collect opinions from four source groups",
    { kind: "evidence", note: "four sources; gate: each group asked at least once per unit (A17)" }
  ),
  "3.2.g": enforceable(89, "\u5EFA\u7ACB\u5355\u4F4D\u548C\u4E2A\u4EBA\u4E24\u5F20\u6E05\u5355\u3002", "\u5355\u4F4D\u548C\u4E2A\u4EBA\u4E24\u5F20\u6E05\u5355", "set up two lists: unit and individual", {
    kind: "evidence",
    note: "exit gate of phase 2; see A4"
  }),
  "3.3": enforceable(
    90,
    "\uFF08\u4E09\uFF09\u6574\u6539\u843D\u5B9E\u9636\u6BB5\uFF088\u6708\u4E0B\u65EC\u81F39\u6708\u4E0B\u65EC\uFF09\u3002",
    "\u6574\u6539\u843D\u5B9E\u9636\u6BB5\uFF088\u6708\u4E0B\u65EC\u81F39\u6708\u4E0B\u65EC\uFF09",
    "Phase 3 Rectify (late August to late September)",
    { kind: "phase + date", note: "08-21..09-30; see A2" }
  ),
  "3.3.a": enforceable(
    91,
    "\u6309\u7167\u201C\u4E00\u4E2A\u65B9\u6848\u3001\u5206\u7EA7\u8D1F\u8D23\u3001\u9010\u7EA7\u7EC6\u5316\u201D\u7684\u539F\u5219\uFF0C",
    "\u201C\u4E00\u4E2A\u65B9\u6848\u3001\u5206\u7EA7\u8D1F\u8D23\u3001\u9010\u7EA7\u7EC6\u5316\u201D",
    "one plan, responsibility by level, refined level by level",
    { kind: "structure", note: "one plan per unit; items assigned per level; see A5" }
  ),
  "3.3.b": exhortation(91, "\u575A\u6301\u6807\u672C\u517C\u6CBB\u3001\u5206\u7C7B\u65BD\u7B56\uFF0C", "\u6807\u672C\u517C\u6CBB\u3001\u5206\u7C7B\u65BD\u7B56", "root and symptom, by class", {
    note: "\u5206\u7C7B\u65BD\u7B56: measures may depend on class"
  }),
  "3.3.c": enforceable(91, "\u5236\u5B9A\u6574\u6539\u65B9\u6848\uFF0C", "\u5236\u5B9A\u6574\u6539\u65B9\u6848", "draw up the rectification plan", {
    kind: "evidence",
    note: "evidence: the plan; gate to start rectifying"
  }),
  "3.3.d": enforceable(91, "\u5EFA\u7ACB\u6574\u6539\u53F0\u8D26\uFF0C", "\u5EFA\u7ACB\u6574\u6539\u53F0\u8D26", "set up the rectification ledger", {
    kind: "evidence",
    note: "evidence: the ledger"
  }),
  "3.3.e": enforceable(91, "\u7EC6\u5316\u6574\u6539\u63AA\u65BD\uFF0C", "\u7EC6\u5316\u6574\u6539\u63AA\u65BD", "detail the measures", {
    kind: "required field",
    note: "required column of the ledger: measures"
  }),
  "3.3.f": enforceable(91, "\u660E\u786E\u6574\u6539\u8D23\u4EFB\uFF0C", "\u660E\u786E\u6574\u6539\u8D23\u4EFB", "fix who is responsible", {
    kind: "required field",
    note: "required column of the ledger: responsible person"
  }),
  "3.3.g": enforceable(91, "\u9650\u5B9A\u6574\u6539\u65F6\u9650\uFF0C", "\u9650\u5B9A\u6574\u6539\u65F6\u9650", "set a time limit", {
    kind: "required field + deadline",
    note: "required column of the ledger: limit; the end of phase 3 at the latest"
  }),
  "3.3.h": enforceable(91, "\u4EE5\u6302\u56FE\u4F5C\u6218\u3001", "\u6302\u56FE\u4F5C\u6218", "fight by the wall chart", {
    kind: "view",
    note: "progress: planned against actual per item (S3.s)"
  }),
  "3.3.i": enforceable(91, "\u5BF9\u8D26\u9500\u53F7\u7684\u65B9\u5F0F\u63A8\u8FDB\u6574\u6539\u843D\u5B9E\uFF0C", "\u5BF9\u8D26\u9500\u53F7", "reconcile against the ledger and strike off", {
    kind: "state",
    note: "closing procedure; who and with what is open: A3"
  }),
  "3.3.j": enforceable(91, "\u505A\u5230\u95EE\u9898\u201C\u89C1\u5E95\u6E05\u96F6\u201D\uFF0C", "\u201C\u89C1\u5E95\u6E05\u96F6\u201D", "down to zero", {
    kind: "exit gate",
    note: "open problems = 0 at the end of phase 3; see A6"
  }),
  "3.3.k": exhortation(91, "\u786E\u4FDD\u4F5C\u98CE\u5EFA\u8BBE\u884C\u52A8\u53D6\u5F97\u5B9E\u6548\u3002", "\u53D6\u5F97\u5B9E\u6548", "real effect"),
  "3.3.l": enforceable(
    92,
    "\u53BF\u653F\u5E9C\u4F5C\u98CE\u5EFA\u8BBE\u884C\u52A8\u534F\u8C03\u5C0F\u7EC4\u529E\u516C\u5BA4\u9002\u65F6\u5BF9\u884C\u52A8\u5F00\u5C55\u60C5\u51B5\u8FDB\u884C\u7763\u5BFC\u68C0\u67E5\u3002",
    "\u9002\u65F6",
    "coordination group office inspects at suitable times",
    { kind: "role + inspection", note: "see A8, A11" }
  ),
  "3.4": enforceable(
    93,
    "\uFF08\u56DB\uFF09\u603B\u7ED3\u6DF1\u5316\u9636\u6BB5\uFF0810\u6708\u4EFD\uFF09\u3002",
    "\u603B\u7ED3\u6DF1\u5316\u9636\u6BB5\uFF0810\u6708\u4EFD\uFF09",
    "Phase 4 Sum up and deepen (October)",
    { kind: "phase + date", note: "10-01..10-31; see A2" }
  ),
  "3.4.a": enforceable(
    94,
    "\u575A\u6301\u95EE\u9898\u6574\u6539\u4E0E\u5EFA\u7AE0\u7ACB\u5236\u76F8\u7ED3\u5408\uFF0C",
    "\u95EE\u9898\u6574\u6539\u4E0E\u5EFA\u7AE0\u7ACB\u5236\u76F8\u7ED3\u5408",
    "tie rectification to rule-making",
    { kind: "link", note: "each problem struck off names a rule made, or says why none" }
  ),
  "3.4.b": exhortation(
    94,
    "\u6CBB\u5F53\u524D\u4E0E\u7BA1\u957F\u8FDC\u76F8\u7ED3\u5408\uFF0C",
    "\u6CBB\u5F53\u524D\u4E0E\u7BA1\u957F\u8FDC",
    "treat the present and manage the long term together"
  ),
  "3.4.c": enforceable(
    94,
    "\u5065\u5168\u5DE5\u4F5C\u5236\u5EA6\uFF0C\u6539\u8FDB\u5DE5\u4F5C\u673A\u5236\uFF0C",
    "\u5065\u5168\u5DE5\u4F5C\u5236\u5EA6\uFF0C\u6539\u8FDB\u5DE5\u4F5C\u673A\u5236",
    "make rules, improve mechanisms",
    { kind: "evidence", note: "evidence: list of rules made or revised" }
  ),
  "3.4.d": exhortation(94, "\u62D3\u5C55\u6DF1\u5316\u4F5C\u98CE\u5EFA\u8BBE\uFF0C", "\u62D3\u5C55\u6DF1\u5316", "extend and deepen"),
  "3.4.e": goal(94, "\u8BA9\u5E7F\u5927\u5E72\u90E8\u7FA4\u4F17\u5207\u8EAB\u611F\u53D7\u5230\u4F5C\u98CE\u5EFA\u8BBE\u5E26\u6765\u7684\u53D8\u5316\u3002", "\u5207\u8EAB\u611F\u53D7", "people feel the change", {
    kind: "indicator",
    note: "satisfaction survey where configured"
  }),
  "3.4.f": enforceable(
    95,
    "\u5404\u4E61\u9547\u3001\u5404\u90E8\u95E8\u5BF9\u4F5C\u98CE\u5EFA\u8BBE\u884C\u52A8\u8FDB\u884C\u5168\u9762\u603B\u7ED3\uFF0C",
    "\u5168\u9762\u603B\u7ED3",
    "each township and department sums up",
    { kind: "role + evidence", note: "evidence: one summary per unit" }
  ),
  "3.4.g": enforceable(
    95,
    "\u5E76\u4E8E10\u670820\u65E5\u524D\u5C06\u5DE5\u4F5C\u603B\u7ED3\u62A5\u534F\u8C03\u5C0F\u7EC4\u529E\u516C\u5BA4\u3002",
    "10\u670820\u65E5\u524D",
    "send the summary to the group office before 20 October",
    { kind: "deadline", note: "see A10" }
  )
});

// src/packs/county-campaign/clauses/work-focus.ts
var workFocus = defineClauses(notice, {
  "2": heading(4, "\u4E8C\u3001\u5DE5\u4F5C\u91CD\u70B9", "\u5DE5\u4F5C\u91CD\u70B9", "Part 2: Work focus"),
  "2.0.a": exhortation(
    5,
    "\u628A\u4F5C\u98CE\u5EFA\u8BBE\u8D2F\u7A7F\u4E8E\u4EBA\u6C11\u6EE1\u610F\u7684\u670D\u52A1\u578B\u653F\u5E9C\u5EFA\u8BBE\u59CB\u7EC8\uFF0C",
    "\u670D\u52A1\u578B\u653F\u5E9C",
    "run through the building of a service-type government, start to end"
  ),
  "2.0.b": goal(
    5,
    "\u9488\u5BF9\u6027\u89E3\u51B3\u5F53\u524D\u653F\u5E9C\u5DE5\u4F5C\u4E2D\u5B58\u5728\u7684\u4F5C\u98CE\u7A81\u51FA\u95EE\u9898\uFF0C",
    "\u4F5C\u98CE\u7A81\u51FA\u95EE\u9898",
    "solve the outstanding style problems, targeted"
  ),
  "2.0.c": exhortation(5, "\u7262\u56FA\u6811\u7ACB\u548C\u575A\u6301\u6B63\u786E\u7684\u653F\u7EE9\u89C2\u3001\u4E8B\u4E1A\u89C2\uFF0C", "\u653F\u7EE9\u89C2\u3001\u4E8B\u4E1A\u89C2", "right view of achievement"),
  "2.0.d": goal(5, "\u4E0D\u65AD\u63D0\u9AD8\u670D\u52A1\u8D28\u91CF\u548C\u5DE5\u4F5C\u6548\u7387\uFF0C", "\u670D\u52A1\u8D28\u91CF\u548C\u5DE5\u4F5C\u6548\u7387", "raise quality and efficiency", {
    note: "no number"
  }),
  "2.0.e": goal(
    5,
    "\u63A8\u52A8\u515A\u4E2D\u592E\u56FD\u52A1\u9662\u3001\u7701\u59D4\u7701\u653F\u5E9C\u548C\u5E02\u59D4\u5E02\u653F\u5E9C\u91CD\u5927\u51B3\u7B56\u90E8\u7F72\u4EE5\u53CA\u7701\u7B2C**\u6B21\u515A\u4EE3\u4F1A\u3001\u5E02\u7B2C*\u6B21\u515A\u4EE3\u4F1A\u3001\u53BF\u7B2C**\u6B21\u515A\u4EE3\u4F1A\u786E\u5B9A\u7684\u76EE\u6807\u4EFB\u52A1\u843D\u5730\u843D\u5B9E\u3002",
    "\u76EE\u6807\u4EFB\u52A1\u843D\u5730\u843D\u5B9E",
    "targets are carried out"
  )
});

// src/packs/county-campaign/clauses/index.ts
var clauses = {
  ...preamble,
  ...goals,
  ...workFocus,
  ...action1,
  ...action2,
  ...action3,
  ...action4,
  ...action5,
  ...action6,
  ...action7,
  ...steps,
  ...requirements,
  ...ambiguities,
  ...settledWork,
  ...settledSupervision,
  ...nationalClauses
};

// src/packs/county-campaign/roles.ts
var roles = {
  /** 一把手: the first responsible person; an acting head counts. */
  head: { scope: "unit", title: text("\u5355\u4F4D\u4E3B\u8981\u8D1F\u8D23\u4EBA", "head of the unit"), cites: ["4.1.c", "4.2.c"], several: false },
  /** 乡镇党委书记: a second main leader, where the county counts two (S2.g). */
  secretary: {
    scope: "unit",
    title: text("\u4E61\u9547\u515A\u59D4\u4E66\u8BB0", "township Party secretary"),
    cites: ["S2.g"],
    several: false
  },
  /** 分管领导: concretely in charge. */
  deputy: { scope: "unit", title: text("\u5206\u7BA1\u9886\u5BFC", "deputy in charge"), cites: ["4.1.d"] },
  /** 干部: everybody in scope of the personal lists. */
  cadre: { scope: "unit", title: text("\u5355\u4F4D\u5E72\u90E8", "cadre of the unit"), cites: ["3.2.g"] },
  /** 协调小组办公室: inspects, receives, finds, proposes (A11). */
  office: { scope: "campaign", title: text("\u534F\u8C03\u5C0F\u7EC4\u529E\u516C\u5BA4", "coordination group office"), cites: ["4.4.a", "A11"] },
  /** 督查人员: inspectors of the office. */
  inspector: { scope: "campaign", title: text("\u7763\u67E5\u4EBA\u5458", "inspector"), cites: ["4.4.a", "3.3.l"] },
  /** 被指定部门的督查人员: acts only where the county government designated the department. */
  lead: {
    scope: "campaign",
    title: text("\u88AB\u6307\u5B9A\u90E8\u95E8\u7763\u67E5\u4EBA\u5458", "inspector of a designated department"),
    cites: ["2.1.2.a", "inspection-rules.7"]
  },
  /** 县政府或其主要负责人, not a deputy: approves criticism and accountability. */
  authority: {
    scope: "campaign",
    title: text("\u53BF\u653F\u5E9C\u6216\u5176\u4E3B\u8981\u8D1F\u8D23\u4EBA", "county government or its head"),
    cites: ["4.4.e1", "4.4.e2", "inspection-rules.21"],
    delegable: false,
    acting: false
  },
  /** 县政府领导班子成员. */
  leader: { scope: "campaign", title: text("\u53BF\u653F\u5E9C\u9886\u5BFC\u73ED\u5B50\u6210\u5458", "member of the county leadership"), cites: ["A12"] },
  /** 有权机关: decides outside what the campaign proposes. */
  organ: {
    scope: "campaign",
    title: text("\u6709\u6743\u5904\u7406\u673A\u5173", "competent organ"),
    cites: ["4.4.e2", "A11"],
    delegable: false
  },
  /** 编办: settles disputes over duties. */
  staffing: { scope: "campaign", title: text("\u7F16\u529E", "staffing office"), cites: ["2.4.1.b", "S6.g"] },
  /** 争议对方单位负责人: the head of the other unit. */
  otherHead: {
    scope: "counterpart",
    field: "other",
    of: "head",
    title: text("\u5BF9\u65B9\u5355\u4F4D\u4E3B\u8981\u8D1F\u8D23\u4EBA", "head of the other unit"),
    cites: ["2.4.1.b"]
  },
  /** 上级单位主要负责人: each level sees to the next. */
  parentHead: {
    scope: "parent",
    of: "head",
    title: text("\u4E0A\u7EA7\u5355\u4F4D\u4E3B\u8981\u8D1F\u8D23\u4EBA", "head of the parent unit"),
    cites: ["4.1.e"]
  },
  /** 分管县领导: the county leader in charge of the unit. */
  leaderInCharge: { scope: "leader", title: text("\u5206\u7BA1\u53BF\u9886\u5BFC", "county leader in charge"), cites: ["4.1.e", "A12"] },
  /** 具体责任人: named in the case. */
  responsible: {
    scope: "case",
    field: "responsible",
    title: text("\u5177\u4F53\u8D23\u4EFB\u4EBA", "responsible person"),
    cites: ["3.3.f"],
    delegable: false
  },
  /** 交办人: whoever assigned the task. */
  assigner: { scope: "case", field: "assignedBy", title: text("\u4EA4\u529E\u4EBA", "assigner"), cites: ["2.5.2.e"] },
  /** 包案领导: the leader who owns a public request. */
  owner: { scope: "case", field: "ownedBy", title: text("\u5305\u6848\u9886\u5BFC", "owning leader"), cites: ["2.3.2.b"] },
  /** 签批人: whose signature the document waits for. */
  signer: { scope: "case", field: "signer", title: text("\u7B7E\u6279\u4EBA", "signer"), cites: ["2.6.1.d", "A7"] },
  /** 所属个人: the person the case is about. */
  subject: {
    scope: "case",
    field: "person",
    title: text("\u5F53\u4E8B\u4EBA", "person concerned"),
    cites: ["3.2.g"],
    delegable: false
  }
};

// src/packs/county-campaign/words.ts
var { defineProcedure, defineParallel, region } = vocabulary({ roles, clauses });
var rule = (spec) => spec;
var when = (spec) => spec;
var defineOption2 = (spec) => defineOption(spec);
var defineTally2 = (spec) => defineTally(spec);
var separation2 = (spec) => separation(spec);

// src/packs/county-campaign/participation/options.ts
var cadreScope = defineOption2({
  id: "cadre-scope",
  title: text("\u4E2A\u4EBA\u6E05\u5355\u8303\u56F4", "who owes a personal list"),
  cites: ["3.2.g", "A4"],
  schema: z4.enum(["all", "leaders"]),
  default: "all",
  alternatives: ["leaders"]
});
var planScope = defineOption2({
  id: "plan-scope",
  title: text("\u6574\u6539\u65B9\u6848\u8303\u56F4", "one plan per unit or for the county"),
  cites: ["3.3.a", "A5"],
  schema: z4.enum(["per-unit", "county"]),
  default: "per-unit",
  alternatives: ["county"]
});
var summaryDay = defineOption2({
  id: "summary-day",
  title: text("\u603B\u7ED3\u62A5\u9001\u622A\u6B62\u65E5", "last day for the summary"),
  cites: ["3.4.g", "A10"],
  schema: daySchema,
  default: day("2022-10-20"),
  alternatives: [day("2022-10-19")]
});
var vacancyDays = defineOption2({
  id: "vacancy-days",
  title: text("\u4E3B\u8981\u8D1F\u8D23\u4EBA\u7A7A\u7F3A\u5BBD\u9650", "grace for a vacancy"),
  cites: ["4.1.c", "S2.f"],
  schema: z4.int().min(0).max(30),
  default: 5,
  alternatives: [0]
});
var opinionsPerGroup = defineOption2({
  id: "opinions-per-group",
  title: text("\u6BCF\u7C7B\u5BF9\u8C61\u5F81\u6C42\u610F\u89C1\u6B21\u6570", "opinions per group"),
  cites: ["3.2.f", "A17"],
  schema: z4.int().min(1).max(10),
  default: 1,
  alternatives: [2]
});
var townshipHeads = defineOption2({
  id: "township-heads",
  title: text("\u4E61\u9547\u4E3B\u8981\u9886\u5BFC\u4EBA\u6570\u4E0A\u9650", "main leaders of a township"),
  cites: ["4.1.c", "S2.g"],
  schema: z4.int().min(1).max(2),
  default: 1,
  alternatives: [2]
});
var reportingCadence = defineOption2({
  id: "reporting-cadence",
  title: text("\u8C03\u5EA6\u62A5\u544A\u9891\u6B21", "how often units report"),
  cites: ["2.2.3.b", "A9"],
  schema: z4.enum(["none", "weekly", "monthly"]),
  default: "none",
  alternatives: ["weekly", "monthly"]
});
var leadersLists = defineOption2({
  id: "leaders-lists",
  title: text("\u53BF\u9886\u5BFC\u662F\u5426\u62A5\u4E2A\u4EBA\u6E05\u5355", "personal lists of county leaders"),
  cites: ["4.2.a", "A12", "S2.i"],
  schema: z4.boolean(),
  default: true,
  alternatives: [false]
});
var groundworkGate = defineOption2({
  id: "groundwork-gate",
  title: text("\u57FA\u7840\u5DE5\u4F5C\u5B8C\u6210\u9636\u6BB5", "phase by which the groundwork is owed"),
  cites: ["2.2.1.b", "2.2.2.b", "2.2.3.b", "2.1.2.b", "2.3.2.c", "2.4.1.b", "2.7.2.c"],
  schema: z4.enum(["rectification", "consolidation"]),
  default: "consolidation",
  alternatives: ["rectification"]
});
var participationOptions = [
  cadreScope,
  planScope,
  summaryDay,
  vacancyDays,
  opinionsPerGroup,
  townshipHeads,
  reportingCadence,
  leadersLists,
  groundworkGate
];

// src/packs/county-campaign/problem/options.ts
import { z as z5 } from "zod";
var days2 = z5.int().min(1).max(60);
var daysOrNone = z5.int().min(0).max(60);
var headSignDays = defineOption2({
  id: "head-sign-days",
  title: text("\u9500\u53F7\u7533\u8BF7\u7B7E\u5B57\u65F6\u9650", "limit for the head to sign an application"),
  cites: ["3.3.i", "2.6.1.d"],
  schema: z5.int().min(1).max(30),
  default: 3,
  alternatives: [5]
});
var decisionDays = defineOption2({
  id: "change-decision-days",
  title: text("\u53D8\u66F4\u5BA1\u6279\u65F6\u9650", "limit to decide a change"),
  cites: ["S3.p", "4.3.a"],
  schema: z5.int().min(1).max(30),
  default: 3,
  alternatives: [5]
});
var verificationDays = defineOption2({
  id: "verification-days",
  title: text("\u6838\u9A8C\u65F6\u9650", "limit to verify"),
  cites: ["3.3.i", "S3.g"],
  schema: days2,
  default: 5,
  alternatives: [3]
});
var warningDays = defineOption2({
  id: "warning-days",
  title: text("\u5230\u671F\u524D\u9884\u8B66\u5929\u6570", "warning ahead of the limit"),
  cites: ["4.3.a"],
  schema: days2,
  default: 3,
  alternatives: [5]
});
var takeUpDays = defineOption2({
  id: "take-up-days",
  title: text("\u542F\u52A8\u6574\u6539\u65F6\u9650", "limit to begin"),
  cites: ["3.3.g", "4.3.a"],
  schema: days2,
  default: 5,
  alternatives: [2]
});
var reminderDays = defineOption2({
  id: "reminder-days",
  title: text("\u903E\u671F\u540E\u50AC\u529E\u65F6\u9650", "first reminder after the limit"),
  cites: ["4.3.a", "S4.a"],
  schema: days2,
  default: 1,
  alternatives: [2]
});
var secondReminderDays = defineOption2({
  id: "second-reminder-days",
  title: text("\u518D\u6B21\u50AC\u529E\u95F4\u9694", "second reminder after the first"),
  cites: ["4.3.a", "S4.d"],
  schema: days2,
  default: 3,
  alternatives: [1]
});
var noActionDays = defineOption2({
  id: "no-action-days",
  title: text("\u4E24\u6B21\u50AC\u529E\u540E\u4ECD\u65E0\u884C\u52A8\u7684\u671F\u9650", "no action after two reminders"),
  cites: ["4.4.d2", "S4.d"],
  schema: days2,
  default: 2,
  alternatives: [3]
});
var overdueInspectionDays = defineOption2({
  id: "overdue-inspection-days",
  title: text("\u903E\u671F\u540E\u7763\u67E5\u65F6\u9650", "inspection after becoming overdue"),
  cites: ["4.4.a", "A8", "S4.a"],
  schema: days2,
  default: 5,
  alternatives: [3]
});
var extensions = defineOption2({
  id: "extensions",
  title: text("\u5EF6\u671F\u6B21\u6570\u4E0A\u9650", "extensions of a limit"),
  cites: ["3.3.g", "S3.p"],
  schema: z5.int().min(0).max(5),
  default: 1,
  alternatives: [2]
});
var renewals = defineOption2({
  id: "renewals",
  title: text("\u6301\u7EED\u6574\u6539\u7EED\u671F\u6B21\u6570\u4E0A\u9650", "renewals of ongoing rectification"),
  cites: ["3.3.j", "S3.r"],
  schema: z5.int().min(0).max(5),
  default: 1,
  alternatives: [0]
});
var dwellDays = defineOption2({
  id: "dwell-days",
  title: text("\u6838\u9A8C\u524D\u9759\u7F6E\u5929\u6570", "dwell time before verification"),
  cites: ["2.6.3.x4", "S3.l"],
  schema: daysOrNone,
  default: 0,
  alternatives: [2]
});
var publicityDays = defineOption2({
  id: "publicity-days",
  title: text("\u9500\u53F7\u516C\u793A\u5929\u6570", "publicity window"),
  cites: ["3.3.i", "A3"],
  schema: daysOrNone,
  default: 0,
  alternatives: [5]
});
var lookBackDays = defineOption2({
  id: "look-back-days",
  title: text("\u56DE\u5934\u770B\u671F\u9650", "look-back after closing"),
  cites: ["3.3.i", "A3"],
  schema: z5.int().min(0).max(180),
  default: 0,
  alternatives: [30]
});
var samplePercent = defineOption2({
  id: "sample-percent",
  title: text("\u4E2A\u4EBA\u95EE\u9898\u62BD\u67E5\u6BD4\u4F8B", "share of personal items re-checked"),
  cites: ["3.3.i", "S3.m"],
  schema: z5.int().min(0).max(100),
  default: 10,
  alternatives: [100]
});
var secondaryBehaviours = defineOption2({
  id: "secondary-behaviours",
  title: text("\u6B21\u8981\u8868\u73B0\u6570\u91CF\u4E0A\u9650", "secondary behaviours of a problem"),
  cites: ["3.2.c", "A19"],
  schema: z5.int().min(0).max(20),
  default: 20,
  alternatives: [1]
});
var lateFindings = defineOption2({
  id: "late-findings",
  title: text("\u7B2C\u56DB\u9636\u6BB5\u767B\u8BB0\u95EE\u9898\u7684\u8303\u56F4", "problems found in phase 4"),
  cites: ["3.4", "A20"],
  schema: z5.enum(["look-back-only", "all"]),
  default: "look-back-only",
  alternatives: ["all"]
});
var immediateCorrection = defineOption2({
  id: "immediate-correction",
  title: text("\u662F\u5426\u5141\u8BB8\u7ACB\u884C\u7ACB\u6539", "correcting at once"),
  cites: ["3.2.d", "A21"],
  schema: z5.boolean(),
  default: true,
  alternatives: [false]
});
var problemOptions = [
  verificationDays,
  headSignDays,
  decisionDays,
  warningDays,
  takeUpDays,
  reminderDays,
  secondReminderDays,
  noActionDays,
  overdueInspectionDays,
  extensions,
  renewals,
  dwellDays,
  publicityDays,
  lookBackDays,
  samplePercent,
  secondaryBehaviours,
  lateFindings,
  immediateCorrection
];

// src/packs/county-campaign/agree.ts
var valueOf = ({ choices }, option) => {
  const parsed2 = option.schema.safeParse(choices[option.id]);
  return parsed2.success ? parsed2.data : option.default;
};
var fault = (first2, second, clauses2, zh, en) => ({
  path: `${first2}, ${second}`,
  message: text(`${zh}\uFF08${clauses2.join("\u3001")}\uFF09`, `${en} (${clauses2.join(", ")})`)
});
var waits = (chosen) => [dwellDays, publicityDays].filter((option) => valueOf(chosen, option) > valueOf(chosen, verificationDays)).map(
  (option) => fault(
    option.id,
    verificationDays.id,
    [...option.cites, ...verificationDays.cites],
    `${option.title.zh}\u957F\u4E8E${verificationDays.title.zh}\uFF0C\u6838\u9A8C\u5FC5\u7136\u903E\u671F`,
    `the ${option.title.en} outlasts the ${verificationDays.title.en}: every verification would be late`
  )
);
var summary = (chosen) => {
  if (chosen.choices[summaryDay.id] === void 0) return [];
  const day3 = valueOf(chosen, summaryDay);
  const last3 = chosen.phases.at(-1);
  return [
    ...chosen.summaryInclusive === void 0 ? [] : [
      fault(
        summaryDay.id,
        "summaryInclusive",
        ["3.4.g", "A10"],
        "\u603B\u7ED3\u622A\u6B62\u65E5\u91CD\u590D\u8BBE\u5B9A",
        "the last day for the summary is set twice"
      )
    ],
    ...last3 !== void 0 && (day3 < last3.from || day3 > last3.to) ? [
      fault(
        summaryDay.id,
        "year",
        ["3.4.g", "3.4", "A1"],
        "\u603B\u7ED3\u622A\u6B62\u65E5\u4E0D\u5728\u603B\u7ED3\u6DF1\u5316\u9636\u6BB5",
        "the last day for the summary lies outside phase 4"
      )
    ] : []
  ];
};
var issued = ({ issuedOn, year, phases }) => {
  const last3 = phases.at(-1)?.to;
  return issuedOn !== void 0 && last3 !== void 0 && issuedOn > last3 ? [
    fault(
      "issuedOn",
      "year",
      ["A27", "A1", "3.4"],
      `\u901A\u77E5\u5370\u53D1\u4E8E ${year} \u5E74\u884C\u52A8\u7ED3\u675F\u4E4B\u540E`,
      `the notice is issued after the campaign of ${year} has ended`
    )
  ] : [];
};
var following = ({ phases }) => phases.flatMap((phase, i) => {
  const next = phases[i + 1];
  const fits = phase.from <= phase.to && (next === void 0 || addDays(phase.to, 1) === next.from);
  return fits ? [] : [
    fault(
      `phaseDates.${phase.id}`,
      `phaseDates.${next?.id ?? phase.id}`,
      ["A2", ...phase.cites],
      "\u9636\u6BB5\u65E5\u671F\u91CD\u53E0\u6216\u6709\u7A7A\u6863",
      "phases overlap or leave a gap"
    )
  ];
});
var demandAgreement = (chosen) => {
  const faults = [...waits(chosen), ...summary(chosen), ...issued(chosen), ...following(chosen)];
  if (faults.length > 0)
    throw new DubanError(
      "options-contradict",
      text("\u6240\u9009\u5404\u9879\u4E92\u76F8\u77DB\u76FE", "the options chosen contradict one another"),
      faults
    );
};

// src/packs/county-campaign/ladder.ts
var ladder = {
  title: text("\u95EE\u8D23\u9636\u68AF", "escalation ladder"),
  cites: ["4.4.e1", "4.4.e2", "A15", "S4.h"],
  rungs: [
    { id: "reminder", title: text("\u63D0\u9192", "reminder"), cites: ["S4.h"], optional: true, approvedBy: ["office"] },
    {
      id: "talk",
      title: text("\u7EA6\u8C08", "talk"),
      cites: ["S4.h", "petition-rules.39"],
      optional: true,
      approvedBy: ["office"]
    },
    {
      id: "criticism",
      title: text("\u6279\u8BC4", "criticism"),
      cites: ["4.4.e1", "S4.i", "inspection-rules.21"],
      optional: false,
      approvedBy: ["authority"]
    },
    {
      id: "accountability",
      title: text("\u8FFD\u8D23\u95EE\u8D23\u5EFA\u8BAE", "proposal of accountability"),
      cites: ["4.4.e2", "S4.i", "inspection-rules.21"],
      optional: false,
      approvedBy: ["authority"]
    }
  ]
};

// src/packs/county-campaign/options.ts
import { z as z18 } from "zod";

// src/packs/county-campaign/campaign/options.ts
import { z as z6 } from "zod";
var downToZero = defineOption2({
  id: "down-to-zero",
  title: text("\u89C1\u5E95\u6E05\u96F6\u7684\u53E3\u5F84", "what down to zero means"),
  cites: ["3.3.j", "A6"],
  schema: z6.enum(["lenient", "strict"]),
  default: "lenient",
  alternatives: ["strict"]
});

// src/packs/county-campaign/clue/options.ts
import { z as z7 } from "zod";
var clueSigners = defineOption2({
  id: "clue-signers",
  title: text("\u7EBF\u7D22\u79FB\u9001\u7B7E\u5B57\u4EBA\u6570", "signers of a clue"),
  cites: ["2.3.1.y1", "S4.t"],
  schema: z7.union([z7.literal(1), z7.literal(2)]),
  default: 2,
  alternatives: [1]
});
var clueDays = defineOption2({
  id: "clue-days",
  title: text("\u7EBF\u7D22\u79FB\u9001\u65F6\u9650", "limit to hand a clue over"),
  cites: ["2.3.1.y1", "inspection-rules.23"],
  schema: z7.int().min(1).max(30),
  default: 5,
  alternatives: [3]
});
var clueReceiptDays = defineOption2({
  id: "clue-receipt-days",
  title: text("\u79FB\u9001\u56DE\u6267\u65F6\u9650", "limit to acknowledge a clue"),
  cites: ["S4.v", "4.3.a"],
  schema: z7.int().min(1).max(60),
  default: 10,
  alternatives: [5]
});
var clueOptions = [clueSigners, clueDays, clueReceiptDays];

// src/packs/county-campaign/duty-dispute/options.ts
import { z as z8 } from "zod";
var settlementDays = defineOption2({
  id: "settlement-days",
  title: text("\u6743\u8D23\u4E89\u8BAE\u88C1\u5B9A\u65F6\u9650", "limit to settle a dispute"),
  cites: ["2.4.1.b", "S6.g"],
  schema: z8.int().min(1).max(60),
  default: 5,
  alternatives: [10]
});
var passedOnTimes = defineOption2({
  id: "passed-on-times",
  title: text("\u63D0\u793A\u63A8\u8BFF\u626F\u76AE\u7684\u6B21\u6570", "duties wrongly passed on before it is suggested"),
  cites: ["2.4.1.x3", "S5.e"],
  schema: z8.int().min(1).max(20),
  default: 2,
  alternatives: [1]
});
var dutyDisputeOptions = [settlementDays, passedOnTimes];

// src/packs/county-campaign/escalation/options.ts
import { z as z9 } from "zod";
var days3 = z9.int().min(1).max(90);
var suggestionDays = defineOption2({
  id: "suggestion-days",
  title: text("\u7CFB\u7EDF\u63D0\u793A\u6838\u5B9E\u671F\u9650", "life of a suggestion"),
  cites: ["4.4.d1", "S4.g"],
  schema: days3,
  default: 10,
  alternatives: [5]
});
var replyDays = defineOption2({
  id: "reply-days",
  title: text("\u9648\u8FF0\u7533\u8FA9\u671F\u9650", "limit to reply"),
  cites: ["A15", "S4.j"],
  schema: days3,
  default: 5,
  alternatives: [3]
});
var correctionDays = defineOption2({
  id: "correction-days",
  title: text("\u6279\u8BC4\u540E\u6574\u6539\u671F\u9650", "limit to correct"),
  cites: ["4.4.e1", "A15"],
  schema: days3,
  default: 10,
  alternatives: [15]
});
var cleanDays = defineOption2({
  id: "clean-days",
  title: text("\u89C2\u5BDF\u671F", "clean period"),
  cites: ["A15", "S4.o"],
  schema: days3,
  default: 20,
  alternatives: [10]
});
var objectionDays = defineOption2({
  id: "objection-days",
  title: text("\u7533\u8BF7\u590D\u6838\u671F\u9650", "limit to object"),
  cites: ["A15", "S4.l", "inspection-rules.17"],
  schema: days3,
  default: 30,
  alternatives: [15]
});
var reviewDays = defineOption2({
  id: "review-days",
  title: text("\u590D\u6838\u51B3\u5B9A\u671F\u9650", "limit to review"),
  cites: ["A15", "S4.l", "inspection-rules.17"],
  schema: days3,
  default: 30,
  alternatives: [15]
});
var objectionSuspends = defineOption2({
  id: "objection-suspends",
  title: text("\u590D\u6838\u671F\u95F4\u505C\u6B62\u6574\u6539\u8BA1\u65F6", "an objection suspends the correction"),
  cites: ["A15", "S4.n"],
  schema: z9.boolean(),
  default: false,
  alternatives: [true]
});
var minimumProblems = defineOption2({
  id: "minimum-problems",
  title: text("\u6548\u679C\u8BC4\u4EF7\u6700\u5C0F\u57FA\u6570", "smallest base for T3"),
  cites: ["4.4.d3", "S4.e"],
  schema: z9.int().min(1).max(100),
  default: 5,
  alternatives: [1]
});
var reopenedPercent = defineOption2({
  id: "reopened-percent",
  title: text("\u91CD\u65B0\u6253\u5F00\u6BD4\u4F8B\u9608\u503C", "reopened share"),
  cites: ["4.4.d3", "A14"],
  schema: z9.int().min(0).max(100),
  default: 10,
  alternatives: [0]
});
var satisfiedPercent = defineOption2({
  id: "satisfied-percent",
  title: text("\u7FA4\u4F17\u6EE1\u610F\u5EA6\u9608\u503C", "satisfied share"),
  cites: ["4.4.d3", "A14"],
  schema: z9.int().min(0).max(100),
  default: 80,
  alternatives: [0]
});
var escalationOptions = [
  suggestionDays,
  replyDays,
  correctionDays,
  cleanDays,
  objectionDays,
  reviewDays,
  objectionSuspends,
  minimumProblems,
  reopenedPercent,
  satisfiedPercent
];

// src/packs/county-campaign/family-event/options.ts
import { z as z10 } from "zod";
var days4 = z10.int().min(1).max(60);
var weddingNoticeDays = defineOption2({
  id: "wedding-notice-days",
  title: text("\u5A5A\u5E86\u4E8B\u524D\u62A5\u5907\u65F6\u9650", "notice of a wedding"),
  cites: ["2.7.2.c"],
  schema: days4,
  default: 10,
  alternatives: [5]
});
var funeralFilingDays = defineOption2({
  id: "funeral-filing-days",
  title: text("\u4E27\u4E8B\u4E8B\u540E\u62A5\u5907\u65F6\u9650", "limit to file a funeral"),
  cites: ["2.7.2.c", "S6.i"],
  schema: days4,
  default: 10,
  alternatives: [5]
});
var outcomeDays = defineOption2({
  id: "family-outcome-days",
  title: text("\u4E8B\u540E\u62A5\u544A\u65F6\u9650", "limit to report afterwards"),
  cites: ["2.7.2.c"],
  schema: days4,
  default: 10,
  alternatives: [5]
});
var acknowledgeDays = defineOption2({
  id: "family-acknowledge-days",
  title: text("\u62A5\u5907\u5BA1\u6838\u65F6\u9650", "limit to acknowledge a filing"),
  cites: ["2.7.2.c", "4.3.a"],
  schema: days4,
  default: 3,
  alternatives: [5]
});
var familyEventOptions = [weddingNoticeDays, funeralFilingDays, outcomeDays, acknowledgeDays];

// src/packs/county-campaign/inspection/options.ts
import { z as z11 } from "zod";
var inspectionBaseline = defineOption2({
  id: "inspection-baseline",
  title: text("\u57FA\u671F\u7763\u67E5\u6B21\u6570\uFF08-1\u4E3A\u672A\u63D0\u4F9B\uFF09", "inspections of a unit in the baseline window, -1 for none given"),
  cites: ["2.6.3.b", "A23"],
  schema: z11.int().min(-1).max(100),
  default: -1,
  alternatives: [2]
});
var onTheSpotDays = defineOption2({
  id: "on-the-spot-days",
  title: text("\u73B0\u573A\u4EA4\u529E\u65F6\u9650\uFF08\u65E5\uFF09", "days to assign on the spot, 0 for the same day"),
  cites: ["2.6.3.d", "A22"],
  schema: z11.int().min(0).max(10),
  default: 0,
  alternatives: [1]
});
var inspectionWindowDays = defineOption2({
  id: "inspection-window-days",
  title: text("\u5355\u6B21\u7763\u67E5\u6700\u957F\u5929\u6570", "longest inspection in days"),
  cites: ["2.6.3.b", "inspection-rules.15"],
  schema: z11.int().min(1).max(31),
  default: 10,
  alternatives: [3]
});
var conclusionDays = defineOption2({
  id: "conclusion-days",
  title: text("\u7763\u67E5\u7ED3\u8BBA\u53CD\u9988\u65F6\u9650", "limit to conclude and feed back"),
  cites: ["4.4.a", "inspection-rules.16"],
  schema: z11.int().min(1).max(60),
  default: 10,
  alternatives: [5]
});
var conclusionObjectionDays = defineOption2({
  id: "conclusion-objection-days",
  title: text("\u5BF9\u7763\u67E5\u7ED3\u8BBA\u7684\u5F02\u8BAE\u671F\u9650", "limit to object to a conclusion"),
  cites: ["inspection-rules.17"],
  schema: z11.int().min(inspectionLimits.objectionDays).max(90),
  default: inspectionLimits.objectionDays,
  alternatives: [45]
});
var announcedInspections = defineOption2({
  id: "announced-inspections",
  title: text("\u975E\u201C\u56DB\u4E0D\u4E24\u76F4\u201D\u7763\u67E5\u7684\u5904\u7406", "announced inspections"),
  cites: ["2.6.3.c", "A16"],
  schema: z11.enum(["advised-against", "refused"]),
  default: "advised-against",
  alternatives: ["refused"]
});
var inspectionOptions = [
  inspectionBaseline,
  onTheSpotDays,
  inspectionWindowDays,
  conclusionDays,
  conclusionObjectionDays,
  announcedInspections
];

// src/packs/county-campaign/inventory/options.ts
import { z as z12 } from "zod";
var inventoryDays = defineOption2({
  id: "inventory-days",
  title: text("\u843D\u5B9E\u60C5\u51B5\u68B3\u7406\u65F6\u9650", "limit to say how far it is carried out"),
  cites: ["2.1.2.b", "4.3.a"],
  schema: z12.int().min(1).max(60),
  default: 10,
  alternatives: [5]
});

// src/packs/county-campaign/matter/options.ts
import { z as z13 } from "zod";
var days5 = z13.int().min(1).max(30);
var reportDays = defineOption2({
  id: "report-days",
  title: text("\u62A5\u544A\u65F6\u9650", "limit to report"),
  cites: ["2.1.3.x4", "4.3.a"],
  schema: days5,
  default: 1,
  alternatives: [3]
});
var omissionDays = defineOption2({
  id: "omission-days",
  title: text("\u89C6\u4E3A\u6F0F\u62A5\u7684\u671F\u9650", "left out after"),
  cites: ["2.1.3.x7", "S5.a"],
  schema: days5,
  default: 5,
  alternatives: [10]
});
var answerDays = defineOption2({
  id: "answer-days",
  title: text("\u8BF7\u793A\u7B54\u590D\u65F6\u9650", "limit to answer a request"),
  cites: ["2.1.3.x4", "4.3.a"],
  schema: days5,
  default: 5,
  alternatives: [3]
});
var matterOptions = [reportDays, omissionDays, answerDays];

// src/packs/county-campaign/meeting/options.ts
import { z as z14 } from "zod";
var meetingMinutes = defineOption2({
  id: "meeting-minutes",
  title: text("\u4F1A\u8BAE\u65F6\u957F\u4E0A\u9650\uFF08\u5206\u949F\uFF0C0\u4E3A\u4E0D\u9650\uFF09", "longest meeting in minutes, 0 for none"),
  cites: ["2.6.2.x1", "2.6.g1"],
  schema: z14.int().min(0).max(600),
  default: 0,
  alternatives: [60]
});
var meetingSize = defineOption2({
  id: "meeting-size",
  title: text("\u4F1A\u8BAE\u89C4\u6A21\u4E0A\u9650\uFF08\u4EBA\uFF0C0\u4E3A\u4E0D\u9650\uFF09", "largest meeting in people, 0 for none"),
  cites: ["2.6.2.b", "2.6.g1"],
  schema: z14.int().min(0).max(5e3),
  default: 0,
  alternatives: [50]
});
var minutesDays = defineOption2({
  id: "minutes-days",
  title: text("\u4F1A\u8BAE\u8BAE\u5B9A\u4E8B\u9879\u767B\u8BB0\u65F6\u9650", "limit to record decisions"),
  cites: ["2.6.2.x3", "4.3.a"],
  schema: z14.int().min(1).max(30),
  default: 3,
  alternatives: [5]
});
var meetingOptions = [meetingMinutes, meetingSize, minutesDays];

// src/packs/county-campaign/public-request/options.ts
import { z as z15 } from "zod";
var requestDays = defineOption2({
  id: "request-days",
  title: text("\u7FA4\u4F17\u8BC9\u6C42\u529E\u7406\u65F6\u9650", "limit to answer a request"),
  cites: ["2.3.2.d", "petition-rules.34"],
  schema: z15.int().min(1).max(petitionLimits.handlingDays),
  default: petitionLimits.handlingDays,
  alternatives: [30]
});
var callBackDays = defineOption2({
  id: "call-back-days",
  title: text("\u56DE\u8BBF\u65F6\u9650", "limit to call back"),
  cites: ["2.3.2.d", "4.3.a"],
  schema: z15.int().min(1).max(30),
  default: 10,
  alternatives: [5]
});
var redoDays = defineOption2({
  id: "redo-days",
  title: text("\u91CD\u65B0\u529E\u7406\u65F6\u9650", "limit to answer again"),
  cites: ["2.3.2.d", "2.3.2.e", "petition-rules.39"],
  schema: z15.int().min(1).max(petitionLimits.handlingDays),
  default: 30,
  alternatives: [15]
});
var publicRequestOptions = [requestDays, callBackDays, redoDays];

// src/packs/county-campaign/sign-off/options.ts
import { z as z16 } from "zod";
var signOffDays = defineOption2({
  id: "sign-off-days",
  title: text("\u7B7E\u6279\u65F6\u9650", "days to sign"),
  cites: ["2.6.1.d", "A7"],
  schema: z16.int().min(1).max(30),
  default: 3,
  alternatives: [2]
});
var signOffScope = defineOption2({
  id: "sign-off-scope",
  title: text("\u7B7E\u6279\u65F6\u9650\u53E3\u5F84", "per step or in total"),
  cites: ["2.6.1.d", "A7"],
  schema: z16.enum(["per-step", "total"]),
  default: "per-step",
  alternatives: ["total"]
});
var signOffOptions = [signOffDays, signOffScope];

// src/packs/county-campaign/task/options.ts
import { z as z17 } from "zod";
var days6 = z17.int().min(1).max(30);
var taskStartDays = defineOption2({
  id: "task-start-days",
  title: text("\u4EFB\u52A1\u542F\u52A8\u65F6\u9650", "limit to begin a task"),
  cites: ["2.5.2.c", "2.5.2.d", "A22", "S1.b"],
  schema: days6,
  default: 1,
  alternatives: [2]
});
var taskFeedbackDays = defineOption2({
  id: "task-feedback-days",
  title: text("\u529E\u7ED3\u53CD\u9988\u65F6\u9650", "limit to feed back"),
  cites: ["2.5.2.e", "A22"],
  schema: days6,
  default: 1,
  alternatives: [2]
});
var interimReplyDays = defineOption2({
  id: "interim-reply-days",
  title: text("\u4EA4\u529E\u4E8B\u9879\u56DE\u590D\u65F6\u9650", "limit to reply to an assignment"),
  cites: ["2.6.3.e", "A8"],
  schema: days6,
  default: 5,
  alternatives: [3]
});
var taskOptions = [taskStartDays, taskFeedbackDays, interimReplyDays];

// src/packs/county-campaign/options.ts
var backdatingDays = defineOption2({
  id: "backdating-days",
  title: text("\u8865\u5F55\u671F\u9650", "how far back an entry may be effective"),
  cites: ["A28", "4.3.a"],
  schema: z18.int().min(0).max(30),
  default: 5,
  alternatives: [0]
});
var countyOptions = [
  downToZero,
  ...participationOptions,
  ...problemOptions,
  ...escalationOptions,
  ...signOffOptions,
  ...taskOptions,
  ...meetingOptions,
  ...inspectionOptions,
  inventoryDays,
  ...matterOptions,
  ...publicRequestOptions,
  ...clueOptions,
  ...dutyDisputeOptions,
  ...familyEventOptions,
  backdatingDays
];

// src/packs/county-campaign/phases.ts
var written2 = (year) => [
  {
    id: "mobilisation",
    title: text("\u5B66\u4E60\u52A8\u5458\u9636\u6BB5", "study and mobilise"),
    cites: ["3.1", "A2"],
    from: day(`${year}-07-21`),
    to: day(`${year}-07-31`)
  },
  {
    id: "self-examination",
    title: text("\u67E5\u6446\u95EE\u9898\u9636\u6BB5", "find problems"),
    cites: ["3.2", "A2"],
    from: day(`${year}-08-01`),
    to: day(`${year}-08-20`)
  },
  {
    id: "rectification",
    title: text("\u6574\u6539\u843D\u5B9E\u9636\u6BB5", "rectify"),
    cites: ["3.3", "A2"],
    from: day(`${year}-08-21`),
    to: day(`${year}-09-30`)
  },
  {
    id: "consolidation",
    title: text("\u603B\u7ED3\u6DF1\u5316\u9636\u6BB5", "sum up and deepen"),
    cites: ["3.4", "A2"],
    from: day(`${year}-10-01`),
    to: day(`${year}-10-31`)
  }
];
var dated2 = (phases, dates) => phases.map((phase) => ({ ...phase, ...Object.entries(dates).find(([id3]) => id3 === phase.id)?.[1] }));
var countyPhases = (year, issuedOn, dates = {}) => {
  const issued2 = issuedOn ?? day(`${year}-07-21`);
  const phases = [];
  for (const phase of dated2(written2(year), dates).reverse()) {
    const [next] = phases;
    if (phase.to < issued2 && next !== void 0) phases.unshift({ ...phase, from: next.from, to: next.to, void: true });
    else phases.unshift(phase.from < issued2 ? { ...phase, from: issued2 } : phase);
  }
  return phases;
};

// src/packs/county-campaign/participation/tallies.ts
var namedIn = (list) => Array.isArray(list) ? list.map(String) : [];
var gatesPassed = defineTally2({
  id: "gates-passed",
  title: text("\u901A\u8FC7\u5173\u53E3", "gates passed"),
  cites: ["3"],
  per: "campaign",
  kind: "count",
  feeds: { "gate.passed": 1 }
});
var gatesFailed = defineTally2({
  id: "gates-failed",
  title: text("\u672A\u8FC7\u5173\u53E3", "gates failed"),
  cites: ["3", "4.4.d1"],
  per: "campaign",
  kind: "count",
  feeds: { "gate.failed": 1 }
});
var summariesReceived = defineTally2({
  id: "summaries-received",
  title: text("\u5DF2\u62A5\u603B\u7ED3", "summaries received"),
  cites: ["3.4.g"],
  per: "campaign",
  kind: "count",
  feeds: { "participation.summed-up": 1 }
});
var problemsWithRule = defineTally2({
  id: "problems-with-rule",
  title: text("\u5DF2\u5EFA\u7AE0\u7ACB\u5236\u6216\u8BF4\u660E\u7406\u7531\u7684\u95EE\u9898", "problems answered by a rule or by a reason why none"),
  cites: ["3.4.a", "3.4.c"],
  per: "unit",
  kind: "set",
  feeds: {
    "participation.rule-made": ({ after }) => namedIn(after.fields["ruleProblems"]),
    "participation.no-rule-explained": ({ after }) => namedIn(after.fields["ruleProblems"])
  }
});
var participationTallies = [gatesPassed, gatesFailed, summariesReceived, problemsWithRule];

// src/packs/county-campaign/campaign/commands.ts
import { z as z20 } from "zod";

// src/packs/county-campaign/fields.ts
import { z as z19 } from "zod";
var id = z19.string().min(1).max(64);
var blank = /^(n\/?a|无|没有|不适用|none|[-—.。\s]*)$/iu;
var words = z19.string().min(2).max(1e3).refine((value) => !blank.test(value.trim()), "\u987B\u5199\u660E\u5185\u5BB9 / say what it is");
var requirements2 = z19.string().min(10).max(2e3);
var day2 = daySchema;

// src/packs/county-campaign/campaign/commands.ts
var campaignCommands = {
  "campaign.prepare": command({
    title: text("\u5370\u53D1\u65B9\u6848", "issue the notice"),
    cites: ["0.c", "0.d"],
    data: { issuedOn: day2, basis: words },
    samples: [{ issuedOn: day("2022-07-20"), basis: "\u6309\u7167\u53BF\u59D4\u5B89\u6392\u90E8\u7F72" }]
  }),
  "campaign.proceed": command({
    title: text("\u6E05\u96F6\u540E\u8F6C\u5165\u603B\u7ED3\u9636\u6BB5", "go on once down to zero"),
    cites: ["3.3.j", "A6"],
    data: {},
    samples: [{}]
  }),
  "campaign.close": command({
    title: text("\u7ED3\u675F\u884C\u52A8", "close the campaign"),
    cites: ["3.4.f", "S1.e"],
    data: { handovers: z20.array(z20.strictObject({ unit: id, person: id })).max(500), note: words },
    samples: [{ handovers: [], note: "\u5404\u9879\u4EFB\u52A1\u5B8C\u6210\uFF0C\u884C\u52A8\u7ED3\u675F" }]
  })
};
var campaignFields = {
  issuedOn: day2,
  basis: words,
  /** How many units had passed and failed their gates when each phase ended. */
  gates: z20.record(z20.string(), z20.strictObject({ passed: z20.int(), failed: z20.int() })),
  handovers: z20.array(z20.strictObject({ unit: id, person: id }))
};

// src/packs/county-campaign/problem/tallies.ts
var unfinished = ["found", "listed", "planned", "rectifying", "rejected", "applied"].map((state) => `work.${state}`);
var closed = ["work.struck-off", "work.watched"];
var open = [...unfinished, "work.signed", "work.ongoing"];
var listedProblems = defineTally2({
  id: "listed-problems",
  title: text("\u5DF2\u5217\u6E05\u5355", "listed"),
  cites: ["3.2.g"],
  per: "unit",
  kind: "count",
  feeds: { "problem.listed": 1 }
});
var unfinishedProblems = defineTally2({
  id: "unfinished-problems",
  title: text("\u672A\u5B8C\u6210", "unfinished"),
  cites: ["3.3.j", "S3.h"],
  per: "unit",
  kind: "standing",
  procedure: "problem",
  states: unfinished
});
var unfinishedInCounty = defineTally2({
  id: "unfinished-in-county",
  title: text("\u5168\u53BF\u672A\u5B8C\u6210", "unfinished in the county"),
  cites: ["3.3.j"],
  per: "campaign",
  kind: "standing",
  procedure: "problem",
  states: unfinished
});
var openProblems = defineTally2({
  id: "open-problems",
  title: text("\u672A\u9500\u53F7", "open"),
  cites: ["3.3.j", "S1.e"],
  per: "unit",
  kind: "standing",
  procedure: "problem",
  states: open
});
var openInCounty = defineTally2({
  id: "open-in-county",
  title: text("\u5168\u53BF\u672A\u9500\u53F7", "open in the county"),
  cites: ["S1.e"],
  per: "campaign",
  kind: "standing",
  procedure: "problem",
  states: open
});
var ongoingInCounty = defineTally2({
  id: "ongoing-in-county",
  title: text("\u5168\u53BF\u6301\u7EED\u6574\u6539", "ongoing in the county"),
  cites: ["A6"],
  per: "campaign",
  kind: "standing",
  procedure: "problem",
  states: ["work.ongoing"]
});
var ongoingProblems = defineTally2({
  id: "ongoing-problems",
  title: text("\u6301\u7EED\u6574\u6539", "ongoing"),
  cites: ["A6"],
  per: "unit",
  kind: "standing",
  procedure: "problem",
  states: ["work.ongoing"]
});
var struckOffProblems = defineTally2({
  id: "struck-off-problems",
  title: text("\u5DF2\u9500\u53F7", "struck off"),
  cites: ["3.3.i"],
  per: "unit",
  kind: "standing",
  procedure: "problem",
  states: closed
});
var reopenedProblems = defineTally2({
  id: "reopened-problems",
  title: text("\u91CD\u65B0\u6253\u5F00", "reopened"),
  cites: ["4.4.d3", "A3"],
  per: "unit",
  kind: "count",
  feeds: { "problem.reopened": 1 }
});
var overdueProblems = defineTally2({
  id: "overdue-problems",
  title: text("\u903E\u671F", "overdue"),
  cites: ["4.3.a"],
  per: "unit",
  kind: "standing",
  procedure: "problem",
  states: ["timeliness.overdue"]
});
var problemTallies = [
  listedProblems,
  unfinishedProblems,
  unfinishedInCounty,
  openProblems,
  openInCounty,
  ongoingProblems,
  ongoingInCounty,
  struckOffProblems,
  reopenedProblems,
  overdueProblems
];

// src/packs/county-campaign/campaign/rules.ts
var stillOpen = (c) => c.total(unfinishedInCounty) + c.total(ongoingInCounty);
var openInStrictMode = when({
  id: "open-in-strict-mode",
  cites: ["3.3.j", "A6"],
  holds: (c) => c.option(downToZero) === "strict" && stillOpen(c) > 0
});
var downToZeroReached = rule({
  id: "problems-still-open",
  cites: ["3.3.j", "A6"],
  message: text("\u4ECD\u6709\u672A\u9500\u53F7\u95EE\u9898\uFF0C\u8BF7\u5148\u6E05\u96F6", "problems are still open: strike them off first"),
  check: (c) => stillOpen(c) === 0 || { given: stillOpen(c), expected: text("0 \u4EF6", "0") }
});
var phaseThreeOver = rule({
  id: "phase-3-still-running",
  cites: ["3.3", "A6"],
  message: text("\u6574\u6539\u843D\u5B9E\u9636\u6BB5\u5C1A\u672A\u7ED3\u675F", "phase 3 has not ended yet"),
  check: (c) => {
    const last3 = c.phaseDays("rectification")?.to ?? c.today;
    return c.today > last3 || { given: c.today, expected: text(`${last3} \u4E4B\u540E`, `after ${last3}`) };
  }
});
var lastPhaseOver = rule({
  id: "campaign-still-running",
  cites: ["3.4"],
  message: text("\u603B\u7ED3\u6DF1\u5316\u9636\u6BB5\u5C1A\u672A\u7ED3\u675F", "the last phase has not ended yet"),
  check: (c) => {
    const last3 = c.armed("consolidation-end")?.day;
    return last3 === void 0 || { given: c.today, expected: text(`${last3} 24 \u65F6\u4E4B\u540E`, `after 24:00 of ${last3}`) };
  }
});
var handedOver = rule({
  id: "open-cases-not-handed-over",
  cites: ["S1.e", "A6"],
  message: text("\u5C1A\u6709\u672A\u7ED3\u4E8B\u9879\u7684\u5355\u4F4D\u987B\u6307\u5B9A\u540E\u7EED\u8D23\u4EFB\u4EBA", "name a person to take over for every unit with open cases"),
  check: (c) => {
    const units2 = new Set(c.data.handovers.map(({ unit }) => unit));
    const covered = [...units2].reduce((sum, unit) => sum + c.total(openProblems, unit), 0);
    const open2 = c.total(openInCounty);
    return covered === open2 || { given: covered, expected: text(`${open2} \u4EF6\u672A\u7ED3`, `${open2} open cases covered`) };
  }
});
var successorsInOffice = rule({
  id: "successor-not-in-office",
  cites: ["S1.e"],
  message: text("\u540E\u7EED\u8D23\u4EFB\u4EBA\u987B\u4E3A\u8BE5\u5355\u4F4D\u5728\u804C\u4EBA\u5458", "who takes over must hold an office in that unit"),
  check: (c) => {
    const wrong = c.data.handovers.filter(
      ({ unit, person: person2 }) => !c.registry.appointments(person2, c.today).some((held) => held.unit === c.registry.current(unit))
    );
    return wrong.length === 0 || {
      given: wrong.map(({ person: person2 }) => person2),
      expected: text("\u5728\u804C\u4EBA\u5458", "somebody in office")
    };
  }
});

// src/packs/county-campaign/campaign/procedure.ts
var gatesOf = (phase) => (c) => {
  const before = Object.values(c.fields.gates ?? {});
  const sum = (of) => before.reduce((total, gate2) => total + gate2[of], 0);
  const gate = { passed: c.total(gatesPassed) - sum("passed"), failed: c.total(gatesFailed) - sum("failed") };
  return { gates: { ...c.fields.gates, [phase]: gate } };
};
var campaign = defineProcedure({
  id: "campaign",
  title: text("\u4F5C\u98CE\u5EFA\u8BBE\u884C\u52A8", "work-style campaign"),
  cites: ["0.d", "3"],
  subject: "campaign",
  single: true,
  fields: campaignFields,
  commands: campaignCommands,
  deadlines: {
    "mobilisation-start": {
      title: text("\u5B66\u4E60\u52A8\u5458\u9636\u6BB5\u5F00\u59CB", "phase 1 begins"),
      cites: ["3.1", "A27"],
      kind: "turn",
      span: phaseStart("mobilisation")
    },
    "self-examination-start": {
      title: text("\u67E5\u6446\u95EE\u9898\u9636\u6BB5\u5F00\u59CB", "phase 2 begins"),
      cites: ["3.2"],
      kind: "turn",
      span: phaseStart("self-examination")
    },
    "rectification-start": {
      title: text("\u6574\u6539\u843D\u5B9E\u9636\u6BB5\u5F00\u59CB", "phase 3 begins"),
      cites: ["3.3"],
      kind: "turn",
      span: phaseStart("rectification")
    },
    "consolidation-start": {
      title: text("\u603B\u7ED3\u6DF1\u5316\u9636\u6BB5\u5F00\u59CB", "phase 4 begins"),
      cites: ["3.4"],
      kind: "turn",
      span: phaseStart("consolidation")
    },
    "consolidation-end": {
      title: text("\u603B\u7ED3\u6DF1\u5316\u9636\u6BB5\u7ED3\u675F", "phase 4 ends"),
      cites: ["3.4"],
      kind: "turn",
      span: phaseEnd("consolidation")
    }
  },
  opens: {
    "campaign.prepare": {
      may: ["office", "authority"],
      keeps: ["issuedOn", "basis"],
      event: "campaign.prepared",
      cites: ["0.c", "0.d"]
    }
  },
  initial: "prepared",
  states: {
    prepared: {
      title: text("\u65B9\u6848\u5DF2\u5370\u53D1", "prepared"),
      cites: ["0.d"],
      deadlines: ["mobilisation-start"],
      on: {
        "mobilisation-start.reached": { target: "mobilisation", event: "mobilisation.begun", cites: ["3.1", "A27"] }
      }
    },
    mobilisation: {
      title: text("\u5B66\u4E60\u52A8\u5458\u9636\u6BB5", "phase 1: study and mobilise"),
      cites: ["3.1"],
      deadlines: ["self-examination-start"],
      on: {
        "self-examination-start.reached": {
          target: "self-examination",
          records: gatesOf("mobilisation"),
          event: "self-examination.begun",
          cites: ["3.2"]
        }
      }
    },
    "self-examination": {
      title: text("\u67E5\u6446\u95EE\u9898\u9636\u6BB5", "phase 2: find problems"),
      cites: ["3.2"],
      deadlines: ["rectification-start"],
      on: {
        "rectification-start.reached": {
          target: "rectification",
          records: gatesOf("self-examination"),
          event: "rectification.begun",
          cites: ["3.3"]
        }
      }
    },
    rectification: {
      title: text("\u6574\u6539\u843D\u5B9E\u9636\u6BB5", "phase 3: rectify"),
      cites: ["3.3"],
      deadlines: ["consolidation-start"],
      on: {
        "consolidation-start.reached": [
          { when: [openInStrictMode], event: "rectification.held", cites: ["3.3.j", "A6"] },
          {
            target: "consolidation",
            records: gatesOf("rectification"),
            event: "consolidation.begun",
            cites: ["3.4", "A6"]
          }
        ],
        "campaign.proceed": {
          target: "consolidation",
          may: ["office", "authority"],
          rules: [phaseThreeOver, downToZeroReached],
          records: gatesOf("rectification"),
          event: "consolidation.begun",
          cites: ["3.3.j", "A6"]
        }
      }
    },
    consolidation: {
      title: text("\u603B\u7ED3\u6DF1\u5316\u9636\u6BB5", "phase 4: sum up and deepen"),
      cites: ["3.4"],
      deadlines: ["consolidation-end"],
      on: {
        "consolidation-end.reached": {
          records: gatesOf("consolidation"),
          event: "consolidation.ended",
          cites: ["3.4"]
        },
        "campaign.close": {
          target: "closed",
          may: ["office", "authority"],
          rules: [lastPhaseOver, handedOver, successorsInOffice],
          keeps: ["handovers"],
          event: "campaign.closed",
          cites: ["3.4.f", "S1.e"]
        }
      }
    },
    closed: { title: text("\u884C\u52A8\u7ED3\u675F", "closed"), cites: ["S1.e"], type: "final" }
  }
});

// src/packs/county-campaign/escalation/commands.ts
import { z as z22 } from "zod";

// src/packs/county-campaign/taxonomy/codes.ts
var focusCodes = [
  "F11",
  "F12",
  "F13",
  "F21",
  "F22",
  "F23",
  "F31",
  "F32",
  "F33",
  "F41",
  "F42",
  "F43",
  "F51",
  "F52",
  "F53",
  "F61",
  "F62",
  "F63",
  "F71",
  "F72",
  "F73"
];
var suggestibleCodes = [
  "2.1.2.x1",
  "2.1.3.x4",
  "2.1.3.x6",
  "2.1.3.x7",
  "2.3.2.x5",
  "2.3.2.x6",
  "2.3.2.x7",
  "2.4.1.x3",
  "2.4.2.x3",
  "2.5.2.q4",
  "2.5.2.q5",
  "2.6.1.x1",
  "2.6.1.x2",
  "2.6.1.x3",
  "2.6.1.x4",
  "2.6.1.x6",
  "2.6.1.x7",
  "2.6.2.x1",
  "2.6.2.x3",
  "2.6.3.x1",
  "2.6.3.x2"
];

// src/packs/county-campaign/taxonomy/define.ts
var named = (code2, zh, en, hints = {}) => ({
  code: code2,
  title: { zh, en },
  suggestible: suggestibleCodes.some((one) => one === code2),
  referral: hints.referral ?? false,
  ...hints.law === void 0 ? {} : { law: hints.law }
});
var focus = (code2, clause, zh, en, behaviours2) => ({ code: code2, clause, title: { zh, en }, behaviours: behaviours2 });
var action = (number, clause, zh, en, focusProblems2) => ({ number, clause, title: { zh, en }, focusProblems: focusProblems2 });

// src/packs/county-campaign/taxonomy/action1.ts
var action12 = action(1, "2.1", "\u77E5\u656C\u754F\u3001\u5B88\u89C4\u77E9", "Know awe, keep the rules", [
  focus("F11", "2.1.1", "\u4FE1\u4EF0\u7F3A\u5931", "lack of belief", [
    named("2.1.1.x1", "\u6253\u6298\u6263", "carrying out at a discount", {
      law: ["discipline-law.28.3", "discipline-law.30.2"]
    }),
    named("2.1.1.x2", "\u4F5C\u9009\u62E9", "picking and choosing", {
      law: ["discipline-law.28.3", "discipline-law.30.2"]
    }),
    named("2.1.1.x3", "\u641E\u53D8\u901A", "working around", { law: ["discipline-law.28.3", "discipline-law.30.2"] })
  ]),
  focus("F12", "2.1.2", "\u6267\u884C\u4E0D\u529B", "weak execution", [
    named("2.1.2.x1", "\u5F04\u865A\u4F5C\u5047", "falsifying (in projects, in work)", {
      law: ["discipline-law.39.4"]
    }),
    named("2.1.2.x2", "\u6B3A\u4E0A\u7792\u4E0B", "deceiving superiors, hiding from below", { law: ["discipline-law.39.4"] }),
    named("2.1.2.x3", "\u6709\u4EE4\u4E0D\u884C\u3001\u6709\u7981\u4E0D\u6B62", "orders not obeyed, bans not kept", {
      law: ["discipline-law.28.3", "discipline-law.30.2"]
    }),
    named("2.1.2.x4", "\u4E0A\u6709\u653F\u7B56\u3001\u4E0B\u6709\u5BF9\u7B56", "countermeasures against policy", {
      law: ["discipline-law.28.3", "discipline-law.30.2"]
    }),
    named("2.1.2.x5", "\u8868\u6001\u591A\u8C03\u95E8\u9AD8\u3001\u884C\u52A8\u5C11\u843D\u5B9E\u5DEE", "much talk, little action")
  ]),
  focus("F13", "2.1.3", "\u4E0D\u8BB2\u89C4\u77E9", "not keeping the rules", [
    named("2.1.3.x1", "\u89C4\u77E9\u610F\u8BC6\u6DE1\u5316", "weak sense of rules"),
    named("2.1.3.x2", "\u5DE5\u4F5C\u7A0B\u5E8F\u4E0D\u4E25\u8083", "procedure not taken seriously"),
    named("2.1.3.x3", "\u4E0D\u8BB2\u7AE0\u6CD5\u3001\u5404\u884C\u5176\u662F\u3001\u6211\u884C\u6211\u7D20", "everyone going his own way"),
    named("2.1.3.x4", "\u8BF7\u793A\u62A5\u544A\u4E0D\u53CA\u65F6", "late request/report on key work, important situations, major matters", {
      law: ["discipline-law.29"]
    }),
    named("2.1.3.x5", "\u6C9F\u901A\u6C47\u62A5\u4E0D\u4E3B\u52A8", "no active reporting"),
    named("2.1.3.x6", "\u8D8A\u7EA7\u4E0A\u62A5", "reporting over the head of a level", {
      law: ["discipline-law.29"]
    }),
    named("2.1.3.x7", "\u6F0F\u62A5", "omitted report", { law: ["discipline-law.29"] }),
    named("2.1.3.x8", "\u7792\u62A5", "concealed report", { law: ["discipline-law.29"] })
  ])
]);

// src/packs/county-campaign/taxonomy/action2.ts
var action22 = action(2, "2.2", "\u91CD\u5B66\u4E60\u3001\u63D0\u80FD\u529B", "Value learning, raise ability", [
  focus("F21", "2.2.1", "\u672C\u9886\u6050\u614C", "ability panic", [
    named("2.2.1.x1", "\u4E0D\u601D\u8FDB\u53D6\u4E0D\u613F\u5B66", "no will to learn"),
    named("2.2.1.x2", "\u5FD9\u4E8E\u5E94\u916C\u4E0D\u52E4\u5B66", "too busy socialising to learn"),
    named("2.2.1.x3", "\u6D45\u5C1D\u8F84\u6B62\u4E0D\u5584\u5B66", "shallow learning"),
    named("2.2.1.x4", "\u653F\u7B56\u7814\u7A76\u4E0D\u6DF1\u3001\u60C5\u51B5\u628A\u63E1\u4E0D\u51C6", "shallow policy study, wrong grasp"),
    named("2.2.1.x5", "\u4E1A\u52A1\u80FD\u529B\u4E0D\u5F3A\u3001\u5DE5\u4F5C\u5E95\u6570\u4E0D\u6E05", "weak skills, base figures unknown"),
    named("2.2.1.x6", "\u63D0\u524D\u8C0B\u5212\u4E0D\u8DB3\u3001\u63A8\u52A8\u5DE5\u4F5C\u4E0D\u529B", "poor planning, weak push")
  ]),
  focus("F22", "2.2.2", "\u80FD\u529B\u4E0D\u8DB3", "lack of ability", [
    named(
      "2.2.2.x1",
      "\u65B0\u529E\u6CD5\u4E0D\u4F1A\u7528\u3001\u8001\u529E\u6CD5\u4E0D\u7BA1\u7528\u3001\u786C\u529E\u6CD5\u4E0D\u6562\u7528",
      "cannot use new ways, old ways fail, dare not use hard ways"
    ),
    named("2.2.2.x2", "\u601D\u60F3\u50F5\u5316\u3001\u58A8\u5B88\u6210\u89C4", "rigid thinking"),
    named("2.2.2.x3", "\u89C2\u5FF5\u4FDD\u5B88\u3001\u56FA\u6B65\u81EA\u5C01", "conservative, closed"),
    named("2.2.2.x4", "\u7F3A\u4E4F\u6539\u9769\u521B\u65B0\u7CBE\u795E", "no reform spirit"),
    named("2.2.2.x5", "\u80FD\u529B\u4E0D\u9002\u5E94\u65B0\u5F62\u52BF\u65B0\u4EFB\u52A1", "ability does not fit new tasks")
  ]),
  focus("F23", "2.2.3", "\u7CBE\u795E\u61C8\u6020", "slack spirit", [
    named("2.2.3.x1", "\u7F3A\u4E4F\u5E72\u4E8B\u6FC0\u60C5", "no drive"),
    named("2.2.3.x2", "\u7CBE\u795E\u72B6\u6001\u4E0D\u4F73", "poor spirit"),
    named("2.2.3.x3", "\u751F\u642C\u786C\u5957", "mechanical copying"),
    named("2.2.3.x4", "\u4F5C\u98CE\u6F02\u6D6E", "floating style"),
    named("2.2.3.x5", "\u6577\u884D\u585E\u8D23", "perfunctory"),
    named("2.2.3.x6", "\u5F97\u8FC7\u4E14\u8FC7", "muddling along"),
    named("2.2.3.x7", "\u5728\u5C97\u4E0D\u5728\u72B6\u6001\u3001\u51FA\u5DE5\u4E0D\u51FA\u529B", "at the post but not working")
  ])
]);

// src/packs/county-campaign/taxonomy/action3.ts
var action32 = action(3, "2.3", "\u5B88\u521D\u5FC3\u3001\u529E\u5B9E\u4E8B", "Keep the aim, do real things", [
  focus("F31", "2.3.1", "\u4E3A\u6C11\u60C5\u6000\u4E0D\u7262\u56FA", "weak care for the people", [
    named("2.3.1.x1", "\u5B97\u65E8\u610F\u8BC6\u4E0D\u5F3A", "weak sense of purpose"),
    named("2.3.1.x2", "\u6F20\u89C6\u7FA4\u4F17\u75BE\u82E6", "indifferent to hardship"),
    named("2.3.1.x3", "\u5B98\u50DA\u4E3B\u4E49\u4E25\u91CD", "serious bureaucratism", { law: ["discipline-law.39.3"] }),
    named("2.3.1.x4", "\u95E8\u597D\u8FDB\u3001\u8138\u597D\u770B\u3001\u4E8B\u96BE\u529E", "easy door, kind face, hard to get done"),
    named("2.3.1.x5", "\u800D\u5B98\u5A01\u3001\u6446\u67B6\u5B50", "throwing one's weight about", {
      law: ["discipline-law.39.3", "discipline-law.38.3"]
    }),
    named("2.3.1.y1", "\u6F20\u89C6\u4FB5\u5BB3\u7FA4\u4F17\u5229\u76CA", "ignoring or harming the public's interests", {
      referral: true,
      law: ["discipline-law.38.1", "discipline-law.38.5"]
    }),
    named("2.3.1.y2", "\u52A0\u91CD\u7FA4\u4F17\u8D1F\u62C5", "adding to the public burden", {
      referral: true,
      law: ["discipline-law.38.1", "discipline-law.38.5"]
    })
  ]),
  focus("F32", "2.3.2", "\u4E00\u7EBF\u89E3\u96BE\u4E0D\u4E3B\u52A8", "not active in solving at the front line", [
    named("2.3.2.x1", "\u641E\u5F62\u5F0F\u4E3B\u4E49", "formalism", { law: ["discipline-law.39.3"] }),
    named("2.3.2.x2", "\u505A\u8868\u9762\u6587\u7AE0", "surface work"),
    named("2.3.2.x3", "\u5750\u800C\u8BBA\u9053", "sitting and talking"),
    named("2.3.2.x4", "\u9065\u63A7\u6307\u6325", "remote command"),
    named("2.3.2.x5", "\u80FD\u529E\u4E0D\u529E", "could do it, does not", {
      law: ["discipline-law.39.2"]
    }),
    named("2.3.2.x6", "\u8BE5\u529E\u4E0D\u529E", "should do it, does not", {
      law: ["discipline-law.39.2"]
    }),
    named("2.3.2.x7", "\u4E45\u62D6\u4E0D\u529E", "long delay", { law: ["discipline-law.39.2"] }),
    named("2.3.2.x8", "\u65E0\u5229\u4E0D\u529E", "no gain for oneself, so not done", { law: ["discipline-law.39.2"] })
  ]),
  focus("F33", "2.3.3", "\u653F\u7EE9\u89C2\u9519\u4F4D", "wrong view of achievement", [
    named("2.3.3.x1", "\u6025\u529F\u8FD1\u5229", "quick results"),
    named("2.3.3.x2", "\u597D\u5927\u559C\u529F", "love of grand deeds"),
    named("2.3.3.x3", "\u4E0D\u987E\u6761\u4EF6\u201C\u5927\u5E72\u5FEB\u4E0A\u201D", "rushing regardless of conditions"),
    named("2.3.3.x4", "\u201C\u5F62\u8C61\u5DE5\u7A0B\u201D", "image projects (wasteful)"),
    named("2.3.3.x5", "\u201C\u653F\u7EE9\u5DE5\u7A0B\u201D", "vanity-record projects (wasteful)")
  ])
]);

// src/packs/county-campaign/taxonomy/action4.ts
var action42 = action(4, "2.4", "\u660E\u6743\u8D23\u3001\u62C5\u4F7F\u547D", "Clear powers and duties, take on the mission", [
  focus("F41", "2.4.1", "\u6743\u8D23\u4E0D\u6E05", "unclear powers and duties", [
    named("2.4.1.x1", "\u6743\u8D23\u4E0D\u6E05", "unclear duties between departments"),
    named("2.4.1.x2", "\u8FB9\u754C\u4E0D\u660E", "unclear borders"),
    named("2.4.1.x3", "\u63A8\u8BFF\u626F\u76AE", "passing the buck"),
    named("2.4.1.x4", "\u6548\u7387\u4E0D\u9AD8", "low efficiency")
  ]),
  focus("F42", "2.4.2", "\u4E0D\u6562\u62C5\u5F53", "afraid to take responsibility", [
    named("2.4.2.x1", "\u4E0A\u63A8\u4E0B\u5378", "push up, shed down"),
    named("2.4.2.x2", "\u8BE5\u8D1F\u8D23\u65F6\u63A8\u4E0B\u5934", "push down when one is responsible"),
    named("2.4.2.x3", "\u8BE5\u62CD\u677F\u65F6\u7B49\u4E0A\u5934", "wait for superiors when one must decide"),
    named("2.4.2.x4", "\u628A\u201C\u5C65\u804C\u201D\u53D8\u201C\u63A8\u8D23\u201D", "turn duty into blame-shifting")
  ]),
  focus("F43", "2.4.3", "\u4E0D\u5584\u4F5C\u4E3A", "not good at acting", [
    named("2.4.3.x1", "\u5C65\u804C\u4E0D\u5C3D\u8D23", "duty not fully done", { law: ["discipline-law.39.2"] }),
    named("2.4.3.x2", "\u5728\u4E0A\u7EA7\u9762\u524D\u505A\u6837\u5B50", "show for superiors"),
    named("2.4.3.x3", "\u5728\u5DE5\u4F5C\u5C97\u4F4D\u6DF7\u65E5\u5B50", "idling at the post"),
    named("2.4.3.x4", "\u53EA\u60F3\u63FD\u6743\u4E0D\u60F3\u62C5\u8D23", "want power, not duty"),
    named("2.4.3.x5", "\u53EA\u60F3\u51FA\u5F69\u4E0D\u60F3\u51FA\u529B", "want glory, not effort")
  ])
]);

// src/packs/county-campaign/taxonomy/action5.ts
var action52 = action(5, "2.5", "\u805A\u5408\u529B\u3001\u63D0\u6548\u80FD", "Join forces, raise effect", [
  focus("F51", "2.5.1", "\u7F3A\u4E4F\u56E2\u7ED3", "lack of unity", [
    named("2.5.1.x1", "\u201C\u4E00\u8A00\u5802\u201D", "one-man say", { law: ["discipline-law.30.1"] }),
    named("2.5.1.x2", "\u5BB6\u957F\u5236", "patriarchal rule", { law: ["discipline-law.30.1"] }),
    named("2.5.1.x3", "\u5F53\u9762\u4E0D\u8BF4\u3001\u80CC\u540E\u4E71\u8BF4", "silent face to face, talk behind"),
    named("2.5.1.x4", "\u4F1A\u4E0A\u4E0D\u8BF4\u3001\u4F1A\u540E\u4E71\u8BF4", "silent in meeting, talk after")
  ]),
  focus("F52", "2.5.2", "\u6548\u7387\u4F4E\u4E0B", "low efficiency", [
    named("2.5.2.x1", "\u201C\u5EB8\u61D2\u6563\u6162\u201D", "mediocre, lazy, loose, slow", { law: ["discipline-law.39.2"] }),
    named("2.5.2.x2", "\u201C\u5750\u7B49\u9760\u8981\u201D", "sit, wait, lean, beg", { law: ["discipline-law.39.2"] }),
    named("2.5.2.x3", "\u201C\u8EBA\u5E73\u6DF7\u65E5\u5B50\u201D", "lying flat", { law: ["discipline-law.39.2"] }),
    named("2.5.2.q1", "\u201C\u8868\u6001\u5FEB\u3001\u843D\u5B9E\u6162\u201D", "quick to promise, slow to do"),
    named("2.5.2.q2", "\u88AB\u52A8\u5E94\u4ED8", "passive coping"),
    named("2.5.2.q3", "\u9AD8\u63A5\u4F4E\u653E", "take up high, put down low"),
    named("2.5.2.q4", "\u4E0D\u63A8\u4E0D\u52A8\u3001\u4E0D\u50AC\u4E0D\u505A", "moves only when pushed"),
    named("2.5.2.q5", "\u63A8\u4E5F\u4E0D\u52A8\u3001\u50AC\u4E5F\u4E0D\u505A", "does not move even when pushed")
  ]),
  focus("F53", "2.5.3", "\u6597\u4E89\u4E0D\u8DB3", "lack of fight", [
    named("2.5.3.x1", "\u610F\u5FD7\u8584\u5F31", "weak will"),
    named("2.5.3.x2", "\u754F\u60E7\u56F0\u96BE", "fear of difficulty"),
    named("2.5.3.x3", "\u4E0D\u6562\u6597\u4E89", "afraid to fight")
  ])
]);

// src/packs/county-campaign/taxonomy/action6.ts
var action62 = action(6, "2.6", "\u6811\u65B0\u98CE\u3001\u6C42\u5B9E\u6548", "New style, real effect", [
  focus("F61", "2.6.1", "\u6587\u98CE\u4E0D\u5B9E", "documents without substance", [
    named("2.6.1.x1", "\u4FBF\u7B3A", "note slip in place of a red-head document"),
    named("2.6.1.x2", "\u7535\u8BDD\u901A\u77E5", "phone notice in place of a red-head document"),
    named("2.6.1.x3", "\u5FAE\u4FE1\u5B89\u6392", "WeChat arrangement in place of a red-head document"),
    named("2.6.1.x4", "\u767D\u5934\u6587\u4EF6", "white-head document in place of a red-head document"),
    named("2.6.1.x5", "\u529E\u6587\u4E0D\u89C4\u8303", "irregular document handling"),
    named("2.6.1.x6", "\u6D41\u8F6C\u4E0D\u901A\u7545", "flow blocked"),
    named("2.6.1.x7", "\u529E\u7ED3\u4E0D\u8DDF\u8FDB", "no follow-up after completion")
  ]),
  focus("F62", "2.6.2", "\u4F1A\u98CE\u4E0D\u7CBE", "meetings not lean", [
    named("2.6.2.x1", "\u4F1A\u8BAE\u65F6\u95F4\u672A\u6709\u6548\u6574\u5408", "meeting times not combined"),
    named("2.6.2.x2", "\u4F1A\u8BAE\u8BAE\u7A0B\u7E41\u7410", "agenda too long"),
    named("2.6.2.x3", "\u4F1A\u8BAE\u6D3B\u52A8\u65E0\u6210\u6548", "no result")
  ]),
  focus("F63", "2.6.3", "\u68C0\u67E5\u8003\u6838\u9891\u7E41", "too many inspections and appraisals", [
    named("2.6.3.x1", "\u68C0\u67E5\u8003\u6838\u9891\u7E41", "too frequent"),
    named("2.6.3.x2", "\u5C42\u5C42\u52A0\u7801", "each level adds more"),
    named("2.6.3.x3", "\u641E\u5F62\u5F0F\u3001\u8D70\u8FC7\u573A", "going through the motions"),
    named("2.6.3.x4", "\u91CD\u7559\u75D5\u3001\u8F7B\u6548\u679C", "traces over effect"),
    named("2.6.3.x5", "\u52A0\u91CD\u57FA\u5C42\u8D1F\u62C5", "burden on the grass roots")
  ])
]);

// src/packs/county-campaign/taxonomy/action7.ts
var action72 = action(7, "2.7", "\u4E25\u7EAA\u5F8B\u3001\u6811\u5F62\u8C61", "Strict discipline, good image", [
  focus("F71", "2.7.1", "\u6EE5\u7528\u804C\u6743", "abuse of power", [
    named("2.7.1.x1", "\u6EE5\u7528\u804C\u6743", "abuse of power", { law: ["discipline-law.39.1"] }),
    named("2.7.1.x2", "\u4F18\u4EB2\u539A\u53CB", "favouring kin and friends"),
    named("2.7.1.x3", "\u5403\u62FF\u5361\u8981", "eating, taking, blocking, demanding", { law: ["discipline-law.38.2"] }),
    named("2.7.1.x4", "\u4EE5\u6743\u8C0B\u79C1", "power for private gain", { law: ["discipline-law.33.2"] }),
    named("2.7.1.x5", "\u63D2\u624B\u5E72\u9884\u7ECF\u6D4E\u6D3B\u52A8\u548C\u793E\u4F1A\u7BA1\u7406", "meddling in economic activity and social management")
  ]),
  focus("F72", "2.7.2", "\u4EAB\u4E50\u5962\u9761", "pleasure and extravagance", [
    named("2.7.2.x1", "\u94FA\u5F20\u6D6A\u8D39", "waste", { law: ["discipline-law.35.2", "discipline-law.35.3"] }),
    named("2.7.2.x2", "\u5927\u64CD\u5927\u529E", "lavish events"),
    named("2.7.2.x3", "\u539A\u846C\u8584\u517B", "rich burial, poor care"),
    named("2.7.2.x4", "\u4EBA\u60C5\u6500\u6BD4", "gift rivalry")
  ]),
  focus("F73", "2.7.3", "\u5F62\u8C61\u4E0D\u4F73", "poor image", [
    named("2.7.3.x1", "\u53C2\u4E0E\u8D4C\u535A", "gambling", { law: ["discipline-law.40.3"] }),
    named("2.7.3.x2", "\u4E0A\u73ED\u671F\u95F4\u996E\u9152", "drinking in working hours"),
    named("2.7.3.x3", "\u5947\u88C5\u5F02\u670D", "odd dress (in working hours)"),
    named("2.7.3.x4", "\u5F85\u4EBA\u63A5\u7269\u7D20\u8D28\u4E0D\u9AD8", "poor manners with people")
  ])
]);

// src/packs/county-campaign/taxonomy/campaign.ts
var campaignBehaviours = [
  named("4.3.x1", "\u5F62\u5F0F\u4E3B\u4E49", "formalism", { law: ["discipline-law.39.3"] }),
  named("4.3.x2", "\u5B98\u50DA\u4E3B\u4E49", "bureaucratism", { law: ["discipline-law.39.3"] }),
  named("4.3.x3", "\u641E\u82B1\u67B6\u5B50", "putting on a show"),
  named("4.3.x4", "\u8D70\u8FC7\u573A", "going through the motions")
];

// src/packs/county-campaign/taxonomy/index.ts
var specialActions = [action12, action22, action32, action42, action52, action62, action72];
var focusProblems = specialActions.flatMap((one) => one.focusProblems);
var behaviours = [
  ...focusProblems.flatMap((one) => one.behaviours),
  ...campaignBehaviours
];
var behaviourCodes = behaviours.map((one) => one.code);
var behaviourByCode = Object.fromEntries(behaviours.map((one) => [one.code, one]));
var focusByCode = Object.fromEntries(focusProblems.map((one) => [one.code, one]));

// src/packs/county-campaign/escalation/fields.ts
import { z as z21 } from "zod";
var trigger = z21.enum(["T1", "T2", "T3", ...behaviourCodes]);
var rung = z21.enum(["reminder", "talk", "criticism", "accountability"]);
var outcome = z21.enum(["upheld", "varied", "withdrawn"]);
var mitigation = z21.strictObject({ applies: z21.boolean(), reason: words });
var escalationFields = {
  trigger,
  grounds: z21.string(),
  evidence: z21.array(id),
  reportedBy: id,
  finding: z21.string(),
  confirmedBy: id,
  statement: z21.string(),
  rung,
  proposedBy: id,
  /** Where the case stood when it was proposed. */
  proposedFrom: z21.string(),
  jump: z21.string(),
  approvedBy: id,
  reached: z21.array(rung),
  mitigation,
  correctedBy: id,
  requirements: z21.string(),
  objectedBy: id,
  outcome,
  reviewedBy: id,
  receipt: z21.string()
};

// src/packs/county-campaign/escalation/commands.ts
var suggested = z22.enum(["T1", "T2", "T3", ...suggestibleCodes]);
var escalationCommands = {
  "escalation.suggest": command({
    title: text("\u63D0\u793A\u7EBF\u7D22", "suggest"),
    cites: ["4.4.d1", "4.4.d2", "4.4.d3", "A14"],
    data: { trigger: suggested, grounds: words, evidence: z22.array(id).max(50) },
    samples: [{ trigger: "T1", grounds: "\u9636\u6BB5\u5173\u53E3\u7F3A\u5C11\u5B89\u6392\u90E8\u7F72\u6750\u6599", evidence: [] }]
  }),
  "escalation.report": command({
    title: text("\u53CD\u6620\u95EE\u9898", "report what people found"),
    cites: ["4.4.a", "S4.c", "S5.l", "S6.k"],
    data: { trigger, grounds: words, evidence: z22.array(id).max(50) },
    samples: [{ trigger: "2.2.3.x5", grounds: "\u7A97\u53E3\u4EBA\u5458\u5E94\u4ED8\u4E86\u4E8B", evidence: [] }]
  }),
  "escalation.confirm": command({
    title: text("\u6838\u5B9E\u8BA4\u5B9A", "confirm as a finding"),
    cites: ["4.4.a", "A14", "S4.c"],
    data: { finding: requirements2 },
    samples: [{ finding: "\u7ECF\u6838\u5B9E\uFF0C\u8BE5\u5355\u4F4D\u672A\u53EC\u5F00\u52A8\u5458\u90E8\u7F72\u4F1A\u8BAE" }]
  }),
  "escalation.dismiss": command({
    title: text("\u6838\u5B9E\u4E0D\u6210\u7ACB", "dismiss"),
    cites: ["A14", "S4.c"],
    data: { reason: words },
    samples: [{ reason: "\u6750\u6599\u5DF2\u8865\u4EA4\uFF0C\u60C5\u51B5\u4E0D\u5C5E\u5B9E" }]
  }),
  "escalation.reply": command({
    title: text("\u9648\u8FF0\u7533\u8FA9", "reply"),
    cites: ["A15", "S4.j", "discipline-law.43"],
    data: { statement: words },
    samples: [{ statement: "\u56E0\u9632\u6C5B\u4EFB\u52A1\u63A8\u8FDF\uFF0C\u5DF2\u8865\u5F00\u4F1A\u8BAE" }]
  }),
  "escalation.propose": command({
    title: text("\u63D0\u51FA\u5904\u7406\u5EFA\u8BAE", "propose a rung"),
    cites: ["4.4.e1", "4.4.e2", "A15", "S4.h"],
    data: { rung, grounds: words, jump: words.optional() },
    samples: [{ rung: "criticism", grounds: "\u8BA4\u5B9A\u5C5E\u5B9E\uFF0C\u5F71\u54CD\u884C\u52A8\u8FDB\u5EA6" }]
  }),
  "escalation.approve": command({
    title: text("\u6279\u51C6", "approve"),
    cites: ["A11", "A15", "S4.i", "S4.k", "inspection-rules.21"],
    data: { mitigation },
    samples: [{ mitigation: { applies: false, reason: "\u65E0\u5BB9\u9519\u60C5\u5F62" } }]
  }),
  "escalation.decline": command({
    title: text("\u4E0D\u4E88\u6279\u51C6", "decline"),
    cites: ["A15", "inspection-rules.21"],
    data: { reason: words },
    samples: [{ reason: "\u60C5\u8282\u8F7B\u5FAE\uFF0C\u5DF2\u6539\u6B63" }]
  }),
  "escalation.close": command({
    title: text("\u4E0D\u518D\u5904\u7406", "take no further step"),
    cites: ["A15", "2.4.2.a"],
    data: { reason: words },
    samples: [{ reason: "\u7533\u8FA9\u6210\u7ACB\uFF0C\u4E0D\u518D\u5904\u7406" }]
  }),
  "escalation.report-correction": command({
    title: text("\u62A5\u544A\u6539\u6B63\u60C5\u51B5", "report the correction"),
    cites: ["4.4.e1", "A15", "inspection-rules.18"],
    data: { statement: words },
    samples: [{ statement: "\u5DF2\u5168\u90E8\u6539\u6B63\u5E76\u516C\u793A" }]
  }),
  "escalation.accept-correction": command({
    title: text("\u786E\u8BA4\u6539\u6B63", "accept the correction"),
    cites: ["A15", "inspection-rules.18"],
    data: { finding: words },
    samples: [{ finding: "\u73B0\u573A\u6838\u67E5\uFF0C\u6539\u6B63\u5C5E\u5B9E" }]
  }),
  "escalation.reject-correction": command({
    title: text("\u6539\u6B63\u4E0D\u5230\u4F4D", "reject the correction"),
    cites: ["A15", "inspection-rules.18"],
    data: { requirements: requirements2 },
    samples: [{ requirements: "\u8BF7\u8865\u5145\u516C\u793A\u8BB0\u5F55\u548C\u56DE\u8BBF\u60C5\u51B5" }]
  }),
  "escalation.hand-over": command({
    title: text("\u79FB\u4EA4\u6709\u6743\u673A\u5173", "hand over to the competent organ"),
    cites: ["4.4.e2", "A11", "inspection-rules.21"],
    data: { to: words },
    samples: [{ to: "\u53BF\u76D1\u5BDF\u673A\u5173" }]
  }),
  "escalation.acknowledge": command({
    title: text("\u6709\u6743\u673A\u5173\u56DE\u6267", "the organ acknowledges"),
    cites: ["4.4.e2", "A11"],
    data: { receipt: words },
    samples: [{ receipt: "\u6536\u4EF6\u7B2C8\u53F7" }]
  }),
  "escalation.object": command({
    title: text("\u7533\u8BF7\u590D\u6838", "object"),
    cites: ["A15", "S4.l", "inspection-rules.17"],
    data: { grounds: words },
    samples: [{ grounds: "\u8BA4\u5B9A\u4E8B\u5B9E\u6709\u8BEF" }]
  }),
  "escalation.decide-review": command({
    title: text("\u4F5C\u51FA\u590D\u6838\u51B3\u5B9A", "decide the review"),
    cites: ["A15", "S4.m", "inspection-rules.17"],
    data: { outcome, reason: requirements2, mitigation },
    samples: [
      { outcome: "upheld", reason: "\u590D\u6838\u8BA4\u5B9A\u539F\u7ED3\u8BBA\u4E8B\u5B9E\u6E05\u695A", mitigation: { applies: false, reason: "\u65E0\u5BB9\u9519\u60C5\u5F62" } }
    ]
  })
};

// src/packs/county-campaign/escalation/rules.ts
var notTheReporter = separation2({
  id: "confirmed-by-reporter",
  cites: ["4.4.a", "S4.c"],
  message: text(
    "\u53CD\u6620\u4EBA\u4E0D\u5F97\u6838\u5B9E\u81EA\u5DF1\u53CD\u6620\u7684\u7EBF\u7D22\uFF0C\u8BF7\u7531\u4ED6\u4EBA\u6838\u5B9E",
    "whoever reported may not confirm: let somebody else do it"
  ),
  from: ["reportedBy"],
  subject: true,
  expected: text("\u53E6\u4E00\u540D\u7763\u67E5\u4EBA\u5458", "another inspector")
});
var notTheProposer = separation2({
  id: "approved-by-proposer",
  cites: ["A15", "inspection-rules.21"],
  message: text("\u63D0\u51FA\u4EBA\u4E0D\u5F97\u81EA\u884C\u6279\u51C6", "whoever proposed may not approve"),
  from: ["proposedBy"],
  subject: true,
  expected: text("\u5176\u4ED6\u6709\u6743\u6279\u51C6\u7684\u4EBA", "somebody else entitled to approve")
});
var notItsSubject = separation2({
  id: "escalation-handled-by-its-subject",
  cites: ["A15", "S4.c"],
  message: text("\u5F53\u4E8B\u4EBA\u4E0D\u5F97\u7ECF\u529E\u672C\u4EBA\u4E8B\u9879", "whoever it is about does not handle it"),
  from: [],
  subject: true,
  expected: text("\u5176\u4ED6\u4EBA\u5458", "somebody else")
});
var speaksForThemselves = rule({
  id: "another-speaks-for-the-person",
  cites: ["S4.j", "discipline-law.43"],
  message: text("\u6D89\u53CA\u4E2A\u4EBA\u7684\uFF0C\u7531\u672C\u4EBA\u9648\u8FF0\u3001\u7533\u8BF7\u6216\u62A5\u544A", "where it is about a person, that person speaks"),
  check: (c) => c.case.person === void 0 || c.by === c.case.person || { given: c.by, expected: text("\u672C\u4EBA", "the person concerned") }
});
var enteredToday = rule({
  id: "limit-would-be-shortened",
  cites: ["S4.j", "S4.l"],
  message: text(
    "\u5F71\u54CD\u4ED6\u4EBA\u9648\u8FF0\u6216\u590D\u6838\u671F\u9650\u7684\u51B3\u5B9A\u4E0D\u5F97\u8865\u8BB0\u751F\u6548\u65E5\u671F",
    "a decision that others may answer takes effect on the day it is entered"
  ),
  check: (c) => c.on === c.today || { given: c.on, expected: text(c.today, c.today) }
});
var noReviewPending = rule({
  id: "review-pending",
  cites: ["A15", "S4.l", "inspection-rules.17"],
  message: text("\u590D\u6838\u672A\u51B3\uFF0C\u4E0D\u5F97\u4F5C\u51FA\u65B0\u7684\u51B3\u5B9A", "nothing further is decided while a review is pending"),
  check: (c) => !isIn(c.case, "review.objected") || {
    given: "review.objected",
    expected: text("\u590D\u6838\u51B3\u5B9A\u4E4B\u540E", "after the review is decided")
  }
});
var jumpWithReason = rule({
  id: "jump-without-reason",
  cites: ["4.4.e1", "4.4.e2", "A15"],
  message: text("\u8D8A\u8FC7\u6279\u8BC4\u76F4\u63A5\u5EFA\u8BAE\u95EE\u8D23\uFF0C\u987B\u4E66\u9762\u8BF4\u660E\u7406\u7531", "going past a rung needs a written reason"),
  check: (c) => {
    const wanted = heightOf(ladder, c.data.rung);
    const skipped = ladder.rungs.filter(
      ({ id: id3, optional }, height2) => height2 < wanted && !optional && c.fields.reached?.some((one) => one === id3) !== true
    );
    return skipped.length === 0 || c.data.jump !== void 0 || {
      given: skipped.map(({ id: id3 }) => id3),
      expected: text("\u4E66\u9762\u7406\u7531", "a written reason")
    };
  }
});
var climbs = rule({
  id: "rung-not-higher",
  cites: ["A15", "S4.h"],
  message: text("\u5EFA\u8BAE\u7684\u68AF\u7EA7\u987B\u9AD8\u4E8E\u5DF2\u91C7\u53D6\u7684\u68AF\u7EA7", "the rung must lie above the last one taken"),
  check: (c) => {
    const last3 = Math.max(-1, ...(c.fields.reached ?? []).map((one) => heightOf(ladder, one)));
    return heightOf(ladder, c.data.rung) > last3 || {
      given: c.data.rung,
      expected: text(ladder.rungs[last3 + 1]?.title.zh ?? "", ladder.rungs[last3 + 1]?.title.en ?? "")
    };
  }
});
var correctionBySomebodyElse = separation2({
  id: "correction-accepted-by-subject",
  cites: ["A15", "inspection-rules.18"],
  message: text("\u6539\u6B63\u60C5\u51B5\u987B\u7531\u4ED6\u4EBA\u786E\u8BA4", "the correction is accepted by somebody else"),
  from: ["correctedBy"],
  subject: true,
  expected: text("\u529E\u516C\u5BA4\u5176\u4ED6\u4EBA\u5458", "somebody else of the office")
});
var authorStepsAside = separation2({
  id: "review-by-author",
  cites: ["A15", "S4.l", "inspection-rules.17"],
  message: text(
    "\u539F\u8BA4\u5B9A\u3001\u63D0\u51FA\u3001\u6279\u51C6\u4EBA\u5458\u5E94\u5F53\u56DE\u907F\uFF0C\u8BF7\u53E6\u884C\u5B89\u6392\u590D\u6838\u4EBA",
    "whoever confirmed, proposed or approved steps aside: let somebody else review"
  ),
  from: ["confirmedBy", "proposedBy", "approvedBy", "objectedBy"],
  subject: true,
  expected: text("\u672A\u53C2\u4E0E\u7684\u4EBA\u5458", "somebody who took no part")
});
var rungIs = (...rungs) => when({
  id: `rung-is-${rungs.join("-or-")}`,
  cites: ["A15", "S4.h"],
  holds: (c) => rungs.includes(c.fields.rung ?? "")
});
var isCriticism = rungIs("criticism");
var isAccountability = rungIs("accountability");
var isObjectionable = rungIs("criticism", "accountability");
var outcomeIs = (outcome4) => when({
  id: `review-${outcome4}`,
  cites: ["S4.m"],
  holds: (c) => c.data.outcome === outcome4
});
var isWithdrawn = outcomeIs("withdrawn");
var isVaried = outcomeIs("varied");
var suspendsCorrection = when({
  id: "objection-suspends-correction",
  cites: ["S4.n"],
  holds: (c) => c.option(objectionSuspends)
});
var proposedFrom = (state) => when({
  id: `proposed-when-${state}`,
  cites: ["A15"],
  holds: (c) => c.fields.proposedFrom === state
});
var wasUncorrected = proposedFrom("uncorrected");
var wasWatched = proposedFrom("watched");

// src/packs/county-campaign/escalation/review.ts
var reviewed = {
  may: ["authority", "office"],
  personal: true,
  rules: [authorStepsAside],
  keeps: ["outcome"],
  records: (c) => ({ reviewedBy: c.by, mitigation: c.data.mitigation }),
  event: "escalation.reviewed",
  cites: ["S4.l", "S4.m", "inspection-rules.17"]
};
var review = region({
  commands: escalationCommands,
  fields: escalationFields,
  title: text("\u590D\u6838", "review"),
  initial: "none",
  states: {
    none: {
      title: text("\u5C1A\u65E0\u53EF\u590D\u6838\u7684\u7ED3\u8BBA", "nothing to object to yet"),
      on: {
        "escalation.approve": { target: "open", when: [isObjectionable], may: ["authority"], cites: ["A15", "S4.l"] }
      }
    },
    open: {
      title: text("\u53EF\u7533\u8BF7\u590D\u6838", "open to objection"),
      cites: ["S4.l", "inspection-rules.17"],
      deadlines: ["objection"],
      on: {
        "escalation.object": {
          target: "objected",
          may: ["head", "subject"],
          rules: [speaksForThemselves],
          records: (c) => ({ objectedBy: c.by }),
          event: "escalation.objected",
          cites: ["S4.l", "inspection-rules.17"]
        },
        // A further decision has thirty days of its own.
        "escalation.approve": {
          when: [isObjectionable],
          may: ["authority"],
          restarts: ["objection"],
          cites: ["A15", "S4.l"]
        },
        "objection.reached": {
          target: "settled",
          event: "escalation.objection-expired",
          cites: ["inspection-rules.17"]
        }
      }
    },
    objected: {
      title: text("\u590D\u6838\u4E2D", "under review"),
      cites: ["S4.l", "inspection-rules.17"],
      deadlines: ["review"],
      on: {
        "escalation.decide-review": { target: "settled", ...reviewed },
        "review.missed": { event: "escalation.review-overdue", cites: ["inspection-rules.17"] }
      }
    },
    settled: {
      title: text("\u5DF2\u4E86\u7ED3", "settled"),
      on: {
        "escalation.approve": { target: "open", when: [isObjectionable], may: ["authority"], cites: ["A15", "S4.l"] }
      }
    }
  }
});

// src/packs/county-campaign/escalation/moves.ts
var approved = (c) => ({
  approvedBy: c.by,
  mitigation: c.data.mitigation,
  reached: [...c.fields.reached ?? [], ...c.fields.rung === void 0 ? [] : [c.fields.rung]]
});
var ignores = ["escalation.suggest"];
var propose = {
  target: "proposed",
  may: ["office"],
  rules: [notItsSubject, climbs, jumpWithReason],
  keeps: ["rung", "jump"],
  records: (c) => ({ proposedBy: c.by, proposedFrom: /steps\.([a-z-]+)/u.exec(c.case.state)?.[1] ?? "heard" }),
  event: "escalation.proposed",
  cites: ["A15", "S4.h", "inspection-rules.21"]
};
var close = {
  target: "closed",
  may: ["office", "authority"],
  rules: [notItsSubject],
  event: "escalation.closed",
  cites: ["A15", "2.4.2.a"]
};
var decline = {
  may: ["authority", "office"],
  rules: [notItsSubject],
  event: "escalation.declined",
  cites: ["A15", "inspection-rules.21"]
};
var upheld = { may: ["authority", "office"], cites: ["S4.m"] };
var withdrawn = {
  target: "withdrawn",
  when: [isWithdrawn],
  may: ["authority", "office"],
  cites: ["S4.m"]
};
var varied = { target: "watched", when: [isVaried], may: ["authority", "office"], cites: ["S4.m"] };

// src/packs/county-campaign/escalation/steps.ts
var steps2 = region({
  commands: escalationCommands,
  fields: escalationFields,
  title: text("\u9636\u68AF", "the ladder"),
  initial: "suggested",
  states: {
    suggested: {
      title: text("\u7CFB\u7EDF\u63D0\u793A\uFF08\u5F85\u6838\u5B9E\uFF09", "suggested, not confirmed"),
      cites: ["A14", "S4.c"],
      ignores,
      deadlines: ["suggestion"],
      on: {
        "escalation.confirm": {
          target: "confirmed",
          may: ["inspector"],
          rules: [notTheReporter, enteredToday],
          keeps: ["finding"],
          records: (c) => ({ confirmedBy: c.by }),
          event: "escalation.confirmed",
          cites: ["4.4.a", "A14", "S4.c"]
        },
        "escalation.dismiss": {
          target: "dismissed",
          may: ["inspector"],
          rules: [notTheReporter],
          event: "escalation.dismissed",
          cites: ["A14", "S4.c"]
        },
        "suggestion.missed": { target: "lapsed", event: "escalation.lapsed", cites: ["S4.g"] }
      }
    },
    confirmed: {
      title: text("\u5DF2\u8BA4\u5B9A\uFF0C\u542C\u53D6\u9648\u8FF0", "confirmed, the reply is awaited"),
      cites: ["S4.j", "discipline-law.43"],
      ignores,
      deadlines: ["reply"],
      on: {
        "escalation.reply": {
          target: "heard",
          may: ["head", "subject"],
          rules: [speaksForThemselves],
          keeps: ["statement"],
          event: "escalation.replied",
          cites: ["S4.j", "discipline-law.43"]
        },
        "reply.reached": { target: "heard", event: "escalation.reply-waived", cites: ["S4.j"] }
      }
    },
    heard: {
      title: text("\u5DF2\u542C\u53D6\u9648\u8FF0", "heard"),
      cites: ["S4.j"],
      ignores,
      on: {
        "escalation.propose": propose,
        "escalation.close": close,
        "escalation.decide-review": [withdrawn, varied, upheld]
      }
    },
    proposed: {
      title: text("\u5DF2\u63D0\u51FA\u5EFA\u8BAE", "proposed"),
      cites: ["A15", "S4.i"],
      ignores,
      on: {
        "escalation.approve": [
          {
            target: "criticised",
            when: [isCriticism],
            may: ["authority"],
            personal: true,
            rules: [notTheProposer, enteredToday, noReviewPending],
            records: approved,
            event: "escalation.criticised",
            cites: ["4.4.e1", "S4.i", "S4.k", "inspection-rules.21"]
          },
          {
            target: "accountable",
            when: [isAccountability],
            may: ["authority"],
            personal: true,
            rules: [notTheProposer, enteredToday, noReviewPending],
            records: approved,
            event: "escalation.accountability-approved",
            cites: ["4.4.e2", "S4.i", "S4.k", "inspection-rules.21"]
          },
          {
            target: "watched",
            may: ["office"],
            rules: [notTheProposer],
            records: approved,
            event: "escalation.reminded",
            cites: ["S4.h", "S4.k"]
          }
        ],
        "escalation.decline": [
          { target: "uncorrected", when: [wasUncorrected], ...decline },
          { target: "watched", when: [wasWatched], ...decline },
          { target: "heard", ...decline }
        ],
        "escalation.decide-review": [withdrawn, varied, upheld]
      }
    },
    criticised: {
      title: text("\u5DF2\u6279\u8BC4\uFF0C\u9650\u671F\u6539\u6B63", "criticised, to be corrected"),
      cites: ["4.4.e1", "A15"],
      ignores,
      deadlines: ["correction"],
      on: {
        "escalation.report-correction": {
          target: "corrected",
          may: ["head", "subject"],
          rules: [speaksForThemselves],
          keeps: ["statement"],
          records: (c) => ({ correctedBy: c.by }),
          event: "escalation.correction-reported",
          cites: ["A15", "inspection-rules.18"]
        },
        "escalation.object": {
          when: [suspendsCorrection],
          may: ["head", "subject"],
          rules: [speaksForThemselves],
          suspends: ["correction"],
          cites: ["S4.n"]
        },
        "escalation.decide-review": [
          withdrawn,
          varied,
          { may: ["authority", "office"], resumes: ["correction"], cites: ["S4.m", "S4.n"] }
        ],
        "correction.missed": { target: "uncorrected", event: "escalation.not-corrected", cites: ["4.4.e2", "A15"] }
      }
    },
    corrected: {
      title: text("\u5DF2\u62A5\u6539\u6B63\uFF0C\u5F85\u786E\u8BA4", "correction reported"),
      cites: ["inspection-rules.18"],
      ignores,
      on: {
        "escalation.accept-correction": {
          target: "watched",
          may: ["office", "inspector"],
          rules: [correctionBySomebodyElse],
          event: "escalation.corrected",
          cites: ["A15", "inspection-rules.18"]
        },
        "escalation.reject-correction": {
          target: "uncorrected",
          may: ["office", "inspector"],
          rules: [correctionBySomebodyElse],
          keeps: ["requirements"],
          event: "escalation.correction-rejected",
          cites: ["A15", "inspection-rules.18"]
        },
        "escalation.decide-review": [withdrawn, varied]
      }
    },
    uncorrected: {
      title: text("\u672A\u6539\u6B63", "not corrected"),
      cites: ["4.4.e2", "A15"],
      ignores,
      on: {
        "escalation.propose": propose,
        "escalation.close": close,
        "escalation.report-correction": {
          target: "corrected",
          may: ["head", "subject"],
          rules: [speaksForThemselves],
          keeps: ["statement"],
          records: (c) => ({ correctedBy: c.by }),
          event: "escalation.correction-reported",
          cites: ["A15", "inspection-rules.18"]
        },
        "escalation.decide-review": [withdrawn, varied]
      }
    },
    accountable: {
      title: text("\u5DF2\u6279\u51C6\u95EE\u8D23\u5EFA\u8BAE", "accountability approved"),
      cites: ["4.4.e2"],
      ignores,
      on: {
        "escalation.hand-over": {
          target: "handed-over",
          may: ["office"],
          event: "escalation.handed-over",
          cites: ["4.4.e2", "A11", "inspection-rules.21"]
        },
        "escalation.decide-review": [withdrawn, varied]
      }
    },
    "handed-over": {
      title: text("\u5DF2\u79FB\u4EA4\u6709\u6743\u673A\u5173", "handed over"),
      cites: ["4.4.e2", "A11"],
      ignores,
      on: {
        "escalation.acknowledge": {
          target: "received",
          may: ["organ"],
          keeps: ["receipt"],
          event: "escalation.received",
          cites: ["4.4.e2", "A11"]
        },
        "escalation.decide-review": [withdrawn, varied, upheld]
      }
    },
    watched: {
      title: text("\u89C2\u5BDF\u671F", "clean period"),
      cites: ["A15", "S4.o"],
      ignores,
      deadlines: ["clean"],
      on: {
        "clean.reached": { target: "cleared", event: "escalation.cleared", cites: ["S4.o"] },
        "escalation.propose": propose,
        "escalation.decide-review": [
          { target: "withdrawn", when: [isWithdrawn], may: ["authority", "office"], cites: ["S4.m"] }
        ]
      }
    },
    cleared: { title: text("\u89C2\u5BDF\u671F\u6EE1\uFF0C\u9000\u51FA\u9636\u68AF", "cleared"), cites: ["S4.o"], type: "final", ignores },
    dismissed: { title: text("\u6838\u5B9E\u4E0D\u6210\u7ACB", "dismissed"), type: "final", ignores },
    lapsed: { title: text("\u63D0\u793A\u5931\u6548", "lapsed"), cites: ["S4.g"], type: "final", ignores },
    closed: { title: text("\u4E0D\u518D\u5904\u7406", "closed"), type: "final", ignores },
    withdrawn: { title: text("\u590D\u6838\u64A4\u9500", "withdrawn on review"), cites: ["S4.m"], type: "final", ignores },
    received: { title: text("\u6709\u6743\u673A\u5173\u5DF2\u6536", "received by the organ"), cites: ["A11"], type: "final", ignores }
  }
});

// src/packs/county-campaign/escalation/procedure.ts
var reported = (c) => ({ reportedBy: c.by });
var escalation = defineParallel({
  id: "escalation",
  title: text("\u95EE\u8D23\u9636\u68AF", "escalation"),
  cites: ["4.4.d1", "4.4.e1", "4.4.e2", "A15"],
  subject: "unit",
  fields: escalationFields,
  commands: escalationCommands,
  deadlines: {
    suggestion: {
      title: text("\u63D0\u793A\u6838\u5B9E\u671F\u9650", "life of the suggestion"),
      cites: ["S4.g"],
      kind: "limit",
      span: workingDays(suggestionDays)
    },
    reply: { title: text("\u9648\u8FF0\u671F\u9650", "limit to reply"), cites: ["S4.j"], kind: "turn", span: workingDays(replyDays) },
    correction: {
      title: text("\u6539\u6B63\u671F\u9650", "limit to correct"),
      cites: ["4.4.e1", "A15"],
      kind: "limit",
      span: workingDays(correctionDays)
    },
    clean: { title: text("\u89C2\u5BDF\u671F", "clean period"), cites: ["S4.o"], kind: "turn", span: workingDays(cleanDays) },
    objection: {
      title: text("\u7533\u8BF7\u590D\u6838\u671F\u9650", "limit to object"),
      cites: ["S4.l", "inspection-rules.17"],
      kind: "turn",
      span: calendarDays(objectionDays)
    },
    review: {
      title: text("\u590D\u6838\u671F\u9650", "limit to review"),
      cites: ["S4.l", "inspection-rules.17"],
      kind: "limit",
      span: calendarDays(reviewDays)
    }
  },
  opens: {
    "escalation.suggest": {
      may: ["policy"],
      keeps: ["trigger", "grounds", "evidence"],
      event: "escalation.suggested",
      cites: ["4.4.d1", "4.4.d2", "4.4.d3", "A14", "S5.l"]
    },
    "escalation.report": {
      may: ["office", "inspector", "cadre", "deputy", "head", "leader"],
      keeps: ["trigger", "grounds", "evidence"],
      records: reported,
      event: "escalation.reported",
      cites: ["4.4.a", "S4.c", "S5.l", "S6.k"]
    }
  },
  states: { steps: steps2, review }
});

// src/packs/county-campaign/clue/commands.ts
import { z as z23 } from "zod";
var clueCommands = {
  "clue.register": command({
    title: text("\u767B\u8BB0\u7EBF\u7D22", "register a clue"),
    cites: ["2.3.1.y1", "2.3.1.y2", "S4.t"],
    data: { ground: z23.enum(behaviourCodes), summary: requirements2, reporter: id.optional() },
    samples: [{ ground: "2.3.1.y1", summary: "\u7FA4\u4F17\u53CD\u6620\u5F81\u5730\u8865\u507F\u6B3E\u672A\u6309\u6807\u51C6\u53D1\u653E" }]
  }),
  "clue.sign": command({
    title: text("\u767B\u8BB0\u4EBA\u4E4B\u5916\u7B2C\u4E8C\u4EBA\u7B7E\u5B57", "sign as a second person, beside who registered"),
    cites: ["S4.t"],
    data: {},
    samples: [{}]
  }),
  "clue.hand-over": command({
    title: text("\u79FB\u9001", "hand over"),
    cites: ["2.3.1.y1", "2.3.1.y2", "inspection-rules.23"],
    data: { to: words },
    samples: [{ to: "\u53BF\u76D1\u5BDF\u673A\u5173" }]
  }),
  "clue.send-back": command({
    title: text("\u9000\u56DE\u79FB\u9001", "send back: not this organ\u2019s"),
    cites: ["S4.v"],
    data: { reason: words },
    samples: [{ reason: "\u4E0D\u5C5E\u672C\u673A\u5173\u7BA1\u8F96" }]
  }),
  "clue.acknowledge": command({
    title: text("\u6709\u6743\u673A\u5173\u56DE\u6267", "the organ acknowledges"),
    cites: ["S4.v"],
    data: { receipt: words },
    samples: [{ receipt: "\u6536\u4EF6\u7B2C15\u53F7" }]
  })
};
var clueFields = {
  ground: z23.enum(behaviourCodes),
  summary: z23.string(),
  reporter: id,
  registeredBy: id,
  signedBy: id,
  to: z23.string(),
  receipt: z23.string(),
  reason: z23.string()
};

// src/packs/county-campaign/clue/rules.ts
var anotherSigner = separation2({
  id: "clue-signed-twice-by-one",
  cites: ["2.3.1.y1", "2.3.1.y2", "S4.t", "discipline-law.42"],
  message: text(
    "\u7EBF\u7D22\u987B\u7531\u767B\u8BB0\u4EBA\u4E4B\u5916\u7684\u53E6\u4E00\u540D\u529E\u516C\u5BA4\u4EBA\u5458\u7B7E\u5B57",
    "a clue is signed by somebody of the office beside whoever registered it"
  ),
  from: ["registeredBy", "reporter"],
  subject: true,
  expected: text("\u53E6\u4E00\u540D\u529E\u516C\u5BA4\u4EBA\u5458", "another person of the office")
});
var notItsSubject2 = separation2({
  id: "clue-handled-by-its-subject",
  cites: ["2.3.1.y1", "S4.t", "S4.u"],
  message: text("\u7EBF\u7D22\u6240\u6D89\u4EBA\u5458\u4E0D\u5F97\u7ECF\u529E", "whoever the clue is about does not handle it"),
  from: [],
  subject: true,
  expected: text("\u5176\u4ED6\u4EBA\u5458", "somebody else")
});
var oneSignerChosen = when({
  id: "one-signer-chosen",
  cites: ["S4.t"],
  holds: (c) => c.option(clueSigners) === 1
});

// src/packs/county-campaign/clue/procedure.ts
var handOver = {
  target: "handed-over",
  may: ["office"],
  rules: [notItsSubject2],
  keeps: ["to"],
  event: "clue.handed-over",
  cites: ["2.3.1.y1", "2.3.1.y2", "inspection-rules.23"]
};
var clue = defineProcedure({
  id: "clue",
  title: text("\u7EBF\u7D22\u79FB\u9001", "clue transfer"),
  cites: ["2.3.1.y1", "2.3.1.y2", "S4.t", "S4.u", "S4.v", "inspection-rules.23"],
  subject: "unit",
  confidential: ["office", "inspector", "organ", "authority"],
  fields: clueFields,
  commands: clueCommands,
  deadlines: {
    transfer: {
      title: text("\u79FB\u9001\u65F6\u9650", "limit to hand over"),
      cites: ["2.3.1.y1", "inspection-rules.23"],
      kind: "limit",
      span: workingDays(clueDays)
    },
    receipt: {
      title: text("\u56DE\u6267\u65F6\u9650", "limit to acknowledge"),
      cites: ["S4.v", "4.3.a"],
      kind: "limit",
      span: workingDays(clueReceiptDays)
    }
  },
  opens: {
    "clue.register": {
      may: ["office", "inspector"],
      rules: [notItsSubject2],
      keeps: ["ground", "summary", "reporter"],
      records: (c) => ({ registeredBy: c.by }),
      event: "clue.registered",
      cites: ["2.3.1.y1", "2.3.1.y2", "S4.t"]
    }
  },
  initial: "registered",
  states: {
    registered: {
      title: text("\u5DF2\u767B\u8BB0", "registered"),
      cites: ["2.3.1.y1", "2.3.1.y2"],
      // One clock, from registration: signing does not start it anew.
      deadlines: ["transfer"],
      on: {
        "clue.sign": {
          target: "signed",
          may: ["office"],
          personal: true,
          rules: [anotherSigner],
          records: (c) => ({ signedBy: c.by }),
          event: "clue.signed",
          cites: ["2.3.1.y1", "2.3.1.y2", "S4.t"]
        },
        // By one signer alone only where the county chose so.
        "clue.hand-over": { when: [oneSignerChosen], ...handOver },
        "transfer.missed": { event: "clue.overdue", cites: ["2.3.1.y1", "4.3.a"] }
      }
    },
    signed: {
      title: text("\u7B2C\u4E8C\u4EBA\u5DF2\u7B7E", "signed by a second person"),
      cites: ["S4.t"],
      deadlines: ["transfer"],
      on: {
        "clue.hand-over": handOver,
        "transfer.missed": { event: "clue.overdue", cites: ["2.3.1.y1", "4.3.a"] }
      }
    },
    "handed-over": {
      title: text("\u5DF2\u79FB\u9001", "handed over"),
      cites: ["2.3.1.y1", "2.3.1.y2"],
      deadlines: ["receipt"],
      on: {
        "receipt.missed": { event: "clue.not-acknowledged", cites: ["S4.v", "4.3.a"] },
        "clue.send-back": {
          target: "sent-back",
          may: ["organ"],
          keeps: ["reason"],
          event: "clue.sent-back",
          cites: ["S4.v"]
        },
        "clue.acknowledge": {
          target: "acknowledged",
          may: ["organ"],
          keeps: ["receipt"],
          event: "clue.acknowledged",
          cites: ["S4.v"]
        }
      }
    },
    "sent-back": {
      title: text("\u5DF2\u9000\u56DE\uFF0C\u5F85\u53E6\u884C\u79FB\u9001", "sent back, to be handed to another organ"),
      cites: ["2.3.1.y1", "2.3.1.y2"],
      deadlines: ["transfer"],
      on: {
        "clue.hand-over": handOver,
        "transfer.missed": { event: "clue.overdue", cites: ["2.3.1.y1", "4.3.a"] }
      }
    },
    acknowledged: { title: text("\u6709\u6743\u673A\u5173\u5DF2\u6536", "acknowledged by the organ"), type: "final" }
  }
});

// src/packs/county-campaign/duty-dispute/fields.ts
import { z as z24 } from "zod";
var outcome2 = z24.enum(["own-duty", "other-unit", "misrouted"]);
var dutyDisputeFields = {
  matter: z24.string(),
  other: id,
  basis: z24.string(),
  statement: z24.string(),
  outcome: outcome2,
  ruling: z24.string(),
  owner: id,
  raisedBy: id,
  settledBy: id
};

// src/packs/county-campaign/duty-dispute/commands.ts
var dutyDisputeCommands = {
  "duty-dispute.raise": command({
    title: text("\u63D0\u51FA\u6743\u8D23\u4E89\u8BAE", "raise a dispute"),
    cites: ["2.4.1.b", "2.4.1.x3"],
    data: { matter: words, other: id, basis: words },
    samples: [{ matter: "\u6CBF\u8857\u6392\u6C34\u7BA1\u7F51\u7EF4\u62A4", other: "river", basis: "\u4E09\u5B9A\u65B9\u6848\u7B2C\u4E8C\u6761" }]
  }),
  "duty-dispute.state": command({
    title: text("\u5BF9\u65B9\u9648\u8FF0", "the other unit states its view"),
    cites: ["2.4.1.b", "S6.g"],
    data: { statement: words },
    samples: [{ statement: "\u8BE5\u7BA1\u7F51\u672A\u79FB\u4EA4\u6211\u5355\u4F4D" }]
  }),
  "duty-dispute.settle": command({
    title: text("\u7F16\u529E\u88C1\u5B9A", "settle"),
    cites: ["2.4.1.b", "S6.g", "S5.e"],
    data: { outcome: outcome2, owner: id, basis: requirements2 },
    samples: [{ outcome: "own-duty", owner: "finance", basis: "\u4F9D\u4E09\u5B9A\u65B9\u6848\u7B2C\u4E8C\u6761\u7531\u8BE5\u5355\u4F4D\u8D1F\u8D23" }]
  }),
  "duty-dispute.take-back": command({
    title: text("\u64A4\u56DE\u4E89\u8BAE", "take it back"),
    cites: ["2.4.1.b"],
    data: {},
    samples: [{}]
  })
};

// src/packs/county-campaign/in-unit.ts
var unitOf = (c) => c.registry.current(c.case.unit ?? "");
var inUnit = (c, person2) => c.registry.appointments(person2, c.today).some(({ unit }) => unit === unitOf(c));
var holdsRole = (c, person2, roles2) => c.registry.appointments(person2, c.today).some(({ role }) => roles2.includes(role));

// src/packs/county-campaign/duty-dispute/rules.ts
var dutyListMade = rule({
  id: "no-duty-list",
  cites: ["2.4.1.b", "S6.f"],
  message: text("\u8BF7\u5148\u5BF9\u6807\u201C\u4E09\u5B9A\u201D\u65B9\u6848\u5EFA\u7ACB\u672C\u5355\u4F4D\u804C\u8D23\u6E05\u5355", "make the unit\u2019s duty list from its mandate first"),
  check: (c) => c.linked("participation")?.fields["dutyListOn"] !== void 0 || {
    given: "none",
    expected: text("\u804C\u8D23\u6E05\u5355", "a duty list")
  }
});
var betweenTwoUnits = rule({
  id: "dispute-with-no-other-unit",
  cites: ["2.4.1.b", "0.d"],
  message: text("\u4E89\u8BAE\u5BF9\u65B9\u987B\u4E3A\u5DF2\u767B\u8BB0\u7684\u53E6\u4E00\u5355\u4F4D", "the other side is another registered unit"),
  check: (c) => c.data.other !== unitOf(c) && c.registry.unit(c.data.other) !== void 0 || {
    given: c.data.other,
    expected: text("\u53E6\u4E00\u5355\u4F4D", "another unit")
  }
});
var ownerFits = rule({
  id: "owner-does-not-fit-outcome",
  cites: ["2.4.1.b", "S6.g"],
  message: text("\u88C1\u5B9A\u7684\u8D23\u4EFB\u5355\u4F4D\u4E0E\u88C1\u5B9A\u7ED3\u679C\u4E0D\u7B26", "the owner does not fit the outcome"),
  check: (c) => {
    const own2 = c.data.owner === unitOf(c);
    const fits = c.data.outcome === "own-duty" ? own2 : !own2 && c.registry.unit(c.data.owner) !== void 0;
    return fits || {
      given: c.data.owner,
      expected: c.data.outcome === "own-duty" ? text("\u63D0\u51FA\u5355\u4F4D", "who raised it") : text("\u5176\u4ED6\u5DF2\u767B\u8BB0\u5355\u4F4D", "another registered unit")
    };
  }
});
var notTheRaiser = separation2({
  id: "settled-by-raiser",
  cites: ["2.4.1.b", "S6.g"],
  message: text("\u63D0\u51FA\u4EBA\u4E0D\u5F97\u81EA\u884C\u88C1\u5B9A", "whoever raised it does not settle it"),
  from: ["raisedBy"],
  expected: text("\u7F16\u529E", "the staffing office")
});

// src/packs/county-campaign/duty-dispute/procedure.ts
var dutyDispute = defineProcedure({
  id: "duty-dispute",
  title: text("\u6743\u8D23\u4E89\u8BAE", "duty dispute"),
  cites: ["2.4.1.b", "2.4.1.x3", "S6.g"],
  subject: "unit",
  fields: dutyDisputeFields,
  commands: dutyDisputeCommands,
  deadlines: {
    settle: {
      title: text("\u88C1\u5B9A\u65F6\u9650", "limit to settle"),
      cites: ["2.4.1.b", "S6.g"],
      kind: "limit",
      span: workingDays(settlementDays)
    }
  },
  opens: {
    "duty-dispute.raise": {
      may: ["head", "deputy"],
      rules: [dutyListMade, betweenTwoUnits],
      keeps: ["matter", "other", "basis"],
      records: (c) => ({ raisedBy: c.by }),
      event: "duty-dispute.raised",
      cites: ["2.4.1.b", "2.4.1.x3"]
    }
  },
  initial: "raised",
  states: {
    raised: {
      title: text("\u5F85\u88C1\u5B9A", "to be settled"),
      cites: ["2.4.1.b", "S6.g"],
      deadlines: ["settle"],
      on: {
        "duty-dispute.state": {
          may: ["otherHead"],
          keeps: ["statement"],
          event: "duty-dispute.stated",
          cites: ["2.4.1.b"]
        },
        "duty-dispute.settle": {
          target: "settled",
          may: ["staffing"],
          rules: [ownerFits, notTheRaiser],
          keeps: ["outcome", "owner"],
          records: (c) => ({ settledBy: c.by, ruling: c.data.basis }),
          event: "duty-dispute.settled",
          cites: ["2.4.1.b", "S6.g", "S5.e"]
        },
        "duty-dispute.take-back": {
          target: "taken-back",
          may: ["head", "deputy"],
          event: "duty-dispute.taken-back",
          cites: ["2.4.1.b"]
        },
        "settle.missed": { event: "duty-dispute.overdue", cites: ["2.4.1.b", "4.3.a"] }
      }
    },
    settled: { title: text("\u5DF2\u88C1\u5B9A", "settled"), type: "final" },
    "taken-back": { title: text("\u5DF2\u64A4\u56DE", "taken back"), type: "final" }
  }
});

// src/packs/county-campaign/family-event/commands.ts
import { z as z26 } from "zod";

// src/packs/county-campaign/family-event/fields.ts
import { z as z25 } from "zod";
var kind = z25.enum(["wedding", "funeral"]);
var tables2 = z25.int().min(0).max(500);
var familyEventFields = {
  kind,
  heldOn: day2,
  place: z25.string(),
  tables: tables2,
  undertaking: z25.string(),
  /** Filed after its limit: kept and visible, not refused, so that nobody stays silent for being late. */
  late: z25.boolean(),
  reportBy: day2,
  acknowledgedBy: id,
  actualTables: tables2,
  /** More tables than were filed. */
  exceeded: z25.boolean(),
  reminder: z25.string(),
  reason: z25.string(),
  report: z25.string()
};

// src/packs/county-campaign/family-event/commands.ts
var familyEventCommands = {
  "family-event.file": command({
    title: text("\u5A5A\u4E27\u5AC1\u5A36\u62A5\u5907", "file a family event"),
    cites: ["2.7.2.c", "S6.i"],
    data: { kind, heldOn: day2, place: words, tables: tables2, officialCars: z26.boolean(), undertaking: words },
    samples: [
      {
        kind: "wedding",
        heldOn: day("2022-09-18"),
        place: "\u57CE\u5173\u9547\u6587\u5316\u793C\u5802",
        tables: 12,
        officialCars: false,
        undertaking: "\u4E0D\u9080\u8BF7\u7BA1\u7406\u670D\u52A1\u5BF9\u8C61\uFF0C\u4E0D\u6536\u793C\u91D1"
      }
    ]
  }),
  "family-event.acknowledge": command({
    title: text("\u5BA1\u6838\u62A5\u5907", "acknowledge the filing"),
    cites: ["2.7.2.c"],
    data: { reminder: words },
    samples: [{ reminder: "\u5DF2\u63D0\u9192\u9075\u5B88\u6709\u5173\u89C4\u5B9A" }]
  }),
  "family-event.return": command({
    title: text("\u9000\u56DE\u8865\u6B63", "return for completion"),
    cites: ["2.7.2.c"],
    data: { reason: words },
    samples: [{ reason: "\u672A\u5199\u660E\u89C4\u6A21" }]
  }),
  "family-event.refile": command({
    title: text("\u8865\u6B63\u62A5\u5907", "file again"),
    cites: ["2.7.2.c"],
    data: { heldOn: day2, place: words, tables: tables2, officialCars: z26.boolean(), undertaking: words },
    samples: [
      {
        heldOn: day("2022-09-18"),
        officialCars: false,
        place: "\u57CE\u5173\u9547\u6587\u5316\u793C\u5802",
        tables: 10,
        undertaking: "\u4E0D\u6536\u793C\u91D1"
      }
    ]
  }),
  "family-event.report": command({
    title: text("\u4E8B\u540E\u62A5\u544A", "report afterwards"),
    cites: ["2.7.2.c"],
    data: { tables: tables2, report: words },
    samples: [{ tables: 11, report: "\u6309\u62A5\u5907\u89C4\u6A21\u4E3E\u529E" }]
  })
};

// src/packs/county-campaign/family-event/rules.ts
var kindOf2 = (c) => c.data.kind ?? c.fields.kind;
var ownEvent = rule({
  id: "filed-for-another",
  cites: ["2.7.2.c"],
  message: text("\u62A5\u5907\u7531\u672C\u4EBA\u586B\u62A5", "everybody files for themselves"),
  check: (c) => c.case.person === c.by || {
    given: c.case.person ?? "nobody named",
    expected: text("\u672C\u4EBA", "the person who files")
  }
});
var ownUnit = rule({
  id: "filed-in-another-unit",
  cites: ["2.7.2.c"],
  message: text("\u8BF7\u5728\u672C\u4EBA\u4EFB\u804C\u5355\u4F4D\u62A5\u5907", "file in the unit where you hold office"),
  check: (c) => inUnit(c, c.by) || { given: c.case.unit ?? "", expected: text("\u672C\u4EBA\u4EFB\u804C\u5355\u4F4D", "the unit of one\u2019s office") }
});
var funeralWasHeld = rule({
  id: "funeral-still-ahead",
  cites: ["2.7.2.c", "S6.i"],
  message: text(
    "\u4E27\u4E8B\u4E8B\u540E\u62A5\u5907\uFF1B\u5C1A\u672A\u4E3E\u529E\u7684\u8BF7\u6838\u5BF9\u65E5\u671F\u548C\u7C7B\u522B",
    "a funeral is filed afterwards: check the day and the kind"
  ),
  check: (c) => kindOf2(c) !== "funeral" || c.data.heldOn <= c.today || { given: c.data.heldOn, expected: text(`\u4E0D\u665A\u4E8E ${c.today}`, `by ${c.today}`) }
});
var afterTheEvent = rule({
  id: "reported-before-the-event",
  cites: ["2.7.2.c"],
  message: text("\u4E3E\u529E\u4E4B\u540E\u65B9\u53EF\u62A5\u544A", "report after it was held"),
  check: (c) => c.on >= (c.fields.heldOn ?? c.on) || {
    given: c.on,
    expected: text(`${c.fields.heldOn ?? ""} \u8D77`, `from ${c.fields.heldOn ?? ""}`)
  }
});
var outcomeOf = (c) => ({
  actualTables: c.data.tables,
  exceeded: c.data.tables > (c.fields.tables ?? c.data.tables)
});
var filingProcedureMade = rule({
  id: "no-filing-procedure",
  cites: ["2.7.2.c", "S6.h"],
  message: text(
    "\u672C\u5355\u4F4D\u5C1A\u65E0\u5A5A\u4E27\u5AC1\u5A36\u62A5\u5907\u7A0B\u5E8F\uFF0C\u8BF7\u5148\u7531\u5355\u4F4D\u5236\u5B9A",
    "the unit has no filing procedure yet: it has to make one first"
  ),
  check: (c) => holdsRole(c, c.by, ["leader"]) || c.linked("participation")?.fields["filingProcedureOn"] !== void 0 || {
    given: "none",
    expected: text("\u62A5\u5907\u7A0B\u5E8F\u6587\u4EF6", "the document of the procedure")
  }
});
var noOfficialCars = rule({
  id: "official-cars-used",
  cites: ["2.7.2.c", "2.7.2.x1", "2.7.2.x2"],
  message: text("\u5A5A\u4E27\u5AC1\u5A36\u4E0D\u5F97\u4F7F\u7528\u516C\u8F66", "no official cars for family events"),
  check: (c) => !c.data.officialCars || { given: true, expected: text("\u4E0D\u4F7F\u7528\u516C\u8F66", "none") }
});
var notOwnFiling = separation2({
  id: "own-filing-acknowledged",
  cites: ["2.7.2.c"],
  message: text("\u672C\u4EBA\u7684\u62A5\u5907\u987B\u7531\u4ED6\u4EBA\u5BA1\u6838", "one\u2019s own filing is acknowledged by somebody else"),
  from: [],
  subject: true,
  expected: text("\u4ED6\u4EBA", "somebody else")
});
var inTime = (c) => kindOf2(c) === "wedding" ? workingDaysBetween(c.calendar, c.today, c.data.heldOn).n >= c.option(weddingNoticeDays) && c.today < c.data.heldOn : c.today <= addWorkingDays(c.calendar, c.data.heldOn, c.option(funeralFilingDays)).day;
var latenessAndReportDay = (c) => ({
  late: c.fields.late === true || c.fields.late === void 0 && !inTime(c),
  ...kindOf2(c) === "wedding" ? { reportBy: addWorkingDays(c.calendar, c.data.heldOn, c.option(outcomeDays)).day } : {}
});
var isWedding = when({
  id: "is-a-wedding",
  cites: ["2.7.2.c", "S6.i"],
  holds: (c) => c.fields.kind === "wedding"
});

// src/packs/county-campaign/family-event/procedure.ts
var acknowledge = {
  may: ["head", "parentHead", "leaderInCharge", "office"],
  rules: [notOwnFiling],
  keeps: ["reminder"],
  records: (c) => ({ acknowledgedBy: c.by }),
  event: "family-event.acknowledged",
  cites: ["2.7.2.c"]
};
var report = {
  target: "closed",
  may: ["subject"],
  rules: [afterTheEvent],
  keeps: ["report"],
  records: outcomeOf,
  event: "family-event.reported",
  cites: ["2.7.2.c"]
};
var reportMissed = { event: "family-event.report-overdue", cites: ["2.7.2.c", "4.3.a"] };
var familyEvent = defineProcedure({
  id: "family-event",
  title: text("\u5A5A\u4E27\u5AC1\u5A36\u62A5\u5907", "family-event filing"),
  cites: ["2.7.2.c", "S6.h", "S6.i"],
  subject: "unit",
  fields: familyEventFields,
  commands: familyEventCommands,
  deadlines: {
    acknowledge: {
      title: text("\u5BA1\u6838\u65F6\u9650", "limit to acknowledge"),
      cites: ["2.7.2.c", "4.3.a"],
      kind: "limit",
      span: workingDays(acknowledgeDays)
    },
    // Of a wedding only: some working days after it was held, counted when it is filed.
    report: {
      title: text("\u4E8B\u540E\u62A5\u544A\u65F6\u9650", "limit to report afterwards"),
      cites: ["2.7.2.c"],
      kind: "limit",
      span: dayInField("reportBy")
    }
  },
  opens: {
    "family-event.file": {
      may: ["cadre", "deputy", "head", "secretary", "leader"],
      personal: true,
      rules: [ownEvent, ownUnit, filingProcedureMade, funeralWasHeld, noOfficialCars],
      keeps: ["kind", "heldOn", "place", "tables", "undertaking"],
      records: latenessAndReportDay,
      event: "family-event.filed",
      cites: ["2.7.2.c", "S6.i"]
    }
  },
  initial: "filed",
  states: {
    filed: {
      title: text("\u5DF2\u62A5\u5907", "filed"),
      cites: ["2.7.2.c"],
      deadlines: ["acknowledge", "report"],
      on: {
        "acknowledge.missed": { event: "family-event.acknowledgement-overdue", cites: ["2.7.2.c", "4.3.a"] },
        "report.missed": reportMissed,
        "family-event.report": report,
        "family-event.acknowledge": [
          { target: "acknowledged", when: [isWedding], ...acknowledge },
          // A funeral.
          { target: "closed", ...acknowledge }
        ],
        "family-event.return": {
          target: "returned",
          may: ["head", "parentHead", "leaderInCharge", "office"],
          rules: [notOwnFiling],
          keeps: ["reason"],
          event: "family-event.returned",
          cites: ["2.7.2.c"]
        }
      }
    },
    returned: {
      title: text("\u9000\u56DE\u8865\u6B63", "returned"),
      cites: ["2.7.2.c"],
      deadlines: ["report"],
      on: {
        "report.missed": reportMissed,
        "family-event.refile": {
          target: "filed",
          may: ["subject"],
          rules: [funeralWasHeld, noOfficialCars],
          keeps: ["heldOn", "place", "tables", "undertaking"],
          records: latenessAndReportDay,
          event: "family-event.refiled",
          cites: ["2.7.2.c"]
        }
      }
    },
    acknowledged: {
      title: text("\u5DF2\u5BA1\u6838\uFF0C\u5F85\u4E8B\u540E\u62A5\u544A", "acknowledged, outcome to be reported"),
      cites: ["2.7.2.c"],
      deadlines: ["report"],
      on: {
        "family-event.report": report,
        "report.missed": reportMissed
      }
    },
    closed: { title: text("\u5DF2\u529E\u7ED3", "closed"), type: "final" }
  }
});

// src/packs/county-campaign/indicator/commands.ts
import { z as z28 } from "zod";

// src/packs/county-campaign/indicator/fields.ts
import { z as z27 } from "zod";
var goal2 = z27.enum(["1.g", "1.h", "1.i", "1.j", "1.k", "documents", "meetings", "inspections"]);
var direction = z27.enum(["up", "down"]);
var result = z27.enum(["met", "not-met", "not-assessable"]);
var indicatorFields = {
  goal: goal2,
  measure: z27.string(),
  direction,
  baseline: z27.number(),
  baselineOn: day2,
  source: z27.string(),
  margin: z27.number(),
  value: z27.number(),
  valueSource: z27.string(),
  measuredBy: id,
  valueOn: day2,
  result,
  reason: z27.string()
};

// src/packs/county-campaign/indicator/commands.ts
var indicatorCommands = {
  "indicator.define": command({
    title: text("\u8BBE\u5B9A\u6210\u6548\u6307\u6807", "define an indicator"),
    cites: ["1.g", "1.h", "1.i", "1.j", "1.k", "2.6.g1", "A13"],
    data: {
      goal: goal2,
      measure: words,
      direction,
      baseline: z28.number(),
      baselineOn: day2,
      source: words,
      margin: z28.number().positive().optional()
    },
    samples: [
      {
        goal: "1.i",
        measure: "\u7FA4\u4F17\u6EE1\u610F\u5EA6\uFF08\u767E\u5206\u6BD4\uFF09",
        direction: "up",
        baseline: 82,
        baselineOn: day("2022-06-30"),
        source: "\u53BF\u7EDF\u8BA1\u5C40\u4E0A\u534A\u5E74\u6C11\u610F\u8C03\u67E5",
        margin: 3
      }
    ]
  }),
  "indicator.measure": command({
    title: text("\u767B\u8BB0\u6307\u6807\u503C", "enter a value"),
    cites: ["3.4.e", "A13"],
    data: { value: z28.number(), valueSource: words },
    samples: [{ value: 87, valueSource: "\u53BF\u7EDF\u8BA1\u5C40\u5341\u6708\u6C11\u610F\u8C03\u67E5" }]
  }),
  "indicator.take-total": command({
    title: text("\u91C7\u7528\u7CFB\u7EDF\u5408\u8BA1", "take the total kept by events"),
    cites: ["2.6.g1", "A13"],
    data: {},
    samples: [{}]
  }),
  "indicator.give-up": command({
    title: text("\u65E0\u6CD5\u53D6\u5F97\u671F\u672B\u503C", "no value can be had"),
    cites: ["A13"],
    data: { reason: words },
    samples: [{ reason: "\u7EDF\u8BA1\u53E3\u5F84\u8C03\u6574\uFF0C\u65E0\u53EF\u6BD4\u6570\u636E" }]
  }),
  "indicator.conclude": command({
    title: text("\u8BC4\u5B9A\u6307\u6807", "conclude"),
    cites: ["3.4.e", "A13"],
    data: {},
    samples: [{}]
  })
};

// src/packs/county-campaign/inspection/tallies.ts
var daysFrom = (from, to) => {
  const days7 = [];
  for (let day3 = from; day3 <= to && days7.length < 31; day3 = addDays(day3, 1)) days7.push(day3);
  return days7;
};
var windowOf = ({ fields: { from, to } }) => typeof from === "string" && typeof to === "string" ? daysFrom(from, to) : [];
var ofRound = (round3, by) => ({
  [`inspection.${by > 0 ? "planned" : "cancelled"}`]: ({ after }) => after.fields["round"] === round3 ? by : void 0
});
var inspectionDays = defineTally2({
  id: "inspection-days",
  title: text("\u5355\u4F4D\u53D7\u68C0\u65E5", "days on which a unit is inspected"),
  cites: ["2.6.3.a"],
  per: "unit",
  kind: "set",
  feeds: {
    "inspection.planned": ({ after }) => windowOf(after),
    "inspection.cancelled": ({ after }) => ({ removes: windowOf(after) })
  }
});
var plannedInspections = defineTally2({
  id: "planned-inspections",
  title: text("\u8BA1\u5212\u5185\u7763\u67E5", "planned inspections"),
  cites: ["2.6.3.b", "A23", "S4.r"],
  per: "unit",
  kind: "count",
  feeds: { ...ofRound("planned", 1), ...ofRound("planned", -1) }
});
var coverageInspections = defineTally2({
  id: "coverage-inspections",
  title: text("\u5168\u8986\u76D6\u7763\u67E5", "inspections of the round of phase 3"),
  cites: ["4.4.c", "S4.r"],
  per: "unit",
  kind: "count",
  feeds: { ...ofRound("coverage", 1), ...ofRound("coverage", -1) }
});
var inspectionsBegun = defineTally2({
  id: "inspections-begun",
  title: text("\u5DF2\u5F00\u5C55\u7763\u67E5", "inspections begun"),
  cites: ["2.6.3.b", "2.6.g1"],
  per: "campaign",
  kind: "count",
  feeds: { "inspection.begun": 1 }
});
var inspectionTallies = [
  inspectionDays,
  plannedInspections,
  coverageInspections,
  inspectionsBegun
];

// src/packs/county-campaign/meeting/tallies.ts
var calledOn = (unit, on) => `${on} ${unit}`;
var daysOf = ({ fields: { audience, meetingOn } }) => Array.isArray(audience) && typeof meetingOn === "string" ? audience.map((unit) => calledOn(String(unit), meetingOn)) : [];
var meetingDays = defineTally2({
  id: "meeting-days",
  title: text("\u5355\u4F4D\u53C2\u4F1A\u65E5", "days on which units are called to meetings"),
  cites: ["2.6.2.c", "2.6.2.x1"],
  per: "campaign",
  kind: "set",
  feeds: {
    "meeting.planned": ({ after }) => daysOf(after),
    "meeting.cancelled": ({ after }) => ({ removes: daysOf(after) })
  }
});
var meetingsInCounty = defineTally2({
  id: "meetings-held",
  title: text("\u5DF2\u53EC\u5F00\u4F1A\u8BAE", "meetings held"),
  cites: ["2.6.g1", "2.6.2.b"],
  per: "campaign",
  kind: "count",
  feeds: { "meeting.held": 1 }
});
var meetingTallies = [meetingDays, meetingsInCounty];

// src/packs/county-campaign/sign-off/tallies.ts
var documentsSubmitted = defineTally2({
  id: "documents-submitted",
  title: text("\u9001\u7B7E\u6587\u4EF6", "documents submitted"),
  cites: ["2.6.g1", "2.6.1.d"],
  per: "campaign",
  kind: "count",
  feeds: { "sign-off.submitted": 1 }
});

// src/packs/county-campaign/indicator/rules.ts
var baselineBefore = rule({
  id: "baseline-not-before-the-campaign",
  cites: ["A13", "1.g"],
  message: text("\u57FA\u671F\u503C\u987B\u53D6\u81EA\u884C\u52A8\u5F00\u59CB\u4E4B\u524D", "the baseline is from before the campaign"),
  check: (c) => {
    const first2 = c.phaseDays("mobilisation")?.from ?? c.today;
    return c.data.baselineOn < first2 || { given: c.data.baselineOn, expected: text(`\u65E9\u4E8E ${first2}`, `before ${first2}`) };
  }
});
var valueFromTheEnd = rule({
  id: "indicator-not-measured",
  cites: ["3.4.e", "A13"],
  message: text("\u8BF7\u5148\u767B\u8BB0\u603B\u7ED3\u9636\u6BB5\u53D6\u5F97\u7684\u671F\u672B\u503C", "enter a value taken in phase 4 first"),
  check: (c) => {
    const from = c.phaseDays("consolidation")?.from ?? c.today;
    return c.fields.valueOn !== void 0 && c.fields.valueOn >= from || {
      given: c.fields.valueOn ?? "no value",
      expected: text(`${from} \u8D77\u7684\u671F\u672B\u503C`, `a value from ${from} on`)
    };
  }
});
var inPhaseFour = rule({
  id: "concluded-before-phase-4",
  cites: ["3.4.e", "A13"],
  message: text("\u603B\u7ED3\u9636\u6BB5\u65B9\u53EF\u8BC4\u5B9A", "conclude from phase 4 on"),
  check: (c) => {
    const from = c.phaseDays("consolidation")?.from ?? c.today;
    return c.today >= from || { given: c.today, expected: text(`${from} \u8D77`, `from ${from}`) };
  }
});
var marginBeforehand = rule({
  id: "margin-set-afterwards",
  cites: ["A13"],
  message: text(
    "\u5E45\u5EA6\u987B\u5728\u52A8\u5458\u9636\u6BB5\u7ED3\u675F\u524D\u8BBE\u5B9A\uFF1B\u5176\u540E\u8BBE\u5B9A\u7684\u6307\u6807\u4E0D\u5F97\u5E26\u5E45\u5EA6",
    "a margin is set by the end of phase 1; later indicators have none"
  ),
  check: (c) => {
    const until = c.phaseDays("mobilisation")?.to ?? c.today;
    return c.data.margin === void 0 || c.today <= until || { given: c.today, expected: text(`\u4E0D\u665A\u4E8E ${until}`, `by ${until}`) };
  }
});
var notTheMeasurer = separation2({
  id: "indicator-concluded-by-measurer",
  cites: ["3.4.e", "A13"],
  message: text("\u767B\u8BB0\u6307\u6807\u503C\u7684\u4EBA\u5458\u4E0D\u5F97\u81EA\u884C\u8BC4\u5B9A", "whoever measured does not conclude"),
  from: ["measuredBy"],
  expected: text("\u53E6\u4E00\u540D\u529E\u516C\u5BA4\u4EBA\u5458", "another person of the office")
});
var keptByEvents = rule({
  id: "not-kept-by-events",
  cites: ["2.6.g1", "A13"],
  message: text("\u8BE5\u6307\u6807\u987B\u4EBA\u5DE5\u767B\u8BB0\u6307\u6807\u503C", "this indicator is measured by people: enter its value"),
  check: (c) => ["documents", "meetings", "inspections"].includes(c.fields.goal ?? "") || {
    given: c.fields.goal ?? "",
    expected: text("\u6587\u4EF6\u3001\u4F1A\u8BAE\u3001\u7763\u67E5\u5408\u8BA1", "documents, meetings or inspections")
  }
});
var totalKept = (c) => {
  const kept2 = { documents: documentsSubmitted, meetings: meetingsInCounty, inspections: inspectionsBegun };
  const goal3 = c.fields.goal;
  return {
    value: goal3 === "documents" || goal3 === "meetings" || goal3 === "inspections" ? c.total(kept2[goal3]) : 0,
    valueOn: c.on,
    measuredBy: c.by
  };
};
var tiny = 1e-9;
var metByMargin = when({
  id: "better-by-the-margin",
  cites: ["A13"],
  holds: ({ fields: { baseline = 0, value = 0, margin, direction: direction2 } }) => margin !== void 0 && (direction2 === "down" ? baseline - value : value - baseline) - margin > -tiny
});
var noMargin = when({
  id: "no-margin-set",
  cites: ["A13"],
  holds: (c) => c.fields.margin === void 0
});

// src/packs/county-campaign/indicator/procedure.ts
var conclude = {
  may: ["office"],
  rules: [inPhaseFour, valueFromTheEnd, notTheMeasurer],
  event: "indicator.concluded"
};
var indicator = defineProcedure({
  id: "indicator",
  title: text("\u6210\u6548\u6307\u6807", "outcome indicator"),
  cites: ["1.g", "1.h", "1.i", "1.j", "1.k", "3.4.e", "A13"],
  subject: "campaign",
  fields: indicatorFields,
  commands: indicatorCommands,
  deadlines: {
    conclude: {
      title: text("\u8BC4\u5B9A\u65F6\u9650", "limit to conclude"),
      cites: ["3.4.e", "A13"],
      kind: "limit",
      span: phaseEnd("consolidation")
    }
  },
  opens: {
    "indicator.define": {
      may: ["office"],
      rules: [baselineBefore, marginBeforehand],
      keeps: ["goal", "measure", "direction", "baseline", "baselineOn", "source", "margin"],
      event: "indicator.defined",
      cites: ["A13", "2.6.g1"]
    }
  },
  initial: "defined",
  states: {
    defined: {
      title: text("\u5DF2\u8BBE\u5B9A", "defined"),
      cites: ["A13"],
      deadlines: ["conclude"],
      on: {
        "conclude.missed": { event: "indicator.conclusion-overdue", cites: ["3.4.e", "A13"] },
        "indicator.give-up": {
          target: "not-assessable",
          may: ["office"],
          keeps: ["reason"],
          records: () => ({ result: "not-assessable" }),
          event: "indicator.concluded",
          cites: ["A13"]
        },
        "indicator.measure": {
          may: ["office"],
          keeps: ["value", "valueSource"],
          records: (c) => ({ valueOn: c.on, measuredBy: c.by }),
          event: "indicator.measured",
          cites: ["A13", "3.4.e"]
        },
        "indicator.take-total": {
          may: ["office"],
          rules: [keptByEvents],
          records: totalKept,
          event: "indicator.measured",
          cites: ["2.6.g1", "A13"]
        },
        "indicator.conclude": [
          {
            target: "not-assessable",
            when: [noMargin],
            ...conclude,
            rules: [inPhaseFour],
            records: () => ({ result: "not-assessable" }),
            cites: ["A13"]
          },
          {
            target: "met",
            when: [metByMargin],
            ...conclude,
            records: () => ({ result: "met" }),
            cites: ["A13", "3.4.e"]
          },
          {
            target: "not-met",
            ...conclude,
            records: () => ({ result: "not-met" }),
            cites: ["A13", "3.4.e"]
          }
        ]
      }
    },
    met: { title: text("\u8FBE\u5230", "met"), type: "final" },
    "not-met": { title: text("\u672A\u8FBE\u5230", "not met"), type: "final" },
    "not-assessable": { title: text("\u65E0\u6CD5\u8BC4\u5B9A", "not assessable"), cites: ["A13"], type: "final" }
  }
});

// src/packs/county-campaign/inspection/commands.ts
import { z as z30 } from "zod";

// src/packs/county-campaign/inspection/fields.ts
import { z as z29 } from "zod";
var inspectionKind = z29.enum(["general", "special", "incident", "routine", "clue"]);
var round = z29.enum(["coverage", "follow-up", "planned"]);
var mode = z29.enum(["unannounced", "announced"]);
var grade = z29.enum(["good", "fair", "poor"]);
var ratedFrom = z29.enum(["site", "people", "papers"]);
var inspectionFields = {
  kind: inspectionKind,
  round,
  topic: z29.string(),
  scope: z29.string(),
  from: day2,
  to: day2,
  mode,
  basis: z29.string(),
  designation: z29.string(),
  followsUp: z29.array(id),
  beyondBaseline: z29.string(),
  separateBecause: z29.string(),
  /** What is advised and was not done: said, never refused (A16). */
  advice: z29.array(z29.string()),
  plannedBy: id,
  findings: z29.int(),
  /** Of those, how many are not assigned yet. */
  unassigned: z29.int(),
  assignBy: day2,
  progress: grade,
  effect: grade,
  effectFrom: ratedFrom,
  conclusion: z29.string(),
  concludedBy: id,
  objectedBy: id,
  outcome: z29.enum(["upheld", "varied", "withdrawn"]),
  reviewedBy: id
};

// src/packs/county-campaign/inspection/commands.ts
var inspectionCommands = {
  "inspection.plan": command({
    title: text("\u62DF\u5B9A\u7763\u67E5\u65B9\u6848", "plan an inspection"),
    cites: ["2.1.2.a", "2.6.3.a", "2.6.3.b", "2.6.3.c", "4.4.a", "inspection-rules.14", "inspection-rules.15"],
    data: {
      kind: inspectionKind,
      round,
      topic: words,
      scope: words,
      from: day2,
      to: day2,
      mode,
      basis: words,
      designation: words.optional(),
      followsUp: z30.array(id).max(50).optional(),
      beyondBaseline: words.optional(),
      separateBecause: words.optional()
    },
    samples: [
      {
        kind: "special",
        round: "coverage",
        topic: "\u4F5C\u98CE\u5EFA\u8BBE\u884C\u52A8\u7763\u5BFC\u68C0\u67E5",
        scope: "\u7B2C\u4E09\u9636\u6BB5\u6574\u6539\u843D\u5B9E\u60C5\u51B5",
        from: day("2022-09-06"),
        to: day("2022-09-07"),
        mode: "unannounced",
        basis: "\u53BF\u653F\u5E9C\u7B2C12\u6B21\u5E38\u52A1\u4F1A\u8BAE\u51B3\u5B9A"
      }
    ]
  }),
  "inspection.begin": command({
    title: text("\u8FDB\u70B9", "begin"),
    cites: ["2.6.3.c", "4.4.a"],
    data: {},
    samples: [{}]
  }),
  "inspection.find": command({
    title: text("\u53D1\u73B0\u95EE\u9898", "find a problem"),
    cites: ["2.6.3.d", "3.3.l"],
    data: { finding: words, seenAt: words },
    samples: [{ finding: "\u529E\u4E8B\u7A97\u53E3\u65E0\u4EBA\u503C\u5B88", seenAt: "\u653F\u52A1\u5927\u5385\u4E09\u53F7\u7A97\u53E3" }]
  }),
  "inspection.note-assigned": command({
    title: text("\u767B\u8BB0\u5DF2\u73B0\u573A\u4EA4\u529E", "note that it was assigned"),
    cites: ["2.6.3.d", "A22"],
    data: {},
    samples: [{}]
  }),
  "inspection.rate": command({
    title: text("\u8BC4\u4EF7\u8FDB\u5C55\u548C\u6210\u6548", "rate progress and effect"),
    cites: ["4.4.b", "S4.s"],
    data: { progress: grade, effect: grade, effectFrom: ratedFrom },
    samples: [{ progress: "good", effect: "fair", effectFrom: "site" }]
  }),
  "inspection.conclude": command({
    title: text("\u4F5C\u51FA\u7763\u67E5\u7ED3\u8BBA", "conclude"),
    cites: ["4.4.a", "4.4.b", "inspection-rules.16"],
    data: { conclusion: requirements2 },
    samples: [{ conclusion: "\u6574\u6539\u603B\u4F53\u5230\u4F4D\uFF0C\u4E2A\u522B\u7A97\u53E3\u9700\u6301\u7EED\u52A0\u5F3A" }]
  }),
  "inspection.object": command({
    title: text("\u5BF9\u7ED3\u8BBA\u63D0\u51FA\u5F02\u8BAE", "object to the conclusion"),
    cites: ["inspection-rules.17"],
    data: { grounds: words },
    samples: [{ grounds: "\u7ED3\u8BBA\u6240\u5217\u4E8B\u9879\u5DF2\u4E8E\u7763\u67E5\u524D\u529E\u7ED3" }]
  }),
  "inspection.decide-objection": command({
    title: text("\u4F5C\u51FA\u590D\u6838\u51B3\u5B9A", "decide the objection"),
    cites: ["inspection-rules.17"],
    data: { outcome: inspectionFields.outcome, reason: requirements2 },
    samples: [{ outcome: "upheld", reason: "\u590D\u6838\u8BA4\u5B9A\u539F\u7ED3\u8BBA\u4E8B\u5B9E\u6E05\u695A" }]
  }),
  "inspection.cancel": command({
    title: text("\u4E0D\u518D\u7763\u67E5", "cancel"),
    cites: ["2.6.3.a", "2.6.3.b"],
    data: { reason: words },
    samples: [{ reason: "\u4E0E\u53E6\u4E00\u7763\u67E5\u5408\u5E76" }]
  })
};

// src/packs/county-campaign/inspection/conduct.ts
var withinWindow = rule({
  id: "inspection-outside-its-window",
  cites: ["2.6.3.b", "inspection-rules.15"],
  message: text("\u7763\u67E5\u987B\u5728\u65B9\u6848\u6240\u5B9A\u65E5\u671F\u5185\u8FDB\u884C", "an inspection is held within the days of its plan"),
  check: (c) => {
    const { from = c.on, to = c.on } = c.fields;
    return c.on >= from && c.on <= to || { given: c.on, expected: text(`${from} \u81F3 ${to}`, `${from} to ${to}`) };
  }
});
var notFromPapers = rule({
  id: "effect-rated-from-papers",
  cites: ["4.4.b", "S4.s"],
  message: text(
    "\u6574\u6539\u6210\u6548\u987B\u4F9D\u636E\u73B0\u573A\u6216\u7FA4\u4F17\u8BC4\u4EF7\uFF0C\u4E0D\u5F97\u4EC5\u770B\u6750\u6599",
    "rate the effect from the site or the people, not from papers"
  ),
  check: (c) => c.data.effectFrom !== "papers" || { given: c.data.effectFrom, expected: text("\u73B0\u573A\u6216\u7FA4\u4F17", "site or people") }
});
var bothRated = rule({
  id: "concluded-without-ratings",
  cites: ["4.4.b"],
  message: text("\u8BF7\u5148\u8BC4\u4EF7\u8FDB\u5C55\u60C5\u51B5\u548C\u6574\u6539\u6210\u6548", "rate progress and effect first"),
  check: (c) => c.fields.progress !== void 0 && c.fields.effect !== void 0 || {
    given: "not rated",
    expected: text("\u4E24\u9879\u8BC4\u4EF7", "two ratings")
  }
});
var partiesStepAside = separation2({
  id: "objection-decided-by-author",
  cites: ["inspection-rules.17"],
  message: text("\u4F5C\u51FA\u7ED3\u8BBA\u7684\u4EBA\u5458\u5E94\u5F53\u56DE\u907F", "whoever made the conclusion steps aside"),
  from: ["concludedBy", "plannedBy", "objectedBy"],
  expected: text("\u5176\u4ED6\u4EBA\u5458", "somebody else")
});
var lastUnassigned = when({
  id: "last-finding-assigned",
  cites: ["2.6.3.d", "A22"],
  holds: (c) => (c.fields.unassigned ?? 0) <= 1
});
var designatedHere = rule({
  id: "not-designated-for-this-inspection",
  cites: ["2.1.2.a", "inspection-rules.7"],
  message: text("\u8BE5\u90E8\u95E8\u672A\u88AB\u6307\u5B9A\u53C2\u52A0\u672C\u6B21\u7763\u67E5", "the department was not designated for this inspection"),
  check: (c) => c.fields.designation !== void 0 || holdsRole(c, c.onBehalfOf ?? c.by, ["inspector", "office"]) || {
    given: c.by,
    expected: text("\u7763\u67E5\u4EBA\u5458\uFF0C\u6216\u6307\u5B9A\u6587\u4EF6", "an inspector, or a designation")
  }
});
var foundNow = (c) => ({
  findings: (c.fields.findings ?? 0) + 1,
  unassigned: (c.fields.unassigned ?? 0) + 1,
  assignBy: addDays(c.on, c.option(onTheSpotDays))
});

// src/packs/county-campaign/inspection/course.ts
var course = region({
  commands: inspectionCommands,
  fields: inspectionFields,
  title: text("\u7763\u67E5", "the inspection"),
  initial: "planned",
  states: {
    planned: {
      title: text("\u5DF2\u62DF\u65B9\u6848", "planned"),
      cites: ["2.1.2.a", "4.4.a", "inspection-rules.15"],
      deadlines: ["begin"],
      on: {
        "begin.reached": { target: "cancelled", event: "inspection.lapsed", cites: ["2.6.3.a", "4.4.a"] },
        "inspection.begin": {
          target: "under-way",
          may: ["inspector", "office", "lead"],
          rules: [withinWindow, designatedHere],
          event: "inspection.begun",
          cites: ["2.6.3.c", "4.4.a"]
        },
        "inspection.cancel": {
          target: "cancelled",
          may: ["inspector", "office"],
          event: "inspection.cancelled",
          cites: ["2.6.3.a", "2.6.3.b"]
        }
      }
    },
    "under-way": {
      title: text("\u7763\u67E5\u4E2D", "under way"),
      cites: ["4.4.a", "4.4.b"],
      deadlines: ["conclusion"],
      on: {
        "inspection.find": {
          may: ["inspector", "office", "lead"],
          rules: [designatedHere],
          event: "inspection.found",
          cites: ["2.6.3.d", "3.3.l"]
        },
        "inspection.rate": {
          may: ["inspector", "lead"],
          rules: [notFromPapers, designatedHere],
          keeps: ["progress", "effect", "effectFrom"],
          event: "inspection.rated",
          cites: ["4.4.b", "S4.s"]
        },
        "inspection.conclude": {
          target: "concluded",
          may: ["inspector", "office", "lead"],
          rules: [bothRated, designatedHere],
          keeps: ["conclusion"],
          records: (c) => ({ concludedBy: c.by }),
          event: "inspection.concluded",
          cites: ["4.4.a", "4.4.b", "inspection-rules.16"]
        },
        "conclusion.missed": { event: "inspection.conclusion-overdue", cites: ["4.3.a", "inspection-rules.16"] }
      }
    },
    concluded: {
      title: text("\u7ED3\u8BBA\u5DF2\u53CD\u9988", "concluded and fed back"),
      cites: ["inspection-rules.16", "inspection-rules.17"],
      deadlines: ["objection"],
      on: {
        "inspection.object": {
          target: "objected",
          may: ["head"],
          records: (c) => ({ objectedBy: c.by }),
          event: "inspection.objected",
          cites: ["inspection-rules.17"]
        },
        "objection.reached": { target: "final", event: "inspection.final", cites: ["inspection-rules.17"] }
      }
    },
    objected: {
      title: text("\u5F02\u8BAE\u590D\u6838\u4E2D", "under review"),
      cites: ["inspection-rules.17"],
      deadlines: ["review"],
      on: {
        "inspection.decide-objection": {
          target: "final",
          may: ["inspector", "office", "authority"],
          rules: [partiesStepAside],
          keeps: ["outcome"],
          records: (c) => ({ reviewedBy: c.by }),
          event: "inspection.objection-decided",
          cites: ["inspection-rules.17"]
        },
        "review.missed": { event: "inspection.review-overdue", cites: ["inspection-rules.17", "4.3.a"] }
      }
    },
    final: { title: text("\u7ED3\u8BBA\u751F\u6548", "final"), type: "final" },
    cancelled: { title: text("\u4E0D\u518D\u7763\u67E5", "cancelled"), type: "final" }
  }
});

// src/packs/county-campaign/inspection/on-the-spot.ts
var find = { may: ["inspector", "office", "lead"], records: foundNow, cites: ["2.6.3.d", "3.3.l"] };
var oneLess = (c) => ({ unassigned: (c.fields.unassigned ?? 1) - 1 });
var note = { may: ["policy"], records: oneLess, event: "inspection.assigned", cites: ["2.6.3.d", "A22"] };
var assigned = [{ target: "clear", when: [lastUnassigned], ...note }, note];
var onTheSpot = region({
  commands: inspectionCommands,
  fields: inspectionFields,
  title: text("\u73B0\u573A\u4EA4\u529E", "assigning on the spot"),
  initial: "clear",
  states: {
    clear: {
      title: text("\u65E0\u5F85\u4EA4\u529E", "nothing to assign"),
      ignores: ["inspection.note-assigned"],
      on: { "inspection.find": { target: "found", ...find } }
    },
    found: {
      title: text("\u5F85\u73B0\u573A\u4EA4\u529E", "found, to be assigned today"),
      cites: ["2.6.3.d", "A22"],
      deadlines: ["assign"],
      on: {
        "inspection.find": find,
        "inspection.note-assigned": assigned,
        "assign.missed": { target: "late", event: "inspection.assignment-late", cites: ["2.6.3.d", "A22"] }
      }
    },
    late: {
      title: text("\u672A\u5F53\u65E5\u4EA4\u529E", "not assigned the same day"),
      cites: ["2.6.3.d"],
      on: { "inspection.find": { target: "found", ...find }, "inspection.note-assigned": assigned }
    }
  }
});

// src/packs/county-campaign/inspection/rules.ts
var designated = rule({
  id: "inspection-not-designated",
  cites: ["2.1.2.a", "A11", "inspection-rules.7"],
  message: text(
    "\u90E8\u95E8\u5F00\u5C55\u7763\u67E5\u987B\u7ECF\u53BF\u653F\u5E9C\u6307\u5B9A\uFF0C\u8BF7\u5199\u660E\u6307\u5B9A\u6587\u4EF6",
    "a department inspects only if designated: name the document"
  ),
  check: (c) => holdsRole(c, c.onBehalfOf ?? c.by, ["office", "inspector", "authority"]) || c.data.designation !== void 0 || { given: c.by, expected: text("\u53BF\u653F\u5E9C\u6307\u5B9A\u6587\u4EF6", "a designation") }
});
var windowInOrder = rule({
  id: "inspection-window-out-of-order",
  cites: ["2.6.3.b", "inspection-rules.15"],
  message: text("\u7763\u67E5\u8D77\u6B62\u65E5\u671F\u6709\u8BEF\u6216\u65F6\u95F4\u8FC7\u957F", "the inspection\u2019s days are out of order, past, or too long"),
  check: (c) => {
    const most = c.option(inspectionWindowDays);
    const length = daysBetween(c.data.from, c.data.to) + 1;
    return c.data.from >= c.on && length >= 1 && length <= most || {
      given: [c.data.from, c.data.to],
      expected: text(`${c.on} \u8D77\uFF0C\u81F3\u591A ${most} \u65E5`, `from ${c.on}, at most ${most} days`)
    };
  }
});
var inspectionMerged = rule({
  id: "inspection-not-merged",
  cites: ["2.6.3.a", "inspection-rules.15"],
  message: text(
    "\u8BE5\u5355\u4F4D\u540C\u671F\u5DF2\u6709\u7763\u67E5\uFF0C\u8BF7\u5408\u5E76\u8FDB\u884C\uFF1B\u786E\u4E0D\u80FD\u5408\u5E76\u7684\u5199\u660E\u7406\u7531",
    "the unit is inspected in those days already: merge, or say why not"
  ),
  check: (c) => {
    const twice = daysFrom(c.data.from, c.data.to).filter((day3) => c.holds(inspectionDays, day3));
    return twice.length === 0 || c.data.separateBecause !== void 0 || { given: [...twice], expected: text("\u5408\u5E76\u7763\u67E5", "one inspection") };
  }
});
var fewerThanBefore = rule({
  id: "inspected-too-often",
  cites: ["2.6.3.b", "2.6.3.x1", "A23"],
  message: text(
    "\u8BA1\u5212\u5185\u7763\u67E5\u6B21\u6570\u987B\u5C11\u4E8E\u57FA\u671F\uFF1B\u786E\u9700\u589E\u52A0\u7684\u5199\u660E\u7406\u7531",
    "fewer planned inspections than in the baseline window; say why if more are needed"
  ),
  check: (c) => {
    const baseline = c.option(inspectionBaseline);
    const planned2 = c.total(plannedInspections);
    return baseline < 0 || c.data.round !== "planned" || planned2 + 1 < baseline || c.data.beyondBaseline !== void 0 || {
      given: planned2 + 1,
      expected: text(`\u5C11\u4E8E ${baseline} \u6B21`, `fewer than ${baseline}`)
    };
  }
});
var followsSomethingUp = rule({
  id: "follow-up-of-nothing",
  cites: ["4.4.a", "A8"],
  message: text("\u8DDF\u8E2A\u7763\u67E5\u987B\u5199\u660E\u6240\u8DDF\u8E2A\u7684\u4E8B\u9879", "a follow-up names what it follows up"),
  check: (c) => {
    const named5 = c.data.followsUp ?? [];
    const known = named5.filter((id3) => c.other(id3) !== void 0);
    return c.data.round !== "follow-up" || named5.length > 0 && known.length === named5.length || {
      given: [...named5],
      expected: text("\u5DF2\u767B\u8BB0\u7684\u903E\u671F\u4E8B\u9879", "cases that are late")
    };
  }
});
var unannounced = rule({
  id: "inspection-announced",
  cites: ["2.6.3.c", "A16"],
  message: text("\u672C\u53BF\u8981\u6C42\u4EE5\u201C\u56DB\u4E0D\u4E24\u76F4\u201D\u65B9\u5F0F\u5F00\u5C55\u7763\u67E5", "this county wants inspections unannounced"),
  check: (c) => c.data.mode === "unannounced" || c.option(announcedInspections) !== "refused" || { given: c.data.mode, expected: text("\u56DB\u4E0D\u4E24\u76F4", "unannounced") }
});
var adviceFor = (c) => c.data.mode === "announced" ? ["2.6.3.c"] : [];

// src/packs/county-campaign/inspection/procedure.ts
var inspection = defineParallel({
  id: "inspection",
  title: text("\u7763\u67E5", "inspection"),
  cites: ["2.1.2.a", "3.3.l", "4.4.a", "inspection-rules.14"],
  subject: "unit",
  fields: inspectionFields,
  commands: inspectionCommands,
  deadlines: {
    assign: {
      title: text("\u73B0\u573A\u4EA4\u529E\u65F6\u9650", "limit to assign"),
      cites: ["2.6.3.d", "A22"],
      kind: "limit",
      span: dayInField("assignBy")
    },
    begin: {
      title: text("\u7763\u67E5\u7A97\u53E3\u671F\u5C4A\u6EE1", "end of the window"),
      cites: ["2.6.3.a", "4.4.a"],
      kind: "turn",
      span: dayInField("to")
    },
    conclusion: {
      title: text("\u7ED3\u8BBA\u53CD\u9988\u65F6\u9650", "limit to conclude"),
      cites: ["4.4.a", "inspection-rules.16"],
      kind: "limit",
      from: "to",
      span: workingDays(conclusionDays)
    },
    objection: {
      title: text("\u5F02\u8BAE\u671F\u9650", "limit to object"),
      cites: ["inspection-rules.17"],
      kind: "turn",
      span: calendarDays(conclusionObjectionDays)
    },
    review: {
      title: text("\u590D\u6838\u671F\u9650", "limit to review"),
      cites: ["inspection-rules.17"],
      kind: "limit",
      span: calendarDays(conclusionObjectionDays)
    }
  },
  opens: {
    "inspection.plan": {
      may: ["office", "inspector", "lead"],
      rules: [designated, windowInOrder, inspectionMerged, fewerThanBefore, followsSomethingUp, unannounced],
      keeps: [
        "kind",
        "round",
        "topic",
        "scope",
        "from",
        "to",
        "mode",
        "basis",
        "designation",
        "followsUp",
        "beyondBaseline",
        "separateBecause"
      ],
      records: (c) => ({ plannedBy: c.by, advice: [...adviceFor(c)] }),
      event: "inspection.planned",
      cites: ["2.1.2.a", "2.6.3.a", "2.6.3.b", "2.6.3.c", "3.3.l", "4.4.a", "inspection-rules.14"]
    }
  },
  states: { course, onTheSpot }
});

// src/packs/county-campaign/inventory/commands.ts
import { z as z33 } from "zod";

// src/packs/county-campaign/problem/evidence.ts
import { z as z31 } from "zod";
var evidence = z31.strictObject({
  hash: z31.string().regex(/^[0-9a-f]{64}$/u, "SHA-256"),
  uri: z31.string().min(3).max(500),
  size: z31.int().min(1),
  mediaType: z31.string().regex(/^[\w.+-]+\/[\w.+-]+$/u, "media type"),
  madeOn: day2,
  kind: z31.enum(["process", "effect"]),
  shows: words
});
var evidenceList = z31.array(evidence).min(1).max(50);
var sampleEvidence = {
  hash: "a".repeat(64),
  uri: "archive:1",
  size: 1024,
  mediaType: "application/pdf",
  madeOn: day("2022-09-01"),
  kind: "effect",
  shows: "\u529E\u7406\u65F6\u9650\u7531\u4E94\u5929\u7F29\u77ED\u4E3A\u4E24\u5929"
};
var showsEffect = rule({
  id: "no-effect-evidence",
  cites: ["2.6.3.x4", "3.3.i", "S3.k"],
  message: text(
    "\u4EC5\u6709\u8FC7\u7A0B\u6750\u6599\uFF0C\u987B\u8865\u5145\u81F3\u5C11\u4E00\u9879\u6210\u6548\u8BC1\u636E\uFF08\u6570\u636E\u53D8\u5316\u3001\u670D\u52A1\u5BF9\u8C61\u786E\u8BA4\u3001\u73B0\u573A\u6838\u67E5\uFF09",
    "process papers alone: add a changed figure, a confirmation by those concerned, or a check on site"
  ),
  check: (c) => c.data.evidence.some(({ kind: kind2 }) => kind2 === "effect") || {
    given: c.data.evidence.length,
    expected: text("\u81F3\u5C11\u4E00\u9879\u6210\u6548\u8BC1\u636E", "one piece of effect evidence")
  }
});
var madeDuringWork = rule({
  id: "evidence-outside-the-work",
  cites: ["3.3.i", "A3"],
  message: text("\u8BC1\u636E\u987B\u5F62\u6210\u4E8E\u6574\u6539\u671F\u95F4", "evidence must have been made while the work was done"),
  check: (c) => {
    const from = c.fields.startedOn ?? c.case.openedOn;
    const wrong = c.data.evidence.filter(({ madeOn }) => madeOn < from || madeOn > c.on);
    return wrong.length === 0 || {
      given: wrong.map(({ madeOn }) => madeOn),
      expected: text(`${from} \u81F3 ${c.on}`, `${from} to ${c.on}`)
    };
  }
});
var notDisproved = rule({
  id: "evidence-disproved",
  cites: ["2.1.2.x1", "S3.n"],
  message: text("\u8BE5\u8BC1\u636E\u5DF2\u88AB\u8BA4\u5B9A\u4E0D\u5B9E\uFF0C\u4E0D\u5F97\u518D\u7528", "this evidence was found false and cannot be used again"),
  check: (c) => {
    const again3 = c.data.evidence.filter(({ hash: hash2 }) => c.fields.falseEvidence?.includes(hash2) === true);
    return again3.length === 0 || { given: again3.map(({ hash: hash2 }) => hash2), expected: text("\u5176\u4ED6\u8BC1\u636E", "other evidence") };
  }
});

// src/packs/county-campaign/inventory/fields.ts
import { z as z32 } from "zod";
var howFar = z32.int().min(0).max(100);
var inventoryFields = {
  decision: z32.string(),
  document: z32.string(),
  howFar,
  evidence: z32.array(evidence),
  /** Everybody who entered something. */
  updatedBy: z32.array(id),
  holds: z32.boolean(),
  finding: z32.string(),
  inspection: id
};

// src/packs/county-campaign/inventory/commands.ts
var inventoryCommands = {
  "inventory.list": command({
    title: text("\u5217\u5165\u68B3\u7406", "list a decision"),
    cites: ["2.1.2.b"],
    data: { decision: words, document: words },
    samples: [{ decision: "\u60E0\u4F01\u8D44\u91D1\u4E94\u65E5\u5185\u76F4\u8FBE", document: "\u53BF\u653F\u5E9C\u7B2C12\u6B21\u5E38\u52A1\u4F1A\u8BAE\u7EAA\u8981" }]
  }),
  "inventory.update": command({
    title: text("\u586B\u62A5\u843D\u5B9E\u60C5\u51B5", "say how far it is"),
    cites: ["2.1.2.b", "S6.b"],
    data: { howFar, evidence: z33.array(evidence).max(20) },
    samples: [{ howFar: 60, evidence: [sampleEvidence] }]
  }),
  "inventory.check": command({
    title: text("\u4E13\u9879\u7763\u67E5\u6838\u67E5", "check in an inspection"),
    cites: ["2.1.2.a", "2.1.2.b"],
    data: { inspection: id, holds: z33.boolean(), finding: words },
    samples: [{ inspection: "inspection-1", holds: true, finding: "\u73B0\u573A\u6838\u67E5\u5C5E\u5B9E" }]
  })
};

// src/packs/county-campaign/inventory/rules.ts
var provedSoFar = rule({
  id: "progress-without-evidence",
  cites: ["2.1.2.b", "2.1.2.x1", "S6.b"],
  message: text("\u586B\u62A5\u843D\u5B9E\u8FDB\u5EA6\u987B\u9644\u4F50\u8BC1", "progress is entered with evidence"),
  check: (c) => c.data.howFar === 0 || c.data.evidence.length > 0 || { given: c.data.howFar, expected: text("\u4F50\u8BC1\u6750\u6599", "evidence") }
});
var evidenceOfToday = rule({
  id: "inventory-evidence-ahead",
  cites: ["2.1.2.b", "S6.b"],
  message: text("\u4F50\u8BC1\u6750\u6599\u7684\u5F62\u6210\u65E5\u671F\u4E0D\u5F97\u665A\u4E8E\u4ECA\u65E5", "evidence is not dated ahead"),
  check: (c) => {
    const ahead = c.data.evidence.find(({ madeOn }) => madeOn > c.on);
    return ahead === void 0 || { given: ahead.madeOn, expected: text(`\u4E0D\u665A\u4E8E ${c.on}`, `by ${c.on}`) };
  }
});
var checkerOutside = rule({
  id: "inventory-checked-by-own-unit",
  cites: ["2.1.2.a", "S6.b"],
  message: text("\u4E0D\u5F97\u7531\u672C\u5355\u4F4D\u4EBA\u5458\u6838\u67E5", "nobody checks their own unit"),
  check: (c) => ![c.by, c.onBehalfOf].some((one) => one !== void 0 && inUnit(c, one)) || {
    given: c.by,
    expected: text("\u5355\u4F4D\u4EE5\u5916\u7684\u7763\u67E5\u4EBA\u5458", "somebody from outside the unit")
  }
});
var duringAnInspection = rule({
  id: "inventory-checked-outside-inspection",
  cites: ["2.1.2.a"],
  message: text("\u8BF7\u6CE8\u660E\u5DF2\u5F00\u59CB\u7684\u5BF9\u672C\u5355\u4F4D\u7684\u7763\u67E5", "name an inspection of this unit that has begun"),
  check: (c) => {
    const named5 = c.other(c.data.inspection);
    return named5?.procedure === "inspection" && named5.unit === c.case.unit && !isIn(named5, "course.planned") && !isIn(named5, "course.cancelled") || {
      given: c.data.inspection,
      expected: text("\u5BF9\u672C\u5355\u4F4D\u7684\u7763\u67E5", "an inspection of this unit")
    };
  }
});
var enteredBy = (c) => ({
  updatedBy: [.../* @__PURE__ */ new Set([...c.fields.updatedBy ?? [], c.by])]
});
var foundUntrue = when({
  id: "found-untrue",
  cites: ["2.1.2.a", "2.1.2.x1"],
  holds: (c) => !c.data.holds
});
var foundTrueAndDone = when({
  id: "carried-out-in-full",
  cites: ["2.1.2.b"],
  holds: (c) => c.data.holds && c.fields.howFar === 100
});
var notTheUpdater = separation2({
  id: "inventory-checked-by-updater",
  cites: ["2.1.2.a", "S6.b"],
  message: text("\u586B\u62A5\u4EBA\u4E0D\u5F97\u81EA\u884C\u6838\u67E5", "whoever entered it does not check it"),
  from: ["updatedBy"],
  expected: text("\u7763\u67E5\u4EBA\u5458", "an inspector")
});

// src/packs/county-campaign/inventory/procedure.ts
var update = {
  target: "reported",
  may: ["cadre", "deputy", "head"],
  rules: [provedSoFar, evidenceOfToday],
  keeps: ["howFar", "evidence"],
  records: enteredBy,
  event: "inventory.updated",
  cites: ["2.1.2.b", "S6.b"]
};
var check = {
  may: ["inspector", "office"],
  rules: [notTheUpdater, checkerOutside, duringAnInspection],
  keeps: ["inspection", "holds", "finding"]
};
var inventory = defineProcedure({
  id: "inventory",
  title: text("\u653F\u7B56\u843D\u5B9E\u53F0\u8D26", "implementation inventory"),
  cites: ["2.1.2.b", "S6.b"],
  subject: "unit",
  fields: inventoryFields,
  commands: inventoryCommands,
  deadlines: {
    update: {
      title: text("\u9996\u6B21\u586B\u62A5\u65F6\u9650", "limit to say how far it is, the first time"),
      cites: ["2.1.2.b", "4.3.a"],
      kind: "limit",
      span: workingDays(inventoryDays)
    }
  },
  opens: {
    "inventory.list": {
      may: ["office", "head", "deputy"],
      keeps: ["decision", "document"],
      event: "inventory.listed",
      cites: ["2.1.2.b"]
    }
  },
  initial: "listed",
  states: {
    listed: {
      title: text("\u5DF2\u5217\u5165", "listed"),
      cites: ["2.1.2.b"],
      deadlines: ["update"],
      on: {
        "inventory.update": update,
        "update.missed": { event: "inventory.overdue", cites: ["2.1.2.b", "4.3.a"] }
      }
    },
    reported: {
      title: text("\u5DF2\u586B\u62A5", "reported"),
      cites: ["2.1.2.b", "S6.b"],
      on: {
        "inventory.update": update,
        "inventory.check": [
          {
            target: "listed",
            when: [foundUntrue],
            ...check,
            event: "inventory.found-untrue",
            cites: ["2.1.2.a", "2.1.2.b", "2.1.2.x1"]
          },
          {
            target: "checked",
            when: [foundTrueAndDone],
            ...check,
            event: "inventory.closed",
            cites: ["2.1.2.a", "2.1.2.b"]
          },
          { ...check, event: "inventory.checked", cites: ["2.1.2.a", "2.1.2.b"] }
        ]
      }
    },
    checked: {
      title: text("\u6838\u67E5\u5C5E\u5B9E\uFF0C\u5DF2\u5168\u90E8\u843D\u5B9E", "found true and carried out in full"),
      cites: ["2.1.2.a"],
      type: "final"
    }
  }
});

// src/packs/county-campaign/matter/fields.ts
import { z as z34 } from "zod";
var matterKind = z34.enum(["request", "report"]);
var level = z34.enum(["parent", "leader", "county"]);
var exemption = z34.enum(["emergency", "complaint", "clue", "objection"]);
var matterFields = {
  matter: z34.string(),
  kind: matterKind,
  happensOn: day2,
  dueTo: level,
  to: level,
  exempt: exemption,
  /** The duty it is about, where the unit's duty list names it. */
  duty: id,
  fileBy: day2,
  omittedFrom: day2,
  notedBy: id,
  takenInOn: day2,
  filedBy: id,
  filedOn: day2,
  late: z34.boolean(),
  answer: z34.string()
};

// src/packs/county-campaign/matter/commands.ts
var matterCommands = {
  "matter.note": command({
    title: text("\u767B\u8BB0\u5E94\u8BF7\u793A\u62A5\u544A\u4E8B\u9879", "note a matter"),
    cites: ["2.1.3.x4", "2.1.3.x7"],
    data: { matter: words, kind: matterKind, happensOn: day2, dueTo: level, duty: id.optional() },
    samples: [
      { matter: "\u8C03\u6574\u5E74\u5EA6\u91CD\u70B9\u9879\u76EE\u8D44\u91D1", kind: "request", happensOn: day("2022-08-31"), dueTo: "leader" },
      { matter: "\u673A\u623F\u505C\u8FD0\u4E00\u5C0F\u65F6", kind: "report", happensOn: day("2022-08-10"), dueTo: "parent" }
    ]
  }),
  "matter.file": command({
    title: text("\u8BF7\u793A\u62A5\u544A", "file"),
    cites: ["2.1.3.x4", "2.1.3.x6", "S5.b"],
    data: { to: level, content: words, exempt: exemption.optional() },
    samples: [{ to: "leader", content: "\u59A5\u5426\uFF0C\u8BF7\u6279\u793A" }]
  }),
  "matter.answer": command({
    title: text("\u6279\u590D", "answer"),
    cites: ["2.1.3.x4", "2.4.2.x3"],
    data: { answer: words },
    samples: [{ answer: "\u540C\u610F\uFF0C\u6309\u7A0B\u5E8F\u529E\u7406" }]
  }),
  "matter.withdraw": command({
    title: text("\u64A4\u9500\u767B\u8BB0\uFF08\u4E8B\u9879\u672A\u53D1\u751F\uFF09", "withdraw: it did not happen"),
    cites: ["2.1.3.x4"],
    data: { reason: words },
    samples: [{ reason: "\u6D3B\u52A8\u53D6\u6D88\uFF0C\u4E8B\u9879\u672A\u53D1\u751F" }]
  }),
  "matter.take-in": command({
    title: text("\u767B\u8BB0\u8D8A\u7EA7\u6765\u4EF6", "take in what came past a level"),
    cites: ["2.1.3.x6", "S5.b"],
    data: { matter: words, dueTo: level, to: level, exempt: exemption.optional() },
    samples: [{ matter: "\u76F4\u63A5\u5411\u53BF\u653F\u5E9C\u62A5\u544A\u9879\u76EE\u8FDB\u5EA6", dueTo: "leader", to: "county" }]
  })
};

// src/packs/county-campaign/matter/rules.ts
var height = { parent: 0, leader: 1, county: 2 };
var past = (dueTo, to) => (height[to] ?? 0) > (height[dueTo] ?? 0);
var rightLevel = rule({
  id: "filed-over-the-head",
  cites: ["2.1.3.x6", "S5.b"],
  message: text(
    "\u8BF7\u9010\u7EA7\u8BF7\u793A\u62A5\u544A\uFF1B\u7D27\u6025\u60C5\u51B5\u3001\u6295\u8BC9\u3001\u7EBF\u7D22\u3001\u5F02\u8BAE\u9664\u5916\uFF0C\u987B\u6CE8\u660E",
    "go by the levels; emergencies, complaints, clues and objections may go past one, if marked"
  ),
  check: (c) => !past(c.fields.dueTo ?? "parent", c.data.to) || c.data.exempt !== void 0 || {
    given: c.data.to,
    expected: text(c.fields.dueTo ?? "", c.fields.dueTo ?? "")
  }
});
var notBelowLevel = rule({
  id: "filed-below-its-level",
  cites: ["2.1.3.x6"],
  message: text("\u8BF7\u62A5\u81F3\u5E94\u62A5\u5C42\u7EA7", "file it to the level it is due to"),
  check: (c) => !past(c.data.to, c.fields.dueTo ?? "parent") || {
    given: c.data.to,
    expected: text(c.fields.dueTo ?? "", c.fields.dueTo ?? "")
  }
});
var passedALevel = rule({
  id: "no-level-passed",
  cites: ["2.1.3.x6", "S5.b"],
  message: text("\u8BE5\u4E8B\u9879\u672A\u8D8A\u7EA7\uFF0C\u8BF7\u6309\u8BF7\u793A\u62A5\u544A\u767B\u8BB0", "no level was passed: note it as a matter"),
  check: (c) => past(c.data.dueTo, c.data.to) || {
    given: c.data.to,
    expected: text("\u9AD8\u4E8E\u5E94\u62A5\u5C42\u7EA7", "above the level it is due to")
  }
});
var answeredByAddressee = rule({
  id: "answered-by-another-level",
  cites: ["2.1.3.x4", "2.1.3.x6"],
  message: text("\u8BF7\u7531\u53D7\u6587\u5C42\u7EA7\u6279\u590D", "the level it was filed to answers"),
  check: (c) => {
    const roles2 = { county: ["authority"], leader: ["leader", "authority"], parent: ["head", "leader", "office"] };
    const wanted = roles2[c.fields.to ?? "parent"];
    return holdsRole(c, c.onBehalfOf ?? c.by, wanted) || {
      given: c.by,
      expected: text(c.fields.to ?? "", c.fields.to ?? "")
    };
  }
});
var dutyListed = rule({
  id: "duty-not-on-list",
  cites: ["2.4.1.b", "S5.f"],
  message: text("\u8BE5\u804C\u8D23\u4E0D\u5728\u672C\u5355\u4F4D\u804C\u8D23\u6E05\u5355\u4E2D", "no such duty on the unit\u2019s list"),
  check: (c) => {
    const list = c.linked("participation")?.fields["duties"];
    return c.data.duty === void 0 || typeof list === "object" && list !== null && !Array.isArray(list) && c.data.duty in list || {
      given: c.data.duty,
      expected: text("\u6E05\u5355\u6240\u5217\u804C\u8D23", "a duty on the list")
    };
  }
});
var filedLate = when({
  id: "filed-late",
  cites: ["2.1.3.x4"],
  holds: (c) => c.on > (c.fields.fileBy ?? c.on)
});
var asksForAnswer = when({
  id: "asks-for-an-answer",
  cites: ["2.1.3.x4"],
  holds: (c) => c.fields.kind === "request"
});
var takenIn = when({
  id: "taken-in",
  cites: ["S5.b"],
  holds: (c) => c.fields.notedBy === void 0
});
var noted = (c) => {
  const fileBy = c.data.kind === "request" ? addDays(c.data.happensOn, -1) : addWorkingDays(c.calendar, c.data.happensOn, c.option(reportDays)).day;
  const from = fileBy < c.on ? c.on : fileBy;
  return { notedBy: c.by, fileBy, omittedFrom: addWorkingDays(c.calendar, from, c.option(omissionDays)).day };
};

// src/packs/county-campaign/matter/procedure.ts
var filed = (late2) => (c) => ({ filedBy: c.by, filedOn: c.on, late: late2 });
var file = { may: ["cadre", "deputy", "head"], rules: [rightLevel, notBelowLevel], keeps: ["to", "exempt"] };
var withdraw = {
  target: "withdrawn",
  may: ["head", "parentHead", "office", "inspector"],
  event: "matter.withdrawn",
  cites: ["2.1.3.x4"]
};
var lateRequest = {
  target: "waiting",
  when: [asksForAnswer],
  ...file,
  records: filed(true),
  event: "matter.filed-late",
  cites: ["2.1.3.x4"]
};
var lateReport = {
  target: "received",
  ...file,
  records: filed(true),
  event: "matter.filed-late",
  cites: ["2.1.3.x4"]
};
var matter = defineProcedure({
  id: "matter",
  title: text("\u8BF7\u793A\u62A5\u544A", "request for instructions or report"),
  cites: ["2.1.3.x4", "2.1.3.x6", "2.1.3.x7", "S5.b"],
  subject: "unit",
  fields: matterFields,
  commands: matterCommands,
  deadlines: {
    file: {
      title: text("\u8BF7\u793A\u62A5\u544A\u65F6\u9650", "limit to file"),
      cites: ["2.1.3.x4"],
      kind: "limit",
      span: dayInField("fileBy")
    },
    omission: {
      title: text("\u6F0F\u62A5\u8BA4\u5B9A\u65F6\u70B9", "left out from"),
      cites: ["2.1.3.x7", "S5.a"],
      kind: "turn",
      span: dayInField("omittedFrom")
    },
    answer: {
      title: text("\u7B54\u590D\u65F6\u9650", "limit to answer"),
      cites: ["2.1.3.x4", "4.3.a"],
      kind: "limit",
      span: workingDays(answerDays)
    },
    "answer-taken-in": {
      title: text("\u8D8A\u7EA7\u6765\u4EF6\u7B54\u590D\u65F6\u9650", "limit to answer what came past a level"),
      cites: ["S5.b", "4.3.a"],
      kind: "limit",
      from: "takenInOn",
      span: workingDays(answerDays)
    }
  },
  opens: {
    "matter.note": {
      may: ["cadre", "deputy", "head", "parentHead", "office", "inspector"],
      rules: [dutyListed],
      keeps: ["matter", "kind", "happensOn", "dueTo", "duty"],
      records: noted,
      event: "matter.noted",
      cites: ["2.1.3.x4", "2.1.3.x7"]
    },
    "matter.take-in": {
      may: ["office", "leader", "authority"],
      rules: [passedALevel],
      keeps: ["matter", "dueTo", "to", "exempt"],
      records: (c) => ({ takenInOn: c.on }),
      event: "matter.taken-in",
      cites: ["2.1.3.x6", "S5.b"]
    }
  },
  initial: "noted",
  states: {
    noted: {
      title: text("\u5F85\u8BF7\u793A\u62A5\u544A", "to be filed"),
      cites: ["2.1.3.x4"],
      deadlines: ["file", "answer-taken-in"],
      on: {
        "matter.withdraw": withdraw,
        "answer-taken-in.missed": { event: "matter.answer-overdue", cites: ["S5.b", "4.3.a"] },
        "matter.file": [
          { ...lateRequest, when: [filedLate, asksForAnswer] },
          { ...lateReport, when: [filedLate] },
          {
            target: "waiting",
            when: [asksForAnswer],
            ...file,
            records: filed(false),
            event: "matter.filed",
            cites: ["2.1.3.x4", "2.1.3.x6"]
          },
          {
            target: "received",
            ...file,
            records: filed(false),
            event: "matter.filed",
            cites: ["2.1.3.x4", "2.1.3.x6"]
          }
        ],
        "matter.answer": {
          target: "received",
          when: [takenIn],
          may: ["parentHead", "leaderInCharge", "leader", "authority", "office"],
          rules: [answeredByAddressee],
          keeps: ["answer"],
          event: "matter.answered",
          cites: ["S5.b"]
        },
        "file.missed": { target: "late", event: "matter.overdue", cites: ["2.1.3.x4"] }
      }
    },
    late: {
      title: text("\u903E\u671F\u672A\u8BF7\u793A\u62A5\u544A", "late"),
      cites: ["2.1.3.x4"],
      deadlines: ["omission"],
      on: {
        "matter.withdraw": withdraw,
        "matter.file": [lateRequest, lateReport],
        "omission.reached": { target: "omitted", event: "matter.omitted", cites: ["2.1.3.x7", "S5.a"] }
      }
    },
    omitted: {
      title: text("\u6F0F\u62A5", "left out"),
      cites: ["2.1.3.x7", "S5.a"],
      on: { "matter.file": [lateRequest, lateReport], "matter.withdraw": withdraw }
    },
    waiting: {
      title: text("\u5F85\u6279\u590D", "waiting for an answer"),
      cites: ["2.1.3.x4"],
      deadlines: ["answer"],
      on: {
        "matter.answer": {
          target: "received",
          may: ["parentHead", "leaderInCharge", "leader", "authority", "office"],
          rules: [answeredByAddressee],
          keeps: ["answer"],
          event: "matter.answered",
          cites: ["2.1.3.x4"]
        },
        "answer.missed": { event: "matter.answer-overdue", cites: ["4.3.a"] }
      }
    },
    withdrawn: { title: text("\u5DF2\u64A4\u9500\u767B\u8BB0", "withdrawn"), type: "final" },
    received: { title: text("\u5DF2\u529E\u7ED3", "received or answered"), type: "final" }
  }
});

// src/packs/county-campaign/meeting/commands.ts
import { z as z36 } from "zod";

// src/packs/county-campaign/meeting/fields.ts
import { z as z35 } from "zod";
var decision = z35.strictObject({ what: words, unit: id, responsible: id, limit: day2 });
var meetingFields = {
  topic: z35.string(),
  meetingOn: day2,
  audience: z35.array(id),
  participants: z35.int(),
  minutes: z35.int(),
  necessity: z35.string(),
  online: z35.boolean(),
  offlineReason: z35.string(),
  /** Why it is held apart from another on the same day for the same units, and which units those are. */
  separateBecause: z35.string(),
  overlaps: z35.array(id),
  attended: z35.int(),
  lasted: z35.int(),
  decisions: z35.array(decision)
};

// src/packs/county-campaign/meeting/commands.ts
var meetingCommands = {
  "meeting.plan": command({
    title: text("\u62DF\u53EC\u5F00\u4F1A\u8BAE", "plan a meeting"),
    cites: ["2.6.2.b", "2.6.2.c", "2.6.2.d"],
    data: {
      topic: words,
      meetingOn: day2,
      audience: z36.array(id).min(1).max(100),
      participants: z36.int().min(2).max(5e3),
      minutes: z36.int().min(1).max(600),
      canBeSpared: z36.boolean(),
      necessity: words.optional(),
      online: z36.boolean(),
      offlineReason: words.optional(),
      separateBecause: words.optional()
    },
    samples: [
      {
        topic: "\u79CB\u5B63\u9632\u6C5B\u5DE5\u4F5C",
        meetingOn: day("2022-08-25"),
        audience: ["finance"],
        participants: 20,
        minutes: 45,
        canBeSpared: false,
        necessity: "\u987B\u5F53\u573A\u8BAE\u5B9A\u5206\u5DE5",
        online: true
      }
    ]
  }),
  "meeting.hold": command({
    title: text("\u53EC\u5F00", "hold"),
    cites: ["2.6.2.x1"],
    data: { attended: z36.int().min(1).max(5e3), lasted: z36.int().min(1).max(1440) },
    samples: [{ attended: 18, lasted: 40 }]
  }),
  "meeting.record-decisions": command({
    title: text("\u767B\u8BB0\u8BAE\u5B9A\u4E8B\u9879", "record decisions"),
    cites: ["2.6.2.x3"],
    data: { decisions: z36.array(decision).min(1).max(50) },
    samples: [
      { decisions: [{ what: "\u5404\u7AD9\u6240\u4E09\u65E5\u5185\u5B8C\u6210\u6392\u67E5", unit: "finance", responsible: "p1", limit: day("2022-08-31") }] }
    ]
  }),
  "meeting.cancel": command({
    title: text("\u4E0D\u518D\u53EC\u5F00", "cancel"),
    cites: ["2.6.2.b", "2.6.2.c"],
    data: { reason: words },
    samples: [{ reason: "\u4E0E\u53E6\u4E00\u4F1A\u8BAE\u5408\u5E76" }]
  })
};

// src/packs/county-campaign/meeting/rules.ts
var overlapping = (c) => c.data.audience.filter((unit) => c.holds(meetingDays, calledOn(unit, c.data.meetingOn)));
var meetingNeeded = rule({
  id: "meeting-not-needed",
  cites: ["2.6.2.b"],
  message: text(
    "\u53EF\u5F00\u53EF\u4E0D\u5F00\u7684\u4F1A\u4E00\u5F8B\u4E0D\u5F00\uFF1B\u786E\u9700\u53EC\u5F00\u7684\uFF0C\u8BF7\u5199\u660E\u5FC5\u8981\u6027",
    "no meeting that can be spared; say why it is needed"
  ),
  check: (c) => !c.data.canBeSpared && c.data.necessity !== void 0 || {
    given: c.data.canBeSpared ? "can be spared" : "no reason",
    expected: text("\u975E\u5F00\u4E0D\u53EF\u7684\u7406\u7531", "why it cannot be spared")
  }
});
var meetingMerged = rule({
  id: "meeting-not-merged",
  cites: ["2.6.2.c", "2.6.2.x1"],
  message: text(
    "\u540C\u65E5\u5DF2\u6709\u4F1A\u8BAE\u901A\u77E5\u8FD9\u4E9B\u5355\u4F4D\uFF0C\u8BF7\u5408\u5E76\uFF1B\u4E0D\u80FD\u5408\u5E76\u7684\u5199\u660E\u7406\u7531",
    "these units are called to another meeting that day: merge the two, or say why not"
  ),
  check: (c) => {
    const twice = overlapping(c);
    return twice.length === 0 || c.data.separateBecause !== void 0 || { given: [...twice], expected: text("\u5408\u5E76\u53EC\u5F00", "one meeting") };
  }
});
var onlineFirst = rule({
  id: "meeting-offline-without-reason",
  cites: ["2.6.2.d"],
  message: text(
    "\u80FD\u5728\u7EBF\u4E0A\u8FDB\u884C\u7684\u4E00\u5F8B\u4E0D\u5728\u7EBF\u4E0B\u5F00\uFF1B\u7EBF\u4E0B\u53EC\u5F00\u987B\u5199\u660E\u7406\u7531",
    "online wherever possible: say why this meets in person"
  ),
  check: (c) => c.data.online || c.data.offlineReason !== void 0 || {
    given: "offline",
    expected: text("\u7EBF\u4E0A\uFF0C\u6216\u7EBF\u4E0B\u7406\u7531", "online, or a reason")
  }
});
var meetingSmallAndShort = rule({
  id: "meeting-too-large-or-long",
  cites: ["2.6.2.b", "2.6.2.x1", "2.6.g1"],
  message: text("\u4F1A\u8BAE\u89C4\u6A21\u6216\u65F6\u957F\u8D85\u8FC7\u4E0A\u9650", "the meeting is larger or longer than the limit"),
  check: (c) => {
    const [size, minutes] = [c.option(meetingSize), c.option(meetingMinutes)];
    const fits = (size === 0 || c.data.participants <= size) && (minutes === 0 || c.data.minutes <= minutes);
    return fits || {
      given: { participants: c.data.participants, minutes: c.data.minutes },
      expected: text(`\u81F3\u591A ${size} \u4EBA\u3001${minutes} \u5206\u949F`, `at most ${size} people, ${minutes} minutes`)
    };
  }
});
var meetingAhead = rule({
  id: "meeting-planned-afterwards",
  cites: ["2.6.2.b"],
  message: text("\u4F1A\u8BAE\u987B\u5728\u53EC\u5F00\u524D\u767B\u8BB0", "a meeting is entered before it is held"),
  check: (c) => c.data.meetingOn >= c.on || { given: c.data.meetingOn, expected: text(`${c.on} \u8D77`, `from ${c.on}`) }
});
var meetingDayCome = rule({
  id: "meeting-held-too-early",
  cites: ["2.6.2.b"],
  message: text("\u4F1A\u8BAE\u5C1A\u672A\u5230\u53EC\u5F00\u65E5\u671F", "the day of the meeting has not come"),
  check: (c) => (c.fields.meetingOn ?? c.on) <= c.on || {
    given: c.on,
    expected: text(c.fields.meetingOn ?? "", c.fields.meetingOn ?? "")
  }
});

// src/packs/county-campaign/meeting/procedure.ts
var recordDecisions = {
  target: "recorded",
  may: ["cadre", "deputy", "head", "office"],
  keeps: ["decisions"],
  event: "meeting.decisions-recorded",
  cites: ["2.6.2.x3"]
};
var meeting = defineProcedure({
  id: "meeting",
  title: text("\u4F1A\u8BAE", "meeting"),
  cites: ["2.6.2.b", "2.6.2.c", "2.6.2.d"],
  subject: "unit",
  fields: meetingFields,
  commands: meetingCommands,
  deadlines: {
    hold: {
      title: text("\u4F1A\u8BAE\u65E5\u671F", "day of the meeting"),
      cites: ["2.6.2.b", "4.3.a"],
      kind: "limit",
      span: dayInField("meetingOn")
    },
    minutes: {
      title: text("\u8BAE\u5B9A\u4E8B\u9879\u767B\u8BB0\u65F6\u9650", "limit to record decisions"),
      cites: ["2.6.2.x3", "4.3.a"],
      kind: "limit",
      span: workingDays(minutesDays)
    }
  },
  opens: {
    "meeting.plan": {
      may: ["cadre", "deputy", "head", "office"],
      rules: [meetingAhead, meetingNeeded, meetingMerged, onlineFirst, meetingSmallAndShort],
      keeps: [
        "topic",
        "meetingOn",
        "audience",
        "participants",
        "minutes",
        "necessity",
        "online",
        "offlineReason",
        "separateBecause"
      ],
      records: (c) => ({ overlaps: [...overlapping(c)] }),
      event: "meeting.planned",
      cites: ["2.6.2.b", "2.6.2.c", "2.6.2.d"]
    }
  },
  initial: "planned",
  states: {
    planned: {
      title: text("\u62DF\u53EC\u5F00", "planned"),
      cites: ["2.6.2.b", "2.6.2.c", "2.6.2.d"],
      deadlines: ["hold"],
      on: {
        "hold.missed": { event: "meeting.not-held", cites: ["2.6.2.b", "4.3.a"] },
        "meeting.hold": {
          target: "held",
          may: ["cadre", "deputy", "head", "office"],
          rules: [meetingDayCome],
          keeps: ["attended", "lasted"],
          event: "meeting.held",
          cites: ["2.6.2.x1"]
        },
        "meeting.cancel": {
          target: "cancelled",
          may: ["cadre", "deputy", "head", "office"],
          event: "meeting.cancelled",
          cites: ["2.6.2.b", "2.6.2.c"]
        }
      }
    },
    held: {
      title: text("\u5DF2\u53EC\u5F00", "held"),
      cites: ["2.6.2.x3"],
      deadlines: ["minutes"],
      on: {
        "meeting.record-decisions": recordDecisions,
        "minutes.missed": { target: "unrecorded", event: "meeting.without-decisions", cites: ["2.6.2.x3"] }
      }
    },
    unrecorded: {
      title: text("\u672A\u767B\u8BB0\u8BAE\u5B9A\u4E8B\u9879", "no decision recorded"),
      cites: ["2.6.2.x3"],
      on: { "meeting.record-decisions": recordDecisions }
    },
    recorded: { title: text("\u5DF2\u767B\u8BB0\u8BAE\u5B9A\u4E8B\u9879", "decisions recorded"), type: "final" },
    cancelled: { title: text("\u4E0D\u518D\u53EC\u5F00", "cancelled"), type: "final" }
  }
});

// src/packs/county-campaign/participation/commands.ts
import { z as z38 } from "zod";

// src/packs/county-campaign/participation/groundwork-commands.ts
import { z as z37 } from "zod";
var duty = z37.strictObject({ duty: words, holder: id.optional(), decides: z37.boolean() });
var groundworkCommands = {
  "participation.train": command({
    title: text("\u80FD\u529B\u7D20\u8D28\u57F9\u8BAD", "hold a training"),
    cites: ["2.2.1.b", "S6.e"],
    data: { title: words, heldOn: day2, serves: z37.enum(focusCodes), problem: id.optional() },
    samples: [{ title: "\u516C\u6587\u529E\u7406\u5B9E\u52A1\u57F9\u8BAD", heldOn: day("2022-08-10"), serves: "F21" }]
  }),
  "participation.hold-activity": command({
    title: text("\u80FD\u529B\u5EFA\u8BBE\u3001\u5C97\u4F4D\u7EC3\u5175\u3001\u57F9\u8BAD\u5DE5\u7A0B", "hold an activity"),
    cites: ["2.2.2.b"],
    data: { kind: z37.enum(["capacity", "drill", "programme"]), title: words, heldOn: day2 },
    samples: [{ kind: "drill", title: "\u7A97\u53E3\u4E1A\u52A1\u5C97\u4F4D\u7EC3\u5175", heldOn: day("2022-08-12") }]
  }),
  "participation.set-mechanism": command({
    title: text("\u5065\u5168\u538B\u5B9E\u8D23\u4EFB\u3001\u8C03\u5EA6\u63A8\u8FDB\u673A\u5236", "set up the mechanism"),
    cites: ["2.2.3.b", "A9"],
    data: { document: words },
    samples: [{ document: "\u5468\u8C03\u5EA6\u3001\u6708\u901A\u62A5\u5DE5\u4F5C\u673A\u5236" }]
  }),
  "participation.report": command({
    title: text("\u6309\u673A\u5236\u62A5\u544A", "report as the mechanism asks"),
    cites: ["2.2.3.b", "A9"],
    data: { progress: words },
    samples: [{ progress: "\u672C\u6708\u6574\u6539\u5B8C\u6210\u8FC7\u534A" }]
  }),
  "participation.publish-duty-list": command({
    title: text("\u5EFA\u7ACB\u804C\u8D23\u6E05\u5355", "make the duty list"),
    cites: ["2.4.1.b", "S6.f"],
    data: { mandate: words, checkedOn: day2, duties: z37.record(id, duty) },
    samples: [
      {
        mandate: "\u53BF\u8D22\u653F\u5C40\u201C\u4E09\u5B9A\u201D\u65B9\u6848",
        checkedOn: day("2022-08-05"),
        duties: { d1: { duty: "\u9884\u7B97\u8C03\u5242\u4E94\u4E07\u5143\u4EE5\u4E0B", decides: true } }
      }
    ]
  }),
  "participation.list-urgent": command({
    title: text("\u68B3\u7406\u7FA4\u4F17\u201C\u6025\u96BE\u6101\u76FC\u201D\u95EE\u9898", "list the urgent problems of the people"),
    cites: ["2.3.2.c", "S6.c"],
    data: { items: z37.array(words).max(100), nilBecause: words.optional() },
    samples: [{ items: ["\u8001\u65E7\u5C0F\u533A\u505C\u6C34"] }]
  }),
  "participation.publish-filing-procedure": command({
    title: text("\u5236\u5B9A\u5A5A\u4E27\u5AC1\u5A36\u62A5\u5907\u7A0B\u5E8F", "make the filing procedure"),
    cites: ["2.7.2.c", "S6.h"],
    data: { document: words, form: words },
    samples: [{ document: "\u5A5A\u4E27\u5AC1\u5A36\u4E8B\u5B9C\u62A5\u5907\u529E\u6CD5", form: "\u62A5\u5907\u8868" }]
  }),
  "participation.note-inspection": command({
    title: text("\u767B\u8BB0\u5DF2\u7763\u67E5", "note that the unit was inspected"),
    cites: ["4.4.c", "A8"],
    data: { inspection: id, inPhase: z37.boolean() },
    samples: [{ inspection: "inspection-1", inPhase: true }]
  })
};
var groundworkFields = {
  trainings: z37.int(),
  activities: z37.int(),
  mechanismOn: day2,
  nextReport: day2,
  dutyListOn: day2,
  duties: z37.record(z37.string(), duty),
  urgentListOn: day2,
  urgentItems: z37.array(z37.string()),
  filingProcedureOn: day2
};

// src/packs/county-campaign/participation/commands.ts
var groups = ["superiors", "peers", "grassroots", "public"];
var group = z38.enum(groups);
var selfCheckItems = ["q1", "q2", "q3", "q4", "q5"];
var answer = z38.strictObject({ found: z38.boolean(), note: words });
var planItem = z38.strictObject({
  item: id,
  parent: id.optional(),
  level: z38.enum(["unit", "section", "person"]),
  problem: id.optional(),
  responsible: id,
  limit: day2
});
var sampleAnswer = { found: false, note: "\u672A\u53D1\u73B0\u6B64\u7C7B\u60C5\u5F62" };
var recordCommands = {
  "participation.open": command({ title: text("\u7EB3\u5165\u884C\u52A8", "take part"), cites: ["0.d"], data: {}, samples: [{}] }),
  "participation.arrange": command({
    title: text("\u5B89\u6392\u90E8\u7F72", "make arrangements"),
    cites: ["3.1.b"],
    data: { document: words, meetingOn: day2 },
    samples: [{ document: "\u5B9E\u65BD\u65B9\u6848\u53CA\u52A8\u5458\u4F1A\u8BB0\u5F55", meetingOn: day("2022-07-25") }]
  }),
  "participation.assign": command({
    title: text("\u660E\u786E\u8D23\u4EFB", "fix responsibility"),
    cites: ["3.1.c", "4.1.c", "4.1.d"],
    data: { first: id, inCharge: z38.array(id).min(1).max(5) },
    samples: [{ first: "p1", inCharge: ["p2"] }]
  }),
  "participation.consult": command({
    title: text("\u5F81\u6C42\u610F\u89C1", "record an opinion"),
    cites: ["3.2.f", "A17"],
    data: { group, opinion: words, outcome: z38.enum(["adopted", "rejected"]), reason: words.optional() },
    samples: [{ group: "public", opinion: "\u7A97\u53E3\u5348\u95F4\u65E0\u4EBA\u503C\u5B88", outcome: "adopted" }]
  }),
  "participation.waive": command({
    title: text("\u786E\u8BA4\u67D0\u7C7B\u5BF9\u8C61\u4E0D\u9002\u7528", "a group does not apply"),
    cites: ["3.2.f", "S3.d"],
    data: { group, reason: words },
    samples: [{ group: "grassroots", reason: "\u8BE5\u5355\u4F4D\u65E0\u4E0B\u5C5E\u57FA\u5C42\u5355\u4F4D" }]
  }),
  "participation.self-check": command({
    title: text("\u81EA\u67E5\u81EA\u7EA0", "self-check"),
    cites: ["3.2.d", "2.5.2.q1", "2.5.2.q2", "2.5.2.q3", "2.5.2.q4", "2.5.2.q5", "A25"],
    data: { q1: answer, q2: answer, q3: answer, q4: answer, q5: answer },
    samples: [{ q1: sampleAnswer, q2: sampleAnswer, q3: sampleAnswer, q4: sampleAnswer, q5: sampleAnswer }]
  }),
  "participation.sign-unit-list": command({
    title: text("\u7B7E\u7F72\u5355\u4F4D\u6E05\u5355", "sign the unit list"),
    cites: ["3.2.g", "A4", "S2.j"],
    data: { nil: z38.boolean() },
    samples: [{ nil: false }]
  }),
  "participation.return-personal-list": command({
    title: text("\u62A5\u4E2A\u4EBA\u6E05\u5355", "hand in a personal list"),
    cites: ["3.2.g", "A4", "S3.a"],
    data: { items: z38.int().min(0).max(200), signed: z38.boolean() },
    samples: [{ items: 2, signed: true }]
  }),
  "participation.sign-plan": command({
    title: text("\u7B7E\u7F72\u6574\u6539\u65B9\u6848", "sign the plan"),
    cites: ["3.3.a", "3.3.c", "4.1.e", "S2.d", "S2.j"],
    data: { items: z38.array(planItem).min(0).max(500) },
    samples: [{ items: [{ item: "i1", level: "unit", responsible: "p1", limit: day("2022-09-20") }] }]
  }),
  "participation.record-progress": command({
    title: text("\u6302\u56FE\u4F5C\u6218\uFF1A\u767B\u8BB0\u8FDB\u5EA6", "planned against actual"),
    cites: ["3.3.h", "S3.s"],
    data: { item: id, planned: z38.number().min(0).max(100), actual: z38.number().min(0).max(100) },
    samples: [{ item: "i1", planned: 60, actual: 40 }]
  }),
  "participation.make-rule": command({
    title: text("\u5EFA\u7AE0\u7ACB\u5236", "make or revise a rule"),
    cites: ["3.4.a", "3.4.c", "4.3.e"],
    data: { title: words, revised: z38.boolean(), problems: z38.array(id).min(1).max(200) },
    samples: [{ title: "\u9650\u65F6\u529E\u7ED3\u5236\u5EA6", revised: false, problems: ["problem-1"] }]
  }),
  "participation.explain-no-rule": command({
    title: text("\u8BF4\u660E\u65E0\u9700\u5EFA\u7AE0\u7ACB\u5236", "say why no rule is made"),
    cites: ["3.4.a"],
    data: { reason: words, problems: z38.array(id).max(200) },
    samples: [{ reason: "\u73B0\u884C\u5236\u5EA6\u5DF2\u8986\u76D6", problems: ["problem-1"] }]
  }),
  "participation.sum-up": command({
    title: text("\u62A5\u9001\u603B\u7ED3", "send the summary"),
    cites: ["3.4.f", "3.4.g", "A10", "S2.j"],
    data: { document: words, hash: z38.string().regex(/^[0-9a-f]{64}$/u) },
    samples: [{ document: "\u4F5C\u98CE\u5EFA\u8BBE\u884C\u52A8\u603B\u7ED3", hash: "b".repeat(64) }]
  })
};
var counts = z38.record(z38.string(), z38.int());
var participationCommands = { ...recordCommands, ...groundworkCommands };
var participationFields = {
  arrangedOn: day2,
  document: z38.string(),
  first: id,
  inCharge: z38.array(id),
  opinions: counts,
  waived: z38.array(group),
  selfCheckedOn: day2,
  selfCheck: z38.record(z38.string(), answer),
  unitListOn: day2,
  unitListNil: z38.boolean(),
  personalLists: z38.record(z38.string(), z38.enum(["list", "nil", "unsigned-nil"])),
  unsignedNil: z38.array(z38.string()),
  planSignedOn: day2,
  planItems: z38.array(planItem),
  progress: z38.record(z38.string(), z38.strictObject({ planned: z38.number(), actual: z38.number(), on: day2 })),
  rulesMade: z38.array(z38.string()),
  /** The problems the last of them answers, or explains. */
  ruleProblems: z38.array(id),
  noRuleReason: z38.string(),
  summaryOn: day2,
  summaryLate: z38.boolean(),
  lastGate: z38.string(),
  shortfalls: z38.array(z38.string()),
  ...groundworkFields
};

// src/packs/county-campaign/inventory/tallies.ts
var inventoryItems = defineTally2({
  id: "inventory-items",
  title: text("\u5DF2\u68B3\u7406\u4E8B\u9879", "decisions accounted for"),
  cites: ["2.1.2.b"],
  per: "unit",
  kind: "standing",
  procedure: "inventory",
  states: ["reported", "checked"]
});

// src/packs/county-campaign/participation/rules.ts
var unitOf2 = (c) => c.registry.current(c.case.unit ?? "");
var mainLeaders = (c) => [
  ...c.registry.holders("head", unitOf2(c), c.today),
  ...c.registry.unit(unitOf2(c))?.kind === "township" ? c.registry.holders("secretary", unitOf2(c), c.today) : []
];
var headIsFirst = rule({
  id: "first-responsible-not-head",
  cites: ["4.1.c", "3.1.c"],
  message: text(
    "\u7B2C\u4E00\u8D23\u4EFB\u4EBA\u987B\u4E3A\u5355\u4F4D\u4E3B\u8981\u8D1F\u8D23\u4EBA\uFF08\u542B\u4E3B\u6301\u5DE5\u4F5C\u8005\uFF09",
    "the first responsible person is the head, or who acts as head"
  ),
  check: (c) => {
    const heads = c.option(townshipHeads) > 1 ? mainLeaders(c) : c.registry.holders("head", unitOf2(c), c.today);
    return heads.includes(c.data.first) || { given: c.data.first, expected: text(heads.join("\u3001"), heads.join(", ")) };
  }
});
var deputiesInCharge = rule({
  id: "not-a-deputy",
  cites: ["4.1.d"],
  message: text("\u5177\u4F53\u6293\u7684\u987B\u4E3A\u672C\u5355\u4F4D\u5206\u7BA1\u9886\u5BFC", "those concretely in charge are deputies of the unit"),
  check: (c) => {
    const deputies = c.registry.holders("deputy", unitOf2(c), c.today);
    const wrong = c.data.inCharge.filter((person2) => !deputies.includes(person2));
    return wrong.length === 0 || { given: wrong, expected: text(deputies.join("\u3001"), deputies.join(", ")) };
  }
});
var rejectedWithReason = rule({
  id: "opinion-rejected-without-reason",
  cites: ["3.2.f", "S3.c"],
  message: text("\u4E0D\u91C7\u7EB3\u610F\u89C1\u987B\u8BF4\u660E\u7406\u7531", "say why an opinion is not adopted"),
  check: (c) => c.data.outcome === "adopted" || c.data.reason !== void 0 || { given: c.data.outcome, expected: text("\u7406\u7531", "a reason") }
});
var meetingHeld = rule({
  id: "meeting-not-held-yet",
  cites: ["3.1.b"],
  message: text("\u52A8\u5458\u90E8\u7F72\u4F1A\u53EC\u5F00\u540E\u518D\u767B\u8BB0", "record the meeting once it has been held"),
  check: (c) => c.data.meetingOn <= c.today || {
    given: c.data.meetingOn,
    expected: text(`\u4E0D\u665A\u4E8E ${c.today}`, `not after ${c.today}`)
  }
});
var listMatchesLedger = rule({
  id: "list-differs-from-ledger",
  cites: ["3.2.g", "3.3.d", "A4"],
  message: text(
    "\u6709\u5DF2\u5217\u95EE\u9898\u7684\u4E0D\u80FD\u62A5\u96F6\u6E05\u5355\uFF0C\u6CA1\u6709\u7684\u987B\u62A5\u96F6\u6E05\u5355",
    "a nil return goes with no listed problem, and only with none"
  ),
  check: (c) => {
    const listed2 = c.total(listedProblems);
    return c.data.nil === (listed2 === 0) || {
      given: listed2,
      expected: text(c.data.nil ? "0 \u4EF6" : "\u81F3\u5C11 1 \u4EF6", c.data.nil ? "0" : "at least 1")
    };
  }
});
var listBeforePlan = rule({
  id: "plan-before-list",
  cites: ["3.3.a", "3.3.c", "3.2.g"],
  message: text("\u8BF7\u5148\u7B7E\u7F72\u5355\u4F4D\u6E05\u5355\uFF0C\u518D\u7B7E\u7F72\u6574\u6539\u65B9\u6848", "sign the unit list first, then the plan"),
  check: (c) => c.fields.unitListOn !== void 0 || { given: "no list", expected: text("\u5DF2\u7B7E\u7F72\u7684\u6E05\u5355", "a signed list") }
});
var itemsHaveParents = rule({
  id: "plan-item-without-parent",
  cites: ["3.3.a", "4.1.e", "S2.d"],
  message: text("\u4E0B\u7EA7\u4EFB\u52A1\u987B\u5199\u660E\u4E0A\u7EA7\u4EFB\u52A1", "items below the unit name the item above"),
  check: (c) => {
    const height2 = { unit: 0, section: 1, person: 2 };
    const byId2 = new Map(c.data.items.map((one) => [one.item, one]));
    const wrong = c.data.items.filter(({ level: level2, parent }) => {
      const above = byId2.get(parent ?? "");
      return level2 === "unit" ? parent !== void 0 : above === void 0 || height2[above.level] >= height2[level2];
    });
    return wrong.length === 0 || {
      given: wrong.map(({ item }) => item),
      expected: text("\u4E0A\u4E00\u7EA7\u4EFB\u52A1\u7F16\u53F7", "the item one level up")
    };
  }
});
var planCoversList = rule({
  id: "plan-without-items",
  cites: ["3.3.a", "3.3.c"],
  message: text("\u6E05\u5355\u6709\u95EE\u9898\u7684\uFF0C\u65B9\u6848\u987B\u6709\u6574\u6539\u4EFB\u52A1", "where problems are listed the plan has items"),
  check: (c) => c.data.items.length > 0 || c.total(listedProblems) === 0 || { given: 0, expected: text("\u81F3\u5C11\u4E00\u9879", "one item at least") }
});
var itemOfPlan = rule({
  id: "not-an-item-of-the-plan",
  cites: ["3.3.h"],
  message: text("\u65B9\u6848\u4E2D\u6CA1\u6709\u6B64\u4EFB\u52A1", "the plan has no such item"),
  check: (c) => c.fields.planItems?.some(({ item }) => item === c.data.item) === true || {
    given: c.data.item,
    expected: text("\u65B9\u6848\u4E2D\u7684\u4EFB\u52A1", "an item of the plan")
  }
});
var inConsolidation = rule({
  id: "summary-before-phase-4",
  cites: ["3.4", "3.4.f"],
  message: text("\u603B\u7ED3\u5728\u603B\u7ED3\u6DF1\u5316\u9636\u6BB5\u62A5\u9001", "the summary is sent in phase 4"),
  check: (c) => c.phase === "consolidation" || { given: c.phase ?? "none", expected: text("\u603B\u7ED3\u6DF1\u5316\u9636\u6BB5", "phase 4") }
});
var headMissing = (c, grace) => {
  const unit = unitOf2(c);
  let day3 = c.today;
  for (let back = 0; back <= 60; back += 1) {
    if (c.registry.holders("head", unit, day3).length > 0) return workingDaysBetween(c.calendar, day3, c.today).n > grace;
    day3 = addDays(day3, -1);
  }
  return true;
};

// src/packs/county-campaign/participation/gates.ts
var unitOf3 = (c) => c.registry.current(c.case.unit ?? "");
var leadership = (c) => c.registry.unit(unitOf3(c))?.kind === "leadership";
var mobilisation = (c) => {
  if (leadership(c)) return [];
  const township = c.registry.unit(unitOf3(c))?.kind === "township";
  const most = township ? c.option(townshipHeads) : 1;
  return [
    ...c.fields.arrangedOn === void 0 ? ["no-arrangement"] : [],
    ...headMissing(c, c.option(vacancyDays)) ? ["no-head"] : [],
    ...mainLeaders(c).length > most ? ["several-heads"] : [],
    ...c.fields.first === void 0 ? ["no-first-responsible"] : [],
    ...c.registry.holders("deputy", unitOf3(c), c.today).length === 0 ? ["no-deputy"] : []
  ];
};
var owing = (c) => c.option(cadreScope) === "all" || leadership(c) ? c.registry.members(unitOf3(c), c.today) : [...c.registry.holders("head", unitOf3(c), c.today), ...c.registry.holders("deputy", unitOf3(c), c.today)];
var personalLists = (c) => {
  const lists = c.fields.personalLists ?? {};
  const missing2 = owing(c).filter((person2) => lists[person2] === void 0 || lists[person2] === "unsigned-nil");
  const unsigned = missing2.filter((person2) => lists[person2] === "unsigned-nil");
  const heads = c.registry.holders("head", unitOf3(c), c.today);
  return [
    ...missing2.length > unsigned.length ? [`personal-lists-missing:${missing2.length - unsigned.length}`] : [],
    ...unsigned.length > 0 ? [`unsigned-nil:${unsigned.length}`] : [],
    ...heads.some((head) => missing2.includes(head)) ? ["head-list-missing"] : []
  ];
};
var selfExamination = (c) => {
  if (leadership(c)) return c.option(leadersLists) ? personalLists(c) : [];
  const asked3 = groups.filter(
    (group2) => (c.fields.opinions?.[group2] ?? 0) < c.option(opinionsPerGroup) && c.fields.waived?.includes(group2) !== true
  );
  return [
    ...c.fields.selfCheckedOn === void 0 ? ["no-self-check"] : [],
    ...asked3.map((group2) => `opinions-missing:${group2}`),
    ...c.fields.unitListOn === void 0 ? ["no-unit-list"] : [],
    ...personalLists(c)
  ];
};
var groundwork = (c) => [
  ...(c.fields.trainings ?? 0) === 0 ? ["no-training"] : [],
  ...(c.fields.activities ?? 0) === 0 ? ["no-activity"] : [],
  ...c.fields.mechanismOn === void 0 ? ["no-mechanism"] : [],
  ...c.total(inventoryItems) === 0 ? ["no-inventory"] : [],
  ...c.fields.urgentListOn === void 0 ? ["no-urgent-list"] : [],
  ...c.fields.dutyListOn === void 0 ? ["no-duty-list"] : [],
  ...c.fields.filingProcedureOn === void 0 ? ["no-filing-procedure"] : []
];
var groundworkAt = (c, phase) => c.option(groundworkGate) === phase ? groundwork(c) : [];
var rectification = (c) => {
  const open2 = c.total(unfinishedProblems) + (c.option(downToZero) === "strict" ? c.total(ongoingProblems) : 0);
  const plan = leadership(c) || c.option(planScope) === "county" || c.fields.planSignedOn !== void 0;
  return [
    ...plan ? [] : ["no-plan"],
    ...open2 > 0 ? [`open-problems:${open2}`] : [],
    ...leadership(c) ? [] : groundworkAt(c, "rectification")
  ];
};
var withoutRule = (c) => Math.max(0, c.total(struckOffProblems) - c.total(problemsWithRule));
var consolidation = (c) => {
  if (leadership(c)) return [];
  const unanswered = withoutRule(c);
  return [
    ...(c.fields.rulesMade?.length ?? 0) === 0 && c.fields.noRuleReason === void 0 ? ["no-rule-made"] : [],
    ...unanswered > 0 ? [`problems-without-rule:${unanswered}`] : [],
    ...groundworkAt(c, "consolidation"),
    ...c.fields.summaryOn === void 0 ? ["no-summary"] : []
  ];
};
var owed = {
  mobilisation,
  "self-examination": selfExamination,
  rectification,
  consolidation
};
var shortfallsAt = (phase) => (c) => ({
  lastGate: phase,
  shortfalls: [...owed[phase](c)]
});
var passes = (phase) => when({
  id: `${phase}-gate-passed`,
  cites: ["3.1", "3.2", "3.3", "3.4"],
  holds: (c) => owed[phase](c).length === 0
});
var joinedLater = (phase) => when({
  id: `joined-after-${phase}`,
  cites: ["A27"],
  holds: (c) => c.case.openedOn > (c.phaseDays(phase)?.to ?? c.case.openedOn)
});

// src/packs/county-campaign/participation/groundwork-rules.ts
var heldAlready = rule({
  id: "not-held-yet",
  cites: ["2.2.1.b", "2.2.2.b"],
  message: text("\u4E3E\u529E\u4E4B\u540E\u518D\u767B\u8BB0", "enter it once it has been held"),
  check: (c) => c.data.heldOn <= c.today || { given: c.data.heldOn, expected: text(`\u4E0D\u665A\u4E8E ${c.today}`, `not after ${c.today}`) }
});
var servesAProblem = rule({
  id: "training-serves-no-problem",
  cites: ["2.2.1.b", "S6.e"],
  message: text("\u57F9\u8BAD\u987B\u5199\u660E\u9488\u5BF9\u672C\u5355\u4F4D\u7684\u54EA\u4E2A\u95EE\u9898", "a training names the problem of the unit it serves"),
  check: (c) => {
    const named5 = c.data.problem === void 0 ? void 0 : c.other(c.data.problem);
    const fits = named5?.procedure === "problem" && c.registry.current(named5.unit ?? "") === unitOf(c);
    return fits || c.data.problem === void 0 && c.total(listedProblems) === 0 || {
      given: c.data.problem ?? "none",
      expected: text("\u672C\u5355\u4F4D\u95EE\u9898\u7F16\u53F7", "a problem of the unit")
    };
  }
});
var dutiesChecked = rule({
  id: "duty-list-not-checked",
  cites: ["2.4.1.b", "S6.f"],
  message: text(
    "\u804C\u8D23\u6E05\u5355\u987B\u9010\u9879\u5217\u660E\u5E76\u5DF2\u5BF9\u6807\u201C\u4E09\u5B9A\u201D\u65B9\u6848",
    "the duty list names its duties and has been checked against the mandate"
  ),
  check: (c) => c.data.checkedOn <= c.today && Object.keys(c.data.duties).length > 0 || {
    given: { duties: Object.keys(c.data.duties).length, checkedOn: c.data.checkedOn },
    expected: text("\u81F3\u5C11\u4E00\u9879\uFF0C\u5DF2\u6838\u5BF9", "one at least, checked")
  }
});
var urgentOrWhyNot = rule({
  id: "urgent-list-empty",
  cites: ["2.3.2.c", "S6.c"],
  message: text("\u672A\u68B3\u7406\u51FA\u201C\u6025\u96BE\u6101\u76FC\u201D\u95EE\u9898\u7684\uFF0C\u987B\u8BF4\u660E\u68B3\u7406\u7ECF\u8FC7", "an empty list says how it came to be empty"),
  check: (c) => c.data.items.length > 0 || c.data.nilBecause !== void 0 || { given: 0, expected: text("\u81F3\u5C11\u4E00\u9879\uFF0C\u6216\u8BF4\u660E", "one at least, or why none") }
});
var problemsOfUnit = rule({
  id: "rule-for-another-units-problem",
  cites: ["3.4.a", "3.4.c"],
  message: text("\u6240\u5173\u8054\u7684\u95EE\u9898\u987B\u4E3A\u672C\u5355\u4F4D\u95EE\u9898", "the problems named are the unit\u2019s own"),
  check: (c) => {
    const wrong = c.data.problems.filter((id3) => {
      const of = c.other(id3);
      return of?.procedure !== "problem" || c.registry.current(of.unit ?? "") !== unitOf(c);
    });
    return wrong.length === 0 || { given: wrong, expected: text("\u672C\u5355\u4F4D\u95EE\u9898\u7F16\u53F7", "problems of the unit") };
  }
});
var nextReport = (c) => {
  const cadence = c.option(reportingCadence);
  if (cadence === "none") return {};
  return { nextReport: cadence === "weekly" ? addWorkingDays(c.calendar, c.on, 5).day : addDays(c.on, 30) };
};
var reportsAsked = when({
  id: "reports-asked-for",
  cites: ["2.2.3.b", "A9"],
  holds: (c) => c.option(reportingCadence) !== "none"
});
var inPhase3 = when({
  id: "inspected-in-phase-3",
  cites: ["4.4.c", "A8", "S4.q"],
  holds: (c) => c.data.inPhase
});

// src/packs/county-campaign/participation/coverage.ts
var coverage = region({
  commands: participationCommands,
  fields: participationFields,
  title: text("\u7763\u67E5\u8986\u76D6", "coverage by inspection"),
  initial: "awaited",
  states: {
    awaited: {
      title: text("\u5F85\u7763\u67E5", "not inspected yet"),
      cites: ["4.4.c", "A8", "S4.q"],
      deadlines: ["coverage"],
      on: {
        "participation.note-inspection": [
          {
            target: "covered",
            when: [inPhase3],
            may: ["policy"],
            event: "coverage.reached",
            cites: ["4.4.c", "A8", "S4.q"]
          },
          { may: ["policy"], cites: ["4.4.c"] }
        ],
        "coverage.missed": [
          { target: "excused", when: [joinedLater("rectification")], event: "coverage.not-applicable", cites: ["A27"] },
          { target: "gap", event: "coverage.missed", cites: ["4.4.c", "4.4.a", "A8", "S4.q"] }
        ]
      }
    },
    covered: {
      title: text("\u5DF2\u7763\u67E5", "inspected"),
      cites: ["4.4.c"],
      on: { "participation.note-inspection": { may: ["policy"], cites: ["4.4.c"] } }
    },
    excused: {
      title: text("\u7B2C\u4E09\u9636\u6BB5\u540E\u52A0\u5165", "joined after phase 3"),
      cites: ["A27"],
      on: { "participation.note-inspection": { may: ["policy"], cites: ["4.4.c"] } }
    },
    gap: {
      title: text("\u7B2C\u4E09\u9636\u6BB5\u672A\u7763\u67E5", "not inspected in phase 3"),
      cites: ["4.4.c"],
      on: { "participation.note-inspection": { may: ["policy"], cites: ["4.4.c"] } }
    }
  }
});

// src/packs/county-campaign/participation/gate-region.ts
var asked = {
  mobilisation: ["3.1", "3.1.b", "3.1.c", "4.1.c", "4.1.d"],
  "self-examination": ["3.2", "3.2.d", "3.2.f", "3.2.g", "4.2.c"],
  rectification: ["3.3", "3.3.a", "3.3.c", "3.3.j"],
  consolidation: [
    "3.4",
    "3.4.a",
    "3.4.c",
    "3.4.f",
    "4.3.e",
    "2.1.2.b",
    "2.2.1.b",
    "2.2.2.b",
    "2.2.3.b",
    "2.3.2.c",
    "2.4.1.b",
    "2.7.2.c"
  ]
};
var gateOf = (phase) => ({
  later: { when: [joinedLater(phase)], event: "gate.not-applicable", cites: ["A27"] },
  passed: {
    when: [passes(phase)],
    records: shortfallsAt(phase),
    event: "gate.passed",
    cites: [...asked[phase], "4.1.b"]
  },
  failed: { records: shortfallsAt(phase), event: "gate.failed", cites: [...asked[phase], "4.4.d1"] }
});
var [g1, g2, g3, g4] = [
  gateOf("mobilisation"),
  gateOf("self-examination"),
  gateOf("rectification"),
  gateOf("consolidation")
];
var gates = region({
  commands: participationCommands,
  fields: participationFields,
  title: text("\u9636\u6BB5\u5173\u53E3", "gates"),
  initial: "mobilisation",
  states: {
    mobilisation: {
      title: text("\u5B66\u4E60\u52A8\u5458\u9636\u6BB5", "before the gate of phase 1"),
      cites: ["3.1", "3.1.b", "3.1.c"],
      deadlines: ["mobilisation-gate"],
      on: {
        "mobilisation-gate.reached": [
          { target: "self-examination", ...g1.later },
          { target: "self-examination", ...g1.passed },
          { target: "self-examination", ...g1.failed }
        ]
      }
    },
    "self-examination": {
      title: text("\u67E5\u6446\u95EE\u9898\u9636\u6BB5", "before the gate of phase 2"),
      cites: ["3.2", "3.2.f", "3.2.g"],
      deadlines: ["self-examination-gate"],
      on: {
        "self-examination-gate.reached": [
          { target: "rectification", ...g2.later },
          { target: "rectification", ...g2.passed },
          { target: "rectification", ...g2.failed }
        ]
      }
    },
    rectification: {
      title: text("\u6574\u6539\u843D\u5B9E\u9636\u6BB5", "before the gate of phase 3"),
      cites: ["3.3", "3.3.j"],
      deadlines: ["rectification-gate"],
      on: {
        "rectification-gate.reached": [
          { target: "consolidation", ...g3.later },
          { target: "consolidation", ...g3.passed },
          { target: "consolidation", ...g3.failed }
        ]
      }
    },
    consolidation: {
      title: text("\u603B\u7ED3\u6DF1\u5316\u9636\u6BB5", "before the gate of phase 4"),
      cites: ["3.4", "3.4.c", "3.4.f"],
      deadlines: ["consolidation-gate"],
      on: {
        "consolidation-gate.reached": [
          { target: "through", ...g4.later },
          { target: "through", ...g4.passed },
          { target: "through", ...g4.failed }
        ]
      }
    },
    through: { title: text("\u5404\u9636\u6BB5\u5DF2\u8FC7", "through"), type: "final" }
  }
});

// src/packs/county-campaign/participation/groundwork.ts
var setMechanism = {
  may: ["head"],
  keeps: [],
  event: "participation.mechanism-set",
  cites: ["2.2.3.b", "A9"]
};
var groundwork2 = region({
  commands: participationCommands,
  fields: participationFields,
  title: text("\u57FA\u7840\u5DE5\u4F5C", "groundwork"),
  initial: "under-way",
  states: {
    "under-way": {
      title: text("\u63A8\u8FDB\u4E2D", "under way"),
      cites: ["2.2.1.b", "2.2.2.b", "2.2.3.b", "2.3.2.c", "2.4.1.b", "2.7.2.c"],
      deadlines: ["report"],
      on: {
        "participation.train": {
          may: ["head", "deputy"],
          rules: [heldAlready, servesAProblem],
          records: (c) => ({ trainings: (c.fields.trainings ?? 0) + 1 }),
          event: "participation.trained",
          cites: ["2.2.1.b", "S6.e"]
        },
        "participation.hold-activity": {
          may: ["head", "deputy"],
          rules: [heldAlready],
          records: (c) => ({ activities: (c.fields.activities ?? 0) + 1 }),
          event: "participation.activity-held",
          cites: ["2.2.2.b"]
        },
        "participation.set-mechanism": [
          {
            when: [reportsAsked],
            ...setMechanism,
            records: (c) => ({ mechanismOn: c.on, ...nextReport(c) }),
            restarts: ["report"]
          },
          { ...setMechanism, records: (c) => ({ mechanismOn: c.on }) }
        ],
        "participation.report": [
          {
            when: [reportsAsked],
            may: ["head", "deputy"],
            records: nextReport,
            restarts: ["report"],
            event: "participation.reported",
            cites: ["2.2.3.b", "A9"]
          },
          { may: ["head", "deputy"], event: "participation.reported", cites: ["2.2.3.b", "A9"] }
        ],
        "report.missed": { event: "participation.report-overdue", cites: ["2.2.3.b", "A9", "4.3.a"] },
        "participation.list-urgent": {
          may: ["head", "deputy"],
          rules: [urgentOrWhyNot],
          records: (c) => ({ urgentListOn: c.on, urgentItems: c.data.items }),
          event: "participation.urgent-listed",
          cites: ["2.3.2.c", "S6.c"]
        },
        "participation.publish-duty-list": {
          may: ["head"],
          rules: [dutiesChecked],
          keeps: ["duties"],
          records: (c) => ({ dutyListOn: c.on }),
          event: "participation.duty-list-made",
          cites: ["2.4.1.b", "S6.f"]
        },
        "participation.publish-filing-procedure": {
          may: ["head"],
          records: (c) => ({ filingProcedureOn: c.on }),
          event: "participation.filing-procedure-made",
          cites: ["2.7.2.c", "S6.h"]
        }
      }
    }
  }
});

// src/packs/county-campaign/participation/record.ts
var record = region({
  commands: participationCommands,
  fields: participationFields,
  title: text("\u5E94\u505A\u4E8B\u9879", "what the unit does"),
  initial: "taking-part",
  states: {
    "taking-part": {
      title: text("\u53C2\u52A0\u884C\u52A8", "taking part"),
      cites: ["0.d"],
      on: {
        "participation.arrange": {
          may: ["head", "deputy"],
          rules: [meetingHeld],
          keeps: ["document"],
          records: (c) => ({ arrangedOn: c.on }),
          event: "participation.arranged",
          cites: ["3.1.b"]
        },
        "participation.assign": {
          may: ["head"],
          rules: [headIsFirst, deputiesInCharge],
          keeps: ["first", "inCharge"],
          event: "participation.assigned",
          cites: ["3.1.c", "4.1.c", "4.1.d"]
        },
        "participation.consult": {
          may: ["head", "deputy", "cadre"],
          rules: [rejectedWithReason],
          records: (c) => ({
            opinions: { ...c.fields.opinions, [c.data.group]: (c.fields.opinions?.[c.data.group] ?? 0) + 1 }
          }),
          event: "participation.consulted",
          cites: ["3.2.f", "A17", "S3.c"]
        },
        "participation.waive": {
          may: ["office"],
          records: (c) => ({ waived: [...c.fields.waived ?? [], c.data.group] }),
          event: "participation.waived",
          cites: ["3.2.f", "S3.d"]
        },
        "participation.self-check": {
          may: ["head", "deputy"],
          records: (c) => ({
            selfCheckedOn: c.on,
            selfCheck: Object.fromEntries(selfCheckItems.map((item) => [item, c.data[item]]))
          }),
          event: "participation.self-checked",
          cites: ["3.2.d", "2.5.2.q1", "A25"]
        },
        "participation.sign-unit-list": {
          may: ["head"],
          personal: true,
          rules: [listMatchesLedger],
          records: (c) => ({ unitListOn: c.on, unitListNil: c.data.nil }),
          event: "participation.unit-list-signed",
          cites: ["3.2.g", "A4", "S2.j"]
        },
        "participation.return-personal-list": {
          may: ["cadre", "deputy", "head", "leader"],
          personal: true,
          records: (c) => {
            const nilUnsigned = c.data.items === 0 && !c.data.signed;
            const standing3 = c.data.items > 0 ? "list" : c.data.signed ? "nil" : "unsigned-nil";
            const others = (c.fields.unsignedNil ?? []).filter((person2) => person2 !== c.by);
            return {
              personalLists: { ...c.fields.personalLists, [c.by]: standing3 },
              unsignedNil: nilUnsigned ? [...others, c.by] : others
            };
          },
          event: "participation.personal-list-returned",
          cites: ["3.2.g", "4.2.c", "A4", "S3.a"]
        },
        "participation.sign-plan": {
          may: ["head"],
          personal: true,
          rules: [listBeforePlan, planCoversList, itemsHaveParents],
          records: (c) => ({ planSignedOn: c.on, planItems: c.data.items }),
          event: "participation.plan-signed",
          cites: ["3.3.a", "3.3.c", "4.1.e", "A5"]
        },
        "participation.record-progress": {
          may: ["deputy", "head", "cadre"],
          rules: [itemOfPlan],
          records: (c) => ({
            progress: {
              ...c.fields.progress,
              [c.data.item]: { planned: c.data.planned, actual: c.data.actual, on: c.on }
            }
          }),
          event: "participation.progress-recorded",
          cites: ["3.3.h", "S3.s"]
        },
        "participation.make-rule": {
          may: ["head", "deputy"],
          rules: [problemsOfUnit],
          records: (c) => ({
            rulesMade: [...c.fields.rulesMade ?? [], c.data.title],
            ruleProblems: c.data.problems
          }),
          event: "participation.rule-made",
          cites: ["3.4.a", "3.4.c", "4.3.e"]
        },
        "participation.explain-no-rule": {
          may: ["head"],
          rules: [problemsOfUnit],
          records: (c) => ({ noRuleReason: c.data.reason, ruleProblems: c.data.problems }),
          event: "participation.no-rule-explained",
          cites: ["3.4.a"]
        }
      }
    }
  }
});

// src/packs/county-campaign/participation/summary.ts
var joinedAfterSummary = when({
  id: "joined-after-summary",
  cites: ["A27"],
  holds: (c) => c.case.openedOn > c.option(summaryDay)
});
var summary2 = region({
  commands: participationCommands,
  fields: participationFields,
  title: text("\u5DE5\u4F5C\u603B\u7ED3", "the summary"),
  initial: "awaited",
  states: {
    awaited: {
      title: text("\u5F85\u62A5", "awaited"),
      cites: ["3.4.f", "3.4.g"],
      deadlines: ["summary"],
      on: {
        "participation.sum-up": {
          target: "received",
          may: ["head"],
          personal: true,
          rules: [inConsolidation],
          records: (c) => ({ summaryOn: c.on, summaryLate: false }),
          event: "participation.summed-up",
          cites: ["3.4.f", "3.4.g", "A10", "S2.j"]
        },
        "summary.soon": { event: "summary.due-soon", cites: ["4.3.a"] },
        "summary.missed": [
          { target: "excused", when: [joinedAfterSummary], event: "summary.not-applicable", cites: ["A27"] },
          { target: "missed", event: "summary.missed", cites: ["3.4.g", "A10"] }
        ]
      }
    },
    missed: {
      title: text("\u903E\u671F\u672A\u62A5", "missed"),
      cites: ["3.4.g"],
      on: {
        "participation.sum-up": {
          target: "received",
          may: ["head"],
          personal: true,
          records: (c) => ({ summaryOn: c.on, summaryLate: true }),
          event: "participation.summed-up",
          cites: ["3.4.f", "3.4.g"]
        }
      }
    },
    excused: { title: text("\u5176\u540E\u52A0\u5165\uFF0C\u65E0\u987B\u603B\u7ED3", "joined later, owes none"), cites: ["A27"], type: "final" },
    received: { title: text("\u5DF2\u6536", "received"), cites: ["3.4.f"], type: "final" }
  }
});

// src/packs/county-campaign/participation/procedure.ts
var participation = defineParallel({
  id: "participation",
  title: text("\u5355\u4F4D\u53C2\u52A0\u884C\u52A8", "a unit takes part"),
  cites: ["0.d", "3", "4.1"],
  subject: "unit",
  single: true,
  fields: participationFields,
  commands: participationCommands,
  deadlines: {
    "mobilisation-gate": {
      title: text("\u5B66\u4E60\u52A8\u5458\u5173\u53E3", "gate of phase 1"),
      cites: ["3.1", "A27"],
      kind: "turn",
      span: phaseEnd("mobilisation")
    },
    "self-examination-gate": {
      title: text("\u67E5\u6446\u95EE\u9898\u5173\u53E3", "gate of phase 2"),
      cites: ["3.2"],
      kind: "turn",
      span: phaseEnd("self-examination")
    },
    "rectification-gate": {
      title: text("\u6574\u6539\u843D\u5B9E\u5173\u53E3", "gate of phase 3"),
      cites: ["3.3", "3.3.j"],
      kind: "turn",
      span: phaseEnd("rectification")
    },
    "consolidation-gate": {
      title: text("\u603B\u7ED3\u6DF1\u5316\u5173\u53E3", "gate of phase 4"),
      cites: ["3.4"],
      kind: "turn",
      span: phaseEnd("consolidation")
    },
    coverage: {
      title: text("\u7763\u67E5\u5168\u8986\u76D6", "inspected in phase 3"),
      cites: ["4.4.c", "A8", "S4.q"],
      kind: "limit",
      span: phaseEnd("rectification")
    },
    report: {
      title: text("\u8C03\u5EA6\u62A5\u544A\u65F6\u9650", "limit to report"),
      cites: ["2.2.3.b", "A9"],
      kind: "limit",
      span: dayInField("nextReport")
    },
    summary: {
      title: text("\u603B\u7ED3\u62A5\u9001\u65F6\u9650", "limit for the summary"),
      cites: ["3.4.g", "A10"],
      kind: "limit",
      span: byDay(summaryDay),
      soon: { unit: "working-days", amount: 3 }
    }
  },
  opens: { "participation.open": { may: ["policy", "office"], event: "participation.opened", cites: ["0.d", "S2.b"] } },
  states: { record, groundwork: groundwork2, summary: summary2, coverage, gates }
});

// src/packs/county-campaign/praise/commands.ts
import { z as z39 } from "zod";
var praiseFields = { grounds: z39.string(), proposedBy: id, reason: z39.string() };
var praiseCommands = {
  "praise.propose": command({
    title: text("\u63D0\u51FA\u8868\u626C", "propose praise"),
    cites: ["S4.p"],
    data: { grounds: words },
    samples: [{ grounds: "\u6574\u6539\u6210\u6548\u7A81\u51FA" }]
  }),
  "praise.approve": command({
    title: text("\u6279\u51C6\u8868\u626C", "approve praise"),
    cites: ["S4.p", "inspection-rules.21"],
    data: {},
    samples: [{}]
  }),
  "praise.decline": command({
    title: text("\u4E0D\u4E88\u8868\u626C", "decline"),
    cites: ["S4.p"],
    data: { reason: words },
    samples: [{ reason: "\u4F9D\u636E\u4E0D\u8DB3" }]
  })
};

// src/packs/county-campaign/praise/procedure.ts
var notTheProposer2 = separation2({
  id: "praise-approved-by-proposer",
  cites: ["S4.p", "inspection-rules.21"],
  message: text("\u63D0\u51FA\u4EBA\u4E0D\u5F97\u81EA\u884C\u6279\u51C6\u8868\u626C", "whoever proposed praise does not approve it"),
  from: ["proposedBy"],
  expected: text("\u4ED6\u4EBA", "somebody else")
});
var notForOneself = separation2({
  id: "praise-for-oneself",
  cites: ["S4.p", "inspection-rules.21"],
  message: text("\u8868\u626C\u5BF9\u8C61\u672C\u4EBA\u4E0D\u5F97\u63D0\u51FA\u6216\u6279\u51C6", "nobody proposes or approves praise for themselves"),
  from: [],
  subject: true,
  expected: text("\u4ED6\u4EBA", "somebody else")
});
var proposed = (c) => ({ proposedBy: c.by });
var praise = defineProcedure({
  id: "praise",
  title: text("\u8868\u626C", "praise"),
  cites: ["S4.p", "inspection-rules.21"],
  subject: "unit",
  fields: praiseFields,
  commands: praiseCommands,
  opens: {
    "praise.propose": {
      may: ["office", "inspector"],
      rules: [notForOneself],
      keeps: ["grounds"],
      records: proposed,
      event: "praise.proposed",
      cites: ["S4.p"]
    }
  },
  initial: "proposed",
  states: {
    proposed: {
      title: text("\u5DF2\u63D0\u51FA", "proposed"),
      on: {
        "praise.approve": {
          target: "recorded",
          may: ["authority"],
          rules: [notTheProposer2, notForOneself],
          event: "praise.recorded",
          cites: ["S4.p", "inspection-rules.21"]
        },
        "praise.decline": {
          target: "declined",
          may: ["authority"],
          keeps: ["reason"],
          event: "praise.declined",
          cites: ["S4.p"]
        }
      }
    },
    recorded: { title: text("\u5DF2\u8BB0\u5F55", "recorded"), type: "final" },
    declined: { title: text("\u4E0D\u4E88\u8868\u626C", "declined"), type: "final" }
  }
});

// src/packs/county-campaign/problem/commands.ts
import { z as z41 } from "zod";

// src/packs/county-campaign/problem/fields.ts
import { z as z40 } from "zod";
var source = z40.enum([
  "self-check",
  "superiors",
  "peers",
  "grassroots",
  "public",
  "inspection",
  "petition",
  "look-back",
  "carried-over"
]);
var measures2 = z40.array(words).min(1).max(20);
var criterion = z40.enum(["measure", "evidence", "effect", "satisfaction"]);
var problemFields = {
  focus: z40.enum(focusCodes),
  behaviours: z40.array(z40.enum(behaviourCodes)),
  source,
  place: z40.string(),
  description: z40.string(),
  goal: z40.string(),
  measures: measures2,
  responsible: id,
  limit: day2,
  planLimit: day2,
  startedOn: day2,
  progress: z40.string(),
  evidence: evidenceList,
  falseEvidence: z40.array(z40.string()),
  appliedBy: id,
  appliedOn: day2,
  signedBy: id,
  signedOn: day2,
  verifier: id,
  struckOffOn: day2,
  satisfied: z40.boolean(),
  immediate: z40.boolean(),
  criterion,
  requirements: z40.string(),
  rejections: z40.int(),
  rejectedBy: id,
  request: z40.strictObject({
    to: day2.optional(),
    reason: z40.string(),
    goal: z40.string().optional(),
    review: day2.optional(),
    final: day2.optional()
  }),
  endorsedBy: id,
  ongoingReason: z40.string(),
  ongoingGoal: z40.string(),
  nextReview: day2,
  finalDay: day2,
  approver: id,
  renewals: z40.int(),
  level: z40.int(),
  sampled: z40.boolean(),
  reminders: z40.int(),
  referredOn: day2,
  receipt: z40.string()
};

// src/packs/county-campaign/problem/commands.ts
var limit = day("2022-09-20");
var problemCommands = {
  "problem.find": command({
    title: text("\u767B\u8BB0\u95EE\u9898", "register a problem"),
    cites: ["3.2.c", "3.2.e", "A19", "A20"],
    data: {
      focus: z41.enum(focusCodes),
      behaviours: z41.array(z41.enum(behaviourCodes)).max(20).optional(),
      source,
      place: z41.enum(["self", "duty", "work"]),
      description: words
    },
    samples: [{ focus: "F52", source: "self-check", place: "work", description: "\u4E8B\u9879\u529E\u7406\u5E73\u5747\u7528\u65F6\u4E94\u5929\uFF0C\u8D85\u8FC7\u627F\u8BFA\u65F6\u9650" }]
  }),
  "problem.list": command({
    title: text("\u5217\u5165\u6E05\u5355", "put on the list"),
    cites: ["3.2.g", "3.3.d"],
    data: { goal: words },
    samples: [{ goal: "\u4E24\u5929\u5185\u529E\u7ED3" }]
  }),
  "problem.plan": command({
    title: text("\u5236\u5B9A\u6574\u6539\u63AA\u65BD", "plan the rectification"),
    cites: ["3.3.e", "3.3.f", "3.3.g"],
    data: { measures: measures2, responsible: id, limit: day2 },
    samples: [{ measures: ["\u538B\u7F29\u5BA1\u6279\u73AF\u8282"], responsible: "p1", limit }]
  }),
  "problem.start": command({ title: text("\u5F00\u59CB\u6574\u6539", "begin to rectify"), cites: ["3.3.i"], data: {}, samples: [{}] }),
  "problem.correct": command({
    title: text("\u7ACB\u884C\u7ACB\u6539", "correct at once"),
    cites: ["3.2.d", "A21", "S3.e"],
    data: { measures: measures2, responsible: id, evidence: evidenceList },
    samples: [{ measures: ["\u5F53\u573A\u66F4\u6B63\u516C\u793A"], responsible: "p1", evidence: [sampleEvidence] }]
  }),
  "problem.report": command({
    title: text("\u62A5\u544A\u8FDB\u5C55", "report progress"),
    cites: ["3.3.h", "4.3.a"],
    data: { progress: words },
    samples: [{ progress: "\u5DF2\u5B8C\u6210\u73AF\u8282\u68B3\u7406" }]
  }),
  "problem.apply": command({
    title: text("\u7533\u8BF7\u9500\u53F7", "apply to strike off"),
    cites: ["3.3.i", "A3"],
    data: { evidence: evidenceList, statement: words },
    samples: [{ evidence: [sampleEvidence], statement: "\u5DF2\u6574\u6539\u5230\u4F4D" }]
  }),
  "problem.take-back": command({
    title: text("\u9000\u56DE\u7EE7\u7EED\u6574\u6539", "send back to be worked on"),
    cites: ["3.3.i", "A3"],
    data: { requirements: requirements2 },
    samples: [{ requirements: "\u6210\u6548\u5C1A\u4E0D\u660E\u663E\uFF0C\u8BF7\u8865\u5145\u6574\u6539\u63AA\u65BD" }]
  }),
  "problem.sign": command({
    title: text("\u8D1F\u8D23\u4EBA\u7B7E\u5B57", "the head signs"),
    cites: ["3.3.i", "A3"],
    data: {},
    samples: [{}]
  }),
  "problem.verify": command({
    title: text("\u6838\u9A8C\u9500\u53F7", "verify and strike off"),
    cites: ["3.3.i", "A3"],
    data: { conclusion: words, onSite: z41.boolean(), satisfied: z41.boolean().optional() },
    samples: [{ conclusion: "\u73B0\u573A\u6838\u67E5\u5C5E\u5B9E", onSite: true }]
  }),
  "problem.reject": command({
    title: text("\u6838\u9A8C\u4E0D\u901A\u8FC7", "reject with further requirements"),
    cites: ["3.3.i", "S3.i", "S3.j"],
    data: { criterion, requirements: requirements2, limit: day2 },
    samples: [{ criterion: "effect", requirements: "\u8BF7\u8865\u5145\u7FA4\u4F17\u6EE1\u610F\u5EA6\u6D4B\u8BC4\u7ED3\u679C", limit }]
  }),
  "problem.ask-extension": command({
    title: text("\u7533\u8BF7\u5EF6\u671F", "ask for an extension"),
    cites: ["3.3.g", "S3.o"],
    data: { to: day2, reason: words },
    samples: [{ to: day("2022-09-28"), reason: "\u9700\u5F85\u6C5B\u671F\u7ED3\u675F\u540E\u65BD\u5DE5" }]
  }),
  "problem.ask-ongoing": command({
    title: text("\u7533\u8BF7\u6301\u7EED\u6574\u6539", "ask for ongoing rectification"),
    cites: ["3.3.j", "A6"],
    data: { reason: words, goal: words, review: day2, final: day2 },
    samples: [
      { reason: "\u5386\u53F2\u9057\u7559\uFF0C\u9700\u8BC9\u8BBC\u7EC8\u7ED3", goal: "\u5B8C\u6210\u53D6\u8BC1", review: day("2022-10-31"), final: day("2022-12-31") }
    ]
  }),
  "problem.endorse": command({
    title: text("\u8D1F\u8D23\u4EBA\u540C\u610F\u4E0A\u62A5", "the head endorses the request"),
    cites: ["S3.p"],
    data: {},
    samples: [{}]
  }),
  "problem.approve-extension": command({
    title: text("\u6279\u51C6\u5EF6\u671F", "approve the extension"),
    cites: ["S3.p", "S3.q"],
    data: { to: day2 },
    samples: [{ to: day("2022-09-28") }]
  }),
  "problem.approve-ongoing": command({
    title: text("\u6279\u51C6\u6301\u7EED\u6574\u6539", "approve ongoing rectification"),
    cites: ["A6", "S3.p", "S3.r"],
    data: {},
    samples: [{}]
  }),
  "problem.decline": command({
    title: text("\u4E0D\u540C\u610F\u7533\u8BF7", "decline the request"),
    cites: ["S3.p"],
    data: { reason: words },
    samples: [{ reason: "\u7406\u7531\u4E0D\u5145\u5206" }]
  }),
  "problem.review-ongoing": command({
    title: text("\u6301\u7EED\u6574\u6539\u590D\u67E5", "review ongoing rectification"),
    cites: ["A6"],
    data: { finding: words, next: day2 },
    samples: [{ finding: "\u53D6\u8BC1\u5DF2\u5B8C\u6210", next: day("2022-11-30") }]
  }),
  "problem.disprove": command({
    title: text("\u8BA4\u5B9A\u8BC1\u636E\u4E0D\u5B9E", "find evidence false"),
    cites: ["2.1.2.x1", "S3.n"],
    data: { hash: z41.string().regex(/^[0-9a-f]{64}$/u), finding: requirements2, limit: day2 },
    samples: [{ hash: "a".repeat(64), finding: "\u7167\u7247\u4E3A\u5F80\u5E74\u62CD\u6444\uFF0C\u4E0E\u73B0\u573A\u4E0D\u7B26", limit }]
  }),
  "problem.look-back": command({
    title: text("\u56DE\u5934\u770B", "look back"),
    cites: ["3.3.i", "A3"],
    data: { holds: z41.boolean(), finding: words, limit: day2 },
    samples: [{ holds: true, finding: "\u6210\u6548\u4FDD\u6301", limit }]
  }),
  "problem.recheck": command({
    title: text("\u62BD\u67E5\u590D\u6838", "re-check a sampled item"),
    cites: ["S3.m"],
    data: { upheld: z41.boolean(), finding: words, limit: day2 },
    samples: [{ upheld: true, finding: "\u6838\u9A8C\u5C5E\u5B9E", limit }]
  }),
  "problem.refer": command({
    title: text("\u79FB\u9001\u6709\u6743\u673A\u5173", "refer to the competent organ"),
    cites: ["2.3.1.y1", "2.3.1.y2", "S4.t"],
    data: { second: id, reason: words },
    samples: [{ second: "p2", reason: "\u4FB5\u5BB3\u7FA4\u4F17\u5229\u76CA\uFF0C\u987B\u67E5\u5904" }]
  }),
  "problem.acknowledge": command({
    title: text("\u6709\u6743\u673A\u5173\u56DE\u6267", "the organ acknowledges"),
    cites: ["2.3.1.y1", "S4.v"],
    data: { receipt: words },
    samples: [{ receipt: "\u6536\u4EF6\u7B2C12\u53F7" }]
  }),
  "problem.inspect": command({
    title: text("\u903E\u671F\u7763\u67E5", "inspect an overdue problem"),
    cites: ["4.4.a", "4.4.b", "A8"],
    data: { progress: words, effect: words, inspection: id.optional() },
    samples: [{ progress: "\u5DF2\u542F\u52A8", effect: "\u5C1A\u672A\u89C1\u6548" }]
  })
};

// src/packs/county-campaign/problem/rules/closing.ts
var acting = (c) => c.onBehalfOf === void 0 ? [c.by] : [c.by, c.onBehalfOf];
var verifierIndependent = separation2({
  id: "verifier-not-independent",
  cites: ["3.3.i", "A3"],
  message: text(
    "\u6574\u6539\u8D23\u4EFB\u4EBA\u3001\u7533\u8BF7\u4EBA\u3001\u7B7E\u5B57\u4EBA\u4E0D\u5F97\u6838\u9A8C\uFF0C\u8BF7\u53E6\u884C\u5B89\u6392\u6838\u9A8C\u4EBA",
    "whoever rectified, applied or signed may not verify: let somebody else do it"
  ),
  from: ["responsible", "appliedBy", "signedBy"],
  subject: true,
  expected: text("\u4E0E\u6574\u6539\u65E0\u5173\u7684\u4EBA", "somebody with no hand in the work")
});
var lookedBackByAnother = separation2({
  id: "looked-back-by-verifier",
  cites: ["A3", "S3.m"],
  message: text(
    "\u6838\u9A8C\u4EBA\u548C\u6574\u6539\u4EBA\u5458\u4E0D\u5F97\u56DE\u5934\u770B\u6216\u590D\u6838\uFF0C\u8BF7\u7531\u4ED6\u4EBA\u529E\u7406",
    "whoever verified or rectified does not look back or re-check"
  ),
  from: ["verifier", "responsible", "appliedBy", "signedBy"],
  subject: true,
  expected: text("\u5176\u4ED6\u4EBA\u5458", "somebody else")
});
var isHead = (c) => c.case.person !== void 0 && c.registry.appointments(c.case.person, c.today).some(({ role }) => role === "head" || role === "leader");
var verifierFits = rule({
  id: "verifier-of-wrong-level",
  cites: ["3.3.i", "A3", "S2.i"],
  message: text(
    "\u5355\u4F4D\u95EE\u9898\u548C\u4E3B\u8981\u8D1F\u8D23\u4EBA\u3001\u53BF\u9886\u5BFC\u7684\u95EE\u9898\u7531\u529E\u516C\u5BA4\u6838\u9A8C\uFF0C\u5176\u4ED6\u4E2A\u4EBA\u95EE\u9898\u7531\u5206\u7BA1\u9886\u5BFC\u6838\u9A8C",
    "unit items and those of heads and county leaders go to the office, other personal items to the deputy in charge"
  ),
  check: (c) => {
    const principal = c.onBehalfOf ?? c.by;
    const held = c.registry.appointments(principal, c.today);
    const ofOffice = held.some(({ role }) => role === "office" || role === "inspector") && held.every(({ unit }) => unit !== c.registry.current(c.case.unit ?? ""));
    const inside = c.case.person !== void 0 && !isHead(c);
    return ofOffice || inside || { given: principal, expected: text("\u529E\u516C\u5BA4\u6216\u7763\u67E5\u4EBA\u5458", "the office or an inspector") };
  }
});
var anotherVerifier = rule({
  id: "same-verifier-again",
  cites: ["3.3.i", "S3.i"],
  message: text("\u5DF2\u4E24\u6B21\u4E0D\u901A\u8FC7\uFF0C\u987B\u53E6\u6362\u6838\u9A8C\u4EBA", "rejected twice already: another verifier is needed"),
  check: (c) => (c.fields.rejections ?? 0) < 2 || !acting(c).includes(c.fields.rejectedBy ?? "") || { given: c.by, expected: text("\u53E6\u4E00\u6838\u9A8C\u4EBA", "another verifier") }
});
var waitedLongEnough = rule({
  id: "verified-too-early",
  cites: ["2.6.3.x4", "S3.l", "A3"],
  message: text("\u9759\u7F6E\u671F\u6216\u516C\u793A\u671F\u672A\u6EE1", "the dwell time or the publicity window has not passed"),
  check: (c) => {
    const wanted = Math.max(c.option(dwellDays), c.option(publicityDays));
    const waited = c.fields.appliedOn === void 0 ? 0 : workingDaysBetween(c.calendar, c.fields.appliedOn, c.today).n;
    return waited >= wanted || { given: waited, expected: text(`${wanted} \u4E2A\u5DE5\u4F5C\u65E5`, `${wanted} working days`) };
  }
});
var publicSatisfied = rule({
  id: "public-not-satisfied",
  cites: ["3.3.i", "2.3.2.d"],
  message: text("\u7FA4\u4F17\u4E0D\u6EE1\u610F\u7684\u4E0D\u5F97\u9500\u53F7", "not struck off while the public is not satisfied"),
  check: (c) => c.data.satisfied !== false || { given: false, expected: text("\u6EE1\u610F\u6216\u672A\u6D4B\u8BC4", "satisfied, or not measured") }
});
var referredWhereDue = rule({
  id: "referral-outstanding",
  cites: ["2.3.1.y1", "2.3.1.y2", "S4.v"],
  message: text(
    "\u8BE5\u95EE\u9898\u987B\u79FB\u9001\u6709\u6743\u673A\u5173\u5E76\u53D6\u5F97\u56DE\u6267\uFF0C\u4E0D\u80FD\u4EC5\u4EE5\u6574\u6539\u9500\u53F7",
    "this must be referred to the competent organ and acknowledged: rectification alone does not close it"
  ),
  check: (c) => {
    const mandatory = c.fields.behaviours?.some((code2) => code2 === "2.3.1.y1" || code2 === "2.3.1.y2") === true;
    return !mandatory || c.fields.receipt !== void 0 || {
      given: c.fields.referredOn ?? "not referred",
      expected: text("\u6709\u6743\u673A\u5173\u56DE\u6267", "the organ\u2019s receipt")
    };
  }
});
var twoSigners = rule({
  id: "second-signer-missing",
  cites: ["2.3.1.y1", "S4.t", "discipline-law.42"],
  message: text("\u79FB\u9001\u987B\u7531\u4E24\u540D\u529E\u516C\u5BA4\u4EBA\u5458\u7B7E\u7F72", "a referral is signed by two people of the office"),
  check: (c) => c.data.second !== c.by && c.registry.appointments(c.data.second, c.today).some(({ role }) => role === "office" || role === "inspector") || {
    given: c.data.second,
    expected: text("\u53E6\u4E00\u540D\u529E\u516C\u5BA4\u4EBA\u5458", "another person of the office")
  }
});
var newLimitAhead = rule({
  id: "new-limit-not-ahead",
  cites: ["3.3.g", "3.3.i"],
  message: text("\u65B0\u7684\u6574\u6539\u65F6\u9650\u987B\u665A\u4E8E\u4ECA\u65E5", "the new limit must lie after today"),
  check: (c) => daysBetween(c.today, c.data.limit) > 0 || {
    given: c.data.limit,
    expected: text(`\u665A\u4E8E ${c.today}`, `after ${c.today}`)
  }
});

// src/packs/county-campaign/problem/referral.ts
var referral = region({
  commands: problemCommands,
  fields: problemFields,
  title: text("\u79FB\u9001", "referral"),
  initial: "none",
  states: {
    none: {
      title: text("\u672A\u79FB\u9001", "not referred"),
      on: {
        "problem.refer": {
          target: "referred",
          may: ["office", "inspector"],
          rules: [twoSigners],
          records: (c) => ({ referredOn: c.on }),
          event: "problem.referred",
          cites: ["2.3.1.y1", "2.3.1.y2", "S4.t"]
        }
      }
    },
    referred: {
      title: text("\u5DF2\u79FB\u9001", "referred"),
      cites: ["2.3.1.y1", "2.3.1.y2"],
      on: {
        "problem.acknowledge": {
          target: "acknowledged",
          may: ["organ"],
          keeps: ["receipt"],
          event: "problem.acknowledged",
          cites: ["S4.v"]
        }
      }
    },
    acknowledged: { title: text("\u6709\u6743\u673A\u5173\u5DF2\u6536", "acknowledged by the organ"), type: "final" }
  }
});

// src/packs/county-campaign/problem/rules/changes.ts
var askedBeforeExpiry = rule({
  id: "asked-after-expiry",
  cites: ["3.3.g", "S3.o"],
  message: text("\u65F6\u9650\u5DF2\u8FC7\uFF0C\u4E0D\u80FD\u518D\u7533\u8BF7\uFF1B\u8BF7\u6309\u903E\u671F\u529E\u7406", "the limit has passed: it is too late to ask"),
  check: (c) => {
    const running2 = c.armed("limit") ?? c.armed("ongoing-review") ?? c.armed("ongoing-final");
    return running2 !== void 0 || c.case.state.includes("work.listed") || {
      given: c.fields.limit ?? "none",
      expected: text("\u65F6\u9650\u5C4A\u6EE1\u524D", "before the limit")
    };
  }
});
var extensionWithinPhase = rule({
  id: "extension-beyond-phase",
  cites: ["3.3.g", "S3.q"],
  message: text(
    "\u5EF6\u671F\u987B\u665A\u4E8E\u539F\u65F6\u9650\uFF0C\u4E14\u4E0D\u8D85\u8FC7\u6574\u6539\u843D\u5B9E\u9636\u6BB5",
    "an extension lies after the old limit and ends with phase 3"
  ),
  check: (c) => {
    const last3 = c.phaseDays("rectification")?.to ?? c.data.to;
    const from = c.fields.limit ?? c.today;
    return c.data.to > from && c.data.to <= last3 || {
      given: c.data.to,
      expected: text(`${from} \u4E4B\u540E\u81F3 ${last3}`, `after ${from}, up to ${last3}`)
    };
  }
});
var asAsked = rule({
  id: "not-the-day-asked",
  cites: ["S3.p"],
  message: text("\u6279\u51C6\u65E5\u671F\u987B\u4E0E\u7533\u8BF7\u4E00\u81F4", "approve the day that was asked for"),
  check: (c) => c.fields.request?.to === c.data.to || {
    given: c.data.to,
    expected: text(c.fields.request?.to ?? "", c.fields.request?.to ?? "")
  }
});
var secondApprover = separation2({
  id: "approved-by-same-person",
  cites: ["S3.p"],
  message: text("\u540C\u610F\u4E0A\u62A5\u4E0E\u6279\u51C6\u987B\u4E3A\u4E0D\u540C\u7684\u4EBA", "endorsement and approval are given by two different people"),
  from: ["endorsedBy"],
  expected: text("\u53E6\u4E00\u4EBA", "somebody else")
});
var workUnderWay = rule({
  id: "nothing-to-go-on-with",
  cites: ["3.3.j", "A6"],
  message: text("\u8BE5\u95EE\u9898\u5F53\u524D\u4E0D\u80FD\u8F6C\u4E3A\u6301\u7EED\u6574\u6539", "the problem is not in a state to be rectified on"),
  check: (c) => ["work.planned", "work.rectifying", "work.rejected", "work.ongoing"].some((state) => isIn(c.case, state)) || {
    given: c.case.state,
    expected: text("\u5DF2\u5B9A\u63AA\u65BD\u6216\u6574\u6539\u4E2D", "planned or being rectified")
  }
});
var ongoingDates = rule({
  id: "ongoing-dates-out-of-order",
  cites: ["3.3.j", "A6"],
  message: text(
    "\u4E0B\u6B21\u590D\u67E5\u65E5\u671F\u987B\u665A\u4E8E\u4ECA\u65E5\uFF0C\u6700\u7EC8\u671F\u9650\u4E0D\u65E9\u4E8E\u590D\u67E5\u65E5\u671F",
    "the review lies after today, the final day not before the review"
  ),
  check: (c) => c.data.review > c.today && c.data.final >= c.data.review || {
    given: [c.data.review, c.data.final],
    expected: text("\u4ECA\u65E5 < \u590D\u67E5 \u2264 \u6700\u7EC8", "today < review \u2264 final")
  }
});
var renewalLeft = rule({
  id: "renewed-too-often",
  cites: ["3.3.j", "S3.r"],
  message: text("\u6301\u7EED\u6574\u6539\u7EED\u671F\u6B21\u6570\u5DF2\u7528\u5C3D", "ongoing rectification cannot be renewed again"),
  check: (c) => {
    const most = c.option(renewals);
    return c.fields.approver === void 0 || (c.fields.renewals ?? 0) < most || {
      given: c.fields.renewals ?? 0,
      expected: text(`\u81F3\u591A ${most} \u6B21`, `at most ${most}`)
    };
  }
});
var nextReviewWithin = rule({
  id: "next-review-out-of-bounds",
  cites: ["A6"],
  message: text("\u4E0B\u6B21\u590D\u67E5\u987B\u665A\u4E8E\u4ECA\u65E5\u4E14\u4E0D\u665A\u4E8E\u6700\u7EC8\u671F\u9650", "the next review lies after today and within the final day"),
  check: (c) => c.data.next > c.today && c.data.next <= (c.fields.finalDay ?? c.data.next) || {
    given: c.data.next,
    expected: text(`\u81F3 ${c.fields.finalDay ?? ""}`, `up to ${c.fields.finalDay ?? ""}`)
  }
});
var evidenceHandedIn = rule({
  id: "evidence-not-handed-in",
  cites: ["2.1.2.x1", "S3.n"],
  message: text("\u8BE5\u95EE\u9898\u6CA1\u6709\u8FD9\u4EFD\u8BC1\u636E", "no such evidence was handed in"),
  check: (c) => c.fields.evidence?.some(({ hash: hash2 }) => hash2 === c.data.hash) === true || {
    given: c.data.hash,
    expected: text("\u5DF2\u63D0\u4EA4\u7684\u8BC1\u636E", "evidence handed in")
  }
});
var inSample = rule({
  id: "not-in-sample",
  cites: ["S3.m"],
  message: text("\u8BE5\u95EE\u9898\u672A\u88AB\u62BD\u4E2D\u590D\u6838", "the sample did not draw this item"),
  check: (c) => c.fields.sampled === true || { given: false, expected: text("\u62BD\u4E2D\u7684\u4E2A\u4EBA\u95EE\u9898", "a sampled personal item") }
});
var lookBackOn = when({
  id: "look-back-on",
  cites: ["A3"],
  holds: (c) => c.option(lookBackDays) > 0
});
var effectHolds = when({
  id: "effect-holds",
  cites: ["A3"],
  holds: (c) => c.data.holds
});
var upheld2 = when({
  id: "recheck-upheld",
  cites: ["S3.m"],
  holds: (c) => c.data.upheld
});
var drawn = (c) => {
  let seed = 2166136261;
  for (const character of c.case.id) seed = Math.imul(seed ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  return c.case.person !== void 0 && seed % 100 < c.option(samplePercent);
};

// src/packs/county-campaign/problem/request.ts
var endorsed = (c) => (c.fields.endorsedBy ?? "") !== "";
var askedOngoing = when({
  id: "ongoing-endorsed",
  cites: ["A6", "S3.p"],
  holds: (c) => endorsed(c) && c.fields.request?.final !== void 0
});
var askedExtension = when({
  id: "extension-endorsed",
  cites: ["3.3.g", "S3.p"],
  holds: (c) => endorsed(c) && c.fields.request?.to !== void 0
});
var decline2 = {
  target: "none",
  may: ["head", "office"],
  records: () => ({ endorsedBy: "" }),
  event: "problem.change-declined",
  cites: ["S3.p"]
};
var request = region({
  commands: problemCommands,
  fields: problemFields,
  title: text("\u53D8\u66F4\u7533\u8BF7", "requests for change"),
  initial: "none",
  states: {
    none: {
      title: text("\u65E0\u7533\u8BF7", "none"),
      on: {
        "problem.ask-extension": {
          target: "asked",
          may: ["responsible", "deputy"],
          rules: [askedBeforeExpiry, extensionWithinPhase],
          records: (c) => ({ request: { to: c.data.to, reason: c.data.reason }, endorsedBy: "" }),
          event: "problem.extension-asked",
          cites: ["3.3.g", "S3.o"]
        },
        "problem.ask-ongoing": {
          target: "asked",
          may: ["responsible", "deputy"],
          rules: [askedBeforeExpiry, ongoingDates, renewalLeft],
          records: (c) => ({ request: c.data, endorsedBy: "" }),
          event: "problem.ongoing-asked",
          cites: ["3.3.j", "A6", "S3.o"]
        }
      }
    },
    asked: {
      title: text("\u5DF2\u7533\u8BF7", "asked"),
      cites: ["S3.p"],
      on: {
        "problem.endorse": {
          target: "endorsed",
          may: ["head"],
          records: (c) => ({ endorsedBy: c.by }),
          event: "problem.change-endorsed",
          cites: ["S3.p"]
        },
        "problem.decline": decline2
      }
    },
    endorsed: {
      title: text("\u5355\u4F4D\u5DF2\u540C\u610F", "endorsed by the head"),
      cites: ["S3.p"],
      deadlines: ["decision"],
      on: {
        "decision.missed": { event: "problem.decision-overdue", cites: ["S3.p", "4.3.a"] },
        "problem.approve-extension": {
          target: "none",
          may: ["office"],
          when: [askedExtension],
          rules: [asAsked, secondApprover],
          extends: { deadline: "limit", to: "to" },
          records: (c) => ({ limit: c.data.to, endorsedBy: "" }),
          event: "problem.extended",
          cites: ["3.3.g", "S3.p", "S3.q"]
        },
        "problem.approve-ongoing": {
          target: "none",
          may: ["office"],
          when: [askedOngoing],
          rules: [secondApprover, workUnderWay],
          records: (c) => ({
            ongoingReason: c.fields.request?.reason ?? "",
            ongoingGoal: c.fields.request?.goal ?? "",
            ...c.fields.request?.review === void 0 ? {} : { nextReview: c.fields.request.review },
            // The final day is the limit from now on: missed, the problem is overdue from that day, not from the old one.
            ...c.fields.request?.final === void 0 ? {} : { finalDay: c.fields.request.final, limit: c.fields.request.final },
            approver: c.by,
            endorsedBy: ""
          }),
          event: "problem.ongoing",
          cites: ["3.3.j", "A6", "S3.p"]
        },
        "problem.decline": decline2
      }
    }
  }
});

// src/packs/county-campaign/problem/rules/listing.ts
var foundInSeason = rule({
  id: "found-out-of-season",
  cites: ["3.2", "3.3", "A20"],
  message: text(
    "\u7B2C\u56DB\u9636\u6BB5\u53EA\u767B\u8BB0\u56DE\u5934\u770B\u6216\u7ED3\u8F6C\u7684\u95EE\u9898\uFF1B\u884C\u52A8\u672A\u5F00\u59CB\u6216\u5DF2\u7ED3\u675F\u4E0D\u767B\u8BB0",
    "phase 4 takes look-back and carried-over items only; none before the campaign or after it"
  ),
  check: (c) => {
    const late2 = c.option(lateFindings) === "all" || ["look-back", "carried-over"].includes(c.data.source);
    const open2 = c.phase === "consolidation" ? late2 : c.phase !== void 0;
    return open2 || { given: c.phase ?? "none", expected: text("\u67E5\u6446\u6216\u6574\u6539\u9636\u6BB5", "phases 1 to 3") };
  }
});
var behavioursOnce = rule({
  id: "behaviour-named-twice",
  cites: ["3.2.c", "A19"],
  message: text("\u540C\u4E00\u5177\u4F53\u8868\u73B0\u53EA\u767B\u8BB0\u4E00\u6B21", "name each behaviour once"),
  check: (c) => {
    const named5 = c.data.behaviours ?? [];
    return new Set(named5).size === named5.length || { given: named5, expected: text("\u4E0D\u91CD\u590D", "no repetition") };
  }
});
var fewBehaviours = rule({
  id: "too-many-behaviours",
  cites: ["3.2.c", "A19"],
  message: text("\u6B21\u8981\u8868\u73B0\u8FC7\u591A\uFF0C\u8BF7\u53EA\u5199\u4E3B\u8981\u7684", "too many behaviours: name the main ones"),
  check: (c) => {
    const most = c.option(secondaryBehaviours);
    const named5 = c.data.behaviours?.length ?? 0;
    return named5 <= most || { given: named5, expected: text(`\u81F3\u591A ${most} \u9879`, `at most ${most}`) };
  }
});
var personInUnit = rule({
  id: "person-not-in-unit",
  cites: ["3.2.g", "A4"],
  message: text("\u6240\u5C5E\u4E2A\u4EBA\u987B\u4E3A\u672C\u5355\u4F4D\u5728\u804C\u4EBA\u5458", "the person must hold an office in the unit"),
  check: (c) => c.case.person === void 0 || c.registry.appointments(c.case.person, c.today).some(({ unit }) => unit === c.registry.current(c.case.unit ?? "")) || {
    given: c.case.person,
    expected: text("\u672C\u5355\u4F4D\u4EBA\u5458", "somebody of the unit")
  }
});
var responsibleInUnit = rule({
  id: "responsible-not-in-unit",
  cites: ["3.3.f"],
  message: text("\u5177\u4F53\u8D23\u4EFB\u4EBA\u987B\u4E3A\u672C\u5355\u4F4D\u5728\u804C\u4EBA\u5458", "the responsible person must hold an office in the unit"),
  check: (c) => c.registry.appointments(c.data.responsible, c.today).some(({ unit }) => unit === c.registry.current(c.case.unit ?? "")) || {
    given: c.data.responsible,
    expected: text("\u672C\u5355\u4F4D\u4EBA\u5458", "somebody of the unit")
  }
});
var limitWithinPhase = rule({
  id: "limit-out-of-bounds",
  cites: ["3.3.g", "3.3", "S3.q"],
  message: text(
    "\u6574\u6539\u65F6\u9650\u987B\u665A\u4E8E\u4ECA\u65E5\uFF0C\u4E14\u4E0D\u665A\u4E8E\u6574\u6539\u843D\u5B9E\u9636\u6BB5\u7ED3\u675F",
    "the limit lies after today and not beyond the end of phase 3"
  ),
  check: (c) => {
    const last3 = c.phaseDays("rectification")?.to;
    const bounded = c.phase === "consolidation" || last3 === void 0 || c.data.limit <= last3;
    return c.data.limit > c.today && bounded || {
      given: c.data.limit,
      expected: text(`${c.today} \u4E4B\u540E\u81F3 ${last3 ?? ""}`, `after ${c.today}, up to ${last3 ?? ""}`)
    };
  }
});
var planSigned = rule({
  id: "no-signed-plan",
  cites: ["3.3.a", "3.3.c", "A5"],
  message: text("\u5355\u4F4D\u6574\u6539\u65B9\u6848\u5C1A\u672A\u7B7E\u7F72\uFF0C\u8BF7\u5148\u7B7E\u7F72\u65B9\u6848", "the unit has no signed plan: sign it first"),
  check: (c) => c.linked("participation")?.fields["planSignedOn"] !== void 0 || {
    given: c.case.unit ?? "",
    expected: text("\u5DF2\u7B7E\u7F72\u7684\u6574\u6539\u65B9\u6848", "a signed plan")
  }
});
var beforePhase3 = rule({
  id: "immediate-correction-too-late",
  cites: ["3.2.d", "A21"],
  message: text("\u6574\u6539\u9636\u6BB5\u8BF7\u6309\u65B9\u6848\u6574\u6539", "in phase 3 rectify under the plan"),
  check: (c) => c.option(immediateCorrection) && (c.phase === "mobilisation" || c.phase === "self-examination") || {
    given: c.phase ?? "none",
    expected: text("\u67E5\u6446\u95EE\u9898\u9636\u6BB5", "phase 2")
  }
});

// src/packs/county-campaign/problem/supervision.ts
var inspectionOfUnit = rule({
  id: "inspection-of-another-unit",
  cites: ["4.4.a", "A8"],
  message: text("\u6240\u5F15\u7763\u67E5\u987B\u4E3A\u5BF9\u672C\u5355\u4F4D\u7684\u7763\u67E5", "the inspection named is one of this unit"),
  check: (c) => {
    const named5 = c.data.inspection === void 0 ? void 0 : c.other(c.data.inspection);
    return c.data.inspection === void 0 || named5?.procedure === "inspection" && named5.unit === c.case.unit || {
      given: c.data.inspection,
      expected: text("\u5BF9\u672C\u5355\u4F4D\u7684\u7763\u67E5", "an inspection of this unit")
    };
  }
});
var doneInTime = when({
  id: "done-within-limit",
  cites: ["4.3.a", "3.3.g"],
  holds: (c) => c.on <= (c.fields.limit ?? "9999-12-31")
});
var remind = (c) => ({ reminders: (c.fields.reminders ?? 0) + 1 });
var applies = ["responsible", "deputy", "head"];
var again = {
  "limit.soon": { event: "problem.due-soon", cites: ["4.3.a"] },
  "limit.missed": { target: "overdue", event: "problem.overdue", cites: ["3.3.g", "4.3.a", "S4.b"] }
};
var timeliness = region({
  commands: problemCommands,
  fields: problemFields,
  title: text("\u65F6\u6548", "timeliness"),
  initial: "on-time",
  states: {
    "on-time": {
      title: text("\u6B63\u5E38", "on time"),
      on: {
        "limit.soon": { target: "due-soon", event: "problem.due-soon", cites: ["4.3.a"] },
        "limit.missed": { target: "overdue", event: "problem.overdue", cites: ["3.3.g", "4.3.a", "S4.b"] },
        "take-up.missed": { target: "late-to-take-up", event: "problem.not-taken-up", cites: ["4.3.a"] }
      }
    },
    "due-soon": {
      title: text("\u5373\u5C06\u5230\u671F", "due soon"),
      on: {
        "limit.missed": { target: "overdue", event: "problem.overdue", cites: ["3.3.g", "4.3.a", "S4.b"] },
        "take-up.missed": { target: "late-to-take-up", event: "problem.not-taken-up", cites: ["4.3.a"] },
        "problem.apply": { target: "on-time", may: applies, cites: ["3.3.i"] },
        "problem.approve-extension": { target: "on-time", may: ["office"], cites: ["3.3.g"] }
      }
    },
    "late-to-take-up": {
      title: text("\u542F\u52A8\u8FDF\u7F13", "late to take up"),
      on: {
        ...again,
        "problem.start": { target: "on-time", may: applies, cites: ["4.3.a"] },
        "problem.approve-ongoing": { target: "on-time", may: ["office"], cites: ["A6"] }
      }
    },
    overdue: {
      title: text("\u903E\u671F", "overdue"),
      on: {
        "limit.soon": { event: "problem.due-soon", cites: ["4.3.a"] },
        "limit.missed": { event: "problem.overdue", cites: ["3.3.g", "4.3.a", "S4.b"] },
        "problem.apply": [
          { target: "late-to-report", when: [doneInTime], may: applies, cites: ["4.3.a"] },
          { target: "finished-late", may: applies, cites: ["4.3.a", "S3.h"] }
        ],
        "problem.approve-ongoing": { target: "on-time", may: ["office"], cites: ["A6"] }
      }
    },
    "late-to-report": {
      title: text("\u8FDF\u62A5", "late to report"),
      on: {
        ...again,
        "problem.reject": { target: "on-time", may: ["office", "inspector", "deputy"], cites: ["3.3.i"] }
      }
    },
    "finished-late": {
      title: text("\u903E\u671F\u5B8C\u6210", "finished late"),
      on: {
        ...again,
        "problem.reject": { target: "on-time", may: ["office", "inspector", "deputy"], cites: ["3.3.i"] }
      }
    }
  }
});
var acted = { target: "moving", may: applies, cites: ["4.3.a"] };
var applied = { target: "none", may: applies, cites: ["4.3.a"] };
var moves = { "problem.apply": applied, "problem.report": acted, "problem.start": acted };
var reminded = { records: remind, event: "problem.reminded", cites: ["4.3.a", "S4.a", "S4.d"] };
var reminders = region({
  commands: problemCommands,
  fields: problemFields,
  title: text("\u50AC\u529E", "reminders"),
  initial: "none",
  states: {
    none: { title: text("\u65E0\u987B\u50AC\u529E", "none"), on: { "limit.missed": { target: "due", cites: ["S4.a"] } } },
    due: {
      title: text("\u5F85\u50AC\u529E", "reminder due"),
      deadlines: ["reminder"],
      on: { ...moves, "reminder.reached": { target: "once", ...reminded } }
    },
    moving: {
      title: text("\u5DF2\u6709\u884C\u52A8\uFF0C\u5C1A\u672A\u5B8C\u6210", "moving, not done"),
      deadlines: ["second-reminder"],
      on: { ...moves, "second-reminder.reached": { target: "once", ...reminded } }
    },
    once: {
      title: text("\u5DF2\u50AC\u529E\u4E00\u6B21", "reminded once"),
      deadlines: ["second-reminder"],
      on: { ...moves, "second-reminder.reached": { target: "twice", ...reminded } }
    },
    twice: {
      title: text("\u5DF2\u50AC\u529E\u4E24\u6B21", "reminded twice"),
      deadlines: ["no-action"],
      on: {
        ...moves,
        "no-action.reached": { target: "unanswered", event: "problem.no-action", cites: ["4.4.d2", "S4.d"] }
      }
    },
    unanswered: { title: text("\u4E24\u6B21\u50AC\u529E\u672A\u52A8", "no action after two reminders"), on: moves }
  }
});
var inspection2 = region({
  commands: problemCommands,
  fields: problemFields,
  title: text("\u903E\u671F\u7763\u67E5", "inspection"),
  initial: "none",
  states: {
    none: { title: text("\u65E0\u987B\u7763\u67E5", "none"), on: { "limit.missed": { target: "due", cites: ["A8", "S4.a"] } } },
    due: {
      title: text("\u5F85\u7763\u67E5", "inspection due"),
      deadlines: ["inspection"],
      on: {
        "problem.inspect": {
          target: "none",
          may: ["inspector", "office"],
          rules: [inspectionOfUnit],
          event: "problem.inspected",
          cites: ["4.4.a", "4.4.b", "A8"]
        },
        "inspection.missed": { target: "overdue", event: "problem.inspection-overdue", cites: ["A8", "S4.a"] }
      }
    },
    overdue: {
      title: text("\u7763\u67E5\u903E\u671F", "inspection overdue"),
      on: {
        "problem.inspect": {
          target: "none",
          may: ["inspector", "office"],
          rules: [inspectionOfUnit],
          event: "problem.inspected",
          cites: ["4.4.a", "4.4.b", "A8"]
        }
      }
    }
  }
});

// src/packs/county-campaign/problem/moves.ts
var begun = (c) => ({ startedOn: c.on });
var applied2 = (c) => ({ appliedBy: c.by, appliedOn: c.on });
var reopened = (c) => ({ level: (c.fields.level ?? 0) + 1, startedOn: c.on });
var renewed = (c) => ({ renewals: (c.fields.renewals ?? 0) + 1 });
var apply = {
  target: "applied",
  may: ["responsible", "deputy", "head"],
  rules: [showsEffect, madeDuringWork, notDisproved],
  keeps: ["evidence"],
  records: applied2,
  event: "problem.applied",
  cites: ["3.3.i", "A3", "S3.k"]
};
var report2 = {
  may: ["responsible", "deputy", "head"],
  keeps: ["progress"],
  event: "problem.progressed",
  cites: ["3.3.h", "4.3.a"]
};
var goOngoing = {
  target: "ongoing",
  may: ["office"],
  when: [askedOngoing],
  rules: [planSigned],
  cites: ["3.3.j", "A6"]
};
var disprove = {
  target: "rectifying",
  may: ["office", "inspector"],
  rules: [evidenceHandedIn, newLimitAhead],
  keeps: ["limit"],
  records: (c) => ({
    falseEvidence: [...c.fields.falseEvidence ?? [], c.data.hash],
    requirements: c.data.finding,
    startedOn: c.on
  }),
  event: "problem.evidence-false",
  cites: ["2.1.2.x1", "S3.n"]
};
var lookBack = [
  {
    when: [effectHolds],
    may: ["office", "inspector"],
    rules: [lookedBackByAnother],
    event: "problem.looked-back",
    cites: ["A3"]
  },
  {
    target: "rectifying",
    may: ["office", "inspector"],
    rules: [lookedBackByAnother, newLimitAhead],
    keeps: ["limit"],
    records: reopened,
    event: "problem.reopened",
    cites: ["A3", "3.3.i"]
  }
];
var recheck = [
  {
    when: [upheld2],
    may: ["office"],
    rules: [inSample, lookedBackByAnother],
    event: "problem.rechecked",
    cites: ["S3.m"]
  },
  {
    target: "rectifying",
    may: ["office"],
    rules: [inSample, lookedBackByAnother, newLimitAhead],
    keeps: ["limit"],
    records: reopened,
    event: "problem.reopened",
    cites: ["S3.m", "3.3.i"]
  }
];
var closing = {
  may: ["office", "inspector", "deputy"],
  rules: [verifierIndependent, verifierFits, anotherVerifier, waitedLongEnough, publicSatisfied, referredWhereDue],
  keeps: ["satisfied"],
  records: (c) => ({ verifier: c.by, struckOffOn: c.on, sampled: drawn(c) }),
  event: "problem.struck-off",
  cites: ["3.3.i", "A3"]
};

// src/packs/county-campaign/problem/work.ts
var work = region({
  commands: problemCommands,
  fields: problemFields,
  title: text("\u6574\u6539\u5DE5\u4F5C", "the work"),
  initial: "found",
  states: {
    found: {
      title: text("\u67E5\u6446\u53D1\u73B0", "found"),
      cites: ["3.2.e"],
      on: {
        "problem.list": {
          target: "listed",
          may: ["deputy", "head", "office"],
          keeps: ["goal"],
          event: "problem.listed",
          cites: ["3.2.g", "3.3.d"]
        }
      }
    },
    listed: {
      title: text("\u5217\u5165\u6E05\u5355", "listed"),
      cites: ["3.2.g", "3.3.d"],
      on: {
        "problem.plan": {
          target: "planned",
          may: ["deputy", "head"],
          rules: [responsibleInUnit, limitWithinPhase],
          keeps: ["measures", "responsible", "limit"],
          records: (c) => ({ planLimit: c.data.limit }),
          event: "problem.planned",
          cites: ["3.3.e", "3.3.f", "3.3.g"]
        },
        "problem.correct": {
          target: "applied",
          may: ["deputy", "head", "cadre"],
          rules: [beforePhase3, responsibleInUnit, showsEffect, madeDuringWork],
          keeps: ["measures", "responsible", "evidence"],
          records: (c) => ({ appliedBy: c.by, appliedOn: c.on, startedOn: c.case.openedOn, immediate: true }),
          event: "problem.corrected",
          cites: ["3.2.d", "A21", "S3.e"]
        }
      }
    },
    planned: {
      title: text("\u5DF2\u5B9A\u63AA\u65BD", "planned"),
      cites: ["3.3.e", "3.3.f", "3.3.g"],
      deadlines: ["limit", "take-up"],
      on: {
        "problem.start": {
          target: "rectifying",
          may: ["responsible", "deputy", "head"],
          rules: [planSigned],
          records: begun,
          event: "problem.started",
          cites: ["3.3.a", "3.3.c"]
        },
        "problem.approve-ongoing": goOngoing
      }
    },
    rectifying: {
      title: text("\u6574\u6539\u4E2D", "rectifying"),
      cites: ["3.3"],
      deadlines: ["limit"],
      on: { "problem.report": report2, "problem.apply": apply, "problem.approve-ongoing": goOngoing }
    },
    applied: {
      title: text("\u7533\u8BF7\u9500\u53F7", "applied"),
      cites: ["3.3.i"],
      deadlines: ["signature"],
      on: {
        "signature.missed": { event: "problem.signature-overdue", cites: ["3.3.i", "4.3.a"] },
        "problem.take-back": {
          target: "rectifying",
          may: ["head"],
          keeps: ["requirements"],
          event: "problem.taken-back",
          cites: ["3.3.i", "A3"]
        },
        "problem.sign": {
          target: "signed",
          may: ["head"],
          records: (c) => ({ signedBy: c.by, signedOn: c.on }),
          event: "problem.signed",
          cites: ["3.3.i", "A3"]
        },
        "problem.disprove": disprove
      }
    },
    signed: {
      title: text("\u5F85\u6838\u9A8C", "signed, to be verified"),
      cites: ["3.3.i", "S3.g", "S3.h"],
      deadlines: ["verification"],
      on: {
        "problem.verify": [
          { target: "watched", when: [lookBackOn], ...closing },
          { target: "struck-off", ...closing }
        ],
        "problem.reject": {
          target: "rejected",
          may: ["office", "inspector", "deputy"],
          rules: [verifierIndependent, verifierFits, anotherVerifier, newLimitAhead],
          keeps: ["criterion", "requirements", "limit"],
          records: (c) => ({ rejections: (c.fields.rejections ?? 0) + 1, rejectedBy: c.by }),
          event: "problem.rejected",
          cites: ["3.3.i", "S3.i", "S3.j"]
        },
        "problem.disprove": disprove,
        "verification.missed": { event: "problem.verification-overdue", cites: ["S3.g", "S3.h"] }
      }
    },
    rejected: {
      title: text("\u6838\u9A8C\u4E0D\u901A\u8FC7", "rejected"),
      cites: ["3.3.i"],
      deadlines: ["limit"],
      on: { "problem.report": report2, "problem.apply": apply, "problem.approve-ongoing": goOngoing }
    },
    ongoing: {
      title: text("\u6301\u7EED\u6574\u6539", "ongoing rectification"),
      cites: ["3.3.j", "A6"],
      deadlines: ["ongoing-review", "ongoing-final"],
      on: {
        "problem.review-ongoing": {
          may: ["office", "inspector"],
          rules: [nextReviewWithin],
          records: (c) => ({ nextReview: c.data.next }),
          restarts: ["ongoing-review"],
          event: "problem.ongoing-reviewed",
          cites: ["A6"]
        },
        "problem.report": report2,
        "problem.apply": apply,
        "problem.approve-ongoing": {
          may: ["office"],
          when: [askedOngoing],
          records: renewed,
          restarts: ["ongoing-review", "ongoing-final"],
          cites: ["A6", "S3.r"]
        },
        "ongoing-review.missed": { event: "problem.ongoing-review-overdue", cites: ["A6"] },
        "ongoing-final.missed": { target: "rectifying", event: "problem.ongoing-expired", cites: ["A6"] }
      }
    },
    watched: {
      title: text("\u5DF2\u9500\u53F7\uFF0C\u5F85\u56DE\u5934\u770B", "struck off, to be looked back at"),
      cites: ["A3"],
      deadlines: ["look-back"],
      on: {
        "problem.look-back": lookBack,
        "problem.recheck": recheck,
        "problem.disprove": disprove,
        "look-back.reached": { target: "struck-off", event: "problem.look-back-due", cites: ["A3"] }
      }
    },
    "struck-off": {
      title: text("\u5DF2\u9500\u53F7", "struck off"),
      cites: ["3.3.i"],
      on: { "problem.look-back": lookBack, "problem.recheck": recheck, "problem.disprove": disprove }
    }
  }
});

// src/packs/county-campaign/problem/procedure.ts
var problem = defineParallel({
  id: "problem",
  title: text("\u95EE\u9898", "problem"),
  cites: ["3.2.e", "3.3.i"],
  subject: "unit",
  fields: problemFields,
  commands: problemCommands,
  deadlines: {
    // Stands still once applied for; a rejection, a reopening or an ongoing approval sets it anew.
    limit: {
      title: text("\u6574\u6539\u65F6\u9650", "limit"),
      cites: ["3.3.g", "4.3.a"],
      kind: "limit",
      span: dayInField("limit"),
      soon: { unit: "calendar-days", amount: warningDays },
      extension: { times: extensions, until: phaseEnd("rectification") }
    },
    "take-up": {
      title: text("\u542F\u52A8\u65F6\u9650", "limit to begin"),
      cites: ["3.3.g", "4.3.a"],
      kind: "limit",
      span: workingDays(takeUpDays)
    },
    signature: {
      title: text("\u4E3B\u8981\u8D1F\u8D23\u4EBA\u7B7E\u5B57\u65F6\u9650", "limit for the head to sign"),
      cites: ["3.3.i", "4.3.a"],
      kind: "limit",
      span: workingDays(headSignDays)
    },
    decision: {
      title: text("\u53D8\u66F4\u5BA1\u6279\u65F6\u9650\uFF08\u529E\u516C\u5BA4\uFF09", "limit for the office to decide a change"),
      cites: ["S3.p", "4.3.a"],
      kind: "limit",
      span: workingDays(decisionDays)
    },
    // The verifier's lateness, never the unit's (S3.h).
    verification: {
      title: text("\u6838\u9A8C\u65F6\u9650\uFF08\u6838\u9A8C\u4EBA\uFF09", "limit for the verifier"),
      cites: ["3.3.i", "S3.g"],
      kind: "limit",
      span: workingDays(verificationDays)
    },
    reminder: {
      title: text("\u7CFB\u7EDF\u81EA\u52A8\u50AC\u529E\u65E5", "day of the automatic reminder"),
      cites: ["4.3.a", "S4.a"],
      kind: "turn",
      span: workingDays(reminderDays)
    },
    "second-reminder": {
      title: text("\u7CFB\u7EDF\u518D\u6B21\u50AC\u529E\u65E5", "day of the second reminder"),
      cites: ["4.3.a", "S4.d"],
      kind: "turn",
      span: workingDays(secondReminderDays)
    },
    "no-action": {
      title: text("\u4E24\u6B21\u50AC\u529E\u540E\u4ECD\u65E0\u884C\u52A8", "no action after two reminders"),
      cites: ["4.4.d2", "S4.d"],
      kind: "turn",
      span: workingDays(noActionDays)
    },
    inspection: {
      title: text("\u903E\u671F\u7763\u67E5\u65F6\u9650\uFF08\u529E\u516C\u5BA4\uFF09", "limit for the office to inspect"),
      cites: ["4.4.a", "A8"],
      kind: "limit",
      span: workingDays(overdueInspectionDays)
    },
    "ongoing-review": {
      title: text("\u6301\u7EED\u6574\u6539\u590D\u67E5", "review of ongoing rectification"),
      cites: ["A6"],
      kind: "limit",
      span: dayInField("nextReview")
    },
    "ongoing-final": {
      title: text("\u6301\u7EED\u6574\u6539\u6700\u7EC8\u671F\u9650", "final day of ongoing rectification"),
      cites: ["A6"],
      kind: "limit",
      span: dayInField("finalDay")
    },
    // When the window for looking back closes by itself.
    "look-back": {
      title: text("\u56DE\u5934\u770B\u671F\u6EE1", "end of the look-back window"),
      cites: ["A3"],
      kind: "turn",
      span: calendarDays(lookBackDays)
    }
  },
  opens: {
    "problem.find": {
      may: ["cadre", "deputy", "head", "office", "inspector"],
      rules: [foundInSeason, behavioursOnce, fewBehaviours, personInUnit],
      keeps: ["focus", "behaviours", "source", "place", "description"],
      event: "problem.found",
      cites: ["3.2.c", "3.2.e", "A19", "A20"]
    }
  },
  states: { work, timeliness, reminders, inspection: inspection2, request, referral }
});

// src/packs/county-campaign/public-request/rules.ts
var ignores2 = ["public-request.register"];
var fewRepresentatives = rule({
  id: "too-many-representatives",
  cites: ["petition-rules.20"],
  message: text(
    "\u591A\u4EBA\u8D70\u8BBF\u7684\uFF0C\u4EE3\u8868\u4E0D\u8D85\u8FC7\u4E94\u4EBA\uFF0C\u8BF7\u63A8\u9009\u4EE3\u8868",
    "a joint petition has at most five representatives: choose them"
  ),
  check: (c) => c.data.representatives <= petitionLimits.representatives || {
    given: c.data.representatives,
    expected: text("\u81F3\u591A 5 \u4EBA", "at most 5")
  }
});
var ownedByLeader = rule({
  id: "owner-not-a-leader",
  cites: ["2.3.2.b"],
  message: text(
    "\u5305\u6848\u4EBA\u987B\u4E3A\u9886\u5BFC\u5E72\u90E8\uFF08\u4E3B\u8981\u8D1F\u8D23\u4EBA\u3001\u5206\u7BA1\u9886\u5BFC\u6216\u53BF\u9886\u5BFC\uFF09",
    "a leader takes charge: the head, a deputy or a county leader"
  ),
  check: (c) => holdsRole(c, c.data.ownedBy, ["head", "deputy", "leader"]) || {
    given: c.data.ownedBy,
    expected: text("\u9886\u5BFC\u5E72\u90E8", "a leader")
  }
});
var hasOwner = rule({
  id: "no-owning-leader",
  cites: ["2.3.2.b"],
  message: text("\u8BF7\u5148\u660E\u786E\u5305\u6848\u9886\u5BFC", "name the leader in charge first"),
  check: (c) => c.fields.ownedBy !== void 0 || { given: "none", expected: text("\u5305\u6848\u9886\u5BFC", "a leader in charge") }
});
var itemOfRequest = rule({
  id: "not-an-item-of-the-request",
  cites: ["2.3.2.d"],
  message: text("\u8BC9\u6C42\u4E2D\u6CA1\u6709\u6B64\u9879", "the request has no such item"),
  check: (c) => c.fields.items?.includes(c.data.item) === true || {
    given: c.data.item,
    expected: text((c.fields.items ?? []).join("\u3001"), (c.fields.items ?? []).join(", "))
  }
});
var routedElsewhere = rule({
  id: "routed-to-the-same-unit",
  cites: ["petition-rules.23"],
  message: text("\u6539\u6D3E\u987B\u6D3E\u5F80\u53E6\u4E00\u5DF2\u767B\u8BB0\u5355\u4F4D", "route it to another registered unit"),
  check: (c) => {
    const to = c.data.routedTo;
    const known = to !== void 0 && c.registry.unit(to) !== void 0;
    return to === void 0 || known && to !== c.case.unit || { given: to, expected: text("\u53E6\u4E00\u5355\u4F4D", "another unit") };
  }
});
var reviewedByAnother = separation2({
  id: "request-reviewed-by-author",
  cites: ["petition-rules.35", "petition-rules.36"],
  message: text("\u539F\u529E\u7406\u3001\u590D\u67E5\u4EBA\u5458\u5E94\u5F53\u56DE\u907F", "whoever answered or reviewed before steps aside"),
  from: ["answeredBy", "refusedBy", "ownedBy", "reviewedBy"],
  expected: text("\u5176\u4ED6\u4EBA\u5458", "somebody else")
});
var lastItem = when({
  id: "last-item-answered",
  cites: ["2.3.2.d"],
  holds: (c) => (c.fields.items ?? []).every((item) => item === c.data.item || c.fields.answers?.[item] !== void 0)
});
var said = (wanted) => when({
  id: `caller-${wanted}`,
  cites: ["2.3.2.d", "2.3.2.e"],
  holds: (c) => c.data.satisfaction === wanted
});
var callerSatisfied = said("satisfied");
var callerDissatisfied = said("dissatisfied");
var overturned = when({
  id: "decision-overturned",
  cites: ["petition-rules.35"],
  holds: (c) => c.data.outcome === "overturned"
});
var wasRefused = when({
  id: "refusal-overturned",
  cites: ["petition-rules.35", "2.3.2.b"],
  holds: (c) => c.fields.refusal !== void 0 && c.fields.answeredBy === void 0
});
var extendedByThirty = rule({
  id: "request-extended-too-long",
  cites: ["petition-rules.34"],
  message: text("\u5EF6\u671F\u4E0D\u5F97\u8D85\u8FC7\u4E09\u5341\u65E5", "an extension is at most thirty days"),
  check: (c) => {
    const running2 = c.armed("handling")?.day ?? c.today;
    const last3 = addDays(running2, petitionLimits.extensionDays);
    return c.data.to <= last3 || { given: c.data.to, expected: text(`\u4E0D\u665A\u4E8E ${last3}`, `not after ${last3}`) };
  }
});
var goesElsewhere = when({
  id: "goes-to-another-unit",
  cites: ["petition-rules.23", "S5.e"],
  holds: (c) => c.data.routedTo !== void 0
});

// src/packs/county-campaign/public-request/afterwards.ts
var enteredBy2 = ["office", "cadre", "deputy", "head"];
var called = (c) => ({ callBacks: (c.fields.callBacks ?? 0) + 1 });
var again2 = (c) => ({ ...called(c), redone: (c.fields.redone ?? 0) + 1, answers: {} });
var anew = () => ({ answers: {} });
var callBack = { may: ["office"], keeps: ["satisfaction"] };
var callBacks = [
  {
    target: "satisfied",
    when: [callerSatisfied],
    ...callBack,
    records: called,
    event: "public-request.satisfied",
    cites: ["2.3.2.d", "2.3.2.e"]
  },
  {
    target: "redoing",
    when: [callerDissatisfied],
    ...callBack,
    records: again2,
    event: "public-request.redone",
    cites: ["2.3.2.d", "2.3.2.e", "petition-rules.39"]
  },
  { target: "no-answer", ...callBack, records: called, event: "public-request.not-reached", cites: ["2.3.2.e"] }
];
var askReview = {
  target: "under-review",
  may: enteredBy2,
  event: "public-request.review-asked",
  cites: ["petition-rules.35"]
};
var final = { target: "final", event: "public-request.final", cites: ["petition-rules.35"] };
var afterwards = {
  answered: {
    title: text("\u5DF2\u9010\u9879\u7B54\u590D", "answered item by item"),
    cites: ["2.3.2.d"],
    ignores: ignores2,
    deadlines: ["call-back", "ask-review"],
    on: {
      "public-request.call-back": callBacks,
      "public-request.ask-review": askReview,
      "call-back.missed": { event: "public-request.call-back-overdue", cites: ["2.3.2.d", "4.3.a"] },
      "ask-review.reached": final
    }
  },
  "no-answer": {
    title: text("\u56DE\u8BBF\u672A\u63A5\u901A", "the call-back was not answered"),
    cites: ["2.3.2.e"],
    ignores: ignores2,
    deadlines: ["call-back", "ask-review"],
    on: {
      "call-back.missed": { event: "public-request.call-back-overdue", cites: ["2.3.2.d", "4.3.a"] },
      "public-request.call-back": callBacks,
      "public-request.ask-review": askReview,
      "ask-review.reached": final
    }
  },
  refused: {
    title: text("\u4E0D\u4E88\u529E\u7406", "declined"),
    cites: ["2.3.2.x5", "2.3.2.x6"],
    ignores: ignores2,
    deadlines: ["ask-review"],
    on: { "public-request.ask-review": askReview, "ask-review.reached": final }
  },
  "under-review": {
    title: text("\u590D\u67E5\u4E2D", "under review"),
    cites: ["petition-rules.35"],
    ignores: ignores2,
    deadlines: ["review"],
    on: {
      "public-request.decide-review": [
        {
          target: "settled-on",
          when: [overturned, wasRefused],
          may: ["office", "authority"],
          rules: [reviewedByAnother],
          keeps: ["outcome"],
          records: (c) => ({ reviewedBy: c.by }),
          event: "public-request.overturned",
          cites: ["petition-rules.35", "S5.d"]
        },
        {
          target: "redoing",
          when: [overturned],
          may: ["office", "authority"],
          rules: [reviewedByAnother],
          keeps: ["outcome"],
          records: (c) => ({ ...anew(), reviewedBy: c.by }),
          event: "public-request.overturned",
          cites: ["petition-rules.35", "S5.d"]
        },
        {
          target: "reviewed",
          may: ["office", "authority"],
          rules: [reviewedByAnother],
          keeps: ["outcome"],
          records: (c) => ({ reviewedBy: c.by }),
          event: "public-request.upheld",
          cites: ["petition-rules.35"]
        }
      ],
      "review.missed": { event: "public-request.review-overdue", cites: ["petition-rules.35", "4.3.a"] }
    }
  },
  reviewed: {
    title: text("\u5DF2\u590D\u67E5", "reviewed"),
    cites: ["petition-rules.35", "petition-rules.36"],
    ignores: ignores2,
    deadlines: ["ask-recheck"],
    on: {
      "public-request.ask-recheck": {
        target: "under-recheck",
        may: enteredBy2,
        event: "public-request.recheck-asked",
        cites: ["petition-rules.36"]
      },
      "ask-recheck.reached": { target: "final", event: "public-request.final", cites: ["petition-rules.36"] }
    }
  },
  "under-recheck": {
    title: text("\u590D\u6838\u4E2D", "being re-checked"),
    cites: ["petition-rules.36"],
    ignores: ignores2,
    deadlines: ["recheck"],
    on: {
      "public-request.begin-hearing": {
        target: "in-hearing",
        may: ["authority", "office"],
        suspends: ["recheck"],
        event: "public-request.hearing-begun",
        cites: ["petition-rules.36"]
      },
      "public-request.decide-recheck": [
        {
          target: "redoing",
          when: [overturned],
          may: ["authority", "office"],
          rules: [reviewedByAnother],
          keeps: ["outcome"],
          records: (c) => ({ ...anew(), recheckedBy: c.by }),
          event: "public-request.overturned",
          cites: ["petition-rules.36", "S5.d"]
        },
        {
          target: "final",
          may: ["authority", "office"],
          rules: [reviewedByAnother],
          keeps: ["outcome"],
          records: (c) => ({ recheckedBy: c.by }),
          event: "public-request.rechecked",
          cites: ["petition-rules.36"]
        }
      ],
      "recheck.missed": { event: "public-request.recheck-overdue", cites: ["petition-rules.36", "4.3.a"] }
    }
  },
  "in-hearing": {
    title: text("\u542C\u8BC1\u4E2D", "in a hearing"),
    cites: ["petition-rules.36"],
    ignores: ignores2,
    deadlines: ["recheck"],
    on: {
      "public-request.end-hearing": {
        target: "under-recheck",
        may: ["authority", "office"],
        resumes: ["recheck"],
        event: "public-request.hearing-ended",
        cites: ["petition-rules.36"]
      }
    }
  },
  satisfied: {
    title: text("\u7FA4\u4F17\u6EE1\u610F\uFF08\u4ECD\u53EF\u8BF7\u6C42\u590D\u67E5\uFF09", "satisfied; a review can still be asked for"),
    cites: ["2.3.2.e", "petition-rules.35"],
    ignores: ignores2,
    deadlines: ["ask-review"],
    on: { "public-request.ask-review": askReview, "ask-review.reached": final }
  },
  final: { title: text("\u7EC8\u7ED3", "final"), ignores: ignores2, type: "final" }
};

// src/packs/county-campaign/public-request/commands.ts
import { z as z43 } from "zod";

// src/packs/county-campaign/public-request/fields.ts
import { z as z42 } from "zod";
var channel = z42.enum(["visit-received", "visit-paid", "letter", "hotline", "online", "own-list"]);
var satisfaction = z42.enum(["satisfied", "dissatisfied", "no-answer"]);
var refusedAs = z42.enum(["not-able", "not-due"]);
var outcome3 = z42.enum(["upheld", "overturned"]);
var publicRequestFields = {
  channel,
  matter: z42.string(),
  items: z42.array(words),
  petitioners: z42.int(),
  representatives: z42.int(),
  registeredBy: id,
  ownedBy: id,
  notice: z42.string(),
  objection: z42.string(),
  answers: z42.record(z42.string(), words),
  /** Everybody who answered an item, in this round or an earlier one. */
  answeredBy: z42.array(id),
  refusal: z42.string(),
  refusedAs,
  refusedBy: id,
  refusedOn: day2,
  satisfaction,
  callBacks: z42.int(),
  redone: z42.int(),
  outcome: outcome3,
  reviewedBy: id,
  recheckedBy: id,
  routedTo: id
};

// src/packs/county-campaign/public-request/commands.ts
var decision2 = { outcome: publicRequestFields.outcome, reason: requirements2 };
var sampleDecision = { outcome: "upheld", reason: "\u539F\u5904\u7406\u610F\u89C1\u4E8B\u5B9E\u6E05\u695A\u3001\u4F9D\u636E\u5145\u5206" };
var handling = {
  "public-request.register": command({
    title: text("\u767B\u8BB0\u7FA4\u4F17\u8BC9\u6C42", "register a request"),
    cites: ["2.3.2.b", "2.3.2.c", "petition-rules.20", "petition-rules.22"],
    data: {
      channel,
      matter: words,
      items: z43.array(words).min(1).max(20),
      petitioners: z43.int().min(1).max(1e4),
      representatives: z43.int().min(1).max(100)
    },
    samples: [
      { channel: "visit-received", matter: "\u6751\u9053\u8DEF\u706F\u635F\u574F", items: ["\u4FEE\u590D\u8DEF\u706F"], petitioners: 3, representatives: 2 }
    ]
  }),
  "public-request.route": command({
    title: text("\u8F6C\u9001\u4EA4\u529E", "route"),
    cites: ["petition-rules.22"],
    data: {},
    samples: [{}]
  }),
  "public-request.take-charge": command({
    title: text("\u9886\u5BFC\u5305\u6848", "a leader takes charge"),
    cites: ["2.3.2.b"],
    data: { ownedBy: id },
    samples: [{ ownedBy: "p1" }]
  }),
  "public-request.object": command({
    title: text("\u4E0D\u5C5E\u672C\u5355\u4F4D\u804C\u8D23\uFF0C\u63D0\u51FA\u5F02\u8BAE", "object: not this unit\u2019s duty"),
    cites: ["petition-rules.23", "2.4.1.x3"],
    data: { objection: requirements2 },
    samples: [{ objection: "\u8BE5\u9053\u8DEF\u7531\u90BB\u4E61\u8D1F\u8D23\u517B\u62A4\uFF0C\u5EFA\u8BAE\u8F6C\u4EA4" }]
  }),
  "public-request.decide-objection": command({
    title: text("\u5904\u7406\u5F02\u8BAE", "decide the objection"),
    cites: ["petition-rules.23", "S5.e"],
    data: { routedTo: id.optional(), reason: words },
    samples: [{ reason: "\u7ECF\u6838\u5B9E\u4ECD\u7531\u4F60\u5355\u4F4D\u529E\u7406" }]
  }),
  "public-request.accept": command({
    title: text("\u544A\u77E5\u53D7\u7406", "take it on and say so"),
    cites: ["petition-rules.23"],
    data: { notice: words },
    samples: [{ notice: "\u5DF2\u53D7\u7406\uFF0C\u516D\u5341\u65E5\u5185\u529E\u7ED3" }]
  }),
  "public-request.refuse": command({
    title: text("\u4E0D\u4E88\u529E\u7406", "decline to handle"),
    cites: ["2.3.2.x5", "2.3.2.x6", "petition-rules.23"],
    data: { refusal: requirements2, refusedAs: publicRequestFields.refusedAs },
    samples: [{ refusal: "\u8BE5\u4E8B\u9879\u5DF2\u7531\u4EBA\u6C11\u6CD5\u9662\u4F9D\u6CD5\u53D7\u7406", refusedAs: "not-due" }]
  }),
  "public-request.extend": command({
    title: text("\u5EF6\u671F\u529E\u7406", "extend"),
    cites: ["petition-rules.34"],
    data: { to: day2, told: words },
    samples: [{ to: day("2022-11-15"), told: "\u5DF2\u4E66\u9762\u544A\u77E5\u4FE1\u8BBF\u4EBA\u5EF6\u671F\u7406\u7531" }]
  }),
  "public-request.answer": command({
    title: text("\u9010\u9879\u7B54\u590D", "answer one item"),
    cites: ["2.3.2.d"],
    data: { item: words, answer: words },
    samples: [{ item: "\u4FEE\u590D\u8DEF\u706F", answer: "\u5DF2\u4E8E8\u670820\u65E5\u4FEE\u590D" }]
  })
};
var afterwards2 = {
  "public-request.call-back": command({
    title: text("\u56DE\u8BBF", "call back"),
    cites: ["2.3.2.d", "2.3.2.e"],
    data: { satisfaction },
    samples: [{ satisfaction: "satisfied" }]
  }),
  "public-request.ask-review": command({
    title: text("\u8BF7\u6C42\u590D\u67E5", "ask for a review"),
    cites: ["petition-rules.35"],
    data: { grounds: words },
    samples: [{ grounds: "\u7B54\u590D\u4E0E\u4E8B\u5B9E\u4E0D\u7B26" }]
  }),
  "public-request.decide-review": command({
    title: text("\u4F5C\u51FA\u590D\u67E5\u610F\u89C1", "decide the review"),
    cites: ["petition-rules.35", "S5.d"],
    data: decision2,
    samples: [sampleDecision]
  }),
  "public-request.ask-recheck": command({
    title: text("\u8BF7\u6C42\u590D\u6838", "ask for a re-check"),
    cites: ["petition-rules.36"],
    data: { grounds: words },
    samples: [{ grounds: "\u590D\u67E5\u610F\u89C1\u672A\u56DE\u5E94\u8BC9\u6C42" }]
  }),
  "public-request.begin-hearing": command({
    title: text("\u4E3E\u884C\u542C\u8BC1", "begin a hearing"),
    cites: ["petition-rules.36"],
    data: {},
    samples: [{}]
  }),
  "public-request.end-hearing": command({
    title: text("\u542C\u8BC1\u7ED3\u675F", "end the hearing"),
    cites: ["petition-rules.36"],
    data: {},
    samples: [{}]
  }),
  "public-request.decide-recheck": command({
    title: text("\u4F5C\u51FA\u590D\u6838\u610F\u89C1", "decide the re-check"),
    cites: ["petition-rules.36"],
    data: decision2,
    samples: [sampleDecision]
  })
};
var publicRequestCommands = { ...handling, ...afterwards2 };

// src/packs/county-campaign/public-request/handling.ts
var takeCharge = {
  may: ["head", "office", "leaderInCharge"],
  rules: [ownedByLeader],
  keeps: ["ownedBy"],
  event: "public-request.owned",
  cites: ["2.3.2.b"]
};
var answer2 = {
  may: ["head", "deputy", "owner"],
  rules: [itemOfRequest],
  records: (c) => ({
    answers: { ...c.fields.answers, [c.data.item]: c.data.answer },
    answeredBy: [.../* @__PURE__ */ new Set([...c.fields.answeredBy ?? [], c.by])]
  })
};
var answers = [
  { target: "answered", when: [lastItem], ...answer2, event: "public-request.answered", cites: ["2.3.2.d"] },
  { ...answer2, event: "public-request.item-answered", cites: ["2.3.2.d"] }
];
var overdue = { event: "public-request.overdue", cites: ["2.3.2.d", "2.3.2.x7", "petition-rules.34"] };
var accept = {
  target: "accepted",
  may: ["head", "deputy"],
  rules: [hasOwner],
  keeps: ["notice"],
  event: "public-request.accepted",
  cites: ["2.3.2.b", "petition-rules.23"]
};
var refuse = {
  target: "refused",
  may: ["head"],
  keeps: ["refusal", "refusedAs"],
  records: (c) => ({ refusedBy: c.by, refusedOn: c.on }),
  event: "public-request.refused",
  cites: ["2.3.2.x5", "2.3.2.x6", "petition-rules.23"]
};
var handling2 = {
  registered: {
    title: text("\u5DF2\u767B\u8BB0", "registered"),
    cites: ["2.3.2.b", "petition-rules.22"],
    ignores: ignores2,
    deadlines: ["route"],
    on: {
      "public-request.take-charge": takeCharge,
      "public-request.route": {
        target: "routed",
        may: ["office"],
        event: "public-request.routed",
        cites: ["petition-rules.22"]
      },
      "route.missed": { event: "public-request.routing-overdue", cites: ["petition-rules.22"] }
    }
  },
  routed: {
    title: text("\u5DF2\u8F6C\u9001\u4EA4\u529E", "routed"),
    cites: ["petition-rules.22", "petition-rules.23"],
    ignores: ignores2,
    deadlines: ["notice", "objection"],
    on: {
      "public-request.take-charge": takeCharge,
      "public-request.accept": accept,
      "public-request.refuse": refuse,
      "public-request.object": {
        target: "objected",
        may: ["head", "deputy"],
        keeps: ["objection"],
        event: "public-request.objected",
        cites: ["petition-rules.23", "2.4.1.x3"]
      },
      "objection.reached": {
        target: "settled-on",
        event: "public-request.objection-lapsed",
        cites: ["petition-rules.23"]
      },
      "notice.missed": { event: "public-request.notice-overdue", cites: ["petition-rules.23", "4.3.a"] }
    }
  },
  "settled-on": {
    title: text("\u7531\u672C\u5355\u4F4D\u529E\u7406", "this unit\u2019s to handle"),
    cites: ["petition-rules.23"],
    ignores: ignores2,
    deadlines: ["notice"],
    on: {
      "public-request.take-charge": takeCharge,
      "public-request.accept": accept,
      "public-request.refuse": refuse,
      "notice.missed": { event: "public-request.notice-overdue", cites: ["petition-rules.23", "4.3.a"] }
    }
  },
  objected: {
    title: text("\u5F02\u8BAE\u5F85\u5904\u7406", "objected to"),
    cites: ["petition-rules.23"],
    ignores: ignores2,
    deadlines: ["notice"],
    on: {
      "notice.missed": { event: "public-request.notice-overdue", cites: ["petition-rules.23", "4.3.a"] },
      "public-request.decide-objection": [
        {
          target: "rerouted",
          when: [goesElsewhere],
          may: ["office"],
          rules: [routedElsewhere],
          keeps: ["routedTo"],
          event: "public-request.rerouted",
          cites: ["petition-rules.23", "S5.e"]
        },
        {
          target: "settled-on",
          may: ["office"],
          event: "public-request.objection-rejected",
          cites: ["petition-rules.23", "2.4.1.x3"]
        }
      ]
    }
  },
  accepted: {
    title: text("\u529E\u7406\u4E2D", "being handled"),
    cites: ["2.3.2.d", "petition-rules.34"],
    ignores: ignores2,
    deadlines: ["handling"],
    on: {
      "public-request.take-charge": takeCharge,
      "public-request.answer": answers,
      "public-request.extend": {
        may: ["head"],
        rules: [extendedByThirty],
        extends: { deadline: "handling", to: "to" },
        event: "public-request.extended",
        cites: ["petition-rules.34"]
      },
      "handling.soon": { event: "public-request.due-soon", cites: ["4.3.a"] },
      "handling.missed": overdue
    }
  },
  redoing: {
    title: text("\u91CD\u65B0\u529E\u7406\u4E2D", "being handled again"),
    cites: ["2.3.2.d", "2.3.2.e"],
    ignores: ignores2,
    deadlines: ["redo"],
    on: {
      "public-request.take-charge": takeCharge,
      "public-request.answer": answers,
      "redo.missed": overdue
    }
  },
  rerouted: { title: text("\u5DF2\u6539\u6D3E", "routed to another unit"), ignores: ignores2, type: "final" }
};

// src/packs/county-campaign/public-request/procedure.ts
var publicRequest = defineProcedure({
  id: "public-request",
  title: text("\u7FA4\u4F17\u8BC9\u6C42", "public request"),
  cites: ["2.3.2.b", "2.3.2.c", "2.3.2.d", "petition-rules.22"],
  subject: "unit",
  fields: publicRequestFields,
  commands: publicRequestCommands,
  deadlines: {
    route: {
      title: text("\u8F6C\u9001\u65F6\u9650", "limit to route"),
      cites: ["petition-rules.22"],
      kind: "limit",
      span: calendarDays(petitionLimits.routeDays)
    },
    notice: {
      title: text("\u544A\u77E5\u53D7\u7406\u65F6\u9650", "limit to give notice"),
      cites: ["petition-rules.23"],
      kind: "limit",
      span: calendarDays(petitionLimits.noticeDays)
    },
    objection: {
      title: text("\u804C\u8D23\u5F02\u8BAE\u671F\u9650", "limit to object"),
      cites: ["petition-rules.23"],
      kind: "turn",
      span: workingDays(petitionLimits.objectionWorkingDays)
    },
    handling: {
      title: text("\u529E\u7406\u65F6\u9650", "limit to answer"),
      cites: ["2.3.2.d", "petition-rules.34"],
      kind: "limit",
      span: calendarDays(requestDays),
      soon: { unit: "working-days", amount: 5 },
      extension: { times: 1, until: calendarDays(petitionLimits.handlingDays + petitionLimits.extensionDays) }
    },
    redo: {
      title: text("\u91CD\u65B0\u529E\u7406\u65F6\u9650", "limit to answer again"),
      cites: ["2.3.2.d", "2.3.2.e", "petition-rules.39"],
      kind: "limit",
      span: calendarDays(redoDays)
    },
    "call-back": {
      title: text("\u56DE\u8BBF\u65F6\u9650", "limit to call back"),
      cites: ["2.3.2.d"],
      kind: "limit",
      span: workingDays(callBackDays)
    },
    "ask-review": {
      title: text("\u8BF7\u6C42\u590D\u67E5\u671F\u9650", "limit to ask for a review"),
      cites: ["petition-rules.35"],
      kind: "turn",
      span: calendarDays(petitionLimits.reviewDays)
    },
    review: {
      title: text("\u590D\u67E5\u65F6\u9650", "limit to review"),
      cites: ["petition-rules.35"],
      kind: "limit",
      span: calendarDays(petitionLimits.reviewDays)
    },
    "ask-recheck": {
      title: text("\u8BF7\u6C42\u590D\u6838\u671F\u9650", "limit to ask for a re-check"),
      cites: ["petition-rules.36"],
      kind: "turn",
      span: calendarDays(petitionLimits.reviewDays)
    },
    recheck: {
      title: text("\u590D\u6838\u65F6\u9650", "limit to re-check"),
      cites: ["petition-rules.36"],
      kind: "limit",
      span: calendarDays(petitionLimits.reviewDays)
    }
  },
  opens: {
    "public-request.register": {
      may: ["office", "cadre", "deputy", "head", "policy"],
      rules: [fewRepresentatives],
      keeps: ["channel", "matter", "items", "petitioners", "representatives"],
      records: (c) => ({ registeredBy: c.by }),
      event: "public-request.registered",
      cites: ["2.3.2.b", "2.3.2.c", "petition-rules.20", "petition-rules.22"]
    }
  },
  initial: "registered",
  states: { ...handling2, ...afterwards }
});

// src/packs/county-campaign/sign-off/commands.ts
import { z as z45 } from "zod";

// src/packs/county-campaign/sign-off/fields.ts
import { z as z44 } from "zod";
var form = z44.enum(["red-head", "note", "phone", "wechat", "white-head"]);
var signOffFields = {
  title: z44.string(),
  flow: z44.string(),
  form,
  drafter: id,
  submittedBy: id,
  signers: z44.array(id),
  emergency: z44.string(),
  followUpBy: day2,
  confirmBy: day2,
  reportedForm: form,
  signer: id,
  step: z44.int(),
  returns: z44.int(),
  receivedOn: day2,
  signedOn: day2,
  /** Working days from the first receipt to now, and the steps signed: always shown beside the steps (S5.h). */
  elapsed: z44.int()
};

// src/packs/county-campaign/sign-off/commands.ts
var signOffCommands = {
  "sign-off.submit": command({
    title: text("\u9001\u7B7E", "submit for signature"),
    cites: ["2.6.1.c", "2.6.1.d", "A7"],
    data: {
      title: words,
      flow: z45.enum(["circulation", "incoming", "outgoing"]),
      form,
      drafter: id,
      signers: z45.array(id).min(1).max(6),
      emergency: words.optional(),
      followUpBy: day2.optional()
    },
    samples: [{ title: "\u5173\u4E8E\u9650\u65F6\u529E\u7ED3\u7684\u901A\u77E5", flow: "outgoing", form: "red-head", drafter: "p3", signers: ["p1"] }]
  }),
  "sign-off.sign": command({
    title: text("\u7B7E\u6279", "sign"),
    cites: ["2.6.1.d", "documents-rules.22"],
    data: { opinion: words },
    samples: [{ opinion: "\u540C\u610F\u5370\u53D1" }]
  }),
  "sign-off.pass-to": command({
    title: text("\u6539\u6D3E\u7B7E\u6279\u4EBA", "pass to another signer"),
    cites: ["2.6.1.d", "A7"],
    data: { signer: id, reason: words },
    samples: [{ signer: "p1", reason: "\u539F\u7B7E\u6279\u4EBA\u79BB\u4EFB" }]
  }),
  "sign-off.return": command({
    title: text("\u9000\u56DE\u4FEE\u6539", "return for correction"),
    cites: ["A7", "documents-rules.24"],
    data: { requirements: requirements2 },
    samples: [{ requirements: "\u8BF7\u8865\u5145\u4F9D\u636E\u6587\u53F7\u548C\u529E\u7406\u65F6\u9650" }]
  }),
  "sign-off.resubmit": command({
    title: text("\u4FEE\u6539\u540E\u518D\u9001", "submit again"),
    cites: ["A7"],
    data: { changes: words },
    samples: [{ changes: "\u5DF2\u8865\u5145\u4F9D\u636E\u6587\u53F7" }]
  }),
  "sign-off.confirm": command({
    title: text("\u4E66\u9762\u8865\u529E", "confirm in writing"),
    cites: ["2.6.1.x1", "S5.j"],
    data: { document: words },
    samples: [{ document: "\u8865\u529E\u7EA2\u5934\u6587\u4EF6\u4E00\u4EFD" }]
  }),
  "sign-off.report-hidden": command({
    title: text("\u53CD\u6620\u9690\u6027\u6587\u4EF6", "report a hidden document"),
    cites: ["2.6.1.x1", "S5.i"],
    data: { received: words, reportedForm: form },
    samples: [{ received: "\u4EE5\u5FAE\u4FE1\u7FA4\u901A\u77E5\u4EE3\u66FF\u6587\u4EF6", reportedForm: "wechat" }]
  }),
  "sign-off.report-done": command({
    title: text("\u529E\u7ED3\u53CD\u9988", "report completion"),
    cites: ["2.6.1.x7"],
    data: { result: words },
    samples: [{ result: "\u6240\u5217\u4E8B\u9879\u5747\u5DF2\u529E\u7ED3" }]
  })
};

// src/packs/county-campaign/sign-off/rules.ts
var properForm = rule({
  id: "hidden-document",
  cites: ["2.6.1.x1", "2.6.1.x2", "2.6.1.x3", "2.6.1.x4", "S5.j"],
  message: text(
    "\u4E0D\u5F97\u4EE5\u4FBF\u7B3A\u3001\u7535\u8BDD\u3001\u5FAE\u4FE1\u3001\u767D\u5934\u6587\u4EF6\u4EE3\u66FF\u7EA2\u5934\u6587\u4EF6\uFF1B\u7D27\u6025\u7684\u987B\u5199\u660E\u5E76\u4E8E\u6B21\u4E00\u5DE5\u4F5C\u65E5\u4E66\u9762\u8865\u529E",
    "no note, call, message or unheaded paper in place of a document; in an emergency say so and confirm in writing by the next working day"
  ),
  check: (c) => c.data.form === "red-head" || c.data.emergency !== void 0 || { given: c.data.form, expected: text("\u7EA2\u5934\u6587\u4EF6", "a red-headed document") }
});
var signersFit = rule({
  id: "drafter-signs",
  cites: ["2.6.1.d", "documents-rules.22"],
  message: text(
    "\u8D77\u8349\u4EBA\u3001\u9001\u7B7E\u4EBA\u4E0D\u5F97\u7B7E\u6279\u672C\u6587\u4EF6\uFF0C\u7B7E\u6279\u4EBA\u4E0D\u5F97\u91CD\u590D",
    "neither drafter nor submitter signs, and nobody signs twice"
  ),
  check: (c) => ![c.data.drafter, c.by, c.onBehalfOf ?? c.by].some((one) => c.data.signers.includes(one)) && new Set(c.data.signers).size === c.data.signers.length || {
    given: c.data.signers,
    expected: text("\u8D77\u8349\u4EBA\u4EE5\u5916\u7684\u4E0D\u540C\u4EBA\u5458", "different people other than the drafter")
  }
});
var notTheDrafter = separation2({
  id: "signed-by-drafter",
  cites: ["2.6.1.d", "documents-rules.22"],
  message: text("\u8D77\u8349\u4EBA\u3001\u9001\u7B7E\u4EBA\u4E0D\u5F97\u4EE3\u4E3A\u7B7E\u6279", "neither drafter nor submitter signs in another\u2019s place"),
  from: ["drafter", "submittedBy"],
  expected: text("\u4ED6\u4EBA", "somebody else")
});
var stillInOffice = rule({
  id: "signer-left-office",
  cites: ["2.6.1.d", "documents-rules.22"],
  message: text("\u7B7E\u6279\u4EBA\u5DF2\u79BB\u4EFB\uFF0C\u8BF7\u6539\u7531\u4ED6\u4EBA\u7B7E\u6279", "the signer has left office: pass the document to another"),
  check: (c) => {
    const signer = c.onBehalfOf ?? c.by;
    return c.registry.appointments(signer, c.today).length > 0 || { given: signer, expected: text("\u5728\u804C\u4EBA\u5458", "in office") };
  }
});
var newSignerFits = rule({
  id: "new-signer-unfit",
  cites: ["2.6.1.d", "documents-rules.22"],
  message: text(
    "\u6539\u6D3E\u7684\u7B7E\u6279\u4EBA\u987B\u5728\u804C\uFF0C\u4E14\u672A\u8D77\u8349\u3001\u9001\u7B7E\u6216\u5DF2\u5728\u7B7E\u6279\u4EBA\u4E4B\u5217",
    "the new signer is in office and has no part in the document yet"
  ),
  check: (c) => {
    const { signer } = c.data;
    const involved = [c.fields.drafter, c.fields.submittedBy, ...c.fields.signers ?? []].includes(signer);
    return !involved && c.registry.appointments(signer, c.today).length > 0 || {
      given: signer,
      expected: text("\u5176\u4ED6\u5728\u804C\u4EBA\u5458", "somebody else in office")
    };
  }
});
var signersInOffice = rule({
  id: "signer-not-in-office",
  cites: ["2.6.1.d", "documents-rules.22"],
  message: text("\u7B7E\u6279\u4EBA\u987B\u5728\u804C", "signers must hold an office"),
  check: (c) => {
    const wrong = c.data.signers.filter((person2) => c.registry.appointments(person2, c.today).length === 0);
    return wrong.length === 0 || { given: wrong, expected: text("\u5728\u804C\u4EBA\u5458", "people in office") };
  }
});
var moreSigners = when({
  id: "more-signers",
  cites: ["2.6.1.d", "A7"],
  holds: (c) => (c.fields.step ?? 1) < (c.fields.signers?.length ?? 1)
});
var perStep = when({
  id: "clock-per-step",
  cites: ["2.6.1.d", "A7"],
  holds: (c) => c.option(signOffScope) === "per-step"
});
var toFollowUp = when({
  id: "to-follow-up",
  cites: ["2.6.1.x7"],
  holds: (c) => c.fields.followUpBy !== void 0
});

// src/packs/county-campaign/sign-off/procedure.ts
var received = (c) => ({
  submittedBy: c.by,
  step: 1,
  returns: 0,
  receivedOn: c.on,
  ...c.data.signers[0] === void 0 ? {} : { signer: c.data.signers[0] },
  ...c.data.form === "red-head" ? {} : { confirmBy: addWorkingDays(c.calendar, c.on, 1).day }
});
var elapsed = (c) => ({ elapsed: workingDaysBetween(c.calendar, c.case.openedOn, c.on).n });
var nextSigner = (c) => {
  const step3 = (c.fields.step ?? 1) + 1;
  const signer = c.fields.signers?.[step3 - 1];
  return { step: step3, receivedOn: c.on, ...elapsed(c), ...signer === void 0 ? {} : { signer } };
};
var signed = (c) => ({ signedOn: c.on, ...elapsed(c) });
var step = {
  may: ["signer"],
  rules: [notTheDrafter, stillInOffice],
  event: "sign-off.step-signed",
  cites: ["2.6.1.d", "A7", "S5.h"]
};
var reportHidden = {
  may: ["cadre", "deputy", "head", "office"],
  keeps: ["reportedForm"],
  event: "sign-off.hidden-reported",
  cites: ["2.6.1.x1", "S5.i"]
};
var way = region({
  commands: signOffCommands,
  fields: signOffFields,
  title: text("\u7B7E\u6279", "signature"),
  initial: "signing",
  states: {
    signing: {
      title: text("\u5F85\u7B7E\u6279", "waiting for a signature"),
      cites: ["2.6.1.d", "A7"],
      deadlines: ["sign"],
      on: {
        "sign-off.sign": [
          { when: [moreSigners, perStep], restarts: ["sign"], records: nextSigner, ...step },
          { when: [moreSigners], records: nextSigner, ...step },
          {
            target: "following",
            when: [toFollowUp],
            may: ["signer"],
            rules: [notTheDrafter, stillInOffice],
            records: signed,
            event: "sign-off.signed",
            cites: ["2.6.1.d", "2.6.1.x7"]
          },
          {
            target: "signed",
            may: ["signer"],
            rules: [notTheDrafter, stillInOffice],
            records: signed,
            event: "sign-off.signed",
            cites: ["2.6.1.d"]
          }
        ],
        "sign-off.pass-to": {
          may: ["head", "office"],
          rules: [newSignerFits],
          keeps: ["signer"],
          records: (c) => ({
            signers: (c.fields.signers ?? []).map((one) => one === c.fields.signer ? c.data.signer : one)
          }),
          event: "sign-off.passed-to",
          cites: ["2.6.1.d", "A7"]
        },
        "sign-off.return": {
          target: "returned",
          may: ["signer"],
          records: (c) => ({ returns: (c.fields.returns ?? 0) + 1, ...elapsed(c) }),
          event: "sign-off.returned",
          cites: ["A7", "documents-rules.24", "S5.h"]
        },
        "sign-off.report-hidden": reportHidden,
        "sign.soon": { event: "sign-off.due-soon", cites: ["4.3.a"] },
        "sign.missed": { event: "sign-off.overdue", cites: ["2.6.1.d", "A7"] }
      }
    },
    returned: {
      title: text("\u9000\u56DE\u4FEE\u6539", "returned for correction"),
      cites: ["A7", "documents-rules.24"],
      on: {
        "sign-off.resubmit": {
          target: "signing",
          may: ["cadre", "deputy"],
          records: (c) => ({ receivedOn: c.on, ...elapsed(c) }),
          event: "sign-off.resubmitted",
          cites: ["A7"]
        }
      }
    },
    following: {
      title: text("\u529E\u7406\u4E2D", "being carried out"),
      cites: ["2.6.1.x7"],
      deadlines: ["follow-up"],
      on: {
        "sign-off.report-done": {
          target: "done",
          may: ["cadre", "deputy", "head"],
          event: "sign-off.done",
          cites: ["2.6.1.x7"]
        },
        "follow-up.missed": { event: "sign-off.follow-up-overdue", cites: ["2.6.1.x7"] }
      }
    },
    signed: { title: text("\u5DF2\u7B7E\u6279", "signed"), cites: ["2.6.1.d"], type: "final" },
    done: { title: text("\u5DF2\u529E\u7ED3", "done"), cites: ["2.6.1.x7"], type: "final" }
  }
});
var written3 = region({
  commands: signOffCommands,
  fields: signOffFields,
  title: text("\u5F62\u5F0F", "form"),
  initial: "accepted",
  states: {
    accepted: {
      title: text("\u5F62\u5F0F\u5DF2\u767B\u8BB0", "form noted"),
      cites: ["2.6.1.x1", "S5.j"],
      deadlines: ["confirm"],
      on: {
        "sign-off.confirm": {
          target: "confirmed",
          may: ["cadre", "deputy", "head"],
          event: "sign-off.confirmed",
          cites: ["S5.j"]
        },
        "confirm.missed": {
          target: "hidden",
          event: "sign-off.hidden",
          cites: ["2.6.1.x1", "2.6.1.x2", "2.6.1.x3", "2.6.1.x4"]
        }
      }
    },
    confirmed: { title: text("\u5DF2\u4E66\u9762\u8865\u529E", "confirmed in writing"), type: "final" },
    hidden: { title: text("\u7D27\u6025\u540E\u672A\u4E66\u9762\u8865\u529E", "never put in writing"), cites: ["2.6.1.x1"], type: "final" }
  }
});
var signOff = defineParallel({
  id: "sign-off",
  title: text("\u516C\u6587\u7B7E\u6279", "document sign-off"),
  cites: ["2.6.1.c", "2.6.1.d"],
  subject: "unit",
  fields: signOffFields,
  commands: signOffCommands,
  deadlines: {
    sign: {
      title: text("\u7B7E\u6279\u65F6\u9650", "limit to sign"),
      cites: ["2.6.1.d", "A7"],
      kind: "limit",
      span: workingDays(signOffDays),
      soon: { unit: "working-days", amount: 1 }
    },
    confirm: {
      title: text("\u4E66\u9762\u8865\u529E\u65F6\u9650", "limit to confirm in writing"),
      cites: ["S5.j"],
      kind: "limit",
      span: dayInField("confirmBy")
    },
    "follow-up": {
      title: text("\u529E\u7ED3\u65F6\u9650", "limit to carry out"),
      cites: ["2.6.1.x7"],
      kind: "limit",
      span: dayInField("followUpBy")
    }
  },
  opens: {
    "sign-off.submit": {
      may: ["cadre", "deputy", "office"],
      rules: [properForm, signersFit, signersInOffice],
      keeps: ["title", "flow", "form", "drafter", "signers", "emergency", "followUpBy"],
      records: received,
      event: "sign-off.submitted",
      cites: ["2.6.1.c", "2.6.1.d", "A7"]
    }
  },
  states: { way, written: written3 }
});

// src/packs/county-campaign/task/commands.ts
import { z as z47 } from "zod";

// src/packs/county-campaign/task/fields.ts
import { z as z46 } from "zod";
var taskSource = z46.enum(["document", "meeting", "leader", "inspection", "public-request"]);
var taskFields = {
  matter: z46.string(),
  source: taskSource,
  responsible: id,
  limit: day2,
  reports: z46.int(),
  forms: z46.int(),
  assignedBy: id,
  /** What is asked beyond the task it goes back to: `limit`, `reports`, `forms` (2.6.3.x2). */
  stricter: z46.array(z46.enum(["limit", "reports", "forms"])),
  interimBy: day2,
  progress: z46.string(),
  result: z46.string(),
  finishedOn: day2,
  reminders: z46.int(),
  movedByReminder: z46.boolean()
};

// src/packs/county-campaign/task/commands.ts
var taskCommands = {
  "task.assign": command({
    title: text("\u4EA4\u529E", "assign"),
    cites: ["2.5.2.c", "2.6.3.d", "A22"],
    data: {
      matter: words,
      source: taskSource,
      responsible: id,
      limit: day2,
      reports: z47.int().min(0).max(60),
      forms: z47.int().min(0).max(60)
    },
    samples: [
      {
        matter: "\u4E00\u5468\u5185\u516C\u5F00\u529E\u4E8B\u6307\u5357",
        source: "document",
        responsible: "p1",
        limit: day("2022-08-31"),
        reports: 1,
        forms: 0
      }
    ]
  }),
  "task.hand-over": command({
    title: text("\u53D8\u66F4\u8D23\u4EFB\u4EBA", "hand over to another"),
    cites: ["2.5.2.c", "4.1.e"],
    data: { responsible: id, reason: words },
    samples: [{ responsible: "p1", reason: "\u539F\u8D23\u4EFB\u4EBA\u8C03\u79BB" }]
  }),
  "task.receive": command({ title: text("\u7B7E\u6536", "receive"), cites: ["2.5.2.c"], data: {}, samples: [{}] }),
  "task.start": command({
    title: text("\u542F\u52A8", "begin"),
    cites: ["2.5.2.c", "2.5.2.d"],
    data: { step: words },
    samples: [{ step: "\u5DF2\u5217\u51FA\u9700\u516C\u5F00\u4E8B\u9879" }]
  }),
  "task.report": command({
    title: text("\u62A5\u544A\u8FDB\u5C55", "report progress"),
    cites: ["2.5.2.d", "4.3.a"],
    data: { progress: words },
    samples: [{ progress: "\u5B8C\u6210\u4E00\u534A" }]
  }),
  "task.reply": command({
    title: text("\u56DE\u590D\u529E\u7406\u60C5\u51B5", "reply on how it stands"),
    cites: ["2.6.3.e", "A8"],
    data: { reply: words },
    samples: [{ reply: "\u5DF2\u7ACB\u6848\u529E\u7406\uFF0C\u9884\u8BA1\u6309\u671F\u5B8C\u6210" }]
  }),
  "task.finish": command({
    title: text("\u529E\u7ED3", "finish"),
    cites: ["2.5.2.e", "2.6.3.f"],
    data: { result: words },
    samples: [{ result: "\u529E\u4E8B\u6307\u5357\u5168\u90E8\u516C\u5F00" }]
  }),
  "task.feed-back": command({
    title: text("\u53CD\u9988", "feed back"),
    cites: ["2.5.2.e", "2.6.3.f"],
    data: { to: id, summary: words },
    samples: [{ to: "p2", summary: "\u5DF2\u529E\u7ED3\uFF0C\u529E\u4E8B\u6307\u5357\u89C1\u516C\u5F00\u680F" }]
  }),
  "task.withdraw": command({
    title: text("\u64A4\u56DE\u4EA4\u529E", "withdraw"),
    cites: ["2.6.g1"],
    data: { reason: words },
    samples: [{ reason: "\u4E0A\u7EA7\u5DF2\u7EDF\u4E00\u90E8\u7F72" }]
  })
};

// src/packs/county-campaign/task/rules.ts
var taskHasResponsible = rule({
  id: "task-responsible-not-in-unit",
  cites: ["2.5.2.c", "4.1.e"],
  message: text("\u4EFB\u52A1\u8D23\u4EFB\u4EBA\u987B\u4E3A\u672C\u5355\u4F4D\u5728\u804C\u4EBA\u5458", "the task falls to somebody in office in the unit"),
  check: (c) => inUnit(c, c.data.responsible) || {
    given: c.data.responsible,
    expected: text("\u672C\u5355\u4F4D\u4EBA\u5458", "somebody of the unit")
  }
});
var taskLimitAhead = rule({
  id: "task-limit-not-ahead",
  cites: ["2.6.3.f", "4.3.a"],
  message: text("\u529E\u7406\u65F6\u9650\u4E0D\u5F97\u65E9\u4E8E\u4ECA\u65E5", "the limit does not lie in the past"),
  check: (c) => c.data.limit >= c.today || { given: c.data.limit, expected: text(`${c.today} \u8D77`, `from ${c.today}`) }
});
var assignedToInspected = rule({
  id: "assigned-to-another-unit",
  cites: ["2.6.3.d"],
  message: text("\u7763\u67E5\u53D1\u73B0\u7684\u95EE\u9898\u4EA4\u529E\u88AB\u7763\u67E5\u5355\u4F4D", "what an inspection found is assigned to the unit it inspects"),
  check: (c) => c.parent?.procedure !== "inspection" || c.parent.unit === c.case.unit || {
    given: c.case.unit ?? "",
    expected: text(c.parent.unit ?? "", c.parent.unit ?? "")
  }
});
var fedBackToAssigner = rule({
  id: "fed-back-to-another",
  cites: ["2.5.2.e", "2.6.3.f"],
  message: text("\u8BF7\u5411\u4EA4\u529E\u4EBA\u53CD\u9988", "feed back to whoever assigned it"),
  check: (c) => c.data.to === c.fields.assignedBy || {
    given: c.data.to,
    expected: text(c.fields.assignedBy ?? "", c.fields.assignedBy ?? "")
  }
});
var beyondParent = (c) => {
  if (c.parent?.procedure !== "task") return [];
  const above = c.parent.fields;
  const { limit: limit2, reports, forms } = above;
  return [
    ...typeof limit2 === "string" && c.data.limit < limit2 ? ["limit"] : [],
    ...typeof reports === "number" && c.data.reports > reports ? ["reports"] : [],
    ...typeof forms === "number" && c.data.forms > forms ? ["forms"] : []
  ];
};
var assigned2 = (c) => ({
  assignedBy: c.by,
  stricter: beyondParent(c),
  ...c.data.source === "inspection" ? { interimBy: addWorkingDays(c.calendar, c.on, c.option(interimReplyDays)).day } : {}
});

// src/packs/county-campaign/task/supervision.ts
var remind2 = (c) => ({ reminders: (c.fields.reminders ?? 0) + 1 });
var acted2 = { target: "moving", may: ["responsible"], cites: ["4.3.a"] };
var pushed = {
  ...acted2,
  records: () => ({ movedByReminder: true }),
  cites: ["2.5.2.q4", "S5.g"]
};
var ended = { target: "none", may: ["assigner"], cites: ["2.6.g1"] };
var moves2 = {
  "task.start": acted2,
  "task.report": acted2,
  "task.finish": { ...acted2, target: "none" },
  "task.withdraw": ended
};
var late = {
  "task.start": pushed,
  "task.report": pushed,
  "task.finish": { ...pushed, target: "none" },
  "task.withdraw": ended
};
var reminders2 = region({
  commands: taskCommands,
  fields: taskFields,
  title: text("\u50AC\u529E", "reminders"),
  initial: "none",
  states: {
    none: { title: text("\u65E0\u987B\u50AC\u529E", "none"), on: { "limit.missed": { target: "due", cites: ["4.3.a", "S5.g"] } } },
    due: {
      title: text("\u5F85\u50AC\u529E", "reminder due"),
      deadlines: ["reminder"],
      on: {
        ...moves2,
        "reminder.reached": { target: "once", records: remind2, event: "task.reminded", cites: ["4.3.a", "S5.g"] }
      }
    },
    moving: {
      title: text("\u5DF2\u6709\u884C\u52A8\uFF0C\u5C1A\u672A\u5B8C\u6210", "moving, not done"),
      deadlines: ["second-reminder"],
      on: {
        ...late,
        "second-reminder.reached": {
          target: "once",
          records: remind2,
          event: "task.reminded",
          cites: ["4.3.a", "S5.g"]
        }
      }
    },
    once: {
      title: text("\u5DF2\u50AC\u529E\u4E00\u6B21", "reminded once"),
      deadlines: ["second-reminder"],
      on: {
        ...late,
        "second-reminder.reached": {
          target: "twice",
          records: remind2,
          event: "task.reminded",
          cites: ["4.3.a", "S4.d", "S5.g"]
        }
      }
    },
    twice: {
      title: text("\u5DF2\u50AC\u529E\u4E24\u6B21", "reminded twice"),
      deadlines: ["no-action"],
      on: {
        ...late,
        "no-action.reached": {
          target: "unanswered",
          event: "task.no-action",
          cites: ["2.5.2.q5", "S4.d", "S5.g"]
        }
      }
    },
    unanswered: { title: text("\u4E24\u6B21\u50AC\u529E\u672A\u52A8", "no action after two reminders"), on: late }
  }
});
var interim = region({
  commands: taskCommands,
  fields: taskFields,
  title: text("\u56DE\u590D", "reply"),
  initial: "awaited",
  states: {
    awaited: {
      title: text("\u5C1A\u65E0\u56DE\u590D\uFF08\u7763\u67E5\u4EA4\u529E\u7684\u987B\u6309\u65F6\u56DE\u590D\uFF09", "no reply; what an inspection assigned is owed one"),
      cites: ["2.6.3.e", "A8"],
      deadlines: ["interim"],
      on: {
        "task.reply": {
          target: "replied",
          may: ["responsible", "head", "deputy"],
          event: "task.replied",
          cites: ["2.6.3.e", "A8"]
        },
        "task.finish": { target: "replied", may: ["responsible"], cites: ["2.6.3.e"] },
        "task.withdraw": { target: "replied", may: ["assigner"], cites: ["2.6.g1"] },
        "interim.missed": { event: "task.reply-overdue", cites: ["2.6.3.e", "A8"] }
      }
    },
    replied: { title: text("\u5DF2\u56DE\u590D", "replied"), type: "final" }
  }
});

// src/packs/county-campaign/task/work.ts
var overdue2 = { event: "task.overdue", cites: ["4.3.a", "2.6.3.f"] };
var notStarted = { event: "task.not-started", cites: ["2.5.2.c", "2.5.2.d", "A22"] };
var soon = { event: "task.due-soon", cites: ["4.3.a"] };
var withdraw2 = { target: "withdrawn", may: ["assigner"], event: "task.withdrawn", cites: ["2.6.g1"] };
var handOver2 = {
  may: ["head", "deputy"],
  rules: [taskHasResponsible],
  keeps: ["responsible"],
  event: "task.handed-over",
  cites: ["2.5.2.c", "4.1.e"]
};
var start = {
  target: "moving",
  may: ["responsible"],
  event: "task.started",
  cites: ["2.5.2.c", "2.5.2.d", "A22", "S1.b"]
};
var work2 = region({
  commands: taskCommands,
  fields: taskFields,
  title: text("\u529E\u7406", "the work"),
  initial: "assigned",
  states: {
    assigned: {
      title: text("\u5DF2\u4EA4\u529E", "assigned"),
      cites: ["2.5.2.c", "2.6.3.d"],
      deadlines: ["start", "limit"],
      on: {
        "task.receive": { target: "received", may: ["responsible"], event: "task.received", cites: ["2.5.2.c"] },
        "task.start": start,
        "task.hand-over": handOver2,
        "task.withdraw": withdraw2,
        "start.missed": notStarted,
        "limit.soon": soon,
        "limit.missed": overdue2
      }
    },
    received: {
      title: text("\u5DF2\u7B7E\u6536", "received"),
      cites: ["2.5.2.c"],
      deadlines: ["start", "limit"],
      on: {
        "task.start": start,
        "task.hand-over": handOver2,
        "task.withdraw": withdraw2,
        "start.missed": notStarted,
        "limit.soon": soon,
        "limit.missed": overdue2
      }
    },
    moving: {
      title: text("\u63A8\u8FDB\u4E2D", "moving"),
      cites: ["2.5.2.d"],
      deadlines: ["limit"],
      on: {
        "task.report": {
          may: ["responsible"],
          keeps: ["progress"],
          event: "task.reported",
          cites: ["2.5.2.d", "4.3.a"]
        },
        "task.finish": {
          target: "finished",
          may: ["responsible"],
          keeps: ["result"],
          records: (c) => ({ finishedOn: c.on }),
          event: "task.finished",
          cites: ["2.5.2.e", "2.6.3.f"]
        },
        "task.hand-over": handOver2,
        "task.withdraw": withdraw2,
        "limit.soon": soon,
        "limit.missed": overdue2
      }
    },
    finished: {
      title: text("\u5DF2\u529E\u7ED3", "finished"),
      cites: ["2.5.2.e"],
      deadlines: ["feedback"],
      on: {
        "task.feed-back": {
          target: "fed-back",
          may: ["responsible", "head", "deputy"],
          rules: [fedBackToAssigner],
          event: "task.fed-back",
          cites: ["2.5.2.e", "2.6.3.f", "A22"]
        },
        "feedback.missed": { event: "task.feedback-overdue", cites: ["2.5.2.e", "A22"] }
      }
    },
    "fed-back": { title: text("\u5DF2\u53CD\u9988", "fed back"), cites: ["2.5.2.e"], type: "final" },
    withdrawn: { title: text("\u5DF2\u64A4\u56DE", "withdrawn"), type: "final" }
  }
});

// src/packs/county-campaign/task/procedure.ts
var task = defineParallel({
  id: "task",
  title: text("\u4EFB\u52A1", "task"),
  cites: ["2.5.2.c", "2.5.2.d", "2.5.2.e", "2.6.3.d", "A22"],
  subject: "unit",
  fields: taskFields,
  commands: taskCommands,
  deadlines: {
    start: {
      title: text("\u542F\u52A8\u65F6\u9650", "limit to begin"),
      cites: ["2.5.2.c", "2.5.2.d", "A22", "S1.b"],
      kind: "limit",
      span: workingDays(taskStartDays)
    },
    limit: {
      title: text("\u529E\u7406\u65F6\u9650", "limit"),
      cites: ["2.6.3.f", "4.3.a"],
      kind: "limit",
      span: dayInField("limit"),
      soon: { unit: "working-days", amount: 1 }
    },
    feedback: {
      title: text("\u53CD\u9988\u65F6\u9650", "limit to feed back"),
      cites: ["2.5.2.e", "A22"],
      kind: "limit",
      span: workingDays(taskFeedbackDays)
    },
    interim: {
      title: text("\u56DE\u590D\u65F6\u9650", "limit to reply"),
      cites: ["2.6.3.e", "A8"],
      kind: "limit",
      span: dayInField("interimBy")
    },
    reminder: {
      title: text("\u50AC\u529E", "reminder"),
      cites: ["4.3.a", "S5.g"],
      kind: "turn",
      span: workingDays(reminderDays)
    },
    "second-reminder": {
      title: text("\u518D\u6B21\u50AC\u529E", "second reminder"),
      cites: ["4.3.a", "S4.d"],
      kind: "turn",
      span: workingDays(secondReminderDays)
    },
    "no-action": {
      title: text("\u50AC\u529E\u540E\u884C\u52A8\u671F\u9650", "action after two reminders"),
      cites: ["2.5.2.q5", "S4.d"],
      kind: "turn",
      span: workingDays(noActionDays)
    }
  },
  opens: {
    "task.assign": {
      may: ["head", "deputy", "parentHead", "leaderInCharge", "office", "inspector"],
      rules: [taskHasResponsible, taskLimitAhead, assignedToInspected],
      keeps: ["matter", "source", "responsible", "limit", "reports", "forms"],
      records: assigned2,
      event: "task.assigned",
      cites: ["2.5.2.c", "2.6.3.d", "A22"]
    }
  },
  states: { work: work2, reminders: reminders2, interim }
});

// src/packs/county-campaign/procedures.ts
var procedures = [
  campaign,
  participation,
  problem,
  escalation,
  praise,
  inventory,
  matter,
  publicRequest,
  clue,
  dutyDispute,
  task,
  signOff,
  meeting,
  inspection,
  familyEvent,
  indicator
];

// src/packs/county-campaign/links.ts
import { z as z48 } from "zod";

// src/packs/county-campaign/suggestions/suggest.ts
var reaction = reactionsOf();
var suggestion = (trigger2, grounds, evidence2) => ({
  trigger: trigger2,
  grounds,
  evidence: [...evidence2]
});
var suggestedBy = (trigger2, grounds, of) => ({
  case: `${trigger2}:${of?.id ?? ""}`.slice(0, 64),
  parent: of?.id ?? "",
  data: suggestion(trigger2, grounds, [of?.id ?? ""])
});
var textOf = (of, field) => {
  const value = of?.fields[field];
  return typeof value === "string" ? value : "";
};

// src/packs/county-campaign/links.ts
var carried = z48.object({
  channel,
  matter: words,
  items: z48.array(words).min(1),
  petitioners: z48.int(),
  representatives: z48.int()
});
var links = [
  reaction({
    id: "assigned-on-the-spot",
    title: text("\u4EA4\u529E\u5373\u56DE\u8BB0\u7763\u67E5", "an assignment is noted in its inspection"),
    cites: ["2.6.3.d", "A22"],
    on: "task.assigned",
    command: "inspection.note-assigned",
    asks: (c) => {
      const from = c.other(c.case?.parent ?? "");
      return from?.procedure === "inspection" && /onTheSpot\.(?:found|late)/u.test(from.state) ? { case: from.id, data: {} } : void 0;
    }
  }),
  reaction({
    id: "unit-inspected",
    title: text("\u7763\u67E5\u8BB0\u5165\u5355\u4F4D", "an inspection is noted in its unit"),
    cites: ["4.4.c", "A8", "S4.q"],
    on: "inspection.concluded",
    command: "participation.note-inspection",
    asks: (c) => {
      const of = c.linked("participation");
      return of === void 0 ? void 0 : { case: of.id, data: { inspection: c.event.case ?? "", inPhase: c.phase === "rectification" } };
    }
  }),
  reaction({
    id: "request-rerouted",
    title: text("\u8BC9\u6C42\u6539\u6D3E\u53E6\u4E00\u5355\u4F4D", "a request goes on to another unit"),
    cites: ["petition-rules.23", "S5.e"],
    on: "public-request.rerouted",
    command: "public-request.register",
    asks: ({ case: of }) => {
      const data = carried.safeParse(of?.fields);
      const unit = of?.fields["routedTo"];
      return of === void 0 || !data.success || typeof unit !== "string" ? void 0 : { case: `${of.id}>${unit}`.slice(0, 64), unit, parent: of.id, data: data.data };
    }
  })
];

// src/packs/county-campaign/duty-dispute/tallies.ts
var dutiesPassedOn = defineTally2({
  id: "duties-passed-on",
  title: text("\u63A8\u51FA\u7684\u672C\u5355\u4F4D\u804C\u8D23", "own duties passed on"),
  cites: ["2.4.1.x3", "S5.e"],
  per: "unit",
  kind: "count",
  feeds: {
    "duty-dispute.settled": ({ after }) => after.fields["outcome"] === "own-duty" ? 1 : void 0,
    "public-request.objection-rejected": 1
  }
});

// src/packs/county-campaign/suggestions/conduct.ts
var pushed2 = (on) => reaction({
  id: `q4-${on}`,
  title: text("\u50AC\u540E\u624D\u52A8\uFF1A\u63D0\u793A\u4E0D\u63A8\u4E0D\u52A8\u3001\u4E0D\u50AC\u4E0D\u505A", "moved only by a reminder suggests 2.5.2.q4"),
  cites: ["2.5.2.q4", "S5.g"],
  on,
  command: "escalation.suggest",
  asks: ({ case: of }) => of?.fields["movedByReminder"] === true && Number(of.fields["reminders"] ?? 0) >= 2 ? suggestedBy("2.5.2.q4", "\u5230\u671F\u540E\u7ECF\u4E24\u6B21\u50AC\u529E\u624D\u6709\u884C\u52A8 moved only after two reminders", of) : void 0
});
var passedOn = (on) => reaction({
  id: `x3-${on}`,
  title: text("\u591A\u6B21\u63A8\u51FA\u672C\u5355\u4F4D\u804C\u8D23\uFF1A\u63D0\u793A\u63A8\u8BFF\u626F\u76AE", "own duties passed on again and again suggest 2.4.1.x3"),
  cites: ["2.4.1.x3", "S5.e"],
  on,
  command: "escalation.suggest",
  asks: (c) => c.total(dutiesPassedOn) >= c.option(passedOnTimes) ? {
    case: `2.4.1.x3:${c.event.unit ?? ""}`,
    data: suggestion("2.4.1.x3", "\u591A\u6B21\u63A8\u51FA\u7ECF\u88C1\u5B9A\u5C5E\u4E8E\u672C\u5355\u4F4D\u7684\u804C\u8D23 own duties passed on", [c.event.case ?? ""])
  } : void 0
});
var mayDecide = (duties, duty2) => {
  if (typeof duties !== "object" || duties === null || !(duty2 in duties)) return false;
  const entry = duties[duty2];
  return typeof entry === "object" && entry !== null && "decides" in entry && entry.decides === true;
};
var conduct = [
  reaction({
    id: "x1-evidence-false",
    title: text("\u8BC1\u636E\u88AB\u8BA4\u5B9A\u4E0D\u5B9E\uFF1A\u63D0\u793A\u5F04\u865A\u4F5C\u5047", "evidence found false suggests 2.1.2.x1"),
    cites: ["2.1.2.x1", "S3.n"],
    on: "problem.evidence-false",
    command: "escalation.suggest",
    asks: ({ case: of }) => suggestedBy("2.1.2.x1", "\u8BC1\u636E\u7ECF\u6838\u67E5\u4E0D\u5B9E evidence found false", of)
  }),
  reaction({
    id: "x4-matter-late",
    title: text("\u8BF7\u793A\u62A5\u544A\u903E\u671F\uFF1A\u63D0\u793A\u8BF7\u793A\u62A5\u544A\u4E0D\u53CA\u65F6", "a late report suggests 2.1.3.x4"),
    cites: ["2.1.3.x4"],
    on: "matter.overdue",
    command: "escalation.suggest",
    asks: ({ case: of }) => suggestedBy("2.1.3.x4", "\u8BF7\u793A\u62A5\u544A\u903E\u671F not filed in time", of)
  }),
  reaction({
    id: "x6-over-the-head",
    title: text("\u8D8A\u7EA7\u6765\u4EF6\uFF1A\u63D0\u793A\u8D8A\u7EA7\u4E0A\u62A5", "what came past a level suggests 2.1.3.x6"),
    cites: ["2.1.3.x6", "S5.b"],
    on: "matter.taken-in",
    command: "escalation.suggest",
    asks: ({ case: of }) => textOf(of, "exempt") === "" ? suggestedBy("2.1.3.x6", "\u8D8A\u7EA7\u4E0A\u62A5 filed past a level", of) : void 0
  }),
  reaction({
    id: "x7-matter-omitted",
    title: text("\u957F\u671F\u672A\u62A5\uFF1A\u63D0\u793A\u6F0F\u62A5", "what was never filed suggests 2.1.3.x7"),
    cites: ["2.1.3.x7", "S5.a"],
    on: "matter.omitted",
    command: "escalation.suggest",
    asks: ({ case: of }) => suggestedBy("2.1.3.x7", "\u5E94\u62A5\u672A\u62A5 not filed at all", of)
  }),
  passedOn("duty-dispute.settled"),
  passedOn("public-request.objection-rejected"),
  ...["matter.filed", "matter.filed-late"].map(
    (on) => reaction({
      id: `x3-decides-itself-${on}`,
      title: text("\u53EF\u81EA\u884C\u51B3\u5B9A\u4ECD\u8BF7\u793A\uFF1A\u63D0\u793A\u8BE5\u62CD\u677F\u65F6\u7B49\u4E0A\u5934", "asking what one may decide suggests 2.4.2.x3"),
      cites: ["2.4.2.x3", "S5.f"],
      on,
      command: "escalation.suggest",
      asks: (c) => textOf(c.case, "kind") === "request" && mayDecide(c.linked("participation")?.fields["duties"], textOf(c.case, "duty")) ? suggestedBy("2.4.2.x3", "\u804C\u8D23\u6E05\u5355\u8BB8\u53EF\u81EA\u884C\u51B3\u5B9A\u4ECD\u884C\u8BF7\u793A asked what the duty list lets it decide", c.case) : void 0
    })
  ),
  pushed2("task.started"),
  pushed2("task.reported"),
  pushed2("task.finished"),
  reaction({
    id: "q5-no-action",
    title: text("\u4E24\u6B21\u50AC\u529E\u672A\u52A8\uFF1A\u63D0\u793A\u63A8\u4E5F\u4E0D\u52A8\u3001\u50AC\u4E5F\u4E0D\u505A", "no action after two reminders suggests 2.5.2.q5"),
    cites: ["2.5.2.q5", "S4.d", "S5.g"],
    on: "task.no-action",
    command: "escalation.suggest",
    asks: ({ case: of }) => suggestedBy("2.5.2.q5", "\u4E24\u6B21\u50AC\u529E\u540E\u65E0\u884C\u52A8 no action after two reminders", of)
  })
];

// src/packs/county-campaign/suggestions/documents.ts
var hiddenForms = { note: "2.6.1.x1", phone: "2.6.1.x2", wechat: "2.6.1.x3", "white-head": "2.6.1.x4" };
var hidden = (on, field) => reaction({
  id: `hidden-document-${on}`,
  title: text("\u4EE5\u5176\u4ED6\u5F62\u5F0F\u4EE3\u66FF\u6587\u4EF6\uFF1A\u63D0\u793A\u76F8\u5E94\u8868\u73B0", "what stood in for a document suggests 2.6.1.x1\u2013x4"),
  cites: ["2.6.1.x1", "2.6.1.x2", "2.6.1.x3", "2.6.1.x4", "S5.i", "S5.j"],
  on,
  command: "escalation.suggest",
  asks: ({ case: of }) => {
    const form2 = Object.entries(hiddenForms).find(([name2]) => name2 === textOf(of, field));
    return form2 === void 0 ? void 0 : suggestedBy(form2[1], `\u4EE5 ${form2[0]} \u4EE3\u66FF\u7EA2\u5934\u6587\u4EF6 in place of a document`, of);
  }
});
var documents2 = [
  hidden("sign-off.hidden", "form"),
  hidden("sign-off.hidden-reported", "reportedForm"),
  reaction({
    id: "x6-sign-off-overdue",
    title: text("\u7B7E\u6279\u8D85\u65F6\uFF1A\u63D0\u793A\u6D41\u8F6C\u4E0D\u901A\u7545", "an overdue signature suggests 2.6.1.x6"),
    cites: ["2.6.1.x6", "2.6.1.d", "S5.h"],
    on: "sign-off.overdue",
    command: "escalation.suggest",
    asks: ({ case: of }) => suggestedBy("2.6.1.x6", "\u7B7E\u6279\u8D85\u8FC7\u4E09\u4E2A\u5DE5\u4F5C\u65E5 signing took too long", of)
  }),
  reaction({
    id: "x7-follow-up-overdue",
    title: text("\u529E\u7ED3\u903E\u671F\uFF1A\u63D0\u793A\u529E\u7ED3\u4E0D\u8DDF\u8FDB", "an overdue follow-up suggests 2.6.1.x7"),
    cites: ["2.6.1.x7"],
    on: "sign-off.follow-up-overdue",
    command: "escalation.suggest",
    asks: ({ case: of }) => suggestedBy("2.6.1.x7", "\u6587\u4EF6\u6240\u5217\u4E8B\u9879\u903E\u671F\u672A\u529E\u7ED3 not followed up", of)
  }),
  reaction({
    id: "x1-meetings-apart",
    title: text("\u540C\u65E5\u5206\u5F00\u53EC\u5F00\uFF1A\u63D0\u793A\u4F1A\u8BAE\u65F6\u95F4\u672A\u6709\u6548\u6574\u5408", "meetings held apart on one day suggest 2.6.2.x1"),
    cites: ["2.6.2.x1", "2.6.2.c"],
    on: "meeting.held",
    command: "escalation.suggest",
    asks: ({ case: of }) => {
      const overlaps = of?.fields["overlaps"];
      return Array.isArray(overlaps) && overlaps.length > 0 ? suggestedBy(
        "2.6.2.x1",
        `\u540C\u65E5\u5BF9\u540C\u4E00\u5355\u4F4D\u5206\u5F00\u5F00\u4F1A\uFF1A${textOf(of, "separateBecause")} held apart`.slice(0, 900),
        of
      ) : void 0;
    }
  }),
  reaction({
    id: "x3-meeting-without-decisions",
    title: text("\u4F1A\u540E\u65E0\u8BAE\u5B9A\u4E8B\u9879\uFF1A\u63D0\u793A\u4F1A\u8BAE\u6D3B\u52A8\u65E0\u6210\u6548", "a meeting without decisions suggests 2.6.2.x3"),
    cites: ["2.6.2.x3"],
    on: "meeting.without-decisions",
    command: "escalation.suggest",
    asks: ({ case: of }) => suggestedBy("2.6.2.x3", "\u4F1A\u540E\u672A\u767B\u8BB0\u8BAE\u5B9A\u4E8B\u9879 no decision recorded", of)
  }),
  reaction({
    id: "x1-inspected-too-often",
    title: text("\u7763\u67E5\u8D85\u8FC7\u57FA\u671F\uFF1A\u63D0\u793A\u68C0\u67E5\u8003\u6838\u9891\u7E41", "more inspections than before suggest 2.6.3.x1"),
    cites: ["2.6.3.x1", "2.6.3.b", "A23"],
    on: "inspection.planned",
    command: "escalation.suggest",
    asks: ({ case: of }) => textOf(of, "beyondBaseline") === "" ? void 0 : suggestedBy("2.6.3.x1", "\u8BA1\u5212\u5185\u7763\u67E5\u4E0D\u5C11\u4E8E\u57FA\u671F as many inspections as before, or more", of)
  }),
  reaction({
    id: "x2-stricter-than-above",
    title: text("\u4E25\u4E8E\u4E0A\u7EA7\u8981\u6C42\uFF1A\u63D0\u793A\u5C42\u5C42\u52A0\u7801\u8005", "stricter than the level above suggests 2.6.3.x2"),
    cites: ["2.6.3.x2", "S5.k"],
    on: "task.assigned",
    command: "escalation.suggest",
    asks: (c) => {
      const of = c.case;
      const stricter = of?.fields["stricter"];
      if (!Array.isArray(stricter) || stricter.length === 0) return void 0;
      const above = c.other(of?.parent ?? "")?.unit;
      return {
        ...suggestedBy("2.6.3.x2", `\u4E25\u4E8E\u4E0A\u7EA7\uFF1A${stricter.join("\u3001")} stricter than the level above`, of),
        ...above === void 0 ? {} : { unit: above }
      };
    }
  })
];

// src/packs/county-campaign/suggestions/handling.ts
var handling3 = [
  reaction({
    id: "x5-x6-refusal-overturned",
    title: text("\u4E0D\u4E88\u529E\u7406\u88AB\u590D\u67E5\u63A8\u7FFB\uFF1A\u63D0\u793A\u80FD\u529E\u4E0D\u529E\u3001\u8BE5\u529E\u4E0D\u529E", "a refusal overturned suggests 2.3.2.x5 or x6"),
    cites: ["2.3.2.x5", "2.3.2.x6", "S5.d"],
    on: "public-request.overturned",
    command: "escalation.suggest",
    asks: ({ case: of }) => {
      const as = textOf(of, "refusedAs");
      if (as === "") return void 0;
      return suggestedBy(as === "not-able" ? "2.3.2.x5" : "2.3.2.x6", "\u4E0D\u4E88\u529E\u7406\u7ECF\u590D\u67E5\u63A8\u7FFB refusal overturned", of);
    }
  }),
  reaction({
    id: "x7-request-overdue",
    title: text("\u8BC9\u6C42\u903E\u671F\u672A\u529E\u7ED3\uFF1A\u63D0\u793A\u4E45\u62D6\u4E0D\u529E", "an overdue request suggests 2.3.2.x7"),
    cites: ["2.3.2.x7", "petition-rules.34"],
    on: "public-request.overdue",
    command: "escalation.suggest",
    asks: ({ case: of }) => suggestedBy("2.3.2.x7", "\u7FA4\u4F17\u8BC9\u6C42\u903E\u671F\u672A\u529E\u7ED3 not answered in time", of)
  })
];

// src/packs/county-campaign/public-request/tallies.ts
var callBacksAnswered = defineTally2({
  id: "call-backs-answered",
  title: text("\u5DF2\u63A5\u901A\u56DE\u8BBF", "call-backs answered"),
  cites: ["2.3.2.e", "A14"],
  per: "unit",
  kind: "count",
  feeds: { "public-request.satisfied": 1, "public-request.redone": 1 }
});
var callBacksSatisfied = defineTally2({
  id: "call-backs-satisfied",
  title: text("\u56DE\u8BBF\u6EE1\u610F", "call-backs satisfied"),
  cites: ["2.3.2.e", "A14"],
  per: "unit",
  kind: "count",
  feeds: { "public-request.satisfied": 1 }
});

// src/packs/county-campaign/suggestions/triggers.ts
var shortfallsOf = (of) => {
  const list = of?.fields["shortfalls"];
  return Array.isArray(list) ? list : [];
};
var gateOf2 = (of) => {
  const gate = of?.fields["lastGate"];
  return typeof gate === "string" ? gate : "";
};
var poor = (code2) => !code2.startsWith("open-problems") && !code2.startsWith("unsigned-nil") && code2 !== "no-summary";
var reopenedTooOften = (c) => {
  const base = c.total(struckOffProblems) + c.total(reopenedProblems);
  return base >= c.option(minimumProblems) && c.total(reopenedProblems) * 100 > base * c.option(reopenedPercent);
};
var triggers = [
  reaction({
    id: "T1-at-the-gate",
    title: text("\u9636\u6BB5\u5173\u53E3\u7F3A\u9879\uFF1A\u63D0\u793A\u7EC4\u7EC7\u4E0D\u529B", "shortfalls at a gate suggest T1"),
    cites: ["4.4.d1", "A14", "S4.c"],
    on: "gate.failed",
    command: "escalation.suggest",
    asks: ({ event, case: of }) => {
      const codes = shortfallsOf(of).filter(poor);
      return codes.length === 0 ? void 0 : {
        case: `T1:${event.unit ?? ""}:${gateOf2(of)}`,
        data: suggestion("T1", `${gateOf2(of)}: ${codes.join(", ")}`.slice(0, 900), [event.case ?? ""])
      };
    }
  }),
  reaction({
    id: "T2-unsigned-nil",
    title: text("\u96F6\u6E05\u5355\u672A\u7B7E\u5B57\uFF1A\u63D0\u793A\u6577\u884D\u585E\u8D23", "an unsigned nil list suggests T2"),
    cites: ["4.4.d2", "A14", "S3.a"],
    on: "gate.failed",
    command: "escalation.suggest",
    asks: ({ event, case: of }) => shortfallsOf(of).some((code2) => code2.startsWith("unsigned-nil")) ? {
      case: `T2:${event.unit ?? ""}:nil`,
      data: suggestion("T2", "\u96F6\u6E05\u5355\u672A\u7B7E\u5B57 unsigned nil list", [event.case ?? ""])
    } : void 0
  }),
  reaction({
    id: "T2-nil-contradicted",
    title: text("\u96F6\u6E05\u5355\u4E0E\u7763\u67E5\u4E0D\u7B26\uFF1A\u63D0\u793A\u6577\u884D\u585E\u8D23", "a nil list that an inspection contradicts suggests T2"),
    cites: ["4.4.d2", "A14", "S3.b"],
    on: "inspection.found",
    command: "escalation.suggest",
    asks: (c) => c.linked("participation")?.fields["unitListNil"] === true && c.total(listedProblems) === 0 ? {
      case: `T2:${c.event.unit ?? ""}:nil-contradicted`,
      parent: c.event.case ?? "",
      data: suggestion("T2", "\u62A5\u96F6\u6E05\u5355\u800C\u7763\u67E5\u53D1\u73B0\u95EE\u9898 a nil list, yet an inspection found something", [
        c.event.case ?? ""
      ])
    } : void 0
  }),
  reaction({
    id: "T2-rejected-twice",
    title: text("\u8BC1\u636E\u4E24\u6B21\u4E0D\u901A\u8FC7\uFF1A\u63D0\u793A\u6577\u884D\u585E\u8D23", "evidence rejected twice suggests T2"),
    cites: ["4.4.d2", "A14"],
    on: "problem.rejected",
    command: "escalation.suggest",
    asks: ({ event, case: of }) => Number(of?.fields["rejections"] ?? 0) >= 2 ? {
      case: `T2:${event.case ?? ""}:rejected`,
      parent: event.case ?? "",
      data: suggestion("T2", "\u540C\u4E00\u95EE\u9898\u8BC1\u636E\u4E24\u6B21\u4E0D\u901A\u8FC7 evidence rejected twice", [event.case ?? ""])
    } : void 0
  }),
  reaction({
    id: "T2-no-action",
    title: text("\u4E24\u6B21\u50AC\u529E\u672A\u52A8\uFF1A\u63D0\u793A\u6577\u884D\u585E\u8D23", "no action after two reminders suggests T2"),
    cites: ["4.4.d2", "A14", "S4.d"],
    on: "problem.no-action",
    command: "escalation.suggest",
    asks: ({ event }) => ({
      case: `T2:${event.case ?? ""}:silent`,
      parent: event.case ?? "",
      data: suggestion("T2", "\u4E24\u6B21\u50AC\u529E\u540E\u65E0\u884C\u52A8 no action after two reminders", [event.case ?? ""])
    })
  }),
  reaction({
    id: "T2-summary-missed",
    title: text("\u603B\u7ED3\u903E\u671F\u672A\u62A5\uFF1A\u63D0\u793A\u6577\u884D\u585E\u8D23", "a missed summary suggests T2"),
    cites: ["4.4.d2", "3.4.g", "A14"],
    on: "summary.missed",
    command: "escalation.suggest",
    asks: ({ event, registry }) => registry.unit(event.unit ?? "")?.kind === "leadership" ? void 0 : {
      case: `T2:${event.unit ?? ""}:summary`,
      data: suggestion("T2", "\u603B\u7ED3\u903E\u671F\u672A\u62A5 the summary is late", [event.case ?? ""])
    }
  }),
  reaction({
    id: "T3-open-at-the-end",
    title: text("\u6574\u6539\u671F\u672B\u672A\u6E05\u96F6\uFF1A\u63D0\u793A\u6548\u679C\u4E0D\u597D", "open problems at the end of phase 3 suggest T3"),
    cites: ["4.4.d3", "A14", "S4.e"],
    on: "gate.failed",
    command: "escalation.suggest",
    asks: (c) => {
      const { event, case: of } = c;
      const open2 = shortfallsOf(of).some((code2) => code2.startsWith("open-problems"));
      return open2 && gateOf2(of) === "rectification" && c.total(listedProblems) >= c.option(minimumProblems) ? {
        case: `T3:${event.unit ?? ""}`,
        data: suggestion("T3", "\u6574\u6539\u671F\u672B\u4ECD\u6709\u672A\u9500\u53F7\u4E14\u672A\u6279\u51C6\u6301\u7EED\u6574\u6539\u7684\u95EE\u9898 open at the end of phase 3", [
          event.case ?? ""
        ])
      } : void 0;
    }
  }),
  reaction({
    id: "T3-reopened-share",
    title: text("\u91CD\u65B0\u6253\u5F00\u6BD4\u4F8B\u8FC7\u9AD8\uFF1A\u63D0\u793A\u6548\u679C\u4E0D\u597D", "a high reopened share suggests T3"),
    cites: ["4.4.d3", "A14", "S4.e"],
    on: "problem.reopened",
    command: "escalation.suggest",
    asks: (c) => reopenedTooOften(c) ? {
      case: `T3:${c.event.unit ?? ""}:reopened`,
      data: suggestion("T3", "\u91CD\u65B0\u6253\u5F00\u6BD4\u4F8B\u8D85\u8FC7\u9608\u503C reopened share above the threshold", [c.event.case ?? ""])
    } : void 0
  }),
  reaction({
    id: "T3-not-satisfied",
    title: text("\u7FA4\u4F17\u6EE1\u610F\u5EA6\u4F4E\u4E8E\u9608\u503C\uFF1A\u63D0\u793A\u6548\u679C\u4E0D\u597D", "too few satisfied call-backs suggest T3"),
    cites: ["4.4.d3", "A14", "S4.e"],
    on: "public-request.redone",
    command: "escalation.suggest",
    asks: (c) => {
      const answered = c.total(callBacksAnswered);
      const low = c.total(callBacksSatisfied) * 100 < answered * c.option(satisfiedPercent);
      return low && answered >= c.option(minimumProblems) ? {
        case: `T3:${c.event.unit ?? ""}:satisfaction`,
        data: suggestion("T3", "\u7FA4\u4F17\u6EE1\u610F\u5EA6\u4F4E\u4E8E\u9608\u503C satisfied share below the threshold", [c.event.case ?? ""])
      } : void 0;
    }
  })
];

// src/packs/county-campaign/reactions.ts
var reactions = [
  reaction({
    id: "unit-takes-part",
    title: text("\u767B\u8BB0\u5355\u4F4D\u5373\u7EB3\u5165\u884C\u52A8", "a registered unit takes part"),
    cites: ["0.d", "S2.b"],
    on: "unit.registered",
    command: "participation.open",
    asks: ({ event, registry }) => {
      const kind2 = registry.unit(event.unit ?? "")?.kind ?? "";
      return ["township", "department", "leadership"].includes(kind2) ? { case: `participation:${event.unit ?? ""}`, data: {} } : void 0;
    }
  }),
  ...links,
  ...triggers,
  ...conduct,
  ...documents2,
  ...handling3
];

// src/packs/county-campaign/readers.ts
var readers = {
  personal: {
    roles: ["head", "deputy", "office", "inspector", "leaderInCharge", "responsible"],
    cites: ["A18", "3.2.g", "A3"]
  },
  protects: { fields: ["reportedBy", "reporter"], roles: ["office", "organ"], cites: ["S6.k", "inspection-rules.26"] },
  restsOn: {
    procedure: "escalation",
    state: "steps.proposed",
    field: "evidence",
    roles: ["authority"],
    cites: ["S6.j", "A18"]
  }
};

// src/packs/county-campaign/tallies.ts
var countyTallies = [
  ...participationTallies,
  ...problemTallies,
  ...meetingTallies,
  ...inspectionTallies,
  inventoryItems,
  dutiesPassedOn,
  callBacksAnswered,
  callBacksSatisfied,
  documentsSubmitted
];

// src/packs/county-campaign/policy.ts
var countyCampaign = (options) => {
  const {
    year,
    issuedOn,
    phaseDates,
    personalItems = "restricted",
    summaryInclusive,
    roll = "rest-days",
    choices = {}
  } = options;
  if (!Number.isInteger(year) || year < 2004 || year > 2100)
    throw new DubanError("bad-option", text("\u5E74\u4EFD\u8D85\u51FA\u8303\u56F4", "the year is out of range"), [
      { path: "year", message: text("A1\uFF1A2004\u20132100", "A1: 2004\u20132100") }
    ]);
  const phases = countyPhases(year, issuedOn, phaseDates);
  demandAgreement({ year, issuedOn, summaryInclusive, choices, phases: countyPhases(year, void 0, phaseDates) });
  const last3 = day(`${year}-10-20`);
  return definePolicy({
    id: "county-campaign",
    title: text("\u53BF\u653F\u5E9C\u7CFB\u7EDF\u4F5C\u98CE\u5EFA\u8BBE\u884C\u52A8", "a county government\u2019s work-style campaign"),
    version: "2",
    source: "\u53BF\u653F\u5E9C\u529E\u516C\u5BA4\u5173\u4E8E\u5F00\u5C55\u4F5C\u98CE\u5EFA\u8BBE\u884C\u52A8\u7684\u901A\u77E5",
    clauses,
    phases,
    campaign: "campaign",
    actions: specialActions,
    roles,
    registrars: ["office"],
    scope: { kinds: ["township", "department", "leadership"], cites: ["0.d", "A12", "S2.a"] },
    ...personalItems === "open" ? {} : { readers },
    procedures,
    tallies: countyTallies,
    reactions,
    ladder,
    options: countyOptions,
    chosen: { [summaryDay.id]: summaryInclusive !== false ? last3 : addDays(last3, -1), ...choices },
    ruleSets: [
      {
        id: "government-working-rules",
        title: text("\u300A\u653F\u5E9C\u5DE5\u4F5C\u89C4\u5219\u300B", "Government Working Rules"),
        cites: ["2.1.3.b", "S6.a"],
        supplied: options.ruleSets?.["government-working-rules"]
      },
      {
        id: "eight-point-rules",
        title: text("\u4E2D\u592E\u516B\u9879\u89C4\u5B9A\u53CA\u5B9E\u65BD\u7EC6\u5219", "Eight-point Rules"),
        cites: ["2.7.1.a", "S6.a"],
        supplied: options.ruleSets?.["eight-point-rules"]
      }
    ],
    calendar: options.calendar ?? nationalCalendar(),
    backdating: { span: workingDays(backdatingDays), cites: ["A28"] },
    roll
  });
};

// src/engine/admit.ts
import { z as z50 } from "zod";

// src/chart/compiled/guard.ts
import { and, matchesState, not, or } from "xstate";
var isBuiltIn = (guard) => "check" in guard;
var checkOf = (guard) => guard.check;
var [ofNot, ofAnd, ofOr] = [checkOf(not("x")), checkOf(and([])), checkOf(or([]))];
var always = () => true;
var never = () => false;
var builtIn = (machine, guard, at, depth) => {
  const { stateValue, guards = [] } = guard;
  if (stateValue !== void 0) {
    const held = typeof stateValue === "string" && stateValue.startsWith("#") ? at.nodes.includes(machine.getStateNodeById(stateValue)) : matchesState(stateValue, at.value);
    return held ? always : never;
  }
  const tests = guards.map((one) => testOf(machine, one, at, depth + 1));
  const [first2 = never] = tests;
  switch (guard.check) {
    case ofNot:
      return (context, event) => !first2(context, event);
    case ofAnd:
      return (context, event) => tests.every((test) => test(context, event));
    case ofOr:
      return (context, event) => tests.some((test) => test(context, event));
    default:
      throw new DubanError(
        "chart-unsupported",
        text(`\u4E0D\u652F\u6301\u7684\u5B88\u536B\uFF1A${guard.name}`, `a guard that is not supported: ${guard.name}`)
      );
  }
};
var missing = (name2) => new DubanError(
  "chart-unsupported",
  text(
    `\u5B88\u536B\u201C${name2}\u201D\u672A\u5B9E\u73B0\uFF1A\u8BF7\u5728 setup \u6216 provide \u4E2D\u7ED9\u51FA`,
    `guard "${name2}" is not implemented: give it in setup or provide`
  )
);
var deepest = 100;
var testOf = (machine, guard, at, depth = 0) => {
  if (depth > deepest) throw missing(typeof guard === "function" ? guard.name : JSON.stringify(guard));
  const { guards } = machine.implementations;
  const resolved = typeof guard === "function" ? guard : guards[typeof guard === "string" ? guard : guard.type];
  if (resolved === void 0) throw missing(typeof guard === "object" ? guard.type : String(guard));
  if (typeof resolved !== "function") return testOf(machine, resolved, at, depth + 1);
  if (isBuiltIn(resolved)) return builtIn(machine, resolved, at, depth);
  const params = typeof guard === "object" ? guard.params : void 0;
  if (typeof params === "function") {
    const made = params;
    return (context, event) => Boolean(resolved({ context, event }, made({ context, event })));
  }
  return (context, event) => Boolean(resolved({ context, event }, params));
};

// src/chart/compiled/tree.ts
var isLeaf = ({ type }) => type === "atomic" || type === "final";
var childrenOf = (node) => Object.values(node.states).filter(({ type }) => type !== "history");
var historiesOf = (node) => Object.values(node.states).filter(({ type }) => type === "history");
var ancestorsOf = (node, outer) => {
  const found = [];
  if (node === outer) return found;
  for (let at = node.parent; at !== void 0 && at !== outer; at = at.parent) found.push(at);
  return found;
};
var isInside = (node, outer) => {
  if (outer === void 0) return true;
  for (let at = node.parent; at !== void 0; at = at.parent) if (at === outer) return true;
  return false;
};
var inOrder = (a, b) => a.order - b.order;
var inReverse = (a, b) => b.order - a.order;
var isFinished = (active, node) => {
  if (node.type === "compound") return childrenOf(node).some((one) => one.type === "final" && active.has(one));
  if (node.type === "parallel") return childrenOf(node).every((one) => isFinished(active, one));
  return node.type === "final";
};
var defaultsOf = (node, found = /* @__PURE__ */ new Set()) => {
  if (found.has(node)) return found;
  found.add(node);
  const [first2] = node.type === "compound" ? node.initial.target : [];
  if (first2 !== void 0) defaultsOf(first2, found);
  if (node.type === "parallel") for (const child of childrenOf(node)) defaultsOf(child, found);
  return found;
};

// src/chart/compiled/choose.ts
var matches = (type, descriptor) => {
  if (descriptor === type || descriptor === "*") return true;
  if (!descriptor.endsWith(".*")) return false;
  const parts = type.split(".");
  const wanted = descriptor.split(".");
  const wild = wanted.indexOf("*");
  return wild === wanted.length - 1 && wanted.slice(0, wild).every((part, i) => part === parts[i]);
};
var candidates = ({ transitions }, type) => [
  ...transitions.get(type) ?? [],
  ...[...transitions.keys()].filter((descriptor) => descriptor !== type && matches(type, descriptor)).sort((a, b) => b.length - a.length).flatMap((descriptor) => transitions.get(descriptor) ?? [])
];
var choicesOf = (machine, row, transitions) => {
  const free = transitions.findIndex(({ guard }) => !guard);
  return (free === -1 ? transitions : transitions.slice(0, free + 1)).map((transition) => ({
    transition,
    test: transition.guard ? testOf(machine, transition.guard, row) : void 0
  }));
};
var asksNobody = ({ inside, own: own2 }) => inside.length === 0 && own2.length === 0;
var chooserOf = (machine, row, type, node, value) => {
  const keys = typeof value === "string" ? [value] : Object.keys(value);
  const inside = keys.flatMap((key) => {
    const child = node.states[key];
    const held = typeof value === "string" ? {} : value[key] ?? {};
    return child === void 0 ? [] : [chooserOf(machine, row, type, child, held)];
  });
  return {
    inside: inside.filter((one) => !asksNobody(one)),
    own: choicesOf(machine, row, candidates(node, type))
  };
};
var cellWith = (chooser) => ({ chooser, start: { picked: [], next: [], variant: void 0 } });
var cellFor = (row, type) => cellWith(chooserOf(row.home.machine, row, type, row.home.machine.root, row.value));
var eventlessCell = (row) => cellWith({
  inside: row.nodes.filter(isLeaf).map((leaf) => [leaf, ...ancestorsOf(leaf)].flatMap(({ always: always4 = [] }) => always4)).filter((transitions) => transitions.length > 0).map((transitions) => ({ inside: [], own: choicesOf(row.home.machine, row, transitions) })),
  own: []
});
var branch = (fork2, at, transition) => {
  const made = {
    picked: transition === void 0 ? fork2.picked : [...fork2.picked, transition],
    next: [],
    variant: void 0
  };
  fork2.next[at] = made;
  return made;
};
var pick = ({ inside, own: own2 }, from, context, event) => {
  let fork2 = from;
  for (const chooser of inside) fork2 = pick(chooser, fork2, context, event);
  if (fork2.picked !== from.picked) return fork2;
  let at = 1;
  for (const { test, transition } of own2) {
    if (test === void 0 || test(context, event)) return fork2.next[at] ?? branch(fork2, at, transition);
    at += 1;
  }
  return own2.length === 0 ? fork2 : fork2.next[0] ?? branch(fork2, 0, void 0);
};

// src/chart/compiled/convert.ts
var nameOf2 = ({ id: id3, version }) => version === void 0 ? id3 : `${id3} ${version}`;
var foreign = (machine, from, cause) => new DubanError(
  "foreign-snapshot",
  text(
    `\u8FD9\u4E2A\u5FEB\u7167\u5C5E\u4E8E ${from}\uFF0C\u4E0D\u5C5E\u4E8E ${nameOf2(machine)}\uFF1A\u8BF7\u7528\u4EA7\u751F\u5B83\u7684\u72B6\u6001\u673A\uFF0C\u6216\u5148\u8FC1\u79FB`,
    `this snapshot belongs to ${from}, not to ${nameOf2(machine)}: use the machine that made it, or migrate it first`
  ),
  [],
  cause
);
var ownerOf = (snapshot) => {
  const { machine, row } = snapshot ?? {};
  const owner = machine ?? row?.home?.machine;
  return owner === void 0 ? "no known machine" : nameOf2(owner);
};
var toSnapshot = (machine, snapshot, row) => {
  const made = machine.resolveState({
    value: row.value,
    context: snapshot.context,
    status: row.status,
    output: snapshot.output,
    error: snapshot.error,
    historyValue: row.history
  });
  return Object.assign(made, { _nodes: [...row.nodes], value: row.value, status: row.status });
};
var byId = (snapshot) => ({
  ...snapshot,
  historyValue: Object.fromEntries(
    Object.entries(snapshot.historyValue).map(([id3, nodes = []]) => [id3, nodes.map((node) => ({ id: node.id }))])
  )
});
var placeOf = (machine, resolved, snapshot) => {
  const given3 = snapshot;
  const live = given3?.machine;
  if (live !== void 0 && live.config !== resolved.config) throw foreign(resolved, nameOf2(live));
  let from = given3;
  if (live !== resolved)
    try {
      from = machine.restoreSnapshot(byId(given3), void 0);
    } catch (cause) {
      throw foreign(resolved, ownerOf(snapshot), cause);
    }
  const { _nodes: nodes, historyValue: history, status } = from;
  if (Object.keys(given3.children).length > 0) throw foreign(resolved, `${nameOf2(live ?? resolved)} (children)`);
  return { place: { nodes, history, status }, from };
};

// src/chart/compiled/frame.ts
import { createActor } from "xstate";
var inertOf = (machine) => {
  let made;
  return () => {
    if (made === void 0) {
      const self = createActor(machine);
      made = { self, system: self.system };
    }
    return made;
  };
};

// src/chart/compiled/action.ts
import { assign, cancel, emit, raise } from "xstate";

// src/chart/compiled/unsupported.ts
var unsupported = (state, feature) => new DubanError(
  "chart-unsupported",
  text(
    `\u72B6\u6001 ${state} \u4F7F\u7528\u4E86 ${feature}\uFF1A\u7F16\u8BD1\u540E\u7684\u72B6\u6001\u56FE\u53EA\u8BA1\u7B97\uFF0C\u4E0D\u542F\u52A8\u6216\u8054\u7EDC\u5176\u4ED6\u53C2\u4E0E\u8005\u3002\u8BF7\u6539\u4E3A emit \u6216\u81EA\u6709\u52A8\u4F5C\uFF0C\u7531\u8C03\u7528\u65B9\u6309\u6548\u679C\u6267\u884C`,
    `state ${state} uses ${feature}: a compiled chart only computes, it starts and reaches no other actors. Emit an event or name an action of your own instead, and let the caller act on the effect`
  )
);
var impure = /* @__PURE__ */ new Set(["xstate.spawnChild", "xstate.stopChild", "xstate.sendTo"]);
var pure = /* @__PURE__ */ new Set([
  "xstate.assign",
  "xstate.raise",
  "xstate.cancel",
  "xstate.emit",
  "xstate.log",
  "xstate.enqueueActions"
]);
var isBuiltInAction = (action8) => action8 !== void 0 && "resolve" in action8;
var spawns = /[{,]\s*spawn\s*[,:}]|\.\s*spawn\s*\(/u;
var sends = /\.\s*(sendTo|sendParent|spawnChild|stopChild|forwardTo)\s*\(/u;
var hidden2 = (parts, pattern) => parts.filter((part) => typeof part === "function").map((part) => pattern.exec(String(part))).map((match) => match === null ? void 0 : match[1] ?? "spawn").find((feature) => feature !== void 0);
var checkAction = (machine, node, reference) => {
  const { actions } = machine.implementations;
  const action8 = typeof reference === "function" ? reference : actions[typeof reference === "string" ? reference : reference.type];
  if (!isBuiltInAction(action8)) return;
  const { type, assignment, collect } = action8;
  if (impure.has(type)) throw unsupported(node.id, type.replace("xstate.", ""));
  if (!pure.has(type)) throw unsupported(node.id, type);
  const assigners = typeof assignment === "object" ? Object.values(assignment ?? {}) : [assignment];
  const found = hidden2(assigners, spawns) ?? hidden2([collect], sends);
  if (found !== void 0) throw unsupported(node.id, found);
};
var transitionsOf2 = (node) => [...[...node.transitions.values()].flat(), ...node.always ?? []];
var refuseImpure = (machine, node = machine.root) => {
  if (node.parent === void 0 && hidden2([machine.config.context], spawns) !== void 0)
    throw unsupported(node.id, "spawn");
  if (node.invoke.length > 0) throw unsupported(node.id, "invoke");
  const actions = [
    ...node.entry,
    ...node.exit,
    ...node.type === "compound" ? node.initial.actions : [],
    ...transitionsOf2(node).flatMap((transition) => transition.actions)
  ];
  for (const action8 of actions) checkAction(machine, node, action8);
  for (const child of Object.values(node.states)) refuseImpure(machine, child);
};

// src/chart/compiled/assign.ts
var assigning = (machine, { assignment }, params) => {
  const spawn = () => {
    throw unsupported(machine.id, "spawn");
  };
  const whole2 = typeof assignment === "function" ? assignment : void 0;
  const parts = whole2 === void 0 ? Object.entries(assignment) : [];
  return {
    run: (frame) => {
      const passed = params(frame);
      const { context, event, inert } = frame;
      const { self, system } = inert();
      const args = { context, event, self, system, spawn };
      if (whole2 !== void 0) frame.context = { ...context, ...whole2(args, passed) };
      else {
        const next = { ...context };
        for (const [key, value] of parts)
          next[key] = typeof value === "function" ? value(args, passed) : value;
        frame.context = next;
      }
      frame.assigned = true;
    }
  };
};

// src/chart/compiled/instruction.ts
var argsOf = ({ context, event, inert }) => {
  const { self, system } = inert();
  return { context, event, self, system };
};
var given = (value, frame, params) => typeof value === "function" ? value(argsOf(frame), params) : value;
var asking = (effect) => ({
  fixed: effect,
  run: ({ effects }) => void effects.push(effect)
});

// src/chart/compiled/raise.ts
var raising = (machine, { event, id: id3, delay }, params) => {
  const wait = typeof delay === "string" ? machine.implementations.delays[delay] : delay;
  if (typeof event !== "function" && typeof wait === "number")
    return asking({
      type: "xstate.raise",
      params: { event, id: id3, delay: wait }
    });
  return {
    run: (frame) => {
      const passed = params(frame);
      const raised = given(event, frame, passed);
      const after = given(wait, frame, passed);
      if (typeof after === "number")
        frame.effects.push({
          type: "xstate.raise",
          params: { event: raised, id: id3, delay: after }
        });
      else frame.queue.push(raised);
    }
  };
};

// src/chart/compiled/action.ts
var own = (type, exec, params, fixed) => {
  const effect = { type, params: fixed, exec };
  const run2 = (frame) => {
    const { context, event } = frame;
    frame.effects.push({ type, params: params === void 0 ? fixed : params(frame), exec, args: { context, event } });
  };
  return params === void 0 ? { fixed: effect, run: run2 } : { run: run2 };
};
var queueing = (machine, { collect }, params) => ({
  run: (frame) => {
    const queued = [];
    const enqueue = Object.assign((action8) => void queued.push(action8), {
      ...Object.fromEntries(
        Object.entries({ assign, cancel, raise, emit }).map(([name2, make2]) => [
          name2,
          (...args) => void queued.push(make2(...args))
        ])
      ),
      ...Object.fromEntries(
        ["sendTo", "sendParent", "spawnChild", "stopChild"].map((feature) => [
          feature,
          () => {
            throw unsupported(machine.id, feature);
          }
        ])
      )
    });
    const { context, event, standing: standing3 } = frame;
    const check2 = (guard) => testOf(machine, guard, standing3)(context, event);
    collect({ ...argsOf(frame), enqueue, check: check2 }, params(frame));
    for (const action8 of queued) instructionOf(machine, action8).run(frame);
  }
});
var fixable = (value) => typeof value !== "function";
var builtIn2 = (machine, action8, params) => {
  switch (action8.type) {
    case "xstate.assign":
      return assigning(machine, action8, params);
    case "xstate.raise":
      return raising(machine, action8, params);
    case "xstate.enqueueActions":
      return queueing(machine, action8, params);
    case "xstate.cancel": {
      const made = (sendId) => ({ type: "xstate.cancel", params: { sendId } });
      if (fixable(action8["sendId"])) return asking(made(action8["sendId"]));
      return { run: (frame) => void frame.effects.push(made(given(action8["sendId"], frame, params(frame)))) };
    }
    case "xstate.emit": {
      const made = (event) => ({ type: "xstate.emit", params: { event } });
      if (fixable(action8["event"])) return asking(made(action8["event"]));
      return { run: (frame) => void frame.effects.push(made(given(action8["event"], frame, params(frame)))) };
    }
    case "xstate.log": {
      const label = action8["label"];
      const made = (value) => ({ type: "xstate.log", params: { value, label } });
      if (fixable(action8["value"])) return asking(made(action8["value"]));
      return { run: (frame) => void frame.effects.push(made(given(action8["value"], frame, params(frame)))) };
    }
    default:
      throw unsupported(machine.id, action8.type);
  }
};
var instructionOf = (machine, reference) => {
  const named5 = typeof reference === "function" ? void 0 : typeof reference === "string" ? reference : reference.type;
  const action8 = typeof reference === "function" ? reference : machine.implementations.actions[named5 ?? ""];
  const passed = typeof reference === "object" ? reference.params : void 0;
  const dynamic = typeof passed === "function" ? passed : void 0;
  const params = dynamic && ((frame) => dynamic({ context: frame.context, event: frame.event }));
  if (isBuiltInAction(action8)) return builtIn2(machine, action8, params ?? (() => passed));
  const type = named5 ?? (reference.name || "(anonymous)");
  return own(type, action8, params, passed);
};

// src/chart/compiled/history.ts
var named2 = (machine, from, path) => path.startsWith("#") ? machine.getStateNodeById(path) : path.split(/(?<!\\)\./u).reduce((node, key) => {
  const next = node.states[key.replaceAll(/\\(.)/gu, "$1")];
  if (next === void 0)
    throw new DubanError(
      "unknown-state",
      text(`${from.id} \u4E2D\u6CA1\u6709\u72B6\u6001 ${path}`, `${from.id} has no state ${path}`)
    );
  return next;
}, from);
var fallback = (machine, node) => {
  const { target } = node.config;
  const parent = node.parent ?? node;
  if (target !== void 0)
    return { targets: [target].flat().map((path) => named2(machine, parent, path)), byDefault: false };
  return parent.type === "parallel" ? { targets: [parent], byDefault: false } : { targets: parent.initial.target, byDefault: true };
};
var effective = (machine, targets, history, through = []) => [
  ...new Set(
    targets.flatMap((target) => {
      if (target.type !== "history") return [target];
      if (through.includes(target))
        throw new DubanError(
          "chart-unsupported",
          text(`\u5386\u53F2\u72B6\u6001 ${target.id} \u7684\u7F3A\u7701\u76EE\u6807\u662F\u5B83\u81EA\u5DF1`, `history state ${target.id} falls back on itself`)
        );
      return history[target.id] ?? effective(machine, fallback(machine, target).targets, history, [...through, target]);
    })
  )
];

// src/chart/compiled/exits.ts
var domainOf = (machine, transition, history) => {
  const { source: source2, reenter, target = [] } = transition;
  const targets = effective(machine, target, history);
  if (!reenter && targets.every((one) => one === source2 || isInside(one, source2))) return source2;
  const [head, ...others] = [...targets, source2];
  const common = ancestorsOf(head).find((ancestor) => others.every((one) => isInside(one, ancestor)));
  return common ?? (reenter ? void 0 : machine.root);
};
var exitsOf = (machine, transitions, active, history) => {
  const exits = /* @__PURE__ */ new Set();
  for (const transition of transitions) {
    if ((transition.target ?? []).length === 0) continue;
    const domain = domainOf(machine, transition, history);
    if (domain !== void 0 && transition.reenter && transition.source === domain) exits.add(domain);
    for (const node of active) if (isInside(node, domain)) exits.add(node);
  }
  return [...exits].sort(inReverse);
};
var withoutConflicts = (machine, transitions, active, history) => {
  const kept2 = /* @__PURE__ */ new Map();
  for (const transition of new Set(transitions)) {
    const exits = new Set(exitsOf(machine, [transition], active, history));
    const against = [...kept2].filter(([, others]) => [...exits].some((node) => others.has(node)));
    if (!against.every(([other]) => isInside(transition.source, other.source))) continue;
    for (const [other] of against) kept2.delete(other);
    kept2.set(transition, exits);
  }
  return [...kept2.keys()];
};

// src/chart/compiled/entries.ts
var entriesOf = (machine, transitions, history) => {
  const states = /* @__PURE__ */ new Set();
  const byDefault = /* @__PURE__ */ new Set();
  const coversNone = (child) => ![...states].some((one) => isInside(one, child));
  const around2 = (ancestors, domain) => {
    for (const ancestor of ancestors) {
      if (isInside(ancestor, domain)) states.add(ancestor);
      if (ancestor.type !== "parallel") continue;
      for (const child of childrenOf(ancestor))
        if (coversNone(child)) {
          states.add(child);
          within(child);
        }
    }
  };
  const all = (nodes, parent) => {
    for (const node of nodes) {
      states.add(node);
      within(node);
    }
    for (const node of nodes) around2(ancestorsOf(node, parent));
  };
  const within = (node) => {
    if (node.type === "history") {
      const recalled2 = history[node.id];
      const { targets, byDefault: usual } = fallback(machine, node);
      if (recalled2 === void 0 && usual && node.parent !== void 0) byDefault.add(node.parent);
      all(recalled2 ?? targets, node.parent);
    } else if (node.type === "compound") {
      const [first2] = node.initial.target;
      if (first2 === void 0) return;
      if (first2.type !== "history") {
        states.add(first2);
        byDefault.add(first2);
      }
      within(first2);
      around2(ancestorsOf(first2, node));
    } else if (node.type === "parallel") {
      for (const child of childrenOf(node))
        if (coversNone(child)) {
          states.add(child);
          byDefault.add(child);
          within(child);
        }
    }
  };
  for (const transition of transitions) {
    const { source: source2, reenter, target = [] } = transition;
    const domain = domainOf(machine, transition, history);
    for (const node of target) {
      if (node.type !== "history" && (source2 !== node || source2 !== domain || reenter)) {
        states.add(node);
        byDefault.add(node);
      }
      within(node);
    }
    for (const node of effective(machine, target, history)) {
      const ancestors = ancestorsOf(node, domain);
      if (domain?.type === "parallel") ancestors.push(domain);
      around2(ancestors, source2.parent === void 0 && reenter ? void 0 : domain);
    }
  }
  return { states: [...states].sort(inOrder), byDefault };
};

// src/chart/compiled/plan.ts
var outputOf = (output, frame, event = frame.event) => typeof output === "function" ? output({ context: frame.context, event, self: frame.inert().self }) : output;
var doneEvent = (node, output) => ({
  type: `xstate.done.state.${node.id}`,
  output
});
var announcing = (node, final2) => ({
  run: (frame) => void frame.queue.push(doneEvent(node, final2 && outputOf(final2.output, frame)))
});
var completing = ({ root }, last3) => ({
  run: (frame) => {
    if (root.output === void 0) return;
    const made = last3.parent === void 0 ? void 0 : outputOf(last3.output, frame);
    frame.output = outputOf(root.output, frame, doneEvent(last3, made));
  }
});
var endings = (machine, final2, active, ended2) => {
  const { parent } = final2;
  const instructions = parent?.type === "compound" ? [announcing(parent, final2)] : [];
  let around2 = parent?.type === "parallel" ? parent : parent?.parent;
  let last3 = around2 ?? final2;
  while (around2?.type === "parallel" && !ended2.has(around2) && isFinished(active, around2)) {
    ended2.add(around2);
    instructions.push(announcing(around2));
    last3 = around2;
    around2 = around2.parent;
  }
  const done = around2 === void 0;
  return { instructions: done ? [...instructions, completing(machine, last3)] : instructions, done };
};
var recalled = (exits, active, before) => {
  const after = exits.flatMap(
    (exit) => historiesOf(exit).map(({ id: id3, history }) => [
      id3,
      active.filter((node) => history === "deep" ? isLeaf(node) && isInside(node, exit) : node.parent === exit)
    ])
  );
  return after.length === 0 ? before : { ...before, ...Object.fromEntries(after) };
};
var sameStates = (before, after) => before.length === after.size && before.every((node) => after.has(node));
var planOf = (machine, from, transitions, initial = false) => {
  const taken = withoutConflicts(machine, transitions, from.nodes, from.history);
  const active = new Set(from.nodes);
  const instructions = [];
  const perform = (references) => {
    for (const reference of references) instructions.push(instructionOf(machine, reference));
  };
  const exits = initial ? [] : exitsOf(machine, taken, from.nodes, from.history);
  const history = recalled(exits, from.nodes, from.history);
  for (const node of exits) {
    perform(node.exit);
    active.delete(node);
  }
  for (const { actions } of taken) perform(actions);
  const { states, byDefault } = entriesOf(machine, taken, history);
  const ended2 = /* @__PURE__ */ new Set();
  let status = from.status;
  let completes = false;
  for (const node of states) {
    active.add(node);
    perform(node.entry);
    if (byDefault.has(node) || initial && node === machine.root) perform(node.initial.actions);
    if (node.type !== "final") continue;
    const ending = endings(machine, node, active, ended2);
    instructions.push(...ending.instructions);
    if (!ending.done) continue;
    status = "done";
    completes = true;
  }
  const nodes = [...active];
  if (status === "done") {
    nodes.sort(inReverse);
    for (const node of nodes) perform(node.exit);
  }
  const stays = history === from.history && sameStates(from.nodes, active);
  return {
    place: { nodes: stays ? from.nodes : nodes, history, status },
    instructions,
    changes: !stays || completes
  };
};

// src/chart/compiled/steps.ts
var nothing = Object.freeze([]);
var snapshotAt = (row, context, output, error) => {
  const { snapshot: last3, value, status, tags } = row;
  const plain2 = output === void 0 && error === void 0;
  if (plain2 && last3 !== void 0 && last3.context === context) return last3;
  const snapshot = { value, context, status, output, error, tags, row };
  if (plain2) row.snapshot = snapshot;
  return snapshot;
};
var settledStep = (variant, context, effects) => {
  const last3 = variant.step;
  if (last3 !== void 0 && last3.snapshot.context === context) return last3;
  const step3 = { snapshot: snapshotAt(variant.next, context), effects };
  variant.step = step3;
  return step3;
};
var idleStep = (row, snapshot) => {
  if (row.idle?.snapshot === snapshot) return row.idle;
  const step3 = { snapshot, effects: nothing };
  row.idle = step3;
  return step3;
};

// src/chart/compiled/run.ts
var endless = (machine, limit2) => new DubanError(
  "chart-endless",
  text(
    `\u72B6\u6001\u673A ${machine} \u4E00\u6B65\u4E4B\u5185\u8D85\u8FC7 ${limit2} \u4E2A\u5FAE\u6B65\u4ECD\u672A\u505C\u4E0B\uFF1A\u8BF7\u68C0\u67E5 always \u4E0E raise \u662F\u5426\u6210\u73AF`,
    `machine ${machine} took more than ${limit2} microsteps in one step without coming to rest: look for a cycle of always or raise`
  )
);
var begin = (table2, limit2, inert, row, event, context, output) => ({
  table: table2,
  limit: limit2,
  row,
  frame: { context, event, standing: row, assigned: false, output, effects: [], queue: [], inert }
});
var select = ({ table: table2, row, frame }, { chooser, start: start2 }) => {
  const fork2 = pick(chooser, start2, frame.context, frame.event);
  return fork2.picked.length === 0 ? void 0 : table2.variantOf(row, fork2);
};
var microstep = (running2, variant) => {
  const { frame } = running2;
  frame.standing = running2.row;
  frame.assigned = false;
  for (const instruction of variant.instructions) instruction.run(frame);
  running2.row = variant.next;
};
var enter = (running2) => {
  const { table: table2, row, frame } = running2;
  const { root } = table2.home.machine;
  const entering = { source: root, target: [...defaultsOf(root)], guard: void 0, actions: [], reenter: true };
  const { place, instructions } = planOf(table2.home.machine, row, [entering], true);
  for (const instruction of instructions) instruction.run(frame);
  running2.row = table2.rowAt(place);
};
var rest = (running2) => {
  const { table: table2, limit: limit2, frame } = running2;
  let [eventless, count2, taken] = [true, 0, 0];
  while (running2.row.status === "active") {
    count2 += 1;
    if (count2 > limit2) throw endless(table2.home.machine.id, limit2);
    const { row } = running2;
    const own2 = eventless && row.restless ? select(running2, table2.eventlessOf(row)) : void 0;
    if (own2 !== void 0) {
      microstep(running2, own2);
      eventless = own2.changes || frame.assigned;
      continue;
    }
    const event = frame.queue[taken];
    if (event === void 0) return;
    taken += 1;
    frame.event = event;
    const answer3 = select(running2, table2.cellOf(row, event.type));
    if (answer3 !== void 0) microstep(running2, answer3);
    eventless = true;
  }
};
var finish = ({ row, frame }, error) => ({
  snapshot: snapshotAt(row, frame.context, frame.output, error),
  effects: frame.effects.length === 0 ? nothing : frame.effects
});

// src/chart/compiled/initial.ts
var firstContext = (table2, inert, input) => {
  const { id: id3, config } = table2.home.machine;
  if (typeof config.context !== "function") return config.context ?? {};
  const spawn = () => {
    throw unsupported(id3, "spawn");
  };
  return { ...config.context({ input, self: inert().self, spawn }) };
};
var initialStep = (table2, limit2, inert, input) => {
  const { root, config } = table2.home.machine;
  const before = table2.rowAt({ nodes: [root], history: {}, status: "active" });
  const event = { type: "xstate.init", input };
  const running2 = begin(
    table2,
    limit2,
    inert,
    before,
    event,
    typeof config.context === "function" ? {} : config.context ?? {}
  );
  const { frame } = running2;
  const failed = (context2, error) => {
    frame.context = context2;
    running2.row = table2.rowAt({ ...before, status: "error" });
    return finish(running2, error);
  };
  let context;
  try {
    context = firstContext(table2, inert, input);
  } catch (error) {
    return failed(frame.context, error);
  }
  frame.context = context;
  try {
    enter(running2);
    rest(running2);
  } catch (error) {
    return failed(context, error);
  }
  return finish(running2);
};

// src/chart/compiled/resolved.ts
var resolvedOf = (machine) => machine;

// src/chart/compiled/value.ts
var withDefaults = (node) => {
  const states = new Set(defaultsOf(node));
  for (const one of states) for (const ancestor of ancestorsOf(one, node)) states.add(ancestor);
  return [...states];
};
var insideEach = (nodes) => {
  const inside = /* @__PURE__ */ new Map();
  const at = (node) => {
    const list = inside.get(node) ?? [];
    inside.set(node, list);
    return list;
  };
  for (const node of nodes) {
    at(node);
    if (node.parent !== void 0) at(node.parent).push(node);
  }
  return inside;
};
var completed = (nodes) => {
  const all = new Set(nodes);
  const inside = insideEach(all);
  for (const node of all) {
    if (node.type === "compound" && (inside.get(node) ?? []).length === 0)
      for (const one of withDefaults(node)) all.add(one);
    if (node.type === "parallel") {
      for (const child of childrenOf(node)) if (!all.has(child)) for (const one of withDefaults(child)) all.add(one);
    }
  }
  for (const node of all) for (const ancestor of ancestorsOf(node)) all.add(ancestor);
  return all;
};
var outsideIn = (root, nodes) => {
  const inside = insideEach(nodes);
  const from = (node) => [node, ...(inside.get(node) ?? []).flatMap(from)];
  const ordered = from(root);
  return ordered.length === nodes.length && ordered.every((node) => nodes.includes(node)) ? ordered : nodes;
};
var valueOf2 = (root, nodes) => {
  const inside = insideEach(completed(nodes));
  const value = (node) => {
    const held = inside.get(node) ?? [];
    const [only2] = held;
    if (node.type === "compound") {
      if (only2 === void 0) return {};
      if (isLeaf(only2)) return only2.key;
    }
    return Object.fromEntries(held.map((one) => [one.key, value(one)]));
  };
  return value(root);
};

// src/chart/compiled/row.ts
var keyOf = ({ nodes, history, status }) => [
  status,
  nodes.map(({ order }) => order).join(),
  ...Object.entries(history).map(([id3, recalled2 = []]) => `${id3}=${recalled2.map(({ order }) => order).join()}`)
].join("|");
var hasEventless = (node) => (node.always ?? []).length > 0;
var rowOf = (home, { nodes, history, status }) => ({
  nodes,
  history,
  status,
  home,
  value: valueOf2(home.machine.root, nodes),
  tags: new Set(nodes.flatMap(({ tags }) => tags)),
  restless: status === "active" && nodes.some((node) => isLeaf(node) && [node, ...ancestorsOf(node)].some(hasEventless)),
  cells: /* @__PURE__ */ new Map(),
  eventless: void 0,
  snapshot: void 0,
  idle: void 0,
  toJSON: () => void 0
});

// src/chart/compiled/table.ts
var special = (type) => type === "xstate.stop" || type === "xstate.init" || type.startsWith("xstate.error.actor");
var statesOf2 = (node) => [node, ...Object.values(node.states).flatMap(statesOf2)];
var tableOf = (machine, limit2) => {
  let home = { machine };
  let rows = /* @__PURE__ */ new Map();
  let size = 0;
  const orderCounts = statesOf2(machine.root).some(({ always: always4 = [] }) => always4.length > 0);
  const rowAt = (given3) => {
    const place = orderCounts ? given3 : { ...given3, nodes: outsideIn(machine.root, given3.nodes) };
    const key = keyOf(place);
    const before = rows.get(key);
    if (before !== void 0) return before;
    const row = rowOf(home, place);
    rows.set(key, row);
    size += 1;
    return row;
  };
  const variantOf = (row, fork2) => {
    if (fork2.variant !== void 0) return fork2.variant;
    const { place, instructions, changes: changes2 } = planOf(machine, row, fork2.picked);
    const next = changes2 ? rowAt(place) : row;
    const fixed = instructions.flatMap((one) => one.fixed === void 0 ? [] : [one.fixed]);
    fork2.variant = {
      next,
      instructions,
      changes: changes2,
      settled: fixed.length === instructions.length && !next.restless ? fixed : void 0,
      step: void 0
    };
    size += 1;
    return fork2.variant;
  };
  return {
    get home() {
      return home;
    },
    get size() {
      return size;
    },
    rowAt,
    renewed: (row) => row.home === home ? row : rowAt(row),
    cellOf: (row, type) => {
      const before = row.cells.get(type);
      if (before !== void 0) return before;
      const cell = cellFor(row, type);
      if (special(type)) return cell;
      row.cells.set(type, cell);
      size += 1;
      return cell;
    },
    eventlessOf: (row) => {
      if (row.eventless === void 0) {
        row.eventless = eventlessCell(row);
        size += 1;
      }
      return row.eventless;
    },
    variantOf,
    trim: () => {
      if (size <= limit2) return;
      for (const row of rows.values()) {
        row.cells.clear();
        row.eventless = void 0;
        row.idle = void 0;
        row.snapshot = void 0;
      }
      rows = /* @__PURE__ */ new Map();
      size = 0;
      home = { machine };
    }
  };
};

// src/chart/compiled/compile.ts
var defaultCells = 5e4;
var lookUp2 = (machine, node) => {
  for (const { guard } of transitionsOf2(node)) if (guard) testOf(machine, guard, { nodes: [], value: {} });
  if (node.type === "history") effective(machine, [node], {});
  for (const child of Object.values(node.states)) lookUp2(machine, child);
};
var compileMachine = (machine, options = {}) => {
  const resolved = resolvedOf(machine);
  refuseImpure(resolved);
  lookUp2(resolved, resolved.root);
  const table2 = tableOf(resolved, options.cells ?? defaultCells);
  const limit2 = options.maxIterations ?? resolved.options.maxIterations ?? Infinity;
  const inert = inertOf(machine);
  const rowOf2 = (snapshot) => {
    const row = snapshot.row;
    if (row?.home === table2.home) return row;
    if (row?.home.machine !== resolved) throw foreign(resolved, ownerOf(snapshot));
    return table2.renewed(row);
  };
  const stepFrom = (row, snapshot, event) => {
    const { type } = event;
    const running2 = begin(table2, limit2, inert, row, event, snapshot.context, snapshot.output);
    if (type === "xstate.stop") {
      running2.row = table2.rowAt({ ...row, status: "stopped" });
      return finish(running2, snapshot.error);
    }
    if (type !== "xstate.init") {
      const variant = select(running2, table2.cellOf(row, type));
      if (variant?.settled !== void 0 && row.status === "active")
        return settledStep(variant, snapshot.context, variant.settled);
      if (variant !== void 0) microstep(running2, variant);
      else if (type.startsWith("xstate.error.actor")) {
        running2.row = table2.rowAt({ ...row, status: "error" });
        return finish(running2, event.error);
      }
    }
    rest(running2);
    const { context, effects } = running2.frame;
    return running2.row === row && context === snapshot.context && effects.length === 0 ? idleStep(row, snapshot) : finish(running2, snapshot.error);
  };
  const step3 = (snapshot, event) => {
    const row = rowOf2(snapshot);
    const cell = row.cells.get(event.type);
    if (cell !== void 0 && row.status === "active") {
      const fork2 = pick(cell.chooser, cell.start, snapshot.context, event);
      if (fork2.variant === void 0) {
        if (fork2.picked.length === 0 && !row.restless) return idleStep(row, snapshot);
      } else if (fork2.variant.settled !== void 0)
        return settledStep(fork2.variant, snapshot.context, fork2.variant.settled);
    }
    const made = stepFrom(row, snapshot, event);
    table2.trim();
    return made;
  };
  const chart = {
    machine,
    initial: (input) => initialStep(table2, limit2, inert, input),
    step: step3,
    can: (snapshot, event) => {
      const row = rowOf2(snapshot);
      const { chooser, start: start2 } = table2.cellOf(row, event.type);
      return pick(chooser, start2, snapshot.context, event).picked.some(
        ({ target, actions }) => target !== void 0 || actions.length > 0
      );
    },
    meta: (snapshot) => Object.fromEntries(
      rowOf2(snapshot).nodes.flatMap(({ id: id3, meta }) => meta === void 0 ? [] : [[id3, meta]])
    ),
    toXState: (snapshot) => toSnapshot(machine, snapshot, rowOf2(snapshot)),
    cells: () => table2.size,
    fromXState: (snapshot) => {
      const { place, from } = placeOf(machine, resolved, snapshot);
      return snapshotAt(table2.rowAt(place), from.context, from.output, from.error);
    }
  };
  return chart;
};

// src/chart/machine.ts
import { setup } from "xstate";
var transitionConfig = ({ id: id3, target, asks }) => ({
  ...target === void 0 ? {} : { target },
  ...asks ? { guard: { type: "allowed", params: { id: id3 } } } : {},
  actions: [{ type: "took", params: { id: id3 } }]
});
var nodeConfig = (node) => ({
  ...node.type === void 0 ? {} : { type: node.type },
  ...node.initial === void 0 ? {} : { initial: node.initial },
  ...node.states === void 0 ? {} : { states: Object.fromEntries(Object.entries(node.states).map(([key, state]) => [key, nodeConfig(state)])) },
  ...node.on === void 0 ? {} : {
    on: Object.fromEntries(
      Object.entries(node.on).map(([event, moves3]) => [
        event,
        moves3.length === 0 ? { actions: [{ type: "took", params: { id: "" } }] } : moves3.map(transitionConfig)
      ])
    )
  }
});
var types = Object.freeze({});
var toMachine = (spec) => setup({
  types,
  guards: {
    allowed: ({ event }, params) => event.allows === void 0 || event.allows(params.id)
  },
  actions: { took: (_, _params) => void 0 }
}).createMachine({ id: spec.id, ...nodeConfig(spec) });

// src/chart/procedure-chart.ts
var leavesOf = (node, value, prefix = "") => {
  if (typeof value === "string") return leavesOf(node, { [value]: {} }, prefix);
  return Object.keys(node?.states ?? {}).flatMap((key) => {
    const inner = value[key];
    if (inner === void 0) return [];
    return typeof inner === "string" || Object.keys(inner).length > 0 ? leavesOf(node?.states?.[key], inner, `${prefix}${key}.`) : [prefix + key];
  });
};
var ancestorsOf2 = (leaf) => {
  const keys = leaf.split(".");
  return keys.map((_, i) => keys.slice(0, i + 1).join("."));
};
var valueOf3 = (leaves) => {
  const root = {};
  for (const leaf of leaves) {
    const keys = leaf.split(".");
    const last3 = keys.pop() ?? "";
    let at = root;
    for (const key of keys) at = at[key] ??= {};
    at[last3] = {};
  }
  return root;
};
var nodeAt = (spec, path) => path.split(".").reduce((node, key) => node?.states?.[key], spec);
var handledBy = (node) => Object.entries(node?.on ?? {}).flatMap(([event, moves3]) => moves3.length === 0 ? [] : [event]);
var empty = Object.freeze({});
var chartOf = (spec) => {
  const machine = toMachine(spec);
  const compiled2 = compileMachine(machine);
  const known = /* @__PURE__ */ new Map();
  const steps3 = /* @__PURE__ */ new WeakMap();
  const remember = (snapshot) => {
    const leaves = leavesOf(spec, snapshot.value);
    const name2 = leaves.join("+");
    const before = known.get(name2);
    if (before !== void 0) return before;
    const active = [...new Set(leaves.flatMap(ancestorsOf2))];
    const handles = new Set(active.flatMap((path) => handledBy(nodeAt(spec, path))));
    for (const event of handledBy(spec)) handles.add(event);
    const entry = { name: name2, leaves, active, done: snapshot.status === "done", snapshot, handles: [...handles] };
    known.set(name2, entry);
    return entry;
  };
  const unknown2 = (name2) => new DubanError("unknown-state", text(`${spec.id} \u6CA1\u6709\u72B6\u6001 ${name2}`, `${spec.id} has no state ${name2}`));
  const entryOf2 = (name2) => {
    const entry = known.get(name2);
    if (entry !== void 0) return entry;
    const leaves = name2.split("+");
    if (!leaves.every((leaf) => nodeAt(spec, leaf) !== void 0)) throw unknown2(name2);
    const state = machine.resolveState({ value: valueOf3(leaves), context: empty });
    const found = remember(compiled2.fromXState(state));
    if (found.name !== name2) throw unknown2(name2);
    return found;
  };
  const stepOf = (made) => {
    const took = made.effects.map(({ params }) => params.id).filter((id3) => id3 !== "");
    const step3 = { to: remember(made.snapshot), took };
    steps3.set(made, step3);
    return step3;
  };
  return {
    initial: entryOf2(remember(compiled2.initial().snapshot).name),
    at: entryOf2,
    handles: (from) => from.handles,
    step: (from, event, allows) => {
      const made = compiled2.step(from.snapshot, { type: event, allows });
      return made.effects.length === 0 ? void 0 : steps3.get(made) ?? stepOf(made);
    }
  };
};

// src/engine/plan.ts
var runningIn = (of, at) => [
  ...new Set(at === void 0 ? [] : at.active.flatMap((path) => of.running.get(path) ?? []))
];
var shiftsOf = (of, from, to) => of.standing.flatMap((tally) => {
  const stands = (at) => tally.states.some((state) => isIn({ state: at.name }, state));
  const [before, after] = [from !== void 0 && stands(from), stands(to)];
  return before === after ? [] : [{ tally, by: after ? 1 : -1, keys: /* @__PURE__ */ new Map() }];
});
var make = (of, from, { to, took }, transitions) => {
  const [before, after] = [runningIn(of, from), runningIn(of, to)];
  const restarts = new Set(transitions.flatMap((one) => one.restarts ?? []));
  return {
    ids: took,
    transitions,
    to,
    event: transitions.find(({ event }) => event !== void 0)?.event,
    cites: [...new Set(transitions.flatMap(({ cites }) => cites))],
    ends: before.filter((name2) => !after.includes(name2)),
    starts: after.filter((name2) => !before.includes(name2) || restarts.has(name2)),
    keepsOn: after.filter((name2) => !restarts.has(name2)),
    moves: transitions.some((one) => (one.suspends ?? one.resumes ?? one.extends) !== void 0),
    keeps: transitions.some((one) => (one.keeps ?? one.records) !== void 0),
    shifts: shiftsOf(of, from, to)
  };
};
var planOf2 = (of, from, step3) => {
  const before = of.plans.get(step3);
  if (before !== void 0) return before;
  const plan = make(
    of,
    from,
    step3,
    step3.took.flatMap((id3) => of.transitions.get(id3) ?? [])
  );
  of.plans.set(step3, plan);
  return plan;
};
var openingPlan = (of, opening) => make(of, void 0, { to: of.chart.initial, took: [] }, [opening]);

// src/engine/compile.ts
var rank = ({ subject, single }) => subject === "campaign" && single === true ? 2 : subject === "unit" && single === true ? 1 : 0;
var compileProcedure = (procedure, tallies) => {
  const running2 = /* @__PURE__ */ new Map();
  for (const [key, state] of Object.entries(procedure.states)) {
    if ("states" in state)
      for (const [inner, { deadlines }] of Object.entries(state.states))
        running2.set(`${key}.${inner}`, deadlines ?? []);
    else running2.set(key, state.deadlines ?? []);
  }
  return {
    procedure,
    chart: chartOf(chartSpecOf(procedure)),
    transitions: transitionsOf(procedure),
    deadlines: procedure.deadlines,
    running: running2,
    standing: tallies.filter((tally) => tally.procedure === procedure.id),
    plans: /* @__PURE__ */ new WeakMap(),
    rank: rank(procedure)
  };
};
var grouped = (items, keysOf) => {
  const groups2 = /* @__PURE__ */ new Map();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group2 = groups2.get(key);
      if (group2 === void 0) groups2.set(key, [item]);
      else group2.push(item);
    }
  return groups2;
};
var compile = (policy2) => {
  const standing3 = policy2.tallies.filter((tally) => tally.kind === "standing");
  const procedures2 = new Map(policy2.procedures.map((one) => [one.id, compileProcedure(one, standing3)]));
  const commands = /* @__PURE__ */ new Map();
  for (const of of procedures2.values())
    for (const [type, spec] of Object.entries(of.procedure.commands)) {
      const opening = of.procedure.opens[type];
      commands.set(type, {
        of,
        spec,
        opening,
        opens: opening && openingPlan(of, opening),
        besides: policy2.ruleSets.flatMap(({ supplied }) => supplied?.rules[type] ?? [])
      });
    }
  return {
    procedures: procedures2,
    commands,
    reactions: grouped(policy2.reactions, ({ on }) => [on]),
    tallies: grouped(
      policy2.tallies.filter((tally) => tally.kind !== "standing"),
      ({ feeds }) => Object.keys(feeds)
    ),
    options: new Map(policy2.options.map(({ id: id3, default: value }) => [id3, policy2.chosen[id3] ?? value])),
    phases: new Map(policy2.phases.map((phase) => [phase.id, phase])),
    mark: policy2.fingerprint.slice(0, 16),
    rankOf: (procedure) => procedures2.get(procedure)?.rank ?? 0
  };
};
var cache = /* @__PURE__ */ new WeakMap();
var compiled = (policy2) => {
  const before = cache.get(policy2);
  if (before !== void 0) return before;
  const made = compile(policy2);
  cache.set(policy2, made);
  return made;
};

// src/engine/refusal.ts
var refuse2 = (first2, ...others) => ({
  refused: true,
  code: first2.code,
  failures: [first2, ...others]
});
var failure = (code2, message, given3 = null, expected, clause = "") => ({
  code: code2,
  clause,
  message,
  given: given3,
  expected
});
var isRefusal = (value) => typeof value === "object" && value !== null && value.refused === true;

// src/engine/registry/commands.ts
import { z as z49 } from "zod";
var id2 = z49.string().min(1).max(64);
var words2 = z49.string().trim().min(1).max(500);
var sampleDay = daySchema.parse("2022-07-21");
var calendarExtension = z49.strictObject({
  year: z49.int().min(2004).max(2100),
  holidays: z49.array(daySchema).min(1).max(80),
  workdays: z49.array(daySchema).max(40),
  source: words2
});
var registryCommands = {
  "unit.register": command({
    title: text("\u767B\u8BB0\u5355\u4F4D", "register a unit"),
    cites: [],
    data: { unit: id2, name: words2, kind: id2, parent: id2.optional(), leader: id2.optional() },
    samples: [{ unit: "finance", name: "\u8D22\u653F\u5C40", kind: "department" }]
  }),
  "unit.amend": command({
    title: text("\u53D8\u66F4\u5355\u4F4D\u767B\u8BB0", "amend a unit"),
    cites: [],
    data: { unit: id2, name: words2.optional(), parent: id2.optional(), leader: id2.optional() },
    samples: [{ unit: "finance", name: "\u8D22\u653F\u5C40" }]
  }),
  "unit.merge": command({
    title: text("\u5408\u5E76\u5355\u4F4D", "merge a unit into another"),
    cites: [],
    data: { unit: id2, into: id2 },
    samples: [{ unit: "finance", into: "audit" }]
  }),
  "unit.split": command({
    title: text("\u5206\u7ACB\u5355\u4F4D", "split a unit"),
    cites: [],
    data: { unit: id2, successor: id2, others: z49.array(id2).max(20) },
    samples: [{ unit: "finance", successor: "finance-2", others: [] }]
  }),
  "person.appoint": command({
    title: text("\u4EFB\u804C", "appoint somebody to an office"),
    cites: [],
    data: {
      person: id2,
      name: words2,
      role: id2,
      unit: id2,
      from: daySchema,
      to: daySchema.optional(),
      acting: z49.boolean().optional()
    },
    samples: [{ person: "p1", name: "\u6837\u672C", role: "head", unit: "finance", from: sampleDay }]
  }),
  "person.relieve": command({
    title: text("\u514D\u804C", "relieve somebody of an office"),
    cites: [],
    data: { person: id2, role: id2, unit: id2, to: daySchema },
    samples: [{ person: "p1", role: "head", unit: "finance", to: sampleDay }]
  }),
  "person.leave": command({
    title: text("\u8BF7\u5047", "record leave"),
    cites: [],
    data: { person: id2, from: daySchema, to: daySchema },
    samples: [{ person: "p1", from: sampleDay, to: sampleDay }]
  }),
  "delegation.grant": command({
    title: text("\u767B\u8BB0\u59D4\u6258", "register a delegation"),
    cites: [],
    data: { person: id2, to: id2, role: id2, from: daySchema, until: daySchema },
    samples: [{ person: "p1", to: "p2", role: "head", from: sampleDay, until: sampleDay }]
  }),
  "deadlines.suspend": command({
    title: text("\u6682\u505C\u8BA1\u7B97\u65F6\u9650", "suspend deadlines"),
    cites: [],
    data: { scope: id2, reason: words2 },
    samples: [{ scope: "*", reason: "\u5168\u53BF\u9759\u9ED8\u7BA1\u7406" }]
  }),
  "deadlines.resume": command({
    title: text("\u6062\u590D\u8BA1\u7B97\u65F6\u9650", "resume deadlines"),
    cites: [],
    data: { scope: id2, reason: words2 },
    samples: [{ scope: "*", reason: "\u6062\u590D\u6B63\u5E38\u79E9\u5E8F" }]
  }),
  "calendar.extend": command({
    title: text("\u8865\u5145\u65E5\u5386", "extend the calendar by a year"),
    cites: [],
    data: calendarExtension.shape,
    samples: [{ year: 2027, holidays: [sampleDay], workdays: [], source: "\u56FD\u52A1\u9662\u529E\u516C\u5385\u901A\u77E5" }]
  }),
  "entry.annul": command({
    title: text("\u64A4\u9500\u9519\u8BEF\u767B\u8BB0", "annul a wrong entry"),
    cites: [],
    data: { command: z49.string().min(1).max(200), reason: words2, approver: id2 },
    samples: [{ command: "c1", reason: "\u91CD\u590D\u5F55\u5165", approver: "p1" }]
  })
};
var isRegistryType = (type) => Object.hasOwn(registryCommands, type);

// src/engine/admit.ts
var name = z50.string().min(1).max(200);
var envelopeSchema = z50.strictObject({
  id: name,
  type: name,
  at: instantSchema,
  by: name,
  onBehalfOf: name.optional(),
  occurredOn: daySchema.optional(),
  case: name.optional(),
  unit: name.optional(),
  person: name.optional(),
  parent: name.optional(),
  data: z50.unknown()
});
var shapeFailures = (error, input, at) => error.issues.map((issue) => {
  const given3 = issue.path.reduce(
    (value, key) => typeof value === "object" && value !== null ? value[key] : void 0,
    input
  );
  const path = [at, ...issue.path.map(String)].filter((part) => part !== "").join(".");
  const shown2 = typeof given3 === "string" && given3.length > 80 ? `${given3.slice(0, 80)}\u2026` : given3;
  return {
    ...failure(
      "bad-shape",
      text(`${path} \u586B\u5199\u6709\u8BEF\uFF0C\u8BF7\u66F4\u6B63`, `${path} is not right: correct it`),
      typeof shown2 === "string" || typeof shown2 === "number" || typeof shown2 === "boolean" ? shown2 : null,
      text(issue.message, issue.message)
    ),
    path
  };
});
var refuseAll = (failures) => {
  const [first2, ...others] = failures;
  return refuse2(first2 ?? failure("bad-shape", text("\u547D\u4EE4\u6709\u8BEF", "the command is not right")), ...others);
};
var admit = (policy2, input, zone) => {
  const envelope = envelopeSchema.safeParse(input);
  if (!envelope.success) return refuseAll(shapeFailures(envelope.error, input, ""));
  const given3 = envelope.data;
  const registry = isRegistryType(given3.type) ? given3.type : void 0;
  const command2 = compiled(policy2).commands.get(given3.type);
  const spec = registry === void 0 ? command2?.spec : registryCommands[registry];
  if (spec === void 0)
    return refuse2(failure("unknown-command", text("\u6CA1\u6709\u8FD9\u79CD\u64CD\u4F5C", "there is no such command"), given3.type));
  const data = spec.data.safeParse(given3.data);
  const failures = data.success ? [] : [...shapeFailures(data.error, given3.data, "data")];
  if (registry === void 0 && given3.case === void 0)
    failures.push({ ...failure("bad-shape", text("\u987B\u6307\u660E\u4E8B\u9879\u7F16\u53F7 case", "name the case")), path: "case" });
  for (const who of [given3.by, given3.onBehalfOf])
    if (who === policyActor || who === hostActor && registry === void 0)
      failures.push(
        failure(
          "reserved-name",
          text("\u8BE5\u540D\u4E49\u4FDD\u7559\u7ED9\u7CFB\u7EDF\uFF0C\u987B\u7531\u672C\u4EBA\u529E\u7406", "this name is the system\u2019s own: a person must act"),
          who
        )
      );
  if (given3.by === given3.onBehalfOf)
    failures.push({
      ...failure("bad-shape", text("\u4E0D\u80FD\u59D4\u6258\u672C\u4EBA", "nobody acts on their own behalf by delegation"), given3.by),
      path: "onBehalfOf"
    });
  if (failures.length > 0) return refuseAll(failures);
  const at = parseInstant(given3.at);
  const today = dayOf(at, zone);
  return {
    id: given3.id,
    type: given3.type,
    by: given3.by,
    onBehalfOf: given3.onBehalfOf,
    at,
    today,
    on: given3.occurredOn ?? today,
    case: given3.case,
    unit: given3.unit,
    person: given3.person,
    parent: given3.parent,
    data: data.data,
    command: command2,
    registry
  };
};
var isHost = (admitted) => admitted.by === hostActor;

// src/engine/layer.ts
var long = 16;
var layer = (entries, draft) => ({
  entries,
  draft,
  keys: void 0,
  values: void 0,
  index: void 0
});
var rootLayer = (entries = []) => layer(new Map(entries), false);
var overLayer = ({ entries }) => layer(entries, true);
var placeOf2 = (keys, index, key) => index === void 0 ? keys.indexOf(key) : index.get(key) ?? -1;
var read = ({ entries, keys, values, index }, key) => {
  if (keys !== void 0 && values !== void 0) {
    const at = placeOf2(keys, index, key);
    if (at !== -1) return values[at];
  }
  return entries.get(key);
};
var write2 = (into, key, value) => {
  const { keys, values, index } = into;
  if (!into.draft) into.entries.set(key, value);
  else if (keys === void 0 || values === void 0) {
    into.keys = [key];
    into.values = [value];
  } else {
    const at = placeOf2(keys, index, key);
    if (at !== -1) {
      values[at] = value;
      return;
    }
    values.push(value);
    const length = keys.push(key);
    if (index !== void 0) index.set(key, length - 1);
    else if (length > long) into.index = new Map(keys.map((one, i) => [one, i]));
  }
};
var none = [];
var writtenKeys = ({ keys }) => keys ?? none;
var pour = (into, { keys, values }) => {
  if (keys === void 0 || values === void 0) return;
  for (let i = 0; i < keys.length; i += 1) into.entries.set(keys[i], values[i]);
};

// src/engine/queue.ts
import TinyQueue from "tinyqueue";
var compareDue = (a, b) => a.next - b.next || a.rank - b.rank || a.order - b.order;
var dueQueue = (items = []) => new TinyQueue([...items], compareDue);
var waits2 = (armed) => armed.rest === void 0 && armed.provisional !== true;
var standing = (item, of) => of?.armed.find(
  (armed) => armed.deadline === item.deadline && armed.order === item.order && armed.next === item.next && waits2(armed)
);
var none2 = [];
var newItems = (before, after, rank2) => {
  if (after.armed === before?.armed) return none2;
  const items = [];
  for (const armed of after.armed)
    if (waits2(armed) && before?.armed.includes(armed) !== true)
      items.push({ next: armed.next, rank: rank2, order: armed.order, case: after.id, deadline: armed.deadline });
  return items;
};

// src/engine/state.ts
var emptyState = (policy2) => ({
  policy: policy2,
  now: Number.NEGATIVE_INFINITY,
  head: 0,
  order: 0,
  calendar: policy2.calendar,
  cases: rootLayer(),
  tallies: rootLayer(),
  units: rootLayer(),
  people: rootLayer(),
  staff: rootLayer(),
  suspensions: rootLayer(),
  queue: dueQueue()
});
var draftOf = (state, registry) => ({
  now: state.now,
  head: state.head,
  order: state.order,
  calendar: state.calendar,
  cases: overLayer(state.cases),
  tallies: overLayer(state.tallies),
  units: registry ? overLayer(state.units) : state.units,
  people: registry ? overLayer(state.people) : state.people,
  staff: registry ? overLayer(state.staff) : state.staff,
  suspensions: registry ? overLayer(state.suspensions) : state.suspensions
});
var fork = (state) => ({
  ...state,
  cases: rootLayer(state.cases.entries),
  tallies: rootLayer(state.tallies.entries),
  units: rootLayer(state.units.entries),
  people: rootLayer(state.people.entries),
  staff: rootLayer(state.staff.entries),
  suspensions: rootLayer(state.suspensions.entries),
  queue: dueQueue(state.queue.data)
});
var branched = (below, draft) => {
  if (writtenKeys(draft).length === 0) return below;
  const own2 = rootLayer(below.entries);
  pour(own2, draft);
  return own2;
};
var branch2 = (state, draft) => {
  const cases = branched(state.cases, draft.cases);
  const items = state.queue.data.filter((item) => standing(item, read(cases, item.case)) !== void 0);
  for (const id3 of writtenKeys(draft.cases)) {
    const next = read(cases, id3);
    if (next !== void 0)
      items.push(...newItems(read(state.cases, id3), next, compiled(state.policy).rankOf(next.procedure)));
  }
  return {
    policy: state.policy,
    now: draft.now,
    head: draft.head,
    order: draft.order,
    calendar: draft.calendar,
    cases,
    tallies: branched(state.tallies, draft.tallies),
    units: branched(state.units, draft.units),
    people: branched(state.people, draft.people),
    staff: branched(state.staff, draft.staff),
    suspensions: branched(state.suspensions, draft.suspensions),
    queue: dueQueue(items)
  };
};
var putCase = (state, id3, next) => {
  const before = read(state.cases, id3);
  write2(state.cases, id3, next);
  if (next.armed === before?.armed || next.armed.length === 0) return;
  for (const item of newItems(before, next, compiled(state.policy).rankOf(next.procedure))) state.queue.push(item);
};
var adopt = (state, draft) => {
  state.now = draft.now;
  state.head = draft.head;
  state.order = draft.order;
  state.calendar = draft.calendar;
  const touched = writtenKeys(draft.cases);
  for (const id3 of touched) {
    const next = read(draft.cases, id3);
    if (next !== void 0) putCase(state, id3, next);
  }
  pour(state.tallies, draft.tallies);
  pour(state.units, draft.units);
  pour(state.people, draft.people);
  pour(state.staff, draft.staff);
  pour(state.suspensions, draft.suspensions);
  return touched;
};

// src/engine/apply.ts
var noFields = {};
var nobody = [];
var blankCase = (event) => ({
  id: event.case ?? "",
  procedure: event.procedure ?? "",
  unit: event.unit,
  person: event.person,
  parent: event.parent,
  state: "",
  done: false,
  fields: noFields,
  armed: [],
  breaches: [],
  annulments: [],
  void: false,
  openedAt: event.at,
  openedOn: event.on,
  changedAt: event.at,
  standIns: nobody,
  version: 0,
  lastCommand: void 0
});
var rearmed = (armed, event) => {
  if (event.arms === void 0 && event.discharges === void 0) return armed;
  const { arms = [], discharges = [] } = event;
  const next = [];
  for (const one of armed)
    if (!discharges.includes(one.deadline) && !arms.some(({ deadline }) => deadline === one.deadline)) next.push(one);
  for (const one of arms) next.push(one);
  return next;
};
var withKept = (fields, keeps) => {
  if (keeps === void 0) return fields;
  return fields === noFields ? keeps : { ...fields, ...keeps };
};
var standInsAfter = (before, { by, onBehalfOf }) => onBehalfOf === void 0 || before.some(([one, other]) => one === by && other === onBehalfOf) ? before : [...before, [by, onBehalfOf]];
var caseAfter = (before, event) => ({
  id: before.id,
  procedure: before.procedure,
  unit: before.unit,
  person: before.person,
  parent: before.parent,
  state: event.state ?? before.state,
  done: event.state === void 0 ? before.done : event.done === true,
  fields: withKept(before.fields, event.keeps),
  armed: rearmed(before.armed, event),
  breaches: event.breach === void 0 ? before.breaches : [...before.breaches, event.breach],
  annulments: before.annulments,
  void: before.void,
  openedAt: before.openedAt,
  openedOn: before.openedOn,
  changedAt: event.at,
  standIns: standInsAfter(before.standIns, event),
  version: before.version + 1,
  lastCommand: event.cause === "command" ? event.command : before.lastCommand
});
var annulled = (before, event) => {
  const { annulment, restored } = event.data;
  return { ...caseAfter(before, event), ...restored, annulments: [...before.annulments, annulment] };
};
var applyRegistry = (world, event) => {
  const data = event.data ?? {};
  for (const unit of data.units ?? []) write2(world.units, unit.id, unit);
  for (const person2 of data.people ?? []) {
    write2(world.people, person2.id, person2);
    for (const { unit } of person2.appointments) {
      const staff = read(world.staff, unit) ?? [];
      if (!staff.includes(person2.id)) write2(world.staff, unit, [...staff, person2.id]);
    }
  }
  if (data.suspension !== void 0) write2(world.suspensions, data.suspension.scope, data.suspension.since);
  if (data.table !== void 0) world.calendar = composeCalendars(world.calendar, yearTable(data.table));
};
var count = (world, counts3) => {
  if (counts3 === void 0) return;
  for (const key of Object.keys(counts3))
    write2(world.tallies, key, (read(world.tallies, key) ?? 0) + (counts3[key] ?? 0));
};
var applyTo = (world, event, put) => {
  world.now = Math.max(world.now, event.at);
  world.head = event.seq;
  if (event.arms !== void 0) {
    for (const { order } of event.arms) if (order > world.order) world.order = order;
  }
  if (event.case === void 0) {
    applyRegistry(world, event);
    return;
  }
  const before = read(world.cases, event.case) ?? blankCase(event);
  put(event.case, event.type === "entry.annulled" ? annulled(before, event) : caseAfter(before, event));
  count(world, event.counts);
};
var evolve = (state, event) => {
  applyTo(state, event, (id3, next) => {
    putCase(state, id3, next);
  });
  return state;
};

// src/engine/run.ts
var none3 = [];
var startRun = (policy2, state, when2, command2, trace, registry = false) => {
  const world = draftOf(state, registry);
  world.now = Math.max(world.now, when2.at);
  const { at, today, on } = when2;
  return { policy: policy2, compiled: compiled(policy2), world, events: none3, at, today, on, command: command2, trace };
};
var eventHead = (run2) => ({
  seq: run2.world.head + 1,
  at: run2.world.now,
  on: run2.on,
  command: run2.command,
  policy: run2.compiled.mark
});
var recordCase = (run2, event, next) => {
  const { world } = run2;
  run2.events = run2.events.length === 0 ? [event] : [...run2.events, event];
  world.head = event.seq;
  write2(world.cases, next.id, next);
  count(world, event.counts);
};
var record2 = (run2, event) => {
  run2.events = run2.events.length === 0 ? [event] : [...run2.events, event];
  applyTo(run2.world, event, (id3, next) => {
    write2(run2.world.cases, id3, next);
  });
};

// src/engine/surroundings.ts
var singleId = (procedure, unit, person2) => procedure.subject === "campaign" ? procedure.id : procedure.subject === "unit" ? `${procedure.id}:${unit ?? ""}` : `${procedure.id}:${unit ?? ""}:${person2 ?? ""}`;
var phaseOf = (policy2, world) => {
  const state = read(world.cases, policy2.campaign)?.state;
  return state !== void 0 && compiled(policy2).phases.has(state) ? state : void 0;
};
var dayIn = (world, at) => dayOf(at, world.calendar.zone);

// src/engine/registry-view.ts
var inForce = (appointment, on) => appointment.from <= on && (appointment.to === void 0 || on <= appointment.to);
var onLeave = ({ leaves }, on) => {
  for (const leave2 of leaves) if (leave2.from <= on && on <= leave2.to) return true;
  return false;
};
var appointmentsOn = (person2, on) => person2 === void 0 || onLeave(person2, on) ? [] : person2.appointments.filter((appointment) => inForce(appointment, on));
var currentUnit = (world, id3) => {
  const successor = read(world.units, id3)?.successor;
  return successor === void 0 ? id3 : currentUnit(world, successor);
};
var registryView = (world) => {
  const members = (unit, on, role) => (read(world.staff, unit) ?? []).filter(
    (person2) => appointmentsOn(read(world.people, person2), on).some(
      (held) => held.unit === unit && (role === void 0 || held.role === role)
    )
  );
  return {
    unit: (id3) => read(world.units, id3),
    person: (id3) => read(world.people, id3),
    current: (id3) => currentUnit(world, id3),
    holders: (role, unit, on) => members(currentUnit(world, unit), on, role),
    appointments: (person2, on) => appointmentsOn(read(world.people, person2), on),
    members: (unit, on) => members(currentUnit(world, unit), on)
  };
};

// src/engine/authorise.ts
var inOffice = (person2, role, unit, today, acting2) => {
  if (person2 === void 0 || onLeave(person2, today)) return false;
  for (const held of person2.appointments)
    if (held.role === role && (unit === void 0 || held.unit === unit) && (acting2 || !held.acting) && inForce(held, today))
      return true;
  return false;
};
var holds = (world, id3, role, person2, who, of, unit, today) => {
  const acting2 = role.acting !== false;
  switch (role.scope) {
    case "unit":
      return unit !== void 0 && inOffice(who, id3, unit, today, acting2);
    case "campaign":
      return inOffice(who, id3, void 0, today, acting2);
    case "parent": {
      const parent = unit === void 0 ? void 0 : read(world.units, unit)?.parent;
      return parent !== void 0 && inOffice(who, role.of, currentUnit(world, parent), today, acting2);
    }
    case "counterpart": {
      const named5 = of?.fields[role.field];
      return typeof named5 === "string" && inOffice(who, role.of, currentUnit(world, named5), today, acting2);
    }
    case "leader":
      return unit !== void 0 && read(world.units, unit)?.leader === person2;
    case "case":
      return of !== void 0 && (role.field === "person" ? of.person === person2 : of.fields[role.field] === person2);
  }
};
var none4 = [];
var joined = (list, name2) => list.length === 0 ? [name2] : list.includes(name2) ? list : [...list, name2];
var rolesHeld = (policy2, world, may, person2, of, today) => {
  if (person2 === policyActor) return may.filter((id3) => id3 === policyActor);
  const who = read(world.people, person2);
  const unit = of?.unit === void 0 ? void 0 : currentUnit(world, of.unit);
  let held = none4;
  for (const id3 of may) {
    const role = policy2.roles[id3];
    if (role !== void 0 && holds(world, id3, role, person2, who, of, unit, today)) held = joined(held, id3);
  }
  return held;
};
var titlesOf = (policy2, may) => {
  const titles = may.map((id3) => policy2.roles[id3]?.title ?? text("\u7CFB\u7EDF", "the policy itself"));
  return text(titles.map(({ zh }) => zh).join("\u3001"), titles.map(({ en }) => en).join(", "));
};
var delegated = (world, asking2, roles2) => {
  const delegations = read(world.people, asking2.onBehalfOf ?? "")?.delegations ?? [];
  return roles2.filter(
    (role) => delegations.some(
      (one) => one.to === asking2.by && one.role === role && one.from <= asking2.today && asking2.today <= one.until
    )
  );
};
var authorise = (policy2, world, transition, of, asking2) => {
  const may = transition.may ?? [];
  const clause = transition.cites[0] ?? "";
  const principal = asking2.onBehalfOf ?? asking2.by;
  const held = rolesHeld(policy2, world, may, principal, of, asking2.today);
  if (held.length === 0) {
    const who = titlesOf(policy2, may);
    return failure(
      "role-not-held",
      text(`\u987B\u7531${who.zh}\u529E\u7406\uFF0C\u8BF7\u8F6C\u5176\u529E\u7406`, `this is for ${who.en} to do: pass it on`),
      principal,
      who,
      clause
    );
  }
  if (asking2.onBehalfOf === void 0) return held;
  if (transition.personal === true)
    return failure(
      "not-delegable",
      text("\u987B\u672C\u4EBA\u7B7E\u7F72\uFF0C\u4E0D\u5F97\u59D4\u6258", "to be signed in person, never by delegation"),
      asking2.by,
      text(`${asking2.onBehalfOf} \u672C\u4EBA`, `${asking2.onBehalfOf} in person`),
      clause
    );
  const passed = delegated(world, asking2, held).filter((role) => policy2.roles[role]?.delegable !== false);
  return passed.length > 0 ? passed : failure(
    "not-delegated",
    text("\u6CA1\u6709\u6709\u6548\u7684\u59D4\u6258\u767B\u8BB0\uFF0C\u8BF7\u5148\u767B\u8BB0\u59D4\u6258", "no delegation in force: register it first"),
    asking2.by,
    text(`${asking2.onBehalfOf} \u7684\u59D4\u6258`, `a delegation by ${asking2.onBehalfOf}`),
    clause
  );
};

// src/engine/arm.ts
var amountOn = (policy2, amount, on) => {
  if (typeof amount === "number") return amount;
  if (amount.kind === "option") return compiled(policy2).options.get(amount.id);
  const entry = entryOn(amount, on);
  if (entry === void 0)
    throw new DubanError("not-in-force", text(`${on} \u5C1A\u65E0\u6709\u6548\u6570\u503C`, `no value is in force on ${on}`));
  return entry.value;
};
var resolveSpan = (policy2, spec, anchor, fields) => {
  switch (spec.unit) {
    case "working-days":
    case "calendar-days":
      return { unit: spec.unit, n: amountOn(policy2, spec.amount, anchor) };
    case "by-day":
      return {
        unit: "by-day",
        day: typeof spec.day === "string" ? spec.day : compiled(policy2).options.get(spec.day.id)
      };
    case "phase-start":
    case "phase-end": {
      const phase = compiled(policy2).phases.get(spec.phase);
      return phase === void 0 ? void 0 : { unit: "by-day", day: spec.unit === "phase-end" ? phase.to : phase.from };
    }
    case "field": {
      const day3 = fields[spec.field];
      return isDay(day3) ? { unit: "by-day", day: day3 } : void 0;
    }
  }
};
var warnsAt = (policy2, world, soon2, due, anchor) => {
  const n = amountOn(policy2, soon2.amount, anchor);
  const day3 = soon2.unit === "working-days" ? workingDayBefore(world.calendar, due, n).day : addDays(due, -n);
  return startOfDay(day3, world.calendar.zone);
};
var armedUntil = (policy2, world, deadline, spec, due, anchor, unit, extensions2 = 0) => {
  const starts = spec.span.unit === "phase-start" && spec.kind === "turn";
  const at = starts ? startOfDay(due.day, world.calendar.zone) : due.at;
  const soon2 = spec.soon === void 0 ? void 0 : warnsAt(policy2, world, spec.soon, due.day, anchor);
  const warns = soon2 !== void 0 && soon2 < at && soon2 > world.now;
  const armed = {
    deadline,
    day: due.day,
    at,
    anchor,
    unit,
    stage: spec.kind === "turn" ? "reached" : warns ? "soon" : "missed",
    next: warns ? soon2 : at,
    order: world.order += 1
  };
  if (due.provisional) armed.provisional = true;
  if (due.moved !== void 0) armed.moved = due.moved;
  if (extensions2 !== 0) armed.extensions = extensions2;
  return armed;
};
var suspended = (world, unit) => (read(world.suspensions, "*") ?? "") !== "" || unit !== void 0 && (read(world.suspensions, currentUnit(world, unit)) ?? "") !== "";
var stop = (world, armed, today, stoppedBy) => ({
  ...armed,
  stoppedBy,
  rest: restOf(world.calendar, today, armed.day, armed.unit),
  order: world.order += 1
});
var goOn = (policy2, world, armed, spec, today) => {
  const { rest: rest2 = 0, unit } = armed;
  const span = unit === "by-day" ? { unit, day: addDays(today, rest2) } : { unit, n: rest2 };
  const due = dueOf(world.calendar, today, span, policy2.roll);
  return armedUntil(policy2, world, armed.deadline, spec, due, armed.anchor, unit, armed.extensions);
};
var arm = (policy2, world, of, deadline, spec, on, today) => {
  const from = spec.from === void 0 ? on : of.fields[spec.from];
  if (!isDay(from)) return void 0;
  const span = resolveSpan(policy2, spec.span, from, of.fields);
  if (span === void 0) return void 0;
  const due = dueOf(world.calendar, from, span, policy2.roll);
  const armed = armedUntil(policy2, world, deadline, spec, due, from, span.unit);
  return spec.kind === "limit" && suspended(world, of.unit) ? stop(world, armed, today, "registry") : armed;
};
var extended = (policy2, world, armed, spec, to) => {
  const due = { day: to, at: endOfDay(to, world.calendar.zone), provisional: false };
  return armedUntil(policy2, world, armed.deadline, spec, due, armed.anchor, "by-day", (armed.extensions ?? 0) + 1);
};

// src/engine/readers.ts
var holdsOne = (reader, roles2, of) => rolesHeld(reader.policy, reader.state, roles2, reader.person, of, reader.today).length > 0;
var restsOn = (reader, id3) => {
  const rest2 = reader.policy.readers?.restsOn;
  if (rest2 === void 0 || !holdsOne(reader, rest2.roles, void 0)) return false;
  for (const one of reader.state.cases.entries.values()) {
    if (one.procedure !== rest2.procedure || !isIn(one, rest2.state)) continue;
    const named5 = one.fields[rest2.field];
    if (one.parent === id3 || Array.isArray(named5) && named5.includes(id3)) return true;
  }
  return false;
};
var mayRead = (reader, of) => {
  const { procedures: procedures2, readers: readers2 } = reader.policy;
  const closed2 = procedures2.find(({ id: id3 }) => id3 === of.procedure)?.confidential;
  if (closed2 !== void 0) return of.person !== reader.person && holdsOne(reader, closed2, of);
  if (readers2 === void 0 || of.person === void 0) return true;
  return of.person === reader.person || holdsOne(reader, readers2.personal.roles, of) || restsOn(reader, of.id);
};

// src/engine/tallies.ts
var tallyKey = (tally, unit) => tally.per === "campaign" ? tally.id : `${tally.id}:${unit ?? ""}`;
var totalOf = (world, key) => read(world.tallies, key) ?? 0;
var holdsMember = (world, key, member) => totalOf(world, `${key}#${member}`) > 0;
var shiftKey = ({ tally, keys }, unit = "") => {
  const before = keys.get(unit);
  if (before !== void 0) return before;
  const key = tallyKey(tally, unit);
  keys.set(unit, key);
  return key;
};
var countsOf = (world, tallies, shifts, event, before, after) => {
  let counts3;
  const add = (key, amount) => {
    counts3 ??= {};
    counts3[key] = (counts3[key] ?? 0) + amount;
  };
  for (const shift of shifts) add(shiftKey(shift, after.unit), shift.by);
  for (const tally of tallies) {
    const feed = tally.feeds[event.type];
    const fed = typeof feed === "function" ? feed({ event, before, after }) : feed;
    if (fed === void 0 || fed === 0) continue;
    const key = tallyKey(tally, after.unit);
    if (typeof fed === "number") {
      add(key, fed);
      continue;
    }
    const leaves = typeof fed === "object" && "removes" in fed;
    const members = typeof fed === "string" ? [fed] : leaves ? fed.removes : fed;
    for (const member of new Set(members)) {
      const standing3 = totalOf(world, `${key}#${member}`);
      if (leaves && standing3 === 0) continue;
      add(`${key}#${member}`, leaves ? -1 : 1);
      if (standing3 === (leaves ? 1 : 0)) add(key, leaves ? -1 : 1);
    }
  }
  return counts3;
};

// src/engine/context.ts
var lazily = {
  get calendar() {
    return this.from.run.world.calendar;
  },
  get phase() {
    return phaseOf(this.from.run.policy, this.from.run.world);
  },
  get phaseDays() {
    const { phases } = this.from.run.compiled;
    return (phase) => phases.get(phase);
  },
  get registry() {
    return registryView(this.from.run.world);
  },
  get option() {
    const { compiled: compiled2, trace } = this.from.run;
    return (option) => {
      trace?.({ kind: "option", id: option.id });
      return compiled2.options.get(option.id);
    };
  },
  get total() {
    const { run: run2, unit } = this.from;
    return (tally, of) => totalOf(run2.world, tallyKey(tally, of ?? unit));
  },
  get holds() {
    const { run: run2, unit } = this.from;
    return (tally, member, of) => holdsMember(run2.world, tallyKey(tally, of ?? unit), member);
  },
  get linked() {
    const { run: run2, unit, person: person2 } = this.from;
    return (id3) => {
      const procedure = run2.compiled.procedures.get(id3)?.procedure;
      return procedure === void 0 ? void 0 : read(run2.world.cases, singleId(procedure, unit, person2));
    };
  },
  get parent() {
    const { run: run2, case: of } = this.from;
    return of?.parent === void 0 ? void 0 : read(run2.world.cases, of.parent);
  },
  get armed() {
    const armed = this.from.case?.armed ?? [];
    return (deadline) => armed.find((one) => one.deadline === deadline);
  },
  get other() {
    const { world } = this.from.run;
    return (id3) => read(world.cases, id3);
  }
};
var ofAsking = {
  get today() {
    return this.asking.today;
  },
  get at() {
    return this.asking.at;
  },
  get data() {
    return this.asking.data;
  },
  get fields() {
    return this.from.case.fields;
  },
  get case() {
    return this.from.case;
  },
  get by() {
    return this.asking.by;
  },
  get onBehalfOf() {
    return this.asking.onBehalfOf;
  },
  get on() {
    return this.asking.on;
  }
};
var around = Object.create(null, Object.getOwnPropertyDescriptors(lazily));
var aroundAsking = Object.create(around, Object.getOwnPropertyDescriptors(ofAsking));
var ruleContext = (run2, of, asking2) => {
  const context = Object.create(aroundAsking);
  context.from = { run: run2, unit: of.unit, person: of.person, case: of };
  context.asking = asking2;
  return context;
};
var reactionContext = (run2, event, of) => {
  const from = { run: run2, unit: event.unit ?? of?.unit, person: event.person ?? of?.person, case: of };
  return Object.assign(Object.create(around), {
    from,
    today: run2.today,
    at: run2.world.now,
    event,
    case: of
  });
};

// src/engine/moved.ts
var none5 = { arms: void 0, discharges: void 0 };
var armedIn = (of, name2) => of.armed.find(({ deadline }) => deadline === name2);
var named3 = (run2, { of, case: before, plan, context }, arms) => {
  for (const { suspends = [], resumes = [], extends: moves3 } of plan.transitions) {
    for (const name2 of suspends) {
      const armed2 = armedIn(before, name2);
      if (armed2?.rest !== void 0) arms.push({ ...armed2, stoppedBy: "case" });
      else if (armed2 !== void 0) arms.push(stop(run2.world, armed2, run2.on, "case"));
    }
    for (const name2 of resumes) {
      const [armed2, spec2] = [armedIn(before, name2), of.deadlines[name2]];
      if (armed2?.rest === void 0 || spec2 === void 0) continue;
      const stays = suspended(run2.world, before.unit);
      arms.push(stays ? { ...armed2, stoppedBy: "registry" } : goOn(run2.policy, run2.world, armed2, spec2, run2.on));
    }
    if (moves3 === void 0) continue;
    const [armed, spec] = [armedIn(before, moves3.deadline), of.deadlines[moves3.deadline]];
    const to = context.data[moves3.to];
    if (armed !== void 0 && spec !== void 0 && to !== void 0)
      arms.push(extended(run2.policy, run2.world, armed, spec, to));
  }
};
var movedDeadlines = (run2, taking, after) => {
  const { of, plan, came, case: before } = taking;
  if (plan.ends.length === 0 && plan.starts.length === 0 && !plan.moves && came === void 0) return none5;
  const arms = [];
  const discharges = plan.ends.filter((name2) => armedIn(before, name2) !== void 0);
  for (const name2 of plan.starts) {
    const spec = of.deadlines[name2];
    const armed = spec && arm(run2.policy, run2.world, after, name2, spec, run2.on, run2.today);
    if (armed !== void 0) arms.push(armed);
    else if (armedIn(before, name2) !== void 0) discharges.push(name2);
  }
  if (came !== void 0 && plan.keepsOn.includes(came.deadline)) {
    if (came.goesOn === void 0) discharges.push(came.deadline);
    else arms.push(came.goesOn);
  }
  if (plan.moves) named3(run2, taking, arms);
  return {
    arms: arms.length === 0 ? void 0 : arms,
    discharges: discharges.length === 0 ? void 0 : discharges
  };
};

// src/engine/take.ts
var kept = ({ plan, context }) => {
  if (!plan.keeps) return void 0;
  let fields;
  const data = context.data;
  for (const { keeps = [], records } of plan.transitions) {
    for (const key of keeps) if (data[key] !== void 0) (fields ??= {})[key] = data[key];
    const derived = records?.(context);
    for (const key in derived) (fields ??= {})[key] = derived[key];
  }
  return fields;
};
var eventOf = (run2, taking) => {
  const { of, plan, case: before, by, roles: roles2, cause, onBehalfOf, opens, breach } = taking;
  const { command: command2, on, world } = run2;
  const { unit } = before;
  const keeps = kept(taking);
  const type = plan.event ?? `${of.procedure.id}.${cause}`;
  const seq = world.head + 1;
  const at = world.now;
  const policy2 = run2.compiled.mark;
  const procedure = of.procedure.id;
  const { cites } = plan;
  const { id: id3 } = before;
  const state = plan.to.name;
  const event = unit === void 0 || keeps === void 0 ? { seq, type, at, on, by, roles: roles2, cause, command: command2, cites, policy: policy2, case: id3, procedure, state } : { seq, type, at, on, by, roles: roles2, cause, command: command2, cites, policy: policy2, case: id3, procedure, state, unit, keeps };
  if (keeps === void 0 && unit !== void 0) event.unit = unit;
  if (unit === void 0 && keeps !== void 0) event.keeps = keeps;
  if (onBehalfOf !== void 0) event.onBehalfOf = onBehalfOf;
  if (opens) event.opens = true;
  if (before.person !== void 0) event.person = before.person;
  if (before.parent !== void 0) event.parent = before.parent;
  if (plan.to.done) event.done = true;
  if (breach !== void 0) event.breach = breach;
  return event;
};
var traceDeadlines = ({ trace }, { of }, { arms = [], discharges = [] }) => {
  if (trace === void 0) return;
  for (const { deadline } of arms) trace({ kind: "deadline", id: `${of.procedure.id}/${deadline}`, what: "armed" });
  for (const id3 of discharges) trace({ kind: "deadline", id: `${of.procedure.id}/${id3}`, what: "discharged" });
};
var take = (run2, taking) => {
  const { case: before, plan } = taking;
  const event = eventOf(run2, taking);
  const after = caseAfter(before, event);
  const { arms, discharges } = movedDeadlines(run2, taking, after);
  if (arms !== void 0) event.arms = arms;
  if (discharges !== void 0) event.discharges = discharges;
  const fed = run2.compiled.tallies.get(event.type) ?? [];
  const counts3 = countsOf(run2.world, fed, plan.shifts, event, taking.opens ? void 0 : before, after);
  if (counts3 !== void 0) event.counts = counts3;
  traceDeadlines(run2, taking, event);
  after.armed = rearmed(before.armed, event);
  recordCase(run2, event, after);
  return event;
};

// src/engine/ask.ts
var failRules = (run2, rules, context, failures) => {
  if (rules === void 0) return;
  for (const rule2 of rules) {
    const verdict = rule2.check(context);
    run2.trace?.({ kind: "rule", id: rule2.id, held: verdict === true });
    if (verdict !== true) failures.push(failure(rule2.id, rule2.message, verdict.given, verdict.expected, rule2.cites[0]));
  }
};
var isHeld = (held) => Array.isArray(held);
var extensionFailure = (run2, request2, transition) => {
  if (transition.extends === void 0) return void 0;
  const { deadline, to } = transition.extends;
  const spec = request2.command.of.deadlines[deadline];
  const armed = request2.case.armed.find((one) => one.deadline === deadline);
  const clause = transition.cites[0] ?? "";
  const asked3 = request2.asking.data[to] ?? "";
  if (spec?.extension === void 0 || armed === void 0 || armed.rest !== void 0)
    return failure(
      "deadline-not-running",
      text("\u65F6\u9650\u672A\u5728\u8BA1\u7B97\u4E2D\uFF0C\u4E0D\u80FD\u5EF6\u671F", "the deadline is not running and cannot be extended"),
      deadline,
      void 0,
      clause
    );
  const times = amountOn(run2.policy, spec.extension.times, armed.anchor);
  if ((armed.extensions ?? 0) >= times)
    return failure(
      "extended-too-often",
      text("\u5EF6\u671F\u6B21\u6570\u5DF2\u7528\u5C3D", "no further extension is possible"),
      armed.extensions ?? 0,
      text(`\u81F3\u591A${times}\u6B21`, `at most ${times}`),
      clause
    );
  const span = resolveSpan(run2.policy, spec.extension.until, armed.anchor, request2.case.fields);
  const last3 = span === void 0 ? armed.day : dueOf(run2.world.calendar, armed.anchor, span, run2.policy.roll).day;
  return asked3 > armed.day && asked3 <= last3 ? void 0 : failure(
    "extension-out-of-bounds",
    text("\u5EF6\u671F\u65E5\u671F\u987B\u665A\u4E8E\u539F\u65F6\u9650\u4E14\u4E0D\u8D85\u8FC7\u4E0A\u9650", "the new day must lie after the old limit and within the bound"),
    asked3,
    text(`${armed.day} \u4E4B\u540E\u81F3 ${last3}`, `after ${armed.day}, up to ${last3}`),
    clause
  );
};
var possible = (run2, of, from) => {
  const types2 = of.chart.handles(from).filter((type) => type in of.procedure.commands);
  const titles = types2.flatMap((type) => run2.compiled.commands.get(type)?.spec.title ?? []);
  return titles.length === 0 ? text("\u6B64\u72B6\u6001\u4E0B\u4E0D\u518D\u63A5\u53D7\u4EFB\u4F55\u64CD\u4F5C", "nothing more can be done in this state") : text(titles.map(({ zh }) => zh).join("\u3001"), titles.map(({ en }) => en).join(", "));
};
var readableTo = (run2, { asking: asking2, opening, case: of }) => opening || asking2.by === policyActor || mayRead({ policy: run2.policy, state: run2.world, person: asking2.onBehalfOf ?? asking2.by, today: asking2.today }, of);
var notHere = (run2, request2, from) => {
  const { of, spec } = request2.command;
  if (!readableTo(run2, request2))
    return refuse2(
      failure(
        "not-readable",
        text("\u65E0\u6743\u67E5\u770B\u8BE5\u4E8B\u9879\uFF0C\u8BF7\u5411\u6709\u5173\u5355\u4F4D\u4E86\u89E3", "this item is not yours to see: ask the unit concerned"),
        request2.asking.by,
        text("\u6709\u6743\u67E5\u770B\u7684\u4EBA\u5458", "somebody who may see it"),
        of.procedure.cites[0]
      )
    );
  return refuse2(
    failure(
      "not-in-this-state",
      text(
        `\u5F53\u524D\u72B6\u6001\u4E0D\u80FD\u201C${spec.title.zh}\u201D\uFF0C\u53EF\u529E\uFF1A${possible(run2, of, from).zh}`,
        `"${spec.title.en}" cannot be done in this state; possible: ${possible(run2, of, from).en}`
      ),
      from.name,
      possible(run2, of, from),
      of.procedure.cites[0]
    )
  );
};
var selected = (run2, request2, context) => {
  const { of, opens } = request2.command;
  if (request2.opening) return opens;
  const from = of.chart.at(request2.case.state);
  const allows = (id3) => (of.transitions.get(id3)?.when ?? []).every((when2) => {
    const held = when2.holds(context);
    run2.trace?.({ kind: "when", id: when2.id, held });
    return held;
  });
  const step3 = of.chart.step(from, request2.type, allows);
  return step3 && planOf2(of, from, step3);
};
var examine = (run2, request2, transitions, context) => {
  const failures = [];
  let roles2 = [];
  for (const transition of transitions) {
    const held = authorise(run2.policy, run2.world, transition, request2.case, request2.asking);
    if (!isHeld(held)) {
      if (failures.length === 0) failures.push(held);
    } else if (roles2.length === 0) roles2 = held;
    else roles2 = held.reduce(joined, roles2);
  }
  run2.trace?.({
    kind: "role",
    id: `${request2.type}: ${titlesOf(run2.policy, transitions[0]?.may ?? []).en}`,
    held: failures.length === 0
  });
  for (const transition of transitions) {
    failRules(run2, transition.rules, context, failures);
    failRules(run2, request2.command.besides, context, failures);
    const bound = extensionFailure(run2, request2, transition);
    if (bound !== void 0) failures.push(bound);
  }
  return { roles: roles2, failures };
};
var ask = (run2, request2) => {
  const { command: command2, asking: asking2, opening } = request2;
  const context = ruleContext(run2, request2.case, asking2);
  const plan = selected(run2, request2, context);
  if (plan === void 0) return notHere(run2, request2, command2.of.chart.at(request2.case.state));
  if (plan.transitions.length === 0) return void 0;
  if (command2.of.procedure.type === "parallel" && plan.transitions.every(({ event }) => event === void 0))
    return asking2.by === policyActor ? void 0 : notHere(run2, request2, command2.of.chart.at(request2.case.state));
  const { roles: roles2, failures } = examine(run2, request2, plan.transitions, context);
  const [first2] = failures;
  if (first2 !== void 0)
    return roles2.length > 0 || readableTo(run2, request2) ? refuse2(first2, ...failures.slice(1)) : refuse2(first2);
  if (run2.trace !== void 0)
    for (const id3 of plan.ids) run2.trace({ kind: "transition", id: `${command2.of.procedure.id}/${id3}`, taken: true });
  return take(run2, {
    of: command2.of,
    case: request2.case,
    opens: opening,
    plan,
    context,
    by: asking2.by,
    onBehalfOf: asking2.onBehalfOf,
    roles: roles2,
    cause: request2.cause
  });
};

// src/engine/fire.ts
var afterStage = (armed) => armed.stage === "soon" ? { ...armed, stage: "missed", next: armed.at } : void 0;
var dayAbout = (run2, armed) => {
  const { now, calendar } = run2.world;
  if (now > armed.next) return dayOf(now, calendar.zone);
  return armed.stage === "soon" ? dayOf(armed.next, calendar.zone) : armed.day;
};
var fire = (started, item, finish2) => {
  const of = read(started.world.cases, item.case);
  const armed = standing(item, of);
  const compiled2 = of === void 0 ? void 0 : started.compiled.procedures.get(of.procedure);
  if (of === void 0 || armed === void 0 || compiled2 === void 0)
    throw new DubanError("not-due", text("\u8BE5\u65F6\u9650\u5DF2\u4E0D\u5728\u8BA1\u7B97\u4E2D", "the item is no longer due"));
  const at = started.world.now;
  const run2 = { ...started, on: dayAbout(started, armed), today: dayAbout(started, armed) };
  const type = `${armed.deadline}.${armed.stage}`;
  const asking2 = { data: {}, by: policyActor, onBehalfOf: void 0, at, today: run2.today, on: run2.on };
  const context = ruleContext(run2, of, asking2);
  const from = compiled2.chart.at(of.state);
  const step3 = compiled2.chart.step(
    from,
    type,
    (id3) => (compiled2.transitions.get(id3)?.when ?? []).every((when2) => when2.holds(context))
  );
  run2.trace?.({ kind: "deadline", id: `${of.procedure}/${armed.deadline}`, what: armed.stage });
  const breach = armed.stage === "missed" ? { deadline: armed.deadline, day: armed.day, at } : void 0;
  const goesOn = afterStage(armed);
  const plan = step3 === void 0 ? void 0 : planOf2(compiled2, from, step3);
  if (plan === void 0 || plan.transitions.length === 0) {
    record2(run2, {
      ...eventHead(run2),
      type: `deadline.${armed.stage}`,
      by: policyActor,
      roles: [policyActor],
      cause: "deadline",
      cites: compiled2.deadlines[armed.deadline]?.cites ?? [],
      case: of.id,
      procedure: of.procedure,
      ...of.unit === void 0 ? {} : { unit: of.unit },
      ...of.person === void 0 ? {} : { person: of.person },
      ...goesOn === void 0 ? { discharges: [armed.deadline] } : { arms: [goesOn] },
      ...breach === void 0 ? {} : { breach }
    });
    return finish2(run2);
  }
  take(run2, {
    of: compiled2,
    case: of,
    opens: false,
    plan,
    context,
    by: policyActor,
    onBehalfOf: void 0,
    roles: [policyActor],
    cause: "deadline",
    came: { deadline: armed.deadline, goesOn },
    breach
  });
  return finish2(run2);
};

// src/engine/react.ts
var fault2 = (reaction2, what) => new DubanError(
  "reaction-failed",
  text(`\u8054\u52A8\u89C4\u5219 ${reaction2.id} \u672A\u80FD\u6267\u884C\uFF1A${what}`, `reaction ${reaction2.id} could not be carried out: ${what}`)
);
var react = (run2, reaction2, event, asked3) => {
  const of = event.case === void 0 ? void 0 : read(run2.world.cases, event.case);
  const around2 = { unit: event.unit ?? of?.unit, person: event.person ?? of?.person };
  const request2 = reaction2.asks(reactionContext(run2, event, of));
  if (request2 === void 0) return false;
  const once = `${reaction2.id}|${request2.case}`;
  if (asked3.has(once)) return false;
  asked3.add(once);
  const command2 = run2.compiled.commands.get(reaction2.command);
  if (command2 === void 0) throw fault2(reaction2, reaction2.command);
  const target = read(run2.world.cases, request2.case);
  const opening = target === void 0;
  if (opening && command2.opening === void 0) return false;
  if (target !== void 0 && (target.void || target.procedure !== command2.of.procedure.id)) return false;
  const data = command2.spec.data.safeParse(request2.data);
  if (!data.success) throw fault2(reaction2, data.error.message);
  const subject = { unit: request2.unit ?? around2.unit, person: request2.person, parent: request2.parent };
  const answer3 = ask(run2, {
    type: reaction2.command,
    command: command2,
    case: target ?? blankCase({
      ...subject,
      case: request2.case,
      procedure: command2.of.procedure.id,
      at: run2.world.now,
      on: run2.on
    }),
    opening,
    asking: {
      data: data.data,
      by: policyActor,
      onBehalfOf: void 0,
      at: run2.world.now,
      today: run2.today,
      on: run2.on
    },
    cause: "reaction"
  });
  if (isRefusal(answer3) && answer3.code !== "not-in-this-state")
    throw fault2(reaction2, answer3.failures.map(({ code: code2, message }) => `${code2}: ${message.en}`).join("; "));
  return answer3 !== void 0 && !isRefusal(answer3);
};
var reactToAll = (run2) => {
  let asked3;
  for (let i = 0; i < run2.events.length; i += 1) {
    const event = run2.events[i];
    if (event === void 0) continue;
    for (const reaction2 of run2.compiled.reactions.get(event.type) ?? []) {
      const applied3 = react(run2, reaction2, event, asked3 ??= /* @__PURE__ */ new Set());
      run2.trace?.({ kind: "reaction", id: reaction2.id, asked: applied3 });
    }
  }
};

// src/engine/registry/outcome.ts
var recordOutcome = (run2, command2, type, outcome4, roles2) => {
  const { data, ...rest2 } = outcome4;
  record2(run2, {
    ...eventHead(run2),
    type,
    by: command2.by,
    ...command2.onBehalfOf === void 0 ? {} : { onBehalfOf: command2.onBehalfOf },
    roles: roles2,
    cause: "command",
    cites: [],
    ...rest2,
    ...data === void 0 ? {} : { data }
  });
};
var plain = (value) => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== void 0));
var units = (...list) => ({ units: list.map(plain) });
var people = (person2) => ({
  people: [{ ...person2, appointments: person2.appointments.map(plain) }]
});

// src/engine/registry/annul.ts
var takenBack = (events) => {
  const sum = {};
  for (const { counts: counts3 = {} } of events)
    for (const [key, amount] of Object.entries(counts3)) sum[key] = (sum[key] ?? 0) - amount;
  const entries = Object.entries(sum).filter(([, amount]) => amount !== 0);
  return entries.length === 0 ? void 0 : Object.fromEntries(entries);
};
var foldWithout = (history, command2) => {
  const kept2 = history.filter((event) => event.command !== command2);
  const [first2] = kept2;
  return first2 === void 0 ? void 0 : kept2.reduce(caseAfter, blankCase(first2));
};
var annul = (run2, command2, history, roles2) => {
  const {
    command: wrong,
    reason,
    approver
  } = command2.data;
  const of = read(run2.world.cases, command2.case ?? "");
  if (of === void 0)
    return refuse2(
      failure("unknown-case", text("\u6CA1\u6709\u8BE5\u7F16\u53F7\u7684\u4E8B\u9879", "there is no case with this id"), command2.case ?? null)
    );
  const entry = history.filter((event) => event.command === wrong && event.cause === "command");
  const [first2] = entry;
  if (first2 === void 0)
    return refuse2(failure("unknown-entry", text("\u8BE5\u4E8B\u9879\u6CA1\u6709\u8FD9\u6761\u767B\u8BB0", "the case has no such entry"), wrong));
  if (of.void || of.annulments.some((one) => one.command === wrong))
    return refuse2(failure("already-annulled", text("\u8BE5\u767B\u8BB0\u5DF2\u64A4\u9500", "the entry is annulled already"), wrong));
  if (approver === command2.by || rolesHeld(run2.policy, run2.world, run2.policy.registrars, approver, of, run2.today).length === 0)
    return refuse2(
      failure(
        "approver-not-fit",
        text("\u987B\u7531\u767B\u8BB0\u4EBA\u4EE5\u5916\u7684\u6709\u6743\u4EBA\u5458\u6279\u51C6", "to be approved by somebody entitled who is not the one who enters it"),
        approver
      )
    );
  const followed = history.filter((event) => event.seq > first2.seq && event.command !== wrong);
  const opening = first2.opens === true;
  const last3 = followed.length === 0;
  const before = opening ? void 0 : last3 ? foldWithout(history, wrong) : void 0;
  const restored = opening ? { void: true, done: true, armed: [] } : before && {
    state: before.state,
    done: before.done,
    fields: before.fields,
    armed: before.armed,
    breaches: before.breaches
  };
  const counts3 = opening ? takenBack(history) : before && takenBack(history.filter((event) => event.command === wrong));
  const data = {
    annulment: { command: wrong, reason, approver, at: run2.at },
    followed: followed.map(({ seq, type }) => ({ seq, type })),
    ...restored === void 0 ? {} : { restored }
  };
  recordOutcome(
    run2,
    command2,
    "entry.annulled",
    {
      case: of.id,
      procedure: of.procedure,
      ...of.unit === void 0 ? {} : { unit: of.unit },
      ...counts3 === void 0 ? {} : { counts: counts3 },
      data
    },
    roles2
  );
  return void 0;
};

// src/engine/registry/people.ts
var unknownPerson = (id3) => refuse2(
  failure("unknown-person", text("\u4EBA\u5458\u672A\u767B\u8BB0\uFF0C\u8BF7\u5148\u4EFB\u804C", "the person is not registered: appoint them first"), id3)
);
var wrongDates = (from, to) => refuse2(failure("bad-dates", text("\u7EC8\u6B62\u65E5\u671F\u65E9\u4E8E\u8D77\u59CB\u65E5\u671F", "the last day lies before the first"), `${from}\u2013${to}`));
var blankPerson = (id3, name2) => ({ id: id3, name: name2, appointments: [], leaves: [], delegations: [] });
var appoint = (run2, command2, roles2) => {
  const data = command2.data;
  const { person: person2, name: name2, role, unit, from, to, acting: acting2 = false } = data;
  const spec = run2.policy.roles[role];
  if (spec === void 0 || spec.scope !== "unit" && spec.scope !== "campaign")
    return refuse2(failure("unknown-role", text("\u6CA1\u6709\u53EF\u4EFB\u547D\u7684\u8BE5\u804C\u52A1", "there is no such office to appoint to"), role));
  if (person2 === policyActor || person2 === hostActor)
    return refuse2(failure("reserved-name", text("\u8BE5\u540D\u4E49\u4FDD\u7559\u7ED9\u7CFB\u7EDF", "this name is the system\u2019s own"), person2));
  if (read(run2.world.units, unit) === void 0)
    return refuse2(
      failure("unknown-unit", text("\u5355\u4F4D\u672A\u767B\u8BB0\uFF0C\u8BF7\u5148\u767B\u8BB0", "the unit is not registered: register it first"), unit)
    );
  if (to !== void 0 && to < from) return wrongDates(from, to);
  const others = registryView(run2.world).holders(role, unit, from).filter((id3) => id3 !== person2).flatMap((id3) => read(run2.world.people, id3)?.appointments ?? []).filter((held) => held.role === role && held.unit === unit && !held.acting && (held.to ?? from) >= from);
  if (spec.several === false && !acting2 && others.length > 0)
    return refuse2(
      failure(
        "already-held",
        text(
          `${spec.title.zh}\u53EA\u80FD\u6709\u4E00\u4EBA\uFF0C\u8BF7\u5148\u514D\u53BB\u73B0\u4EFB`,
          `one ${spec.title.en} at a time: relieve the present one first`
        ),
        person2,
        void 0,
        spec.cites[0]
      )
    );
  const before = read(run2.world.people, person2) ?? blankPerson(person2, name2);
  const appointment = { role, unit, from, to, acting: acting2 };
  const after = { ...before, name: name2, appointments: [...before.appointments, appointment] };
  recordOutcome(run2, command2, "person.appointed", { unit, person: person2, data: people(after) }, roles2);
  return void 0;
};
var relieve = (run2, command2, roles2) => {
  const { person: person2, role, unit, to } = command2.data;
  const before = read(run2.world.people, person2);
  if (before === void 0) return unknownPerson(person2);
  const index = before.appointments.findLastIndex(
    (held2) => held2.role === role && held2.unit === unit && (held2.to ?? to) >= to
  );
  const held = before.appointments[index];
  if (held === void 0)
    return refuse2(failure("not-in-office", text("\u8BE5\u5458\u672A\u4EFB\u6B64\u804C", "the person does not hold this office"), role));
  if (to < held.from) return wrongDates(held.from, to);
  const appointments = before.appointments.with(index, { ...held, to });
  recordOutcome(run2, command2, "person.relieved", { unit, person: person2, data: people({ ...before, appointments }) }, roles2);
  return void 0;
};
var leave = (run2, command2, roles2) => {
  const { person: person2, from, to } = command2.data;
  const before = read(run2.world.people, person2);
  if (before === void 0) return unknownPerson(person2);
  if (to < from) return wrongDates(from, to);
  const after = { ...before, leaves: [...before.leaves, { from, to }] };
  recordOutcome(run2, command2, "person.on-leave", { person: person2, data: people(after) }, roles2);
  return void 0;
};
var grant = (run2, command2, roles2) => {
  const data = command2.data;
  const { person: person2, to, role, from, until } = data;
  const before = read(run2.world.people, person2);
  if (before === void 0) return unknownPerson(person2);
  if (read(run2.world.people, to) === void 0) return unknownPerson(to);
  if (until < from) return wrongDates(from, until);
  const spec = run2.policy.roles[role];
  if (spec === void 0 || spec.delegable === false || person2 === to)
    return refuse2(
      failure(
        "not-delegable",
        text("\u6B64\u804C\u8D23\u4E0D\u5F97\u59D4\u6258", "this role cannot be delegated"),
        role,
        void 0,
        spec?.cites[0]
      )
    );
  const after = { ...before, delegations: [...before.delegations, { to, role, from, until }] };
  recordOutcome(run2, command2, "delegation.granted", { person: person2, data: people(after) }, roles2);
  return void 0;
};

// src/engine/registry/time.ts
var openCases = (run2) => [...run2.world.cases.entries.values()].filter(({ armed }) => armed.length > 0);
var onCase = (of) => ({
  case: of.id,
  procedure: of.procedure,
  ...of.unit === void 0 ? {} : { unit: of.unit },
  ...of.person === void 0 ? {} : { person: of.person }
});
var suspendOrResume = (run2, command2, roles2) => {
  const { scope } = command2.data;
  const stopping = command2.type === "deadlines.suspend";
  if (scope !== "*" && read(run2.world.units, scope) === void 0)
    return refuse2(failure("unknown-unit", text("\u5355\u4F4D\u672A\u767B\u8BB0", "the unit is not registered"), scope));
  if ((read(run2.world.suspensions, scope) ?? "") !== "" === stopping)
    return refuse2(
      failure(
        "already-so",
        text(stopping ? "\u65F6\u9650\u5DF2\u6682\u505C" : "\u65F6\u9650\u672A\u6682\u505C", stopping ? "already suspended" : "not suspended"),
        scope
      )
    );
  recordOutcome(
    run2,
    command2,
    stopping ? "deadlines.suspended" : "deadlines.resumed",
    { data: { suspension: { scope, since: stopping ? run2.on : "" }, reason: command2.data["reason"] } },
    roles2
  );
  for (const of of openCases(run2)) {
    if (scope !== "*" && (of.unit === void 0 || currentUnit(run2.world, of.unit) !== scope)) continue;
    if (!stopping && suspended(run2.world, of.unit)) continue;
    const specs = run2.compiled.procedures.get(of.procedure)?.deadlines ?? {};
    const arms = of.armed.flatMap((armed) => {
      const spec = specs[armed.deadline];
      const runs = armed.rest === void 0;
      if (spec?.kind !== "limit" || (stopping ? !runs : armed.stoppedBy !== "registry")) return [];
      return [stopping ? stop(run2.world, armed, run2.on, "registry") : goOn(run2.policy, run2.world, armed, spec, run2.on)];
    });
    if (arms.length > 0)
      recordOutcome(run2, command2, stopping ? "deadline.suspended" : "deadline.resumed", { ...onCase(of), arms }, roles2);
  }
  return void 0;
};
var extendCalendar = (run2, command2, roles2) => {
  const table2 = command2.data;
  const known = run2.world.calendar.knownUntil;
  if (`${table2.year}-12-31` <= known)
    return refuse2(failure("already-known", text("\u8BE5\u5E74\u65E5\u5386\u5DF2\u6709", "that year is known already"), table2.year));
  if (`${table2.year - 1}-12-31` > known)
    return refuse2(
      failure("calendar-gap", text("\u8BF7\u6309\u5E74\u4EFD\u5148\u540E\u8865\u5145\u65E5\u5386", "extend the calendar year by year"), table2.year)
    );
  composeCalendars(run2.world.calendar, yearTable(table2));
  recordOutcome(run2, command2, "calendar.extended", { data: { table: table2 } }, roles2);
  for (const of of openCases(run2)) {
    const specs = run2.compiled.procedures.get(of.procedure)?.deadlines ?? {};
    const arms = of.armed.flatMap((armed) => {
      const spec = specs[armed.deadline];
      const span = spec && armed.provisional === true ? resolveSpan(run2.policy, spec.span, armed.anchor, of.fields) : void 0;
      if (spec === void 0 || span === void 0 || armed.rest !== void 0) return [];
      const due = dueOf(run2.world.calendar, armed.anchor, span, run2.policy.roll);
      return [armedUntil(run2.policy, run2.world, armed.deadline, spec, due, armed.anchor, armed.unit, armed.extensions)];
    });
    if (arms.length > 0) recordOutcome(run2, command2, "deadline.reprojected", { ...onCase(of), arms }, roles2);
  }
  return void 0;
};

// src/engine/registry/units.ts
var unknown = (id3) => refuse2(failure("unknown-unit", text("\u5355\u4F4D\u672A\u767B\u8BB0\uFF0C\u8BF7\u5148\u767B\u8BB0", "the unit is not registered: register it first"), id3));
var registerUnit = (run2, command2, roles2) => {
  const { unit = "", name: name2 = "", kind: kind2 = "", parent, leader } = command2.data;
  if (read(run2.world.units, unit) !== void 0)
    return refuse2(
      failure("already-registered", text("\u5355\u4F4D\u5DF2\u767B\u8BB0\uFF0C\u53D8\u66F4\u8BF7\u7528\u53D8\u66F4\u767B\u8BB0", "already registered: amend it instead"), unit)
    );
  if (parent !== void 0 && read(run2.world.units, parent) === void 0) return unknown(parent);
  const record3 = { id: unit, name: name2, kind: kind2, parent, leader, since: command2.on, successor: void 0 };
  recordOutcome(run2, command2, "unit.registered", { unit, data: units(record3) }, roles2);
  return void 0;
};
var amendUnit = (run2, command2, roles2) => {
  const { unit = "", name: name2, parent, leader } = command2.data;
  const before = read(run2.world.units, unit);
  if (before === void 0) return unknown(unit);
  for (let above = parent; above !== void 0; above = read(run2.world.units, above)?.parent) {
    if (read(run2.world.units, above) === void 0) return unknown(above);
    if (above === unit)
      return refuse2(
        failure(
          "unit-above-itself",
          text("\u4E0A\u7EA7\u5355\u4F4D\u4E0D\u80FD\u662F\u5176\u81EA\u8EAB\u7684\u4E0B\u7EA7", "a unit cannot stand above itself"),
          parent ?? null
        )
      );
  }
  const record3 = {
    ...before,
    name: name2 ?? before.name,
    parent: parent ?? before.parent,
    leader: leader ?? before.leader
  };
  recordOutcome(run2, command2, "unit.amended", { unit, data: units(record3) }, roles2);
  return void 0;
};
var replaceUnit = (run2, command2, roles2) => {
  const fields = command2.data;
  const { unit = "" } = fields;
  const successor = fields["into"] ?? fields["successor"] ?? "";
  const [before, after] = [read(run2.world.units, unit), read(run2.world.units, successor)];
  if (before === void 0) return unknown(unit);
  if (after === void 0) return unknown(successor);
  if (before.successor !== void 0 || after.successor !== void 0 || unit === successor)
    return refuse2(failure("unit-replaced", text("\u5355\u4F4D\u5DF2\u88AB\u5E76\u5165\u6216\u5206\u7ACB", "the unit has been replaced already"), unit));
  const type = command2.type === "unit.merge" ? "unit.merged" : "unit.split";
  recordOutcome(run2, command2, type, { unit, data: units({ ...before, successor }) }, roles2);
  return void 0;
};

// src/engine/registry/decide.ts
var rolesOf = (run2, command2) => isHost(command2) ? ["host"] : authorise(
  run2.policy,
  run2.world,
  { may: run2.policy.registrars, cites: run2.policy.scope.cites },
  void 0,
  command2
);
var decideRegistry = (run2, command2, history) => {
  const roles2 = rolesOf(run2, command2);
  if (!Array.isArray(roles2)) return refuse2(roles2);
  const held = roles2;
  switch (command2.registry) {
    case "unit.register":
      return registerUnit(run2, command2, held);
    case "unit.amend":
      return amendUnit(run2, command2, held);
    case "unit.merge":
    case "unit.split":
      return replaceUnit(run2, command2, held);
    case "person.appoint":
      return appoint(run2, command2, held);
    case "person.relieve":
      return relieve(run2, command2, held);
    case "person.leave":
      return leave(run2, command2, held);
    case "delegation.grant":
      return grant(run2, command2, held);
    case "deadlines.suspend":
    case "deadlines.resume":
      return suspendOrResume(run2, command2, held);
    case "calendar.extend":
      return extendCalendar(run2, command2, held);
    case "entry.annul":
      return annul(run2, command2, history, held);
    case void 0:
      return void 0;
  }
};

// src/engine/timing.ts
var earliest = (policy2, world, span, today) => {
  const back = resolveSpan(policy2, span, today, {});
  if (back === void 0 || back.unit === "by-day") return back?.day ?? today;
  return back.unit === "working-days" ? workingDayBefore(world.calendar, today, back.n).day : addDays(today, -back.n);
};
var refuseStale = (policy2, world, admitted) => {
  if (admitted.at < world.now)
    return refuse2(
      failure(
        "before-the-clock",
        text(
          "\u767B\u8BB0\u65F6\u95F4\u65E9\u4E8E\u5DF2\u5904\u7406\u7684\u65F6\u95F4\uFF1B\u8865\u5F55\u8BF7\u7528 occurredOn",
          "recorded before what was already handled: enter late facts with occurredOn"
        ),
        formatInstant(admitted.at),
        text(`\u4E0D\u65E9\u4E8E ${formatInstant(world.now)}`, `not before ${formatInstant(world.now)}`)
      )
    );
  if (admitted.on === admitted.today) return void 0;
  const from = earliest(policy2, world, policy2.backdating.span, admitted.today);
  return admitted.on <= admitted.today && admitted.on >= from ? void 0 : refuse2(
    failure(
      "effective-day-out-of-bounds",
      text("\u751F\u6548\u65E5\u671F\u8D85\u51FA\u53EF\u8865\u5F55\u7684\u8303\u56F4", "the effective day lies outside what may be entered late"),
      admitted.on,
      text(`${from} \u81F3 ${admitted.today}`, `${from} to ${admitted.today}`),
      policy2.backdating.cites[0]
    )
  );
};

// src/engine/step.ts
var decided = (run2) => {
  reactToAll(run2);
  return { events: run2.events, touched: writtenKeys(run2.world.cases), draft: run2.world };
};
var subjectFailure = (policy2, state, command2) => {
  const of = command2.command?.of.procedure;
  if (of === void 0) return void 0;
  if (of.subject !== "campaign" && command2.unit === void 0)
    return refuse2({ ...failure("bad-shape", text("\u987B\u6307\u660E\u8D23\u4EFB\u5355\u4F4D unit", "name the unit")), path: "unit" });
  if (of.subject === "person" && command2.person === void 0)
    return refuse2({ ...failure("bad-shape", text("\u987B\u6307\u660E\u6240\u5C5E\u4E2A\u4EBA person", "name the person")), path: "person" });
  if (command2.unit !== void 0) {
    const unit = read(state.units, command2.unit);
    if (unit === void 0)
      return refuse2(
        failure(
          "unknown-unit",
          text("\u5355\u4F4D\u672A\u767B\u8BB0\uFF0C\u8BF7\u5148\u767B\u8BB0", "the unit is not registered: register it first"),
          command2.unit,
          void 0,
          policy2.scope.cites[0]
        )
      );
    if (!policy2.scope.kinds.includes(unit.kind))
      return refuse2(
        failure(
          "out-of-scope",
          text("\u8BE5\u5355\u4F4D\u4E0D\u5728\u884C\u52A8\u8303\u56F4\u5185", "the unit is outside the scope of the campaign"),
          unit.kind,
          text(policy2.scope.kinds.join("\u3001"), policy2.scope.kinds.join(", ")),
          policy2.scope.cites[0]
        )
      );
  }
  if (command2.person !== void 0 && read(state.people, command2.person) === void 0)
    return refuse2(
      failure(
        "unknown-person",
        text("\u4EBA\u5458\u672A\u767B\u8BB0\uFF0C\u8BF7\u5148\u767B\u8BB0", "the person is not registered: register them first"),
        command2.person
      )
    );
  const must = of.single === true ? singleId(of, command2.unit, command2.person) : command2.case;
  return must === command2.case ? void 0 : refuse2(
    failure(
      "case-id",
      text(`\u8BE5\u4E8B\u9879\u6BCF\u4E2A\u5BF9\u8C61\u53EA\u6709\u4E00\u4EF6\uFF0C\u7F16\u53F7\u987B\u4E3A ${must}`, `there is one such case per subject; its id is ${must}`),
      command2.case ?? null
    )
  );
};
var decideCommand = (policy2, state, command2, run2) => {
  const { command: known } = command2;
  if (known === void 0)
    return refuse2(failure("unknown-command", text("\u6CA1\u6709\u8FD9\u79CD\u64CD\u4F5C", "there is no such command"), command2.type));
  const target = read(state.cases, command2.case ?? "");
  const opening = target === void 0;
  if (opening && known.opening === void 0)
    return refuse2(
      failure("unknown-case", text("\u6CA1\u6709\u8BE5\u7F16\u53F7\u7684\u4E8B\u9879", "there is no case with this id"), command2.case ?? null)
    );
  if (!opening && target.procedure !== known.of.procedure.id)
    return refuse2(
      failure(
        "other-procedure",
        text("\u8BE5\u4E8B\u9879\u5C5E\u4E8E\u53E6\u4E00\u79CD\u7A0B\u5E8F", "the case belongs to another procedure"),
        target.procedure,
        text(known.of.procedure.title.zh, known.of.procedure.title.en)
      )
    );
  if (!opening && target.void)
    return refuse2(
      failure("case-void", text("\u8BE5\u4E8B\u9879\u7684\u767B\u8BB0\u5DF2\u64A4\u9500", "the entry that opened the case was annulled"), target.id)
    );
  if (!opening && known.opening !== void 0 && !known.of.chart.handles(known.of.chart.at(target.state)).includes(command2.type))
    return refuse2(failure("case-exists", text("\u8BE5\u7F16\u53F7\u5DF2\u6709\u4E8B\u9879", "there is already a case with this id"), target.id));
  const wrongSubject = opening ? subjectFailure(policy2, state, command2) : void 0;
  if (wrongSubject !== void 0) return wrongSubject;
  if (!opening && (command2.unit !== void 0 || command2.person !== void 0 || command2.parent !== void 0))
    return refuse2(
      failure(
        "subject-fixed",
        text("\u4E8B\u9879\u7684\u5355\u4F4D\u3001\u4E2A\u4EBA\u3001\u6765\u6E90\u5728\u7ACB\u9879\u65F6\u786E\u5B9A", "unit, person and parent are fixed when a case opens"),
        target.id
      )
    );
  if (opening && command2.parent !== void 0 && read(state.cases, command2.parent) === void 0)
    return refuse2(failure("unknown-case", text("\u6765\u6E90\u4E8B\u9879\u4E0D\u5B58\u5728", "the parent case does not exist"), command2.parent));
  const answer3 = ask(run2, {
    type: command2.type,
    command: known,
    case: target ?? blankCase({ ...command2, procedure: known.of.procedure.id }),
    opening,
    asking: command2,
    cause: "command"
  });
  if (isRefusal(answer3)) return answer3;
  if (answer3 === void 0)
    return refuse2(
      failure(
        "ignored-here",
        text("\u5F53\u524D\u72B6\u6001\u4E0B\u6B64\u64CD\u4F5C\u4E0D\u8D77\u4F5C\u7528", "this has no effect in the present state"),
        target?.state ?? null
      )
    );
  return decided(run2);
};
var step2 = (policy2, state, input, trace) => {
  if (input.kind === "due") {
    const at = Math.max(input.item.next, state.now);
    const run3 = startRun(
      policy2,
      state,
      { at, today: dayIn(state, at), on: dayIn(state, at) },
      input.item.deadline,
      trace
    );
    return fire(run3, input.item, decided);
  }
  const { command: command2 } = input;
  const stale = refuseStale(policy2, state, command2);
  if (stale !== void 0) return stale;
  const run2 = startRun(policy2, state, command2, command2.id, trace, command2.registry !== void 0);
  if (command2.registry === void 0) return decideCommand(policy2, state, command2, run2);
  return decideRegistry(run2, command2, input.history ?? []) ?? decided(run2);
};

// src/engine/drain.ts
var nextStanding = (state) => {
  for (let item = state.queue.peek(); item !== void 0; item = state.queue.peek()) {
    if (standing(item, read(state.cases, item.case)) !== void 0) return item;
    state.queue.pop();
  }
  return void 0;
};
var fireNext = (policy2, state, until, trace) => {
  const item = nextStanding(state);
  if (item === void 0 || item.next > until) return void 0;
  const decision3 = step2(policy2, state, { kind: "due", item }, trace);
  return isRefusal(decision3) ? void 0 : decision3;
};

// src/testing/cast.ts
var bodyUnit = "body";
var several = 3;
var rolesWith = (policy2, scope) => Object.entries(policy2.roles).flatMap(([id3, role]) => role.scope === scope ? [id3] : []);
var named4 = (role, n) => n === 1 ? role : `${role}-${n}`;
var standardCast = (policy2) => {
  const [own2 = "unit", above = own2] = policy2.scope.kinds;
  const parent = above === own2 ? `${own2}-above` : above;
  const leader = rolesWith(policy2, "leader")[0];
  const inUnit2 = rolesWith(policy2, "unit");
  const parentRoles = Object.entries(policy2.roles).flatMap(
    ([id3, role]) => role.scope === "parent" ? [{ person: id3, role: role.of, unit: parent }] : []
  );
  const aboveRoles = inUnit2.filter((role) => !parentRoles.some((one) => one.role === role)).map((role) => ({ person: `${parent}-${role}`, role, unit: parent }));
  return {
    units: [
      { unit: bodyUnit, kind: bodyUnit },
      { unit: parent, kind: above },
      { unit: own2, kind: own2, parent, ...leader === void 0 ? {} : { leader } }
    ],
    people: [
      ...inUnit2.flatMap(
        (role) => Array.from({ length: policy2.roles[role]?.several === false ? 1 : 2 }, (_, i) => ({
          person: named4(role, i + 1),
          role,
          unit: own2
        }))
      ),
      ...parentRoles,
      ...aboveRoles,
      ...rolesWith(policy2, "campaign").flatMap(
        (role) => Array.from({ length: several }, (_, i) => ({ person: named4(role, i + 1), role, unit: bodyUnit }))
      )
    ]
  };
};
var ownUnit2 = (policy2) => policy2.scope.kinds[0] ?? "unit";
var eveOf = (policy2) => {
  const first2 = policy2.phases[0]?.from ?? addDays(policy2.calendar.knownFrom, 366);
  return addDays(first2, -1);
};
var registering = (policy2, { units: units2, people: people3 }) => {
  const from = addDays(eveOf(policy2), -365);
  return [
    ...units2.map(({ unit, ...rest2 }) => ({ type: "unit.register", by: "host", data: { unit, name: unit, ...rest2 } })),
    ...people3.map(({ person: person2, role, unit }) => ({
      type: "person.appoint",
      by: "host",
      data: { person: person2, name: person2, role, unit, from }
    }))
  ];
};

// src/testing/moment.ts
var hour = 36e5;
var local = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-4]):([0-5]\d)$/u;
var officeHour = 10;
var momentOf = (given3, zone) => {
  const unread = given3;
  if (isDay(given3)) return startOfDay(given3, zone) + officeHour * hour;
  const [, date = "", hours = "", minutes = ""] = local.exec(given3) ?? [];
  if (isDay(date)) return startOfDay(day(date), zone) + Number(hours) * hour + Number(minutes) * 6e4;
  if (isInstantText(given3)) return parseInstant(given3);
  throw new DubanError(
    "bad-moment",
    text(
      `\u4E0D\u662F\u65E5\u671F\u6216\u65F6\u95F4\uFF1A${unread}\uFF08\u5982 2022-09-05 \u6216 2022-09-05T16:30\uFF09`,
      `not a day or time: ${unread} (2022-09-05 or 2022-09-05T16:30)`
    )
  );
};
var shown = (at, zone) => Number.isFinite(at) ? formatInstant(at, zone).slice(0, 16).replace("T", " ") : "";

// src/testing/trial.ts
var undefinedOut = (value) => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== void 0));
var running = (policy2, state, before, trace) => {
  const { zone } = policy2.calendar;
  const timeline = [...before.timeline];
  const events = timeline.flatMap((entry) => entry.events);
  let sent = before.sent;
  const drain = (until) => {
    const brought = [];
    for (let due = fireNext(policy2, state, until, trace); due !== void 0; due = fireNext(policy2, state, until, trace)) {
      adopt(state, due.draft);
      brought.push(...due.events);
      timeline.push({ at: state.now, asked: void 0, events: due.events, refusal: void 0 });
    }
    events.push(...brought);
    return brought;
  };
  const send = (command2) => {
    const at = command2.at === void 0 ? state.now : momentOf(command2.at, zone);
    const input = undefinedOut({
      data: {},
      ...command2,
      id: command2.id ?? `t${sent += 1}`,
      at: new Date(at).toISOString()
    });
    const admitted = admit(policy2, input, zone);
    if (isRefusal(admitted)) {
      timeline.push({ at, asked: command2, events: [], refusal: admitted });
      return admitted;
    }
    if (at >= state.now) drain(at);
    const history = admitted.registry === "entry.annul" ? events.filter((event) => event.case === admitted.case) : [];
    const decision3 = step2(policy2, state, { kind: "command", command: admitted, history }, trace);
    if (isRefusal(decision3)) {
      state.now = Math.max(state.now, at);
      timeline.push({ at, asked: command2, events: [], refusal: decision3 });
      return decision3;
    }
    adopt(state, decision3.draft);
    events.push(...decision3.events);
    timeline.push({ at, asked: command2, events: decision3.events, refusal: void 0 });
    drain(at);
    return { events: decision3.events, repeated: false };
  };
  return {
    policy: policy2,
    state,
    timeline,
    events,
    send,
    pass: (to) => {
      const until = typeof to === "number" ? to : momentOf(to, zone);
      if (until < state.now)
        throw new DubanError(
          "time-goes-forward",
          text(
            `\u65F6\u95F4\u53EA\u80FD\u5411\u524D\uFF1A\u73B0\u5728\u662F ${shown(state.now, zone)}`,
            `time only goes forward: it is ${shown(state.now, zone)}`
          )
        );
      const brought = drain(until);
      state.now = Math.max(state.now, until);
      return brought;
    },
    plant: (event) => {
      const { now, head } = state;
      const planted = {
        ...event,
        seq: head + 1,
        at: now,
        on: shown(now, zone).slice(0, 10),
        policy: policy2.fingerprint.slice(0, 16)
      };
      evolve(state, planted);
      events.push(planted);
    },
    fork: (other = trace) => running(policy2, fork(state), { timeline, sent }, other)
  };
};
var trialOf = (policy2, trace) => running(policy2, emptyState(policy2), { timeline: [], sent: 0 }, trace);

// src/testing/samples.ts
var slot = /^([puc])\d+$/u;
var dayFits = ["own", "today", "ahead", "ago"];
var strings = (value) => {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(strings);
};
var distinct = (values) => [...new Set(values)].sort();
var templateOf = (sample) => {
  const all = strings(sample);
  const slots = (letter) => distinct(all.filter((one) => slot.exec(one)?.[1] === letter));
  return { sample, people: slots("p"), units: slots("u"), cases: slots("c"), days: distinct(all.filter(isDay)) };
};
var fiveDays = 5;
var aMonth = 30;
var fittedDays = ({ days: days7 }, fit, today, calendar) => {
  if (fit === "own") return /* @__PURE__ */ new Map();
  return new Map(
    days7.map((one, i) => [
      one,
      fit === "today" ? today : fit === "ago" ? addDays(today, -aMonth) : addWorkingDays(calendar, today, fiveDays * (i + 1)).day
    ])
  );
};
var filled = (value, by) => {
  if (typeof value === "string") return by.get(value) ?? value;
  if (typeof value !== "object" || value === null || by.size === 0) return value;
  if (Array.isArray(value)) return value.map((item) => filled(item, by));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item, by)]));
};
var castings = (slots, among) => {
  const [first2, ...rest2] = slots;
  if (first2 === void 0) return [[]];
  return among.flatMap(
    (one) => castings(
      rest2,
      among.filter((other) => other !== one)
    ).map((others) => [[first2, one], ...others])
  );
};

// src/testing/given/asked.ts
var procedureOf = (policy2, type) => policy2.procedures.find(({ commands }) => type in commands);
var mayAsk = (policy2, type, of) => {
  const procedure = procedureOf(policy2, type);
  if (procedure === void 0) return [];
  if (of === void 0) return procedure.opens[type]?.may ?? [];
  const leaves = of.state.split("+");
  return statesOf(procedure).flatMap(
    ([path, state]) => leaves.includes(path) ? movesOf(state).flatMap(([on, moves3]) => on === type ? moves3.flatMap(({ may = [] }) => may) : []) : []
  );
};
var blank2 = (procedure, { unit, person: person2 }) => ({ id: "", procedure, unit, person: person2, parent: void 0, state: "", fields: {}, armed: [], standIns: [] });
var holders = (policy2, state, asked3) => {
  const of = state.cases.entries.get(asked3.case ?? "");
  const roles2 = mayAsk(policy2, asked3.type, of);
  const today = dayOf(state.now, state.calendar.zone);
  const about = of ?? blank2(procedureOf(policy2, asked3.type)?.id ?? "", asked3);
  return [...state.people.entries.keys()].filter(
    (person2) => rolesHeld(policy2, state, roles2, person2, about, today).length > 0
  );
};
var peopleFor = (state, unit) => {
  const own2 = unit === void 0 ? [] : state.staff.entries.get(unit) ?? [];
  return [...own2, ...[...state.people.entries.keys()].filter((one) => !own2.includes(one))];
};
var manyPeople = 6;
var candidates2 = ({ people: slots, units: units2, ...rest2 }, state, unit) => {
  const template = { people: slots, units: units2, ...rest2 };
  const today = dayOf(state.now, state.calendar.zone);
  const people3 = peopleFor(state, unit);
  const shifts = slots.length === 0 ? 1 : manyPeople;
  const fits = template.days.length === 0 ? ["own"] : dayFits;
  return Array.from(
    { length: shifts },
    (_, shift) => fits.map(
      (fit) => filled(
        template.sample,
        new Map([
          ...fittedDays(template, fit, today, state.calendar),
          ...slots.map((slot2, i) => [slot2, people3[(shift + i) % people3.length] ?? slot2]),
          ...units2.map((slot2) => [slot2, unit ?? slot2])
        ])
      )
    )
  ).flat();
};
var completions = (policy2, state, asked3) => {
  const unit = asked3.unit ?? state.cases.entries.get(asked3.case ?? "")?.unit;
  const by = asked3.by ?? holders(policy2, state, asked3)[0] ?? "nobody";
  const samples = procedureOf(policy2, asked3.type)?.commands[asked3.type]?.samples ?? [];
  const all = samples.flatMap((sample) => candidates2(templateOf(sample), state, unit));
  const [first2, ...rest2] = (all.length === 0 ? [{}] : all).map((base) => ({
    ...asked3,
    by,
    data: { ...base, ...asked3.data }
  }));
  const plain2 = first2 ?? { ...asked3, by };
  const at = new Date(asked3.at === void 0 ? state.now : momentOf(asked3.at, policy2.calendar.zone)).toISOString();
  const [taken, ...more] = [plain2, ...rest2].filter((sent) => {
    const given3 = Object.entries({ ...sent, id: "try", at }).filter(([, value]) => value !== void 0);
    const admitted = admit(policy2, Object.fromEntries(given3), policy2.calendar.zone);
    return !isRefusal(admitted) && !isRefusal(step2(policy2, state, { kind: "command", command: admitted }));
  });
  return taken === void 0 ? [plain2] : [taken, ...more];
};
var completed2 = (policy2, state, asked3) => completions(policy2, state, asked3)[0];
var openingOf = ({ opens }) => {
  const all = Object.entries(opens);
  const byPeople = all.find(([, { may = [] }]) => may.some((role) => role !== "policy"));
  return (byPeople ?? all[0])?.[0] ?? "";
};

// src/testing/given/way.ts
import TinyQueue2 from "tinyqueue";

// src/testing/explore/alike.ts
var signature = ({ appointments, leaves, delegations }, id3, leaders) => JSON.stringify([appointments, leaves, delegations.length > 0 || leaders.has(id3) ? id3 : ""]);
var kindsOf = (state) => {
  const leaders = new Set([...state.units.entries.values()].flatMap(({ leader }) => leader ?? []));
  const delegations = [];
  for (const [id3, person2] of state.people.entries)
    for (const { to } of person2.delegations) {
      delegations.push([to, id3]);
      leaders.add(to);
    }
  const kindOf3 = /* @__PURE__ */ new Map();
  const members = [];
  const bySignature = /* @__PURE__ */ new Map();
  const place = (id3, of) => {
    const known = bySignature.get(of);
    const kind2 = known ?? members.length;
    if (known === void 0) {
      bySignature.set(of, kind2);
      members.push([]);
    }
    members[kind2]?.push(id3);
    kindOf3.set(id3, kind2);
  };
  for (const [id3, person2] of state.people.entries) place(id3, signature(person2, id3, leaders));
  for (const id3 of leaders) if (!kindOf3.has(id3)) place(id3, `leader ${id3}`);
  return { kindOf: kindOf3, members, delegations };
};
var cache2 = /* @__PURE__ */ new WeakMap();
var kindsIn = (state) => {
  const before = cache2.get(state.people);
  if (before !== void 0) return before;
  const made = kindsOf(state);
  cache2.set(state.people, made);
  return made;
};
var representatives = ({ members }, named5) => members.flatMap((all) => {
  const fresh = all.find((one) => !named5.has(one));
  const known = all.filter((one) => named5.has(one));
  return fresh === void 0 ? known : [...known, fresh];
});

// src/testing/explore/identity.ts
var person = "";
var numbersIn = (value, into = /* @__PURE__ */ new Set()) => {
  if (typeof value === "number") into.add(value);
  else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) numbersIn(one, into);
  return into;
};
var inOrder2 = (state) => [...state.cases.entries.values()].sort((a, b) => a.id < b.id ? -1 : 1);
var identifier = (start2, behaviour, ahead, most) => {
  const { policy: policy2 } = start2;
  const ids = /* @__PURE__ */ new Map();
  const idOf2 = (text2) => {
    const known = ids.get(text2);
    if (known !== void 0) return known;
    ids.set(text2, ids.size);
    return ids.size - 1;
  };
  const fieldsOf = new Map(
    policy2.procedures.map(({ id: id3, fields }) => [
      id3,
      behaviour.has(`${id3}.*`) ? void 0 : Object.keys(fields).filter((name2) => behaviour.has(`${id3}.${name2}`))
    ])
  );
  const partsOf = new Map(
    policy2.procedures.map(({ id: id3 }) => [
      id3,
      [...behaviour].flatMap((one) => one.startsWith(`${id3}.@`) ? [one.slice(id3.length + 2)] : [])
    ])
  );
  const sampled = numbersIn(
    policy2.procedures.flatMap(({ commands }) => Object.values(commands).map(({ samples }) => samples))
  );
  const extensible = new Set(
    policy2.procedures.flatMap(
      ({ id: id3, deadlines }) => Object.entries(deadlines).flatMap(([name2, { extension }]) => extension === void 0 ? [] : [`${id3}/${name2}`])
    )
  );
  const write3 = (into, value, today, kinds) => {
    if (typeof value === "string") {
      if (isDay(value)) into.out += `d${daysBetween(today, value)}`;
      else if (kinds.has(value)) {
        into.out += person;
        into.people.push(value);
      } else into.out += `"${value}"`;
    } else if (typeof value === "number") {
      into.out += String(value);
      if (value > into.largest && !sampled.has(value)) into.largest = value;
    } else if (Array.isArray(value)) {
      into.out += "[";
      for (const item of value) write3(into, item, today, kinds);
      into.out += "]";
    } else if (typeof value === "object" && value !== null) {
      into.out += "{";
      for (const key of Object.keys(value).sort()) {
        into.out += key;
        write3(into, value[key], today, kinds);
      }
      into.out += "}";
    } else into.out += String(value);
    into.out += ",";
  };
  const madeOf = (of, today, kinds) => {
    const into = { out: "", people: [], largest: 0 };
    into.out = `${of.procedure}|${of.id}|${of.void ? "void" : of.state}|`;
    if (of.person !== void 0) write3(into, of.person, today, kinds);
    for (const armed of of.armed) {
      into.out += `${armed.deadline}:${armed.stage}:${daysBetween(today, armed.day)}:${armed.extensions ?? 0}:${armed.rest ?? ""}:`;
      into.out += `${armed.stoppedBy ?? ""}:${armed.provisional === true ? "p" : ""};`;
      if (extensible.has(`${of.procedure}/${armed.deadline}`)) into.out += `${daysBetween(today, armed.anchor)};`;
    }
    const names = fieldsOf.get(of.procedure) ?? Object.keys(of.fields).sort();
    for (const name2 of names) {
      const value = of.fields[name2];
      if (value === void 0) continue;
      into.out += `${name2}=`;
      write3(into, value, today, kinds);
    }
    for (const name2 of partsOf.get(of.procedure) ?? [])
      write3(into, of[name2], today, kinds);
    return { id: idOf2(into.out), people: into.people, largest: into.largest };
  };
  const parts = /* @__PURE__ */ new WeakMap();
  const partOf = (of, state, today) => {
    const known = parts.get(of);
    if (known !== void 0 && known.today === today && known.people === state.people) return known.part;
    const part = madeOf(of, today, kindsIn(state).kindOf);
    parts.set(of, { today, part, people: state.people });
    return part;
  };
  const days7 = /* @__PURE__ */ new Map();
  const dayPart = (today) => {
    const known = days7.get(today);
    if (known !== void 0) return known;
    let pattern = "";
    for (let i = 0; i <= ahead; i += 1) pattern += policy2.calendar.kindOf(addDays(today, i)).kind.slice(0, 2);
    for (const { id: id3, from, to } of policy2.phases)
      if (to >= addDays(today, -1)) pattern += `${id3}${daysBetween(today, from)}-${daysBetween(today, to)}`;
    const made = idOf2(pattern);
    days7.set(today, made);
    return made;
  };
  const counted = [...behaviour].flatMap((one) => one.startsWith("#") ? [one.slice(1)] : []);
  const countsKey = /* @__PURE__ */ new Map();
  const counts3 = (key) => {
    const known = countsKey.get(key);
    if (known !== void 0) return known;
    const made = counted.some((id3) => key === id3 || key.startsWith(`${id3}:`) || key.startsWith(`${id3}#`));
    countsKey.set(key, made);
    return made;
  };
  const registries = /* @__PURE__ */ new WeakMap();
  let registry = 0;
  const registryPart = (layer2) => {
    const known = registries.get(layer2);
    if (known !== void 0) return known;
    registries.set(layer2, registry += 1);
    return registry;
  };
  return {
    of: (state, today, besides) => {
      const { kindOf: kindOf3 } = kindsIn(state);
      const names = /* @__PURE__ */ new Map();
      const perKind = /* @__PURE__ */ new Map();
      let key = `${dayPart(today)};${registryPart(state.people)};${registryPart(state.units)};${registryPart(state.suspensions)};`;
      let beyond = false;
      for (const of of inOrder2(state)) {
        const { id: id3, people: people3, largest } = partOf(of, state, today);
        if (largest > most) {
          const before = start2.cases.entries.get(of.id);
          if (before === void 0 || partOf(before, state, today).largest < largest) beyond = true;
        }
        key += `${id3}`;
        for (const one of people3) {
          let name2 = names.get(one);
          if (name2 === void 0) {
            const kind2 = kindOf3.get(one) ?? -1;
            const n = perKind.get(kind2) ?? 0;
            perKind.set(kind2, n + 1);
            name2 = `.${kind2}-${n}`;
            names.set(one, name2);
          }
          key += name2;
        }
        key += ",";
      }
      const totals = [];
      for (const [name2, value] of state.tallies.entries)
        if (value !== 0 && counts3(name2)) {
          totals.push(`${idOf2(name2)}=${value}`);
          if (value - (start2.tallies.entries.get(name2) ?? 0) > most) beyond = true;
        }
      key += totals.sort().join();
      return { key: `${key};${besides}`, named: new Set(names.keys()), beyond };
    }
  };
};

// src/testing/edit.ts
var inState = (procedure, path, state, change) => state.on === void 0 ? state : {
  ...state,
  on: Object.fromEntries(
    Object.entries(state.on).flatMap(([on, moves3]) => {
      const list = Array.isArray(moves3) ? moves3 : [moves3];
      const changed = list.flatMap((move, index) => change(move, { procedure, state: path, on, index }) ?? []);
      return changed.length === 0 ? [] : [[on, changed]];
    })
  )
};
var changedProcedure = (of, change) => ({
  ...of,
  opens: Object.fromEntries(
    Object.entries(of.opens).flatMap(([on, move]) => {
      const changed = change(move, { procedure: of.id, state: void 0, on, index: 0 });
      return changed === void 0 ? [] : [[on, changed]];
    })
  ),
  states: Object.fromEntries(
    Object.entries(of.states).map(([key, node]) => [
      key,
      "states" in node ? {
        ...node,
        states: Object.fromEntries(
          Object.entries(node.states).map(([inner, state]) => [
            inner,
            inState(of.id, `${key}.${inner}`, state, change)
          ])
        )
      } : inState(of.id, key, node, change)
    ])
  )
});
var mapTransitions = (policy2, change) => ({
  ...policy2,
  procedures: policy2.procedures.map((of) => changedProcedure(of, change))
});

// src/testing/explore/reads.ts
var standing2 = /* @__PURE__ */ new Set([
  "id",
  "procedure",
  "unit",
  "person",
  "parent",
  "state",
  "done",
  "armed",
  "void"
]);
var noReads = () => ({ known: /* @__PURE__ */ new Set(), derived: /* @__PURE__ */ new Map(), version: 0 });
var noteRead = (reads, what) => {
  if (reads.known.has(what)) return;
  reads.known.add(what);
  reads.version += 1;
};
var noteDerived = (reads, into, from) => {
  const before = reads.derived.get(into);
  if (before === void 0) {
    reads.derived.set(into, new Set(from));
    reads.version += 1;
    return;
  }
  for (const one of from)
    if (!before.has(one)) {
      before.add(one);
      reads.version += 1;
    }
};
var behaviourOf = (reads) => {
  const all = new Set(reads.known);
  for (const one of all) for (const source2 of reads.derived.get(one) ?? []) all.add(source2);
  return all;
};
var trackedFields = (of, note2) => new Proxy(of.fields, {
  get: (target, key) => {
    if (typeof key === "string") note2(`${of.procedure}.${key}`);
    return Reflect.get(target, key);
  },
  has: (target, key) => {
    if (typeof key === "string") note2(`${of.procedure}.${key}`);
    return Reflect.has(target, key);
  },
  ownKeys: (target) => {
    note2(`${of.procedure}.*`);
    return Reflect.ownKeys(target);
  }
});
var tracked = (of, note2) => {
  if (of === void 0) return of;
  let fields;
  return new Proxy(of, {
    get: (target, key) => {
      if (key === "fields") return fields ??= trackedFields(target, note2);
      if (typeof key === "string" && !standing2.has(key)) note2(`${target.procedure}.@${key}`);
      return Reflect.get(target, key);
    }
  });
};
var trackedContext = (context, note2) => new Proxy(context, {
  get: (target, key) => {
    const value = Reflect.get(target, key);
    switch (key) {
      case "case":
      case "parent":
        return tracked(value, note2);
      case "fields":
        return tracked(target.case, note2).fields;
      case "linked":
      case "other":
        return (id3) => tracked(value(id3), note2);
      case "total":
      case "holds":
        return (tally, ...rest2) => {
          note2(`#${tally.id}`);
          return value(tally, ...rest2);
        };
      default:
        return value;
    }
  }
});

// src/testing/explore/instrument.ts
var declaredReads = (policy2) => {
  const ofRoles = Object.values(policy2.roles).flatMap(
    (role) => role.scope === "case" || role.scope === "counterpart" ? [role.field] : []
  );
  return policy2.procedures.flatMap(({ id: id3, fields, deadlines }) => [
    ...ofRoles.filter((field) => field in fields).map((field) => `${id3}.${field}`),
    ...Object.values(deadlines).flatMap(({ from, span, extension }) => [
      ...from === void 0 ? [] : [`${id3}.${from}`],
      ...[span, extension?.until].flatMap((one) => one?.unit === "field" ? [`${id3}.${one.field}`] : [])
    ])
  ]);
};
var instrumented = (policy2, reads) => {
  const note2 = (what) => {
    noteRead(reads, what);
  };
  for (const one of declaredReads(policy2)) note2(one);
  const rules = /* @__PURE__ */ new Map();
  const whens = /* @__PURE__ */ new Map();
  const watched = (known, one, make2) => {
    const before = known.get(one);
    if (before !== void 0) return before;
    const made = make2();
    known.set(one, made);
    return made;
  };
  const ruleOf = (rule2) => watched(rules, rule2, () => ({
    ...rule2,
    check: (c) => rule2.check(trackedContext(c, note2))
  }));
  const whenOf = (when2) => watched(whens, when2, () => ({
    ...when2,
    holds: (c) => when2.holds(trackedContext(c, note2))
  }));
  const recordsOf = (records) => (c) => {
    const from = /* @__PURE__ */ new Set();
    const made = records(trackedContext(c, (what) => from.add(what)));
    for (const name2 of Object.keys(made)) noteDerived(reads, `${c.case.procedure}.${name2}`, from);
    return made;
  };
  const feedOf = (feed) => typeof feed !== "function" ? feed : ({ event, before, after }) => feed({ event, before: tracked(before, note2), after: tracked(after, note2) });
  const tallyOf = (tally) => tally.kind === "standing" ? tally : {
    ...tally,
    feeds: Object.fromEntries(Object.entries(tally.feeds).map(([type, feed]) => [type, feedOf(feed)]))
  };
  const reactionOf = (reaction2) => ({
    ...reaction2,
    asks: (c) => reaction2.asks(trackedContext(c, note2))
  });
  const told = (move) => ({
    ...move,
    ...move.rules && { rules: move.rules.map(ruleOf) },
    ...move.when && { when: move.when.map(whenOf) },
    ...move.records === void 0 ? {} : { records: recordsOf(move.records) }
  });
  return {
    ...mapTransitions(policy2, (move) => told(move)),
    ruleSets: policy2.ruleSets.map((slot2) => ({
      ...slot2,
      supplied: slot2.supplied && {
        ...slot2.supplied,
        rules: Object.fromEntries(Object.entries(slot2.supplied.rules).map(([type, list]) => [type, list.map(ruleOf)]))
      }
    })),
    tallies: policy2.tallies.map(tallyOf),
    reactions: policy2.reactions.map(reactionOf)
  };
};

// src/testing/explore/moves.ts
var handledIn = (procedure) => {
  const byLeaf = new Map(
    statesOf(procedure).map(([path, state]) => [path, movesOf(state).filter(([type]) => type in procedure.commands)])
  );
  const known = /* @__PURE__ */ new Map();
  return (state) => {
    const before = known.get(state);
    if (before !== void 0) return before;
    const may = /* @__PURE__ */ new Map();
    for (const leaf of state.split("+"))
      for (const [type, moves3] of byLeaf.get(leaf) ?? [])
        for (const move of moves3) {
          const roles2 = may.get(type) ?? /* @__PURE__ */ new Set();
          for (const role of move.may ?? []) roles2.add(role);
          may.set(type, roles2);
        }
    const handled = [...may].map(([type, roles2]) => ({ type, may: [...roles2] }));
    known.set(state, handled);
    return handled;
  };
};
var handledBy2 = (policy2) => {
  const all = new Map(policy2.procedures.map((procedure) => [procedure.id, handledIn(procedure)]));
  return ({ procedure, state }) => all.get(procedure)?.(state) ?? [];
};
var movesWithin = (policy2, procedures2, bounds) => {
  const handled = handledBy2(policy2);
  const { zone } = policy2.calendar;
  const templates = /* @__PURE__ */ new Map();
  const templatesOf = (procedure, type) => {
    const known = templates.get(type);
    if (known !== void 0) return known;
    const spec = policy2.procedures.find(({ id: id3 }) => id3 === procedure)?.commands[type];
    const made = (spec?.samples ?? []).map(templateOf);
    templates.set(type, made);
    return made;
  };
  const about = bounds.cases === void 0 ? void 0 : new Set(bounds.cases);
  const allowed = bounds.people === void 0 ? void 0 : new Set(bounds.people);
  const only2 = bounds.commands === void 0 ? void 0 : new Set(bounds.commands);
  const bases = /* @__PURE__ */ new Map();
  const baseOf = (sent, key) => {
    if (bases.has(key)) return bases.get(key);
    const admitted = admit(policy2, { data: {}, ...sent, id: "x", at: "2022-01-01T00:00+08:00" }, zone);
    const made = isRefusal(admitted) ? void 0 : admitted;
    bases.set(key, made);
    return made;
  };
  const fillings = (template, people3, state, today) => {
    const fits = template.days.length === 0 ? ["own"] : bounds.days ?? dayFits;
    const units2 = [...state.units.entries.keys()];
    const cases = [...state.cases.entries.keys()];
    const ways = /* @__PURE__ */ new Map();
    for (const fit of fits)
      for (const who of castings(template.people, people3))
        for (const where of castings(template.units, units2))
          for (const which2 of castings(template.cases, cases)) {
            const by = new Map([...fittedDays(template, fit, today, policy2.calendar), ...who, ...where, ...which2]);
            ways.set(JSON.stringify([...by]), by);
          }
    return ways;
  };
  return (state, named5, at, today) => {
    const kinds = kindsIn(state);
    const all = representatives(kinds, named5);
    const people3 = allowed === void 0 ? all : all.filter((one) => allowed.has(one) || named5.has(one));
    const moves3 = [];
    const add = (sent, key) => {
      const base = baseOf(sent, key);
      if (base === void 0) return;
      const { by, onBehalfOf, case: of } = sent;
      moves3.push({ sent, admitted: { ...base, at, today, on: today, by, onBehalfOf, case: of } });
    };
    const actorsFor = (may, of) => {
      const holds2 = (person2) => rolesHeld(policy2, state, may, person2, of, today).length > 0;
      return [
        ...people3.filter(holds2).map((by) => ({ by })),
        ...kinds.delegations.filter(([, principal]) => holds2(principal)).map(([by, onBehalfOf]) => ({ by, onBehalfOf }))
      ];
    };
    for (const of of state.cases.entries.values()) {
      if (of.void || of.done || !procedures2.has(of.procedure)) continue;
      if (about !== void 0 && !about.has(of.id) && !about.has(of.parent ?? "")) continue;
      for (const { type, may } of handled(of)) {
        if (only2 !== void 0 && !only2.has(type)) continue;
        const actors = actorsFor(may, of);
        if (actors.length === 0) continue;
        for (const [n, template] of templatesOf(of.procedure, type).entries())
          for (const [key, by] of fillings(template, people3, state, today)) {
            const data = filled(template.sample, by);
            for (const actor of actors) add({ type, case: of.id, ...actor, data }, `${type}|${n}|${key}`);
          }
      }
    }
    for (const sent of bounds.besides ?? []) {
      if (sent.case !== void 0 && state.cases.entries.has(sent.case)) continue;
      add(sent, JSON.stringify(sent));
    }
    return moves3;
  };
};

// src/testing/given/way.ts
var distances = (procedure, goal3) => {
  const states = statesOf(procedure);
  const from = /* @__PURE__ */ new Map([[goal3, 0]]);
  const region2 = (path) => path.includes(".") ? `${path.split(".")[0] ?? ""}.` : "";
  for (let grown = true; grown; ) {
    grown = false;
    for (const [path, state] of states)
      for (const [, moves3] of movesOf(state))
        for (const { target } of moves3) {
          const next = target === void 0 ? void 0 : from.get(`${region2(path)}${target}`);
          if (next === void 0 || (from.get(path) ?? Infinity) <= next + 1) continue;
          from.set(path, next + 1);
          grown = true;
        }
  }
  return from;
};
var mostStates = 4e3;
var mostRounds = 12;
var overlaid = (sent, fields) => {
  const data = sent.data;
  const over = Object.entries(fields).filter(([name2]) => name2 in data);
  return over.length === 0 ? sent : { ...sent, data: { ...data, ...Object.fromEntries(over) } };
};
var wayTo = (policy2, start2, { id: id3, procedure, state: goal3, fields }) => {
  const known = distances(procedure, goal3);
  const reads = noReads();
  const watched = instrumented(policy2, reads);
  const unit = start2.cases.entries.get(id3)?.unit;
  const singles = policy2.procedures.filter(({ single }) => single === true).map((one) => one.id);
  const moves3 = movesWithin(watched, /* @__PURE__ */ new Set([procedure.id, ...singles]), { days: ["today", "ahead", "own"] });
  const all = new Set(policy2.procedures.flatMap((one) => [`${one.id}.*`]));
  const identities = identifier(start2, all, 7, Number.MAX_SAFE_INTEGER);
  const farOf = (of) => of === void 0 ? Infinity : Math.min(...of.state.split("+").map((leaf) => known.get(leaf) ?? Infinity));
  const there = (of) => of !== void 0 && isIn(of, goal3) && Object.entries(fields).every(([name2, value]) => JSON.stringify(of.fields[name2]) === JSON.stringify(value));
  const matters = (of, events) => events.some(({ keeps }) => Object.keys(keeps ?? {}).some((name2) => reads.known.has(`${of.procedure}.${name2}`)));
  const missing2 = /* @__PURE__ */ new Map();
  const today = dayOf(start2.now, start2.calendar.zone);
  const searched = () => {
    const seen = /* @__PURE__ */ new Set();
    const queue = new TinyQueue2(
      [],
      (a, b) => a.far + a.steps.length - b.far - b.steps.length || a.far - b.far
    );
    const first2 = identities.of(start2, today, "");
    queue.push({ state: start2, steps: [], named: first2.named, far: farOf(start2.cases.entries.get(id3)) });
    for (let one = queue.pop(); one !== void 0 && seen.size < mostStates; one = queue.pop()) {
      if (there(one.state.cases.entries.get(id3))) return one.steps;
      const taken = /* @__PURE__ */ new Set();
      for (const { sent, admitted } of moves3(one.state, one.named, one.state.now, today)) {
        const of = one.state.cases.entries.get(sent.case ?? "");
        const what = `${sent.type} ${sent.case ?? ""}`;
        if (of === void 0 || of.id !== id3 && of.unit !== unit || taken.has(what)) continue;
        const laid = of.id === id3 ? overlaid(sent, fields) : sent;
        const command2 = { ...admitted, data: laid.data };
        const decision3 = step2(watched, one.state, { kind: "command", command: command2 });
        if (isRefusal(decision3)) {
          if (of.id === id3) for (const failure2 of decision3.failures) missing2.set(failure2.code, failure2);
          continue;
        }
        taken.add(what);
        if (of.id !== id3 && !matters(of, decision3.events)) continue;
        const after = branch2(one.state, decision3.draft);
        const { key, named: named5 } = identities.of(after, today, "");
        if (seen.has(key)) continue;
        seen.add(key);
        queue.push({ state: after, steps: [...one.steps, laid], named: named5, far: farOf(after.cases.entries.get(id3)) });
      }
    }
    return void 0;
  };
  for (let round3 = 0, version = -1; round3 < mostRounds && version !== reads.version; round3 += 1) {
    version = reads.version;
    const steps3 = searched();
    if (steps3 !== void 0) return { steps: steps3 };
  }
  return { missing: [...missing2.values()] };
};

// src/testing/given/bring.ts
var manyOpenings = 6;
var only = (fields, sample) => {
  const names = new Set(typeof sample === "object" && sample !== null ? Object.keys(sample) : []);
  return Object.fromEntries(Object.entries(fields).filter(([name2]) => names.has(name2)));
};
var bring = (trial, procedure, id3, is) => {
  const { policy: policy2 } = trial;
  const { in: goal3, unit, person: person2, parent, fields = {} } = is;
  const type = openingOf(procedure);
  const data = only(fields, procedure.commands[type]?.samples[0]);
  const openings = trial.state.cases.entries.has(id3) ? [void 0] : completions(policy2, trial.state, { type, case: id3, unit, person: person2, parent, data }).slice(0, manyOpenings);
  let missing2;
  for (const opening of openings) {
    const tried = trial.fork();
    const opened = opening === void 0 ? void 0 : tried.send(opening);
    if (opened !== void 0 && isRefusal(opened)) missing2 ??= opened.failures;
    else {
      const way2 = goal3 === void 0 ? { steps: [] } : wayTo(policy2, tried.state, { id: id3, procedure, state: goal3, fields });
      if ("steps" in way2) {
        for (const sent of [...opening === void 0 ? [] : [opening], ...way2.steps]) trial.send(sent);
        return void 0;
      }
      missing2 ??= way2.missing;
    }
  }
  return missing2;
};

// src/testing/given/failing.ts
import { AssertionError } from "node:assert";
var asked2 = ({ type, by, onBehalfOf, case: of }) => `${by}${onBehalfOf === void 0 ? "" : ` for ${onBehalfOf}`}: ${type}${of === void 0 ? "" : ` [${of}]`}`;
var happened = ({ type, case: of, state, cites }) => `\u2192 ${type}${of === void 0 ? "" : ` [${of}]`}${state === void 0 ? "" : ` ${state}`} (${cites.join(", ")})`;
var clauseWords = (policy2, id3) => `${id3} ${policy2.clauses[id3]?.text.zh ?? ""}`.trim();
var refusalLines = (policy2, outcome4) => isRefusal(outcome4) ? outcome4.failures.map(
  ({ code: code2, clause, message }) => `\u2717 ${code2}: ${message.zh} / ${message.en}
      ${clauseWords(policy2, clause)}`
) : [];
var lines = (policy2, { at, asked: sent, events, refusal }) => [
  `  ${shown(at, policy2.calendar.zone)}  ${sent === void 0 ? "time" : asked2(sent)}`,
  ...(refusal === void 0 ? events.map(happened) : refusalLines(policy2, refusal)).map((line) => `      ${line}`)
];
var isRegistry = ({ asked: sent }) => sent !== void 0 && /^(?:unit|person|delegation|leave)\./u.test(sent.type);
var timelineText = (trial) => trial.timeline.filter((entry) => !isRegistry(entry)).flatMap((entry) => lines(trial.policy, entry)).join("\n");
var fail = (trial, wanted, came) => {
  const message = `wanted: ${wanted}
came:   ${came}

timeline
${timelineText(trial)}`;
  throw new AssertionError({ message, actual: came, expected: wanted });
};

// src/testing/given/plant.ts
var whole = (procedure, path) => procedure.type === "parallel" ? Object.entries(procedure.states).map(([region2, { initial }]) => path.startsWith(`${region2}.`) ? path : `${region2}.${initial}`).join("+") : path;
var plant = (trial, procedure, id3, is) => {
  const { unit, person: person2, parent, fields = {} } = is;
  trial.plant({
    type: "assumed",
    by: "host",
    roles: [],
    cause: "command",
    command: `assumed ${id3}`,
    cites: [],
    case: id3,
    procedure: procedure.id,
    opens: true,
    ...unit === void 0 ? {} : { unit },
    ...person2 === void 0 ? {} : { person: person2 },
    ...parent === void 0 ? {} : { parent },
    state: whole(procedure, is.in ?? ("initial" in procedure ? procedure.initial ?? "" : "")),
    keeps: fields
  });
};

// src/testing/given/then.ts
var carries = (event, wanted) => {
  if (typeof wanted === "string") return event.type === wanted;
  const { keeps, ...rest2 } = wanted;
  const all = { ...event };
  return Object.entries(rest2).every(([name2, value]) => JSON.stringify(all[name2]) === JSON.stringify(value)) && Object.entries(keeps ?? {}).every(([name2, value]) => JSON.stringify(event.keeps?.[name2]) === JSON.stringify(value));
};
var expectations = (trial, came, self) => {
  const said2 = () => came.outcome !== void 0 && isRefusal(came.outcome) ? refusalLines(trial.policy, came.outcome).join("; ") : came.events.map(({ type }) => type).join(", ") || "nothing";
  const held = (yes, wanted, was = said2()) => yes ? self() : fail(trial, wanted, was);
  const caseOf = (id3) => trial.state.cases.entries.get(id3) ?? fail(trial, `a case ${id3}`, "no such case");
  return {
    then: (...wanted) => {
      let at = 0;
      for (const event of came.events) if (at < wanted.length && carries(event, wanted[at] ?? "")) at += 1;
      return held(at === wanted.length, `event ${JSON.stringify(wanted[at])}`);
    },
    thenNot: (...types2) => {
      const wrong = came.events.find(({ type }) => types2.includes(type));
      return held(wrong === void 0, `no ${types2.join(", ")}`);
    },
    thenState: (id3, state) => held(isIn(caseOf(id3), state), `${id3} in ${state}`, `${id3} in ${caseOf(id3).state}`),
    thenFields: (id3, fields) => {
      const { fields: has } = caseOf(id3);
      const wrong = Object.keys(fields).filter((name2) => JSON.stringify(has[name2]) !== JSON.stringify(fields[name2]));
      const some = (of) => JSON.stringify(Object.fromEntries(wrong.map((name2) => [name2, of[name2]])));
      return held(wrong.length === 0, `${id3} with ${some(fields)}`, some(has));
    },
    thenDue: (id3, deadline, day3) => {
      const armed = caseOf(id3).armed.find((one) => one.deadline === deadline);
      return held(armed?.day === day3, `${id3}: ${deadline} due ${day3 ?? "never"}`, armed?.day ?? "not running");
    },
    thenRefused: (code2, clause) => {
      const failures = came.outcome !== void 0 && isRefusal(came.outcome) ? came.outcome.failures : [];
      const fits = failures.some((one) => one.code === code2 && (clause === void 0 || one.clause === clause));
      return held(fits, `refused: ${code2}${clause === void 0 ? "" : ` (${clause})`}`);
    }
  };
};

// src/testing/given/given.ts
var impossible = (trial, zh, en, why) => new DubanError(
  "impossible-situation",
  text(
    `\u6B64\u60C5\u5F62\u4E0D\u53EF\u80FD\uFF1A${zh}
${why.join("\n")}
${timelineText(trial)}`,
    `this cannot be: ${en}
${why.join("\n")}
${timelineText(trial)}`
  )
);
var situation = (trial, assumed) => {
  const { policy: policy2 } = trial;
  const self = (now = assumed) => situation(trial, now);
  const must = (asked3) => {
    const outcome4 = trial.send(completed2(policy2, trial.state, asked3));
    if (isRefusal(outcome4))
      throw impossible(trial, `${asked3.type} \u4E0D\u88AB\u63A5\u53D7`, `${asked3.type} is refused`, refusalLines(policy2, outcome4));
  };
  const host = (type, data) => {
    must({ type, by: "host", data });
  };
  const happened2 = (outcome4, events) => {
    const made = { ...self(), outcome: outcome4, events, ...expectations(trial, { outcome: outcome4, events }, () => made) };
    return made;
  };
  return {
    trial,
    assume: () => self(true),
    on: (day3) => {
      trial.pass(day3);
      return self();
    },
    unit: (id3, kind2, more = {}) => {
      host("unit.register", { unit: id3, name: id3, kind: kind2, ...more });
      return self();
    },
    person: (id3, role, unit = ownUnit2(policy2)) => {
      host("person.appoint", { person: id3, name: id3, role, unit, from: dayOf(trial.state.now, policy2.calendar.zone) });
      return self();
    },
    case: (id3, procedure, is = {}) => {
      const of = policy2.procedures.find((one) => one.id === procedure);
      if (of === void 0) throw impossible(trial, `\u6CA1\u6709\u7A0B\u5E8F ${procedure}`, `no procedure ${procedure}`, []);
      const unit = of.subject === "campaign" ? void 0 : is.unit ?? ownUnit2(policy2);
      if (assumed) {
        plant(trial, of, id3, { ...is, ...unit === void 0 ? {} : { unit } });
        return self();
      }
      const missing2 = bring(trial, of, id3, { ...is, ...unit === void 0 ? {} : { unit } });
      if (missing2 !== void 0)
        throw impossible(
          trial,
          `${id3} \u65E0\u6CD5\u5904\u4E8E ${is.in ?? "\u5F00\u59CB\u72B6\u6001"}`,
          `${id3} cannot come to ${is.in ?? "be"}`,
          missing2.map(({ code: code2, clause, message }) => `\u2717 ${code2} (${clause}): ${message.zh} / ${message.en}`)
        );
      return self();
    },
    after: (...all) => {
      for (const asked3 of all) must(asked3);
      return self();
    },
    when: (asked3) => {
      const outcome4 = trial.send(completed2(policy2, trial.state, asked3));
      return happened2(outcome4, isRefusal(outcome4) ? [] : outcome4.events);
    },
    whenTimePasses: (to) => happened2(void 0, trial.pass(to))
  };
};
var given2 = (policy2, trace) => {
  const trial = trialOf(policy2, trace);
  trial.pass(eveOf(policy2));
  for (const sent of registering(policy2, standardCast(policy2))) trial.send(sent);
  const campaign2 = policy2.procedures.find(({ id: id3 }) => id3 === policy2.campaign);
  if (campaign2 !== void 0)
    trial.send(completed2(policy2, trial.state, { type: openingOf(campaign2), case: campaign2.id }));
  return situation(trial, false);
};

// src/testing/explore/graph.ts
var stateGraph = (edges) => {
  const ids = /* @__PURE__ */ new Map();
  const parents = [];
  const steps3 = [];
  const depths = [];
  const from = [];
  const to = [];
  const avoided = [];
  return {
    get size() {
      return parents.length;
    },
    add: (key, parent, step3) => {
      const known = ids.get(key);
      if (known !== void 0) return { id: known, fresh: false };
      const id3 = parents.length;
      ids.set(key, id3);
      parents.push(parent);
      steps3.push(step3);
      depths.push(parent === -1 ? 0 : (depths[parent] ?? 0) + 1);
      return { id: id3, fresh: true };
    },
    edge: (one, other, bits) => {
      if (!edges) return;
      from.push(one);
      to.push(other);
      avoided.push(bits);
    },
    depthOf: (id3) => depths[id3] ?? 0,
    pathTo: (id3) => {
      const path = [];
      for (let at = id3; (parents[at] ?? -1) !== -1; at = parents[at] ?? -1) {
        const step3 = steps3[at];
        if (step3 !== void 0) path.push(step3);
      }
      return path.reverse();
    },
    reaching: (goals2, bit) => {
      const reached = new Uint8Array(parents.length);
      const heads = new Int32Array(parents.length).fill(-1);
      const next = new Int32Array(from.length).fill(-1);
      for (const [i, target] of to.entries()) {
        next[i] = heads[target] ?? -1;
        heads[target] = i;
      }
      const open2 = [...goals2];
      for (const id3 of open2) reached[id3] = 1;
      for (let id3 = open2.pop(); id3 !== void 0; id3 = open2.pop())
        for (let i = heads[id3] ?? -1; i !== -1; i = next[i] ?? -1) {
          const source2 = from[i] ?? 0;
          if (reached[source2] === 1 || ((avoided[i] ?? 0) & bit) !== 0) continue;
          reached[source2] = 1;
          open2.push(source2);
        }
      return reached;
    }
  };
};

// src/testing/explore/obligation.ts
var obligationKey = (state, pending) => {
  if (pending.length === 0) return "";
  const { zone } = state.calendar;
  const today = dayOf(state.now, zone);
  return pending.map(({ property, case: of, until }) => `${property}:${of}:${daysBetween(today, dayOf(until, zone))}`).sort().join();
};
var dueFrom = (state, { within }, of) => {
  const { policy: policy2, calendar } = state;
  const today = dayOf(state.now, calendar.zone);
  const span = resolveSpan(policy2, within, today, state.cases.entries.get(of)?.fields ?? {});
  return span === void 0 ? Number.POSITIVE_INFINITY : dueOf(calendar, today, span, policy2.roll).at;
};
var afterTaken = (pending, properties, { events, before, after }, view) => {
  let left = pending;
  for (const event of events) {
    const of = event.case ?? "";
    const happening = view.happening(event, before, after, events);
    for (const [property, one] of properties.entries()) {
      if (one === void 0) continue;
      const mine = (obligation) => obligation.property === property && obligation.case === of;
      if (left.some(mine) && (one.to(happening) || one.unless?.(happening) === true))
        left = left.filter((obligation) => !mine(obligation));
      if (one.from(happening) && !left.some(mine)) {
        const until = dueFrom(after, one, of);
        if (Number.isFinite(until) && !events.some((next) => one.to(view.happening(next, before, after, events))))
          left = [...left, { property, case: of, until }];
      }
    }
  }
  return left;
};

// src/testing/explore/onward.ts
var hour2 = 36e5;
var drained = (policy2, from, until, taken, trace) => {
  let state = from;
  for (let due = fireNext(policy2, state, until, trace); due !== void 0; due = fireNext(policy2, state, until, trace)) {
    const after = branch2(state, due.draft);
    taken.push({ events: due.events, before: state, after });
    state = after;
  }
  return state;
};
var afterMove = (policy2, state, move, trace) => {
  const decision3 = step2(policy2, state, { kind: "command", command: move.admitted }, trace);
  if (isRefusal(decision3)) return void 0;
  const after = branch2(state, decision3.draft);
  const taken = [{ events: decision3.events, before: state, after }];
  return { state: drained(policy2, after, state.now, taken, trace), taken };
};
var nextStop = (state, pace, obligations) => {
  const stops = obligations.filter((at) => at > state.now);
  const due = nextStanding(state);
  if (due !== void 0) stops.push(Math.max(due.next, state.now));
  if (pace !== "due") {
    const { zone } = state.calendar;
    let day3 = dayOf(state.now, zone);
    if (startOfDay(day3, zone) + officeHour * hour2 <= state.now) day3 = addDays(day3, 1);
    while (pace === "working-day" && !isWorking(state.calendar, day3)) day3 = addDays(day3, 1);
    stops.push(startOfDay(day3, zone) + officeHour * hour2);
  }
  return stops.length === 0 ? void 0 : Math.min(...stops);
};
var afterTime = (policy2, state, until, trace) => {
  const taken = [];
  const fired = drained(policy2, state, until, taken, trace);
  const at = fired.now < until ? { ...fired, now: until } : fired;
  return { state: at, taken };
};

// src/testing/explore/standing.ts
var viewer = (reads) => {
  const note2 = (what) => {
    noteRead(reads, what);
  };
  const shown2 = (of) => tracked(of, note2);
  const standing3 = (state) => ({
    today: dayOf(state.now, state.calendar.zone),
    at: state.now,
    phase: phaseOf(state.policy, state),
    case: (id3) => shown2(state.cases.entries.get(id3)),
    cases: (procedure) => [...state.cases.entries.values()].flatMap((of) => of.procedure === procedure ? shown2(of) ?? [] : []),
    total: (tally, unit) => {
      note2(`#${tally}`);
      return state.tallies.entries.get(unit === void 0 ? tally : `${tally}:${unit}`) ?? 0;
    }
  });
  return {
    standing: standing3,
    happening: (event, before, after, together) => ({
      ...standing3(after),
      event,
      before: shown2(before.cases.entries.get(event.case ?? "")),
      after: shown2(after.cases.entries.get(event.case ?? "")),
      together
    })
  };
};

// src/testing/explore/judging.ts
var judging = (properties, view, graph) => {
  const against = /* @__PURE__ */ new Map();
  const seen = properties.map(() => 0);
  const goals2 = properties.map(() => []);
  const starts = properties.map(() => []);
  const cuts = [];
  let short = false;
  const count2 = (property) => {
    seen[property] = (seen[property] ?? 0) + 1;
  };
  const breach = (property, parent, step3) => {
    if (against.has(property)) return;
    against.set(property, [...graph.pathTo(parent), ...step3 === void 0 ? [] : [step3]]);
  };
  const reachable = (bit, property, waiting) => {
    const one = properties[property];
    const goal3 = goals2[property] ?? [];
    const from = starts[property] ?? [];
    const sure = graph.reaching(goal3, bit);
    const perhaps = graph.reaching([...cuts, ...waiting], bit);
    const lost = from.find((id3) => sure[id3] !== 1 && perhaps[id3] !== 1);
    const result2 = lost !== void 0 ? "refuted" : from.every((id3) => sure[id3] === 1) ? "proved" : "open";
    return {
      property: one,
      result: result2,
      counterexample: lost === void 0 ? void 0 : graph.pathTo(lost),
      seen: goal3.length
    };
  };
  return {
    taken: (taken, _id, parent, step3) => {
      let bits = 0;
      for (const { events, before, after } of taken)
        for (const event of events)
          for (const [property, one] of properties.entries()) {
            if (one.kind === "always") continue;
            const happening = view.happening(event, before, after, events);
            if (one.kind === "canReach") {
              if (one.avoiding?.(happening) === true) bits |= 1 << property;
            } else if (one.kind === "leadsTo") {
              if (one.from(happening)) count2(property);
            } else {
              if (one.concerns?.(happening) !== false) count2(property);
              if (one.happens(happening)) breach(property, parent, step3);
            }
          }
      return bits;
    },
    state: (id3, state) => {
      const standing3 = view.standing(state);
      for (const [property, one] of properties.entries())
        if (one.kind === "always") {
          count2(property);
          if (!one.holds(standing3)) breach(property, id3, void 0);
        } else if (one.kind === "canReach") {
          if (one.goal(standing3)) goals2[property]?.push(id3);
          if (one.from?.(standing3) !== false) starts[property]?.push(id3);
        }
    },
    late: breach,
    cutAt: (id3, what) => {
      cuts.push(id3);
      if (what === "states") short = true;
    },
    settled: () => against.size === properties.length,
    verdicts: (waiting) => properties.map((property, i) => {
      if (property.kind === "canReach") return reachable(1 << i, i, waiting);
      const counterexample = against.get(i);
      return {
        property,
        result: counterexample !== void 0 ? "refuted" : short || waiting.length > 0 ? "open" : "proved",
        counterexample,
        seen: seen[i] ?? 0
      };
    })
  };
};

// src/testing/explore/explore.ts
var manyStates = 2e5;
var afterLastPhase = 60;
var daysAhead = 21;
var fewNumbers = 3;
var round2 = (policy2, { from, bounds = {} }, properties, reads, rounds) => {
  const { zone } = policy2.calendar;
  const start2 = { ...from.state, policy: policy2 };
  const behaviour = behaviourOf(reads);
  const { version } = reads;
  const until = bounds.until ?? addDays(policy2.phases.at(-1)?.to ?? dayOf(start2.now, zone), afterLastPhase);
  const end = endOfDay(until, zone);
  const procedures2 = new Set(
    bounds.procedures ?? [...start2.cases.entries.values()].flatMap(
      ({ procedure }) => policy2.procedures.some(({ id: id3, single }) => id3 === procedure && single !== true) ? [procedure] : []
    )
  );
  const identities = identifier(start2, behaviour, daysAhead, bounds.numbers ?? fewNumbers);
  const moves3 = movesWithin(policy2, procedures2, bounds);
  const view = viewer(reads);
  const graph = stateGraph(properties.some(({ kind: kind2 }) => kind2 === "canReach"));
  const judge = judging(properties, view, graph);
  const waitFor = properties.map((one) => one.kind === "leadsTo" ? one : void 0);
  const cuts = {};
  const cut = (what, id3) => {
    cuts[what] = (cuts[what] ?? 0) + 1;
    judge.cutAt(id3, what);
  };
  let edges = 0;
  let refusals = 0;
  let depth = 0;
  let queue = [];
  let next = [];
  const reach = (parent, step3, { state, taken }, pending) => {
    edges += 1;
    let left = pending;
    for (const one of taken) left = afterTaken(left, waitFor, one, view);
    const late2 = left.filter((one) => one.until < state.now || one.until === state.now && step3.asked === void 0);
    const { key: key2, named: named6, beyond } = identities.of(state, dayOf(state.now, zone), obligationKey(state, left));
    const { id: id3, fresh } = graph.add(key2, parent, step3);
    graph.edge(parent, id3, judge.taken(taken, id3, parent, step3));
    for (const { property } of late2) judge.late(property, parent, step3);
    if (!fresh) return;
    judge.state(id3, state);
    depth = Math.max(depth, graph.depthOf(id3));
    const stillDue = left.filter((one) => !late2.includes(one));
    if (beyond) cut("numbers", id3);
    else if (bounds.steps !== void 0 && graph.depthOf(id3) >= bounds.steps) cut("steps", id3);
    else if (graph.size > (bounds.states ?? manyStates)) cut("states", id3);
    else next.push({ id: id3, state, pending: stillDue, named: named6 });
  };
  const { key, named: named5 } = identities.of(start2, dayOf(start2.now, zone), "");
  graph.add(key, -1, { at: start2.now, asked: void 0 });
  judge.state(0, start2);
  queue.push({ id: 0, state: start2, pending: [], named: named5 });
  while (queue.length > 0 && !judge.settled()) {
    for (const { id: id3, state, pending, named: known } of queue) {
      if (reads.version !== version) return void 0;
      const today = dayOf(state.now, zone);
      for (const move of moves3(state, known, state.now, today)) {
        const onward = afterMove(policy2, state, move);
        if (onward === void 0) refusals += 1;
        else reach(id3, { at: state.now, asked: move.sent }, onward, pending);
      }
      const stop2 = nextStop(
        state,
        bounds.pace ?? "due",
        pending.map((one) => one.until)
      );
      if (stop2 === void 0) continue;
      if (stop2 > end) cut("until", id3);
      else reach(id3, { at: stop2, asked: void 0 }, afterTime(policy2, state, stop2), pending);
    }
    if (reads.version !== version) return void 0;
    queue = next;
    next = [];
  }
  const complete = queue.length === 0 && cuts.states === void 0;
  return {
    verdicts: judge.verdicts(queue.map(({ id: id3 }) => id3)),
    states: graph.size,
    edges,
    refusals,
    depth,
    complete,
    cuts,
    until,
    behaviour: [...behaviour].sort(),
    rounds
  };
};
var manyRounds = 200;
var explore = (policy2, explored) => {
  const { property, from, bounds } = explored;
  if (from.state.cases.entries.size === 0 && (bounds?.besides ?? []).length === 0)
    throw new DubanError(
      "nothing-to-explore",
      text("\u6CA1\u6709\u4E8B\u9879\uFF0C\u4E5F\u6CA1\u6709\u53EF\u529E\u7684\u64CD\u4F5C", "there is no case, and nothing that could be asked")
    );
  const properties = "kind" in property ? [property] : property;
  const reads = noReads();
  const watched = instrumented(policy2, reads);
  for (let rounds = 1; rounds <= manyRounds; rounds += 1) {
    const done = round2(watched, explored, properties, reads, rounds);
    if (done !== void 0) return done;
  }
  throw new DubanError("nothing-to-explore", text("\u5224\u65AD\u4F9D\u636E\u4E0D\u6536\u655B", "what decides keeps growing"));
};

// src/testing/explore/property.ts
var never2 = (title, happens, concerns) => ({
  kind: "never",
  title,
  happens,
  concerns
});
var leadsTo = (title, spec) => ({
  kind: "leadsTo",
  title,
  ...spec
});
var canReach = (title, spec) => ({
  kind: "canReach",
  title,
  ...spec
});

// src/testing/explore/report.ts
var words3 = {
  proved: text("\u5728\u6B64\u8303\u56F4\u5185\u6210\u7ACB", "proved within these bounds"),
  refuted: text("\u4E0D\u6210\u7ACB", "refuted"),
  open: text("\u672A\u53D1\u73B0\u53CD\u4F8B\uFF0C\u4F46\u63A2\u7D22\u672A\u5B8C", "not refuted, exploration cut short")
};
var pathText = (path, zone) => path.map(
  ({ at, asked: asked3 }) => asked3 === void 0 ? `${shown(at, zone)}  \u2026` : `${shown(at, zone)}  ${asked3.by}${asked3.onBehalfOf === void 0 ? "" : ` (${asked3.onBehalfOf})`}: ${asked3.type} ${asked3.case ?? ""} ${JSON.stringify(asked3.data ?? {})}`
);
var explorationText = (exploration, zone, language = "en") => {
  const { verdicts, states, edges, refusals, depth, complete, cuts, until, rounds } = exploration;
  const cut = Object.entries(cuts).map(([what, times]) => `${what} ${times}`);
  return [
    ...verdicts.flatMap(({ property, result: result2, counterexample, seen }) => [
      `${property.kind} "${property.title}": ${words3[result2][language]} (${seen})`,
      ...counterexample === void 0 ? [] : pathText(counterexample, zone).map((line) => `    ${line}`)
    ]),
    `${states} states, ${edges} ways, ${refusals} refusals, depth ${depth}, until ${until}, ${rounds} rounds; ${complete ? "complete" : `cut: ${cut.join(", ")}`}`
  ].join("\n");
};

// ../../tmp/ex.ts
var policy = countyCampaign({ year: 2022 });
var run = (name2, s, property, bounds) => {
  const t0 = performance.now();
  const e = explore(policy, { from: s.trial, property, bounds });
  const sec = (performance.now() - t0) / 1e3;
  console.log("=== " + name2 + "\n" + explorationText(e, "Asia/Shanghai") + `
${sec.toFixed(1)}s ${Math.round(e.edges / sec)} ways/s ${Math.round((e.edges + e.refusals) / sec)} tried/s`);
  return e;
};
var people2 = ["head", "deputy", "cadre", "office", "inspector"];
var which = process.argv[2];
var planned = () => given2(policy).on("2022-09-05").case("p", "problem", { in: "work.planned" }).after({ type: "participation.sign-unit-list", case: "participation:township" }, { type: "participation.sign-plan", case: "participation:township" });
var counts2 = {};
var counter = never2("count", (h) => {
  counts2[h.event.type] = (counts2[h.event.type] ?? 0) + 1;
  return false;
});
var sel = (n) => !which || which === n;
var work3 = ["problem.start", "problem.report", "problem.apply", "problem.sign", "problem.take-back", "problem.verify", "problem.reject", "problem.disprove", "problem.inspect", "problem.look-back", "problem.recheck"];
if (sel("strike")) run("strike", planned(), [
  counter,
  never2("struck off by who rectified", (h) => h.event.type === "problem.struck-off" && [h.before?.fields["responsible"], h.before?.fields["appliedBy"], h.before?.fields["signedBy"]].includes(h.event.by), (h) => h.event.type === "problem.struck-off"),
  never2("no effect evidence", (h) => h.event.type === "problem.struck-off" && !(h.before?.fields["evidence"]).some((e) => e.kind === "effect"), (h) => h.event.type === "problem.struck-off"),
  never2("older evidence", (h) => h.event.type === "problem.struck-off" && (h.before?.fields["evidence"]).some((e) => e.madeOn < h.before?.fields["startedOn"]), (h) => h.event.type === "problem.struck-off"),
  leadsTo("overdue brings a reminder within 1 wd", { from: (h) => h.event.type === "problem.overdue", to: (h) => h.event.type === "problem.reminded", unless: (h) => ["problem.applied", "problem.started", "problem.progressed"].includes(h.event.type), within: workingDays(1) }),
  leadsTo("overdue: inspected or said within 5 wd", { from: (h) => h.event.type === "problem.overdue", to: (h) => ["problem.inspected", "problem.inspection-overdue"].includes(h.event.type), within: workingDays(5) }),
  canReach("an end", { goal: (s) => /work\.struck-off|work\.watched/.test(s.case("p")?.state ?? ""), from: (s) => s.today < "2022-10-20" })
], { people: people2, cases: ["p"], commands: work3, days: ["today", "ahead", "own"], until: "2022-10-31", states: Number(process.argv[3] ?? 3e4), pace: process.argv[4] ?? "due" });
console.log(counts2);
