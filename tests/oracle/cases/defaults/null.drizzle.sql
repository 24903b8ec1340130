CREATE TABLE "nothing" (
	"id" integer PRIMARY KEY NOT NULL,
	"text" text DEFAULT null,
	"number" integer DEFAULT null,
	"undefined_is_none" text,
	"sql_null" text DEFAULT null
);
