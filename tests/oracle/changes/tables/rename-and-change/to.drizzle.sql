CREATE TABLE "items" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" bigint NOT NULL,
	"b" integer
);
