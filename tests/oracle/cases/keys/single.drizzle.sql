CREATE TABLE "a" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "b" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text
);

CREATE TABLE "c" (
	"id" uuid PRIMARY KEY NOT NULL
);
