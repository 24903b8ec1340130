CREATE TABLE "a" (
	"id" integer PRIMARY KEY NOT NULL,
	"b_id" integer
);

CREATE TABLE "b" (
	"id" integer PRIMARY KEY NOT NULL
);
