import { signal } from "@preact/signals";
import type { JSX } from "preact";
import type { Database, Table } from "./contract";
import type { View } from "./state";
import { isUtc, route, sameName, setUtc, shownName, to } from "./state";

const search = signal("");

const rough = (table: Table): string => {
  if (table.estimate < 0) return "";
  const n = table.estimate;
  return n < 1000 ? String(n) : n < 1e6 ? `${(n / 1000).toFixed(n < 10_000 ? 1 : 0)}k` : `${(n / 1e6).toFixed(1)}M`;
};

const Entry = ({ table }: { table: Table }): JSX.Element => {
  const isHere = sameName(route.value.table, table.name);
  return (
    <li>
      <a class={`entry${isHere ? " here" : ""}`} href={to(table.name)} aria-current={isHere ? "page" : undefined} title={table.comment || undefined}>
        <span class="glyph" aria-hidden="true">{table.isView ? "◫" : "▤"}</span>
        <span class="name">{shownName(table.name)}</span>
        <span class="faint number">{rough(table)}</span>
      </a>
    </li>
  );
};

const Place = ({ view, glyph, name }: { view: View; glyph: string; name: string }): JSX.Element => {
  const isHere = route.value.view === view;
  return <li><a class={`entry place${isHere ? " here" : ""}`} href={`#${view}`} aria-current={isHere ? "page" : undefined}><span class="glyph" aria-hidden="true">{glyph}</span><span class="name">{name}</span></a></li>;
};

/** The tables in the order of the schema file, then what no file has. */
export const Sidebar = ({ database }: { database: Database }): JSX.Element => {
  const wanted = search.value.trim().toLowerCase();
  const found = database.tables.filter((table) => shownName(table.name).toLowerCase().includes(wanted));
  const [ours, others] = [found.filter((table) => table.isInSchema), found.filter((table) => !table.isInSchema)];
  return (
    <nav class="sidebar" aria-label="Tables">
      <div class="brand">
        <span class="logo" aria-hidden="true">w</span>
        <div><b>{database.name}</b><span class="faint">PostgreSQL {database.version.split(" ")[0]} · {database.isLocal ? "local" : database.host}</span></div>
      </div>
      {!database.isLocal && <p class="warning" role="note">The database is on another machine: <b>{database.host}</b>{database.isWritable && ", and it can be changed"}</p>}
      <input class="search" type="search" placeholder="Find a table" aria-label="Find a table" spellcheck={false} value={search.value} onInput={(event) => { search.value = event.currentTarget.value; }} />
      <div class="scroll">
        <ul>
          {database.tables.length > 0 && <Place view="diagram" glyph="▦" name="Diagram" />}
          {database.hasMigrations && <Place view="migrations" glyph="⇉" name="Migrations" />}
        </ul>
        <ul>{ours.map((table) => <Entry key={shownName(table.name)} table={table} />)}</ul>
        {others.length > 0 && <h2>{ours.length > 0 ? "Not in the schema file" : "Tables"}</h2>}
        <ul>{others.map((table) => <Entry key={shownName(table.name)} table={table} />)}</ul>
        {database.missing.length > 0 && <h2>Not in the database</h2>}
        <ul>{database.missing.map((name) => <li key={shownName(name)}><span class="entry off" title="Run wit migrate"><span class="glyph">▢</span><span class="name">{shownName(name)}</span></span></li>)}</ul>
        {found.length === 0 && <p class="note">No table has “{search.value}” in its name.</p>}
      </div>
      <footer><span class={`pill${database.isWritable ? " writes" : ""}`}>{database.isWritable ? "can write" : "read-only"}</span><button type="button" class="quiet" aria-pressed={!isUtc.value} onClick={() => setUtc(!isUtc.value)} title="Times with a zone">{isUtc.value ? "UTC" : "local time"}</button></footer>
    </nav>
  );
};
