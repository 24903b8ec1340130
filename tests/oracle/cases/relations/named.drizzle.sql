CREATE TABLE "posts" (
	"id" integer PRIMARY KEY NOT NULL,
	"author_id" integer,
	"editor_id" integer
);

CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL
);
