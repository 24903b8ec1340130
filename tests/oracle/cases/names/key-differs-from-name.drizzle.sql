CREATE TABLE "app_posts" (
	"post_id" integer PRIMARY KEY NOT NULL,
	"author" integer
);

CREATE TABLE "app_users" (
	"user_id" integer PRIMARY KEY NOT NULL,
	"email_address" text NOT NULL,
	"owned_by" integer,
	CONSTRAINT "app_users_email_address_unique" UNIQUE("email_address"),
	CONSTRAINT "app_users_email_address_owned_by_unique" UNIQUE("email_address","owned_by")
);

ALTER TABLE "app_posts" ADD CONSTRAINT "app_posts_author_app_users_user_id_fk" FOREIGN KEY ("author") REFERENCES "public"."app_users"("user_id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "app_users_owned_by_index" ON "app_users" USING btree ("owned_by");
