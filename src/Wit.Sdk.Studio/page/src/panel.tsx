import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { ApiError, ask } from "./api";
import { NewText, Sign, Value } from "./cell";
import { drop, type ReadRow, saves, stageDelete, stagedOf } from "./edit/changes";
import { type Column, mostCounted, type Problem, type Row, type Table } from "./contract";
import { beginEdit, canEdit } from "./edit/editor";
import { ProblemBox } from "./problem";
import { database, filterOf, go, shownName, to } from "./state";

const pretty = (text: string): string => {
  try {
    // Numbers that JavaScript can't hold would change: such a document is shown as it is.
    const folded = JSON.stringify(JSON.parse(text), null, 2);
    return folded.replace(/[\s"]/g, "").length === text.replace(/[\s"]/g, "").length ? folded : text;
  } catch {
    return text; // Cut at the longest text that is sent.
  }
};

const Whole = ({ column, text }: { column: Column; text: string | null }): JSX.Element =>
  text !== null && !column.isSecret && (column.kind === "Json" || (column.kind === "Text" && (text.length > 60 || text.includes("\n"))))
    ? <pre class={column.kind === "Json" ? "mono whole" : "whole"} tabIndex={0} aria-label={column.name}>{column.kind === "Json" ? pretty(text) : text}</pre>
    : <span class="short"><Value column={column} text={text} /></span>;

const counted = (count: number | null): string => (count === null ? "?" : count > mostCounted ? `${mostCounted.toLocaleString("en")}+` : count.toLocaleString("en"));

/** One row, and what leads from it and to it. */
export const Panel = ({ table, rowKey }: { table: Table; rowKey: string[] }): JSX.Element => {
  const [row, setRow] = useState<Row | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const asked = JSON.stringify([table.name, rowKey, saves.value]);
  useEffect(() => {
    const left = new AbortController();
    setProblem(null);
    ask<Row>("row", { table: table.name, key: rowKey }, left.signal).then(setRow, (error: unknown) => {
      if (!left.signal.aborted) setProblem(error instanceof ApiError ? error.problem : { message: String(error) });
    });
    return () => left.abort();
  }, [asked]);
  const values = row?.values;
  const value = (name: string): string | null => values?.[table.columns.findIndex((column) => column.name === name)] ?? null;
  const change = stagedOf(table.name, rowKey);
  const read: ReadRow | null = row && values ? { table, key: rowKey, version: row.version, cells: values } : null;
  const title = (table.label && value(table.label)) || rowKey.join(", ");
  return (
    <aside class="panel" aria-label="Row">
      <header>
        <div class="title"><span class="faint">{shownName(table.name)}</span><h2>{title}</h2></div>
        <button type="button" class="icon" aria-label="Close the row" onClick={() => go({ row: null })}>×</button>
      </header>
      {read && database.value?.isWritable && !table.isView && (
        <div class="actions rowtools">
          {change?.kind === "Delete"
            ? <><span class="bad">To be deleted{change.isForGood && table.softDelete ? " for good" : ""}</span><button type="button" onClick={() => drop(change.id)}>Undo</button></>
            : <><button type="button" onClick={() => stageDelete(read, false)}>Delete</button>{table.softDelete && <button type="button" onClick={() => stageDelete(read, true)}>Delete for good</button>}</>}
        </div>
      )}
      {problem && <ProblemBox problem={problem} />}
      {row && !values && <p class="note">The row is not there any more.</p>}
      {row && values && (
        <div class="scroll" tabIndex={0} role="group" aria-label="Values and relations">
          <dl>
            {table.columns.map((column, i) => (
              <div class="field" key={column.name}>
                <dt title={column.comment}><Sign column={column} /><span>{column.name}</span><span class="type">{column.type}</span>
                  {read && canEdit(table, column) && <button type="button" class="icon edit" aria-label={`Edit ${column.name}`} onClick={(event) => void beginEdit(table, column, { row: read }, event.currentTarget.closest(".field"), event.currentTarget)}>✎</button>}</dt>
                <dd class={change?.set[column.name] ? "changed" : ""}>{change?.set[column.name] ? <NewText column={column} value={change.set[column.name]!} /> : <Whole column={column} text={values[i] ?? null} />}</dd>
              </div>
            ))}
          </dl>
          {table.references.length > 0 && <h3>Refers to</h3>}
          <ul class="links">
            {table.references.map((it, i) => {
              const own = it.columns.map(value);
              return (
                <li key={it.name}>{own.some((text) => text === null)
                  ? <span class="link off"><b>{shownName(it.table)}</b><span class="faint">{it.columns.join(", ")}</span><span class="null">NULL</span></span>
                  : <a class="link" href={to(it.table, { filter: filterOf(it.otherColumns, own) })}><b>{shownName(it.table)}</b><span class="faint">{it.columns.join(", ")}</span><span class="end">{row.labels[i] ?? own.join(", ")} →</span></a>}</li>
              );
            })}
          </ul>
          {table.referencedBy.length > 0 && <h3>Referred to by</h3>}
          <ul class="links">
            {table.referencedBy.map((it, i) => {
              const count = row.counts[i] ?? null;
              const inner = <><b>{shownName(it.table)}</b><span class="faint">{it.otherColumns.join(", ")}</span><span class={`count${count ? "" : " none"}`}>{counted(count)}</span></>;
              return <li key={`${shownName(it.table)}.${it.name}`}>{count === 0 ? <span class="link off">{inner}</span> : <a class="link" href={to(it.table, { filter: filterOf(it.otherColumns, it.columns.map(value)) })}>{inner}</a>}</li>;
            })}
          </ul>
        </div>
      )}
    </aside>
  );
};
