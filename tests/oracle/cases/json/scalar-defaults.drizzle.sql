CREATE TABLE "values" (
	"id" integer PRIMARY KEY NOT NULL,
	"text" jsonb DEFAULT '"text"'::jsonb,
	"number" jsonb DEFAULT '42'::jsonb,
	"flag" json DEFAULT 'true'::json,
	"built" jsonb DEFAULT jsonb_build_object('a', 1)
);
