CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" numeric(8, 2)
);
