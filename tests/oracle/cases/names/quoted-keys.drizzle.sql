CREATE TABLE "quoted" (
	"forty_two" integer,
	"id" integer PRIMARY KEY NOT NULL,
	"single" text,
	"with_space" text,
	"computed" text,
	"template" text
);
