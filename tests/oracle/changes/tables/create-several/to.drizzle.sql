CREATE TABLE "one" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "three" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "two" (
	"id" integer PRIMARY KEY NOT NULL
);
