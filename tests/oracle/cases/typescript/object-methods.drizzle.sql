CREATE TYPE "public"."kinds" AS ENUM('name', 'title');
CREATE TABLE "assigned" (
	"id" integer PRIMARY KEY NOT NULL,
	"text" text
);

CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" varchar(10),
	"title" varchar(20)
);
