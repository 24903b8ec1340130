CREATE TABLE "groups" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "members" (
	"user_id" integer NOT NULL,
	"group_id" integer NOT NULL,
	CONSTRAINT "members_user_id_group_id_pk" PRIMARY KEY("user_id","group_id")
);

CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL
);
