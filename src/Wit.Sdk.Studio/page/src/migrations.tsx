import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { ApiError, ask } from "./api";
import type { Drift, Migrations, Problem } from "./contract";
import { ProblemBox } from "./problem";
import { isUtc } from "./state";

type Asked<T> = { answer: T } | { problem: Problem } | "asking" | null;

const migrations = signal<Asked<Migrations>>(null);
const drift = signal<Asked<Drift>>(null);

const fill = async <T,>(into: { value: Asked<T> }, operation: string, leaving: AbortSignal): Promise<void> => {
  into.value = "asking";
  try {
    into.value = { answer: await ask<T>(operation, {}, leaving) };
  } catch (error) {
    into.value = leaving.aborted ? null : { problem: error instanceof ApiError ? error.problem : { message: String(error) } };
  }
};

const time = (text: string): string => new Date(text).toLocaleString("sv", isUtc.value ? { timeZone: "UTC" } : {});

const Files = ({ found }: { found: Migrations }): JSX.Element => (
  <section>
    <h2>Applied and pending</h2>
    {found.migrations.length === 0 && <p class="note">There are no migrations in {found.folder}.</p>}
    <ul class="lines">
      {found.migrations.map((migration) => (
        <li key={migration.name}>
          <span class={`state ${migration.state.toLowerCase()}`}>{migration.state.toLowerCase()}</span>
          <span class="mono">{migration.name}</span>
          <span class="faint">{time(migration.createdAt)}{migration.isOutOfOrder && ", older than what is applied"}{migration.stepsDone > 0 && `, interrupted after ${migration.stepsDone} steps`}</span>
        </li>
      ))}
    </ul>
    {found.migrations.some((it) => it.state === "Pending") && <p class="note">Run <code>wit migrate</code> to apply what is pending.</p>}
  </section>
);

const Change = ({ found }: { found: Migrations }): JSX.Element => (
  <section>
    <h2>Schema file without a migration</h2>
    {found.problems.length > 0 ? <ul class="lines bad">{found.problems.map((it) => <li key={it}>{it}</li>)}</ul>
      : found.questions.length > 0 ? <ul class="lines">{found.questions.map((it) => <li key={it.text}><div>{it.text}<pre class="mono">{it.answers.map((answer) => `wit generate ${answer}`).join("\n")}</pre></div></li>)}</ul>
      : found.files.length === 0 ? <p class="note">The migrations are what the schema file says.</p>
      : <>
          <ul class="lines">{found.costs.map((it) => <li key={it}>{it}</li>)}</ul>
          {found.files.map((file) => <div key={file.name}><h3 class="mono">{file.name}</h3><pre class="mono sql">{file.sql}</pre></div>)}
          <p class="note">Run <code>wit generate</code> to write it.</p>
        </>}
  </section>
);

const Compared = ({ found }: { found: Drift }): JSX.Element =>
  !found.isKnown ? <p class="note">The schema of the newest applied migration is not known: it has no snapshot, or an older one is pending.</p>
  : found.differences.length + found.undecided.length === 0 ? <p class="note">The database is what its newest migration says.</p>
  : <ul class="lines">{[...found.differences, ...found.undecided].map((it) => <li key={it}>{it}</li>)}</ul>;

/** How the migrations, the schema file and the database stand to each other. */
export const MigrationsView = (): JSX.Element => {
  const leaving = useRef(new AbortController());
  const reload = (): void => {
    drift.value = null;
    void fill(migrations, "migrations", leaving.current.signal);
  };
  useEffect(() => {
    leaving.current = new AbortController();
    reload();
    return () => leaving.current.abort();
  }, []);
  const [found, compared] = [migrations.value, drift.value];
  return (
    <main class="main">
      <header class="bar">
        <h1>Migrations</h1>
        <span class="tools"><button type="button" onClick={reload}>Reload</button></span>
      </header>
      <div class="text" tabIndex={0} role="region" aria-label="Migrations">
        {found === "asking" && <p class="note">Reading the folder …</p>}
        {found && found !== "asking" && "problem" in found && <ProblemBox problem={found.problem} />}
        {found && found !== "asking" && "answer" in found && <><Files found={found.answer} /><Change found={found.answer} /></>}
        <section>
          <h2>Database beside its newest migration</h2>
          {compared === null && <p class="note">The server builds the schema in a transaction that is rolled back, and compares. <button type="button" onClick={() => void fill(drift, "drift", leaving.current.signal)}>Compare</button></p>}
          {compared === "asking" && <p class="note" role="status">Comparing …</p>}
          {compared && compared !== "asking" && ("problem" in compared ? <ProblemBox problem={compared.problem} /> : <Compared found={compared.answer} />)}
        </section>
      </div>
    </main>
  );
};
