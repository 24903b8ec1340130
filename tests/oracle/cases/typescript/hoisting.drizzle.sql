CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"later" text,
	"name" text DEFAULT 'hoisted'
);
