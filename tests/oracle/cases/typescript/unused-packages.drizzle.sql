CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text
);
