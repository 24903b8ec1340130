CREATE TABLE "owners" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL
);
