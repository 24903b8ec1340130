CREATE TABLE "a" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" varchar(10) NOT NULL,
	"note" text
);

CREATE TABLE "b" (
	"note" text,
	"id" integer PRIMARY KEY NOT NULL,
	"name" text
);
