CREATE TABLE "notes" (
	"id" integer PRIMARY KEY NOT NULL,
	"user_id" integer
);

CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL
);
