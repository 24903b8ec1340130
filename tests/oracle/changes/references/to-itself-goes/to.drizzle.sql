CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"parent_id" integer
);
