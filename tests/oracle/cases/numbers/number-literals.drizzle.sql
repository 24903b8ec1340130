CREATE TABLE "literals" (
	"id" integer PRIMARY KEY NOT NULL,
	"hex" integer DEFAULT 255,
	"octal" integer DEFAULT 15,
	"binary" integer DEFAULT 10,
	"separated" integer DEFAULT 1000000,
	"exponent" double precision DEFAULT 2500,
	"fraction" double precision DEFAULT 0.25,
	"minus_zero" double precision DEFAULT 0
);
