CREATE TABLE "documents" (
	"id" integer PRIMARY KEY NOT NULL,
	"raw" json,
	"parsed" jsonb NOT NULL,
	"unnamed" json,
	"unnamedToo" jsonb
);
