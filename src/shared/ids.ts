/** Identifiers: what people, units and cases go by. The host chooses them. */

/** A human being. */
export type PersonId = string;
/** A township, a department, a body. */
export type UnitId = string;
/** A running procedure. */
export type CaseId = string;
