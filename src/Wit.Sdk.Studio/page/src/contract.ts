// The messages of the server: src/Wit.Sdk.Studio/Shapes and Queries.

export interface Name {
  schema: string;
  name: string;
}

export type Kind = "Text" | "Number" | "Boolean" | "Enum" | "Time" | "Uuid" | "Json" | "Bytes" | "Array" | "Other";

export interface Column {
  name: string;
  type: string;
  kind: Kind;
  notNull: boolean;
  default: string | null;
  hasDefault: boolean;
  isEditable: boolean;
  isOfServer: boolean;
  isKey: boolean;
  isSecret: boolean;
  labels: string[];
  comment: string;
  tags: string[];
}

export interface Reference {
  name: string;
  table: Name;
  columns: string[];
  otherColumns: string[];
}

export interface Table {
  name: Name;
  columns: Column[];
  isView: boolean;
  isInSchema: boolean;
  comment: string;
  key: string[];
  label: string | null;
  references: Reference[];
  referencedBy: Reference[];
  estimate: number;
  bytes: number;
  withheld: string | null;
  rowVersion: string | null;
  softDelete: string | null;
}

export interface Database {
  name: string;
  version: string;
  host: string;
  isLocal: boolean;
  tables: Table[];
  missing: Name[];
  isWritable: boolean;
  hasMigrations: boolean;
}

export type Operator =
  | "Equal" | "NotEqual" | "Less" | "LessOrEqual" | "Greater" | "GreaterOrEqual" | "Contains" | "StartsWith" | "In" | "IsNull" | "IsNotNull" | "Holds" | "Has";

export interface Condition {
  column: string;
  operator: Operator;
  values: string[];
}

/** All conditions of one group hold, of any group. */
export type Filter = Condition[][];

export interface Sort {
  column: string;
  isDescending: boolean;
}

export type Cells = (string | null)[];

export interface Rows {
  rows: Cells[];
  keys: string[][];
  labels: Record<string, Cells>;
  versions: (string | null)[];
  next: Cells | null;
}

export interface Row {
  values: Cells | null;
  labels: Cells;
  counts: (number | null)[];
  version: string | null;
}

export interface Problem {
  message: string;
  sqlState?: string | null;
  hint?: string | null;
  cure?: string | null;
  change?: number | null;
}

/** How much of a text the server sends for a cell; one that is longer has one character more. */
export const longestText = 500;

export const mostCounted = 10_000;

/** What a column is to hold: a text, NULL (no text), or the default. */
export interface NewValue {
  text: string | null;
  isDefault: boolean;
}

export interface RowChange {
  table: Name;
  kind: "Insert" | "Update" | "Delete";
  key: string[] | null;
  version: string | null;
  old: Record<string, string | null>;
  set: Record<string, NewValue>;
  isForGood: boolean;
}

export interface Preview {
  statements: string[];
  notes: (string | null)[];
}

export interface Choices {
  choices: { values: (string | null)[]; label: string | null }[];
  isMore: boolean;
}

export interface WholeValue {
  text: string | null;
  isWhole: boolean;
}

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

export interface DrawnTable {
  name: Name;
  box: Box;
  rows: { name: string; type: string; isPrimaryKey: boolean; isForeignKey: boolean; isNullable: boolean }[];
  hiddenColumns: number;
  summary: string;
}

export interface DrawnLine {
  name: string;
  from: Name;
  columns: string[];
  to: Name;
  path: string;
  mark: Point | null;
}

/** The layout is the server's, the same as that of `wit docs`. */
export interface Diagram {
  width: number;
  height: number;
  tables: DrawnTable[];
  lines: DrawnLine[];
  groups: { schema: string; box: Box }[];
}

export interface Migrations {
  folder: string;
  migrations: { name: string; state: "Applied" | "Pending" | "Edited" | "Missing"; createdAt: string; isOutOfOrder: boolean; stepsDone: number }[];
  problems: string[];
  files: { name: string; sql: string }[];
  costs: string[];
  questions: { text: string; answers: string[] }[];
}

export interface Drift {
  isKnown: boolean;
  differences: string[];
  undecided: string[];
}

export interface Structure {
  indexes: { name: string; definition: string; kind: string; bytes: number; scans: number | null; helpers: string[] }[];
  checks: { name: string; text: string }[];
  policies: { name: string; text: string }[];
}
