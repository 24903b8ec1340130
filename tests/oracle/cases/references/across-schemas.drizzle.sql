CREATE SCHEMA "app";

CREATE SCHEMA "auth";

CREATE TABLE "audits" (
	"id" integer PRIMARY KEY NOT NULL,
	"user" uuid,
	"profile" uuid
);

CREATE TABLE "app"."profiles" (
	"id" uuid PRIMARY KEY NOT NULL
);

CREATE TABLE "auth"."users" (
	"id" uuid PRIMARY KEY NOT NULL
);

ALTER TABLE "audits" ADD CONSTRAINT "audits_user_users_id_fk" FOREIGN KEY ("user") REFERENCES "auth"."users"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "audits" ADD CONSTRAINT "audits_profile_profiles_id_fk" FOREIGN KEY ("profile") REFERENCES "app"."profiles"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "app"."profiles" ADD CONSTRAINT "profiles_id_users_id_fk" FOREIGN KEY ("id") REFERENCES "auth"."users"("id") ON DELETE cascade ON UPDATE no action;
