CREATE TABLE "prices" (
	"id" integer PRIMARY KEY NOT NULL,
	"free" numeric,
	"whole" numeric(8),
	"amount" numeric(12, 2) NOT NULL,
	"rate" numeric(5, 4) DEFAULT '0.1900',
	"cents" numeric(10, 0)
);
