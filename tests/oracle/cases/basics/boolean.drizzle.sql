CREATE TABLE "flags" (
	"id" integer PRIMARY KEY NOT NULL,
	"on" boolean DEFAULT true NOT NULL,
	"off" boolean DEFAULT false NOT NULL,
	"unknown" boolean,
	"computed" boolean DEFAULT false,
	"negated" boolean DEFAULT true,
	"unnamed" boolean
);
