CREATE TABLE "roles" (
	"id" integer PRIMARY KEY NOT NULL,
	"rights" bigint DEFAULT 3 NOT NULL,
	"reversed" bigint DEFAULT 1099511627771,
	"most" bigint DEFAULT 1099511627774,
	"shown" text DEFAULT '4294967295',
	"serial" text DEFAULT '1000000000000000007',
	"large" text DEFAULT '1000000000000000000'
);
