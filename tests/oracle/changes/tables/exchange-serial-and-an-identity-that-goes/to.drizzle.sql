CREATE TABLE "one" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "two" (
	"id" serial PRIMARY KEY NOT NULL
);
