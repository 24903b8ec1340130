CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"roll" real DEFAULT random()
);
