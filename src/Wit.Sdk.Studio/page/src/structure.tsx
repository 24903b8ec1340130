import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { ApiError, ask } from "./api";
import { Sign } from "./cell";
import type { Name, Problem, Reference, Structure, Table } from "./contract";
import { ProblemBox } from "./problem";
import { shownName, to } from "./state";

export const size = (bytes: number): string =>
  bytes < 1024 ? `${bytes} B` : bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(0)} kB` : bytes < 1024 ** 3 ? `${(bytes / 1024 ** 2).toFixed(1)} MB` : `${(bytes / 1024 ** 3).toFixed(1)} GB`;

const Link = ({ name }: { name: Name }): JSX.Element => <a class="link mono" href={to(name)}>{shownName(name)}</a>;

const References = ({ title, references }: { title: string; references: Reference[] }): JSX.Element | null =>
  references.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul class="lines">{references.map((it) => <li key={`${shownName(it.table)} ${it.name}`}><span class="mono">{it.columns.join(", ")}</span><span class="faint">→</span><Link name={it.table} /><span class="mono faint">{it.otherColumns.join(", ")}</span></li>)}</ul>
    </section>
  );

const Texts = ({ title, texts }: { title: string; texts: { name: string; text: string }[] }): JSX.Element | null =>
  texts.length === 0 ? null : <section><h2>{title}</h2><ul class="lines">{texts.map((it) => <li key={it.name}><span class="mono">{it.name}</span><span class="mono faint">{it.text}</span></li>)}</ul></section>;

/** How a table is built: columns with their comments, keys and indexes with the helpers that use them, references both ways. */
export const StructureView = ({ table }: { table: Table }): JSX.Element => {
  const [structure, setStructure] = useState<Structure | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    ask<Structure>("structure", { table: table.name }, leaving.signal).then(setStructure).catch((error: unknown) => {
      if (!leaving.signal.aborted) setProblem(error instanceof ApiError ? error.problem : { message: String(error) });
    });
    return () => leaving.abort();
  }, [table]);
  return (
    <div class="text" tabIndex={0} role="region" aria-label="Structure">
      {table.comment && <p class="note">{table.comment}</p>}
      <section>
        <h2>Columns{table.bytes > 0 && <span class="faint number"> {size(table.bytes)} with indexes</span>}</h2>
        <ul class="lines">{table.columns.map((column) => (
          <li key={column.name}>
            <Sign column={column} /><span class="mono">{column.name}</span><span class="mono faint">{column.type}{!column.notNull && "?"}</span>
            {column.isKey && <span class="state">key</span>}
            {column.default !== null && <span class="mono faint">= {column.default}</span>}
            {column.tags.map((tag) => <span class="mono faint" key={tag}>@{tag}</span>)}
            {column.comment && <span>{column.comment}</span>}
          </li>
        ))}</ul>
      </section>
      {problem && <ProblemBox problem={problem} />}
      {structure && structure.indexes.length > 0 && (
        <section>
          <h2>Keys and indexes</h2>
          <ul class="lines">{structure.indexes.map((index) => (
            <li key={index.name}>
              <span class="mono">{index.name}</span>{index.kind && <span class="state">{index.kind}</span>}<span class="mono faint">{index.definition}</span>
              <span class="faint number">{size(index.bytes)}{index.scans !== null && `, used ${index.scans.toLocaleString("en")} ×`}</span>
              {index.helpers.map((helper) => <span class="mono" key={helper}>{helper}</span>)}
            </li>
          ))}</ul>
        </section>
      )}
      <References title="Refers to" references={table.references} />
      <References title="Referred to by" references={table.referencedBy} />
      {structure && <Texts title="Checks" texts={structure.checks} />}
      {structure && <Texts title="Policies" texts={structure.policies} />}
    </div>
  );
};
