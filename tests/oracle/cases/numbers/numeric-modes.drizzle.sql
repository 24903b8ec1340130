CREATE TABLE "amounts" (
	"id" integer PRIMARY KEY NOT NULL,
	"text" numeric(10, 2) DEFAULT '1.50',
	"number" numeric(10, 2) DEFAULT 1.5,
	"bigint" numeric(30),
	"plain_number" numeric DEFAULT 0 NOT NULL,
	"plain_bigint" numeric,
	"plain_text" numeric
);
