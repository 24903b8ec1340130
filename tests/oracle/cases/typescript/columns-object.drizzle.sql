CREATE TABLE "a" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text
);

CREATE TABLE "b" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text,
	"extra" boolean
);
