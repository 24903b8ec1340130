-- Each statement is a method of db.Queries, checked against the schema by the build.

-- name: CountTodosByState :many
SELECT state, count(*) AS todos FROM todos GROUP BY state ORDER BY state;
