CREATE TABLE "events" (
	"id" integer PRIMARY KEY NOT NULL,
	"payloads" jsonb[],
	"required" json[] NOT NULL
);
