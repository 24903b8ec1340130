CREATE TYPE "public"."user_role" AS ENUM('superAdmin', 'guest');
CREATE TABLE "account_links" (
	"from_user" integer,
	"to_user" integer,
	"Note" text,
	CONSTRAINT "account_links_from_user_to_user_pk" PRIMARY KEY("from_user","to_user")
);

CREATE TABLE "user_accounts" (
	"user_id" integer PRIMARY KEY NOT NULL,
	"first_name" text NOT NULL,
	"last_seen_at" timestamp with time zone,
	"user_role" "user_role" DEFAULT 'guest',
	CONSTRAINT "user_accounts_firstName_unique" UNIQUE("first_name"),
	CONSTRAINT "user_accounts_userId_userRole_unique" UNIQUE("user_id","user_role"),
	CONSTRAINT "seen" CHECK ("user_accounts"."last_seen_at" > '2000-01-01')
);

ALTER TABLE "account_links" ADD CONSTRAINT "account_links_from_user_user_accounts_user_id_fk" FOREIGN KEY ("from_user") REFERENCES "public"."user_accounts"("user_id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "user_accounts_first_name_last_seen_at_index" ON "user_accounts" USING btree ("first_name","last_seen_at" DESC NULLS LAST);
