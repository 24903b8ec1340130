import type { JSX } from "preact";
import type { Problem } from "./contract";

/** What is wrong, PostgreSQL's code of it, and the cure. */
export const ProblemBox = ({ problem }: { problem: Problem }): JSX.Element => (
  <div class="problem" role="alert">
    <p class="message">{problem.message}</p>
    {problem.hint && <p>{problem.hint}</p>}
    {problem.cure && <p>{problem.cure}</p>}
    {problem.sqlState && <p class="faint">SQLSTATE <code>{problem.sqlState}</code></p>}
  </div>
);
