const nobody = "00000000-0000-0000-0000-000000000000";

/** SQL and snapshot as they are kept: with a line break at the end, and without the id, which is new each time. */
export const recordingOf = (sql, snapshot) => ({
  sql: sql.replaceAll("\r\n", "\n").trimEnd() + "\n",
  snapshot: snapshot.replace(/"id": "[^"]*"/, `"id": "${nobody}"`) + "\n",
});
