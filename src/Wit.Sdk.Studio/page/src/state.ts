import { computed, signal } from "@preact/signals";
import type { Condition, Database, Filter, Name, Problem, Sort, Table } from "./contract";

export type View = "diagram" | "migrations";

/** What the address says. */
export interface Route {
  table: Name | null;
  filter: Filter;
  sort: Sort[];
  row: string[] | null;
  /** What is shown in place of a table. */
  view: View | null;
}

export const database = signal<Database | null>(null);
export const problem = signal<Problem | null>(null);
export const route = signal<Route>({ table: null, filter: [], sort: [], row: null, view: null });

/** Whether times are shown in UTC, or as this machine's clock has them. */
export const isUtc = signal(localStorage.getItem("wit-studio-zone") !== "local");

export const setUtc = (value: boolean): void => {
  isUtc.value = value;
  localStorage.setItem("wit-studio-zone", value ? "utc" : "local");
};

export const sameName = (left: Name | null, right: Name | null): boolean => left?.schema === right?.schema && left?.name === right?.name;

export const find = (name: Name | null): Table | null => (name && database.value?.tables.find((table) => sameName(table.name, name))) ?? null;

export const current = computed(() => find(route.value.table));

export const shownName = (name: Name): string => (name.schema === "public" ? name.name : `${name.schema}.${name.name}`);

const isCondition = (value: unknown): value is Condition => {
  const it = value as Condition;
  return typeof it?.column === "string" && typeof it.operator === "string" && Array.isArray(it.values) && it.values.every((text) => typeof text === "string");
};

const parse = (text: string | null): unknown => {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null; // An address that somebody cut shows the table without its filter.
  }
};

export const read = (hash: string): Route => {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const [schema, name] = path.split("/").map(decodeURIComponent);
  const given = new URLSearchParams(query);
  const [filter, sort, row] = [parse(given.get("filter")), parse(given.get("sort")), parse(given.get("row"))];
  return {
    table: schema && name ? { schema, name } : null,
    filter: Array.isArray(filter) ? filter.filter(Array.isArray).map((group) => group.filter(isCondition)).filter((group) => group.length > 0) : [],
    sort: Array.isArray(sort) ? sort.filter((it): it is Sort => typeof it?.column === "string").map((it) => ({ column: it.column, isDescending: it.isDescending === true })) : [],
    row: Array.isArray(row) && row.every((text) => typeof text === "string") ? row : null,
    view: path === "diagram" || path === "migrations" ? path : null,
  };
};

export const write = ({ table, filter, sort, row, view }: Route): string => {
  if (!table) return view ? `#${view}` : "#/";
  const query = new URLSearchParams();
  if (filter.length) query.set("filter", JSON.stringify(filter));
  if (sort.length) query.set("sort", JSON.stringify(sort));
  if (row) query.set("row", JSON.stringify(row));
  const text = query.toString();
  return `#/${encodeURIComponent(table.schema)}/${encodeURIComponent(table.name)}${text && `?${text}`}`;
};

export const to = (table: Name, change: Partial<Route> = {}): string => write({ table, filter: [], sort: [], row: null, view: null, ...change });

export const go = (change: Partial<Route>): void => {
  location.hash = write({ ...route.value, ...change });
};

export const filterOf = (columns: string[], values: (string | null)[]): Filter => [
  columns.map((column, i): Condition => {
    const value = values[i] ?? null;
    return value === null ? { column, operator: "IsNull", values: [] } : { column, operator: "Equal", values: [value] };
  }),
];
