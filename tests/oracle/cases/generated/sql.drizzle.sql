CREATE TABLE "people" (
	"first" text NOT NULL,
	"last" text NOT NULL,
	"full" text GENERATED ALWAYS AS (first || ' ' || last) STORED,
	"length" integer GENERATED ALWAYS AS (char_length(first)) STORED NOT NULL
);
