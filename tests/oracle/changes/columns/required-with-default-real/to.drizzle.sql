CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" real DEFAULT 0.5 NOT NULL
);
