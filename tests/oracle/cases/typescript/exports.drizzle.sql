CREATE TABLE "renamed" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "by_default" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "shown" (
	"id" integer PRIMARY KEY NOT NULL
);
