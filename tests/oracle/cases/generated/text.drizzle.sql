CREATE TABLE "files" (
	"path" text PRIMARY KEY NOT NULL,
	"extension" text GENERATED ALWAYS AS (lower(path)) STORED,
	"size" text GENERATED ALWAYS AS (upper(path)) STORED
);
