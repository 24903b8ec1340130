CREATE TABLE "weights" (
	"id" integer PRIMARY KEY NOT NULL,
	"text" numeric(8, 2) DEFAULT '0.50',
	"number" numeric(8, 2) DEFAULT 0.5,
	"bigint" numeric(20)
);
