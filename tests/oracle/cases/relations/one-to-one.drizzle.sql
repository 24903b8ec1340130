CREATE TABLE "profiles" (
	"id" integer PRIMARY KEY NOT NULL,
	"user_id" integer NOT NULL,
	CONSTRAINT "profiles_user_id_unique" UNIQUE("user_id")
);

CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL
);

ALTER TABLE "profiles" ADD CONSTRAINT "profiles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
