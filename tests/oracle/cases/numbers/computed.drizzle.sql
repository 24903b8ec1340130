CREATE TABLE "quotas" (
	"id" integer PRIMARY KEY NOT NULL,
	"limit" integer DEFAULT 1048576,
	"hours" integer DEFAULT 168 NOT NULL,
	"half" double precision DEFAULT 341.3333333333333,
	"rest" integer DEFAULT 3,
	"power" integer DEFAULT 1024,
	"rounded" integer DEFAULT 10
);
