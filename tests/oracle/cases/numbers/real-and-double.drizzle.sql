CREATE TABLE "samples" (
	"id" integer PRIMARY KEY NOT NULL,
	"low" real,
	"high" real DEFAULT 1.5 NOT NULL,
	"exact" double precision,
	"mean" double precision DEFAULT 0.001 NOT NULL,
	"tiny" double precision DEFAULT 1e-7,
	"vast" double precision DEFAULT 1e+21
);
