CREATE TABLE "a" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);

CREATE TABLE "b" (
	"id" integer PRIMARY KEY NOT NULL,
	"title" varchar(5),
	"name" text NOT NULL
);
