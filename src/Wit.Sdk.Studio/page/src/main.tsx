import { render } from "preact";
import type { JSX } from "preact";
import { ApiError, ask, open } from "./api";
import type { Database } from "./contract";
import { DiagramView } from "./diagram";
import { Editor } from "./edit/editor";
import { MigrationsView } from "./migrations";
import { ProblemBox } from "./problem";
import { ChangeBar } from "./edit/review";
import { Sidebar } from "./sidebar";
import { current, database, problem, read, route, shownName } from "./state";
import { TableView } from "./table";

const Start = (): JSX.Element => (
  <main class="main">
    <div class="blank">
      <h2>{route.value.table ? `There is no table ${shownName(route.value.table)}` : "Choose a table"}</h2>
      <p>{database.value?.tables.length ? "The tables stand at the left, in the order of the schema file." : "The database has no tables. Run wit migrate, then reload the page."}</p>
    </div>
  </main>
);

const App = (): JSX.Element => {
  if (problem.value) return <main class="main alone"><ProblemBox problem={problem.value} /></main>;
  if (!database.value) return <main class="main alone"><p class="note">Reading the schema …</p></main>;
  const table = current.value;
  return <div class="app"><Sidebar database={database.value} /><div class="work">{table ? <TableView key={shownName(table.name)} table={table} /> : route.value.view === "diagram" ? <DiagramView /> : route.value.view === "migrations" ? <MigrationsView /> : <Start />}<ChangeBar /></div><Editor /></div>;
};

const arrive = (): void => {
  route.value = read(location.hash);
  document.title = route.value.table ? `${shownName(route.value.table)} · wit studio` : route.value.view ? `${route.value.view === "diagram" ? "Diagram" : "Migrations"} · wit studio` : "wit studio";
};

const begin = async (): Promise<void> => {
  try {
    await open();
    arrive();
    database.value = await ask<Database>("schema", {});
  } catch (error) {
    problem.value = error instanceof ApiError ? error.problem : { message: String(error) };
  }
};

addEventListener("hashchange", arrive);
render(<App />, document.getElementById("app")!);
void begin();
