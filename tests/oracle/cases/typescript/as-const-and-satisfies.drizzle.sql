CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"short" varchar(10),
	"long" varchar(100),
	"kind" text
);
