CREATE TABLE "sql_arrays" (
	"id" integer PRIMARY KEY NOT NULL,
	"literal" text[] DEFAULT '{}',
	"typed" text[] DEFAULT '{}'::text[] NOT NULL,
	"built" integer[] DEFAULT ARRAY[1, 2]::integer[]
);
