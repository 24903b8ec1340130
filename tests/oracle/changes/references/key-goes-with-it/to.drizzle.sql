CREATE TABLE "owners" (
	"id" integer PRIMARY KEY NOT NULL,
	"code" text
);

CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"code" text
);
