CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" varchar(30),
	"first_name" text,
	"c" text,
	"d" integer DEFAULT 5
);
