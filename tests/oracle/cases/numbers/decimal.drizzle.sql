CREATE TABLE "weights" (
	"id" integer PRIMARY KEY NOT NULL,
	"gross" numeric,
	"net" numeric(9, 3) DEFAULT '0.000' NOT NULL,
	"tare" numeric(6),
	"big" numeric,
	"text" numeric,
	"unnamed" numeric(4, 1)
);
