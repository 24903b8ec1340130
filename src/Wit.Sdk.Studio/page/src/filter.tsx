import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Column, Condition, Filter, Kind, Operator, Table } from "./contract";
import { Picker, referenceOf } from "./edit/picker";
import { go, route } from "./state";

const words: Record<Operator, string> = {
  Equal: "is", NotEqual: "is not", Less: "<", LessOrEqual: "≤", Greater: ">", GreaterOrEqual: "≥", Contains: "contains", StartsWith: "starts with", In: "is one of", IsNull: "is NULL",
  IsNotNull: "is not NULL", Holds: "holds", Has: "has",
};

const compared: Operator[] = ["Equal", "NotEqual", "Less", "LessOrEqual", "Greater", "GreaterOrEqual"];
const operators: Record<Kind, Operator[]> = {
  Text: ["Contains", "StartsWith", "Equal", "NotEqual"], Number: [...compared, "In"], Boolean: ["Equal"], Enum: ["Equal", "NotEqual", "In"], Time: compared, Uuid: ["Equal", "NotEqual", "In", "StartsWith"],
  Json: ["Holds", "Contains"], Bytes: ["Equal"], Array: ["Has", "Contains"], Other: ["Contains", "Equal"],
};

const operatorsOf = (column: Column): Operator[] => [...operators[column.kind], ...(column.notNull ? [] : (["IsNull", "IsNotNull"] as const))];

const takesValue = (operator: Operator): boolean => operator !== "IsNull" && operator !== "IsNotNull";

const hints: Partial<Record<Kind, string>> = { Time: "2026-01-31 12:00", Json: '{"key": "value"}', Uuid: "00000000-…", Bytes: "\\x00ff" };

const start = (column: Column): Condition => {
  const operator = operatorsOf(column)[0] ?? "Equal";
  const value = column.kind === "Boolean" ? "true" : column.kind === "Enum" ? (column.labels[0] ?? "") : "";
  return { column: column.name, operator, values: [value] };
};

const Editor = ({ table, condition, onChange, onApply }: { table: Table; condition: Condition; onChange: (condition: Condition) => void; onApply: () => void }): JSX.Element => {
  const columns = table.columns.filter((column) => !column.isSecret);
  const column = columns.find((it) => it.name === condition.column) ?? columns[0]!;
  const options = column.kind === "Boolean" ? ["true", "false"] : column.kind === "Enum" && condition.operator !== "In" ? column.labels : null;
  const text = condition.values.join(", ");
  const reference = condition.operator === "Equal" || condition.operator === "NotEqual" ? referenceOf(table, column) : undefined;
  return (
    <>
      <select aria-label="Column" value={column.name} onChange={(event) => onChange(start(columns.find((it) => it.name === event.currentTarget.value) ?? column))}>
        {columns.map((it) => <option key={it.name} value={it.name}>{it.name}</option>)}
      </select>
      <select aria-label="Condition" value={condition.operator} onChange={(event) => onChange({ ...condition, operator: event.currentTarget.value as Operator })}>
        {operatorsOf(column).map((it) => <option key={it} value={it}>{words[it]}</option>)}
      </select>
      {takesValue(condition.operator) && (reference
        ? <Picker table={table} reference={reference} value={condition.values[0] ?? ""} label="Value" onChange={(value) => onChange({ ...condition, values: [value] })} onDone={onApply} />
        : options
        ? <select aria-label="Value" value={condition.values[0]} onChange={(event) => onChange({ ...condition, values: [event.currentTarget.value] })}>{options.map((it) => <option key={it} value={it}>{it}</option>)}</select>
        : <input aria-label="Value" type="text" spellcheck={false} autocomplete="off" placeholder={condition.operator === "In" ? "a, b, c" : (hints[column.kind] ?? "value")} value={text}
            onInput={(event) => onChange({ ...condition, values: condition.operator === "In" ? event.currentTarget.value.split(",").map((it) => it.trim()) : [event.currentTarget.value] })}
            onKeyDown={(event) => event.key === "Enter" && onApply()} />)}
    </>
  );
};

/** The conditions: those that stand together all hold; an `or` begins others. */
export const FilterBar = ({ table, onClose }: { table: Table; onClose: () => void }): JSX.Element | null => {
  const first = table.columns.find((column) => !column.isSecret);
  const given = JSON.stringify(route.value.filter);
  const [draft, setDraft] = useState<Filter>([]);
  useEffect(() => setDraft(route.value.filter.length > 0 ? route.value.filter : first ? [[start(first)]] : []), [given, table]);
  if (!first) return null;
  const apply = (filter: Filter = draft): void => go({ filter: filter.filter((group) => group.length > 0), row: null });
  const put = (group: number, index: number, condition: Condition | null): Filter =>
    draft.map((conditions, g) => (g !== group ? conditions : conditions.flatMap((it, i) => (i !== index ? [it] : condition ? [condition] : [])))).filter((it) => it.length > 0);
  const remove = (group: number, index: number): void => {
    const filter = put(group, index, null);
    setDraft(filter);
    apply(filter);
    if (filter.length === 0) onClose();
  };
  return (
    <form class="filter" aria-label="Filter" onSubmit={(event) => { event.preventDefault(); apply(); }}>
      {draft.map((group, g) => (
        <div class="group" key={g}>
          <span class="joint">{g === 0 ? "where" : "or"}</span>
          {group.map((condition, i) => (
            <div class="condition" key={i}>
              {i > 0 && <span class="joint">and</span>}
              <Editor table={table} condition={condition} onChange={(it) => setDraft(put(g, i, it))} onApply={() => apply()} />
              <button type="button" class="icon" aria-label="Remove the condition" onClick={() => remove(g, i)}>×</button>
            </div>
          ))}
          <button type="button" class="quiet" onClick={() => setDraft(draft.map((it, n) => (n === g ? [...it, start(first)] : it)))}>+ and</button>
        </div>
      ))}
      <div class="actions">
        <button type="button" class="quiet" onClick={() => setDraft([...draft, [start(first)]])}>+ or</button>
        <button type="submit" class="primary">Apply</button>
        <button type="button" class="quiet" onClick={() => { apply([]); onClose(); }}>Clear</button>
      </div>
    </form>
  );
};
