CREATE TABLE "accounts" (
	"account_id" integer PRIMARY KEY NOT NULL,
	"email_address" text NOT NULL,
	"handle_name" text,
	"created_at" timestamp DEFAULT now(),
	CONSTRAINT "accounts_emailAddress_unique" UNIQUE("email_address"),
	CONSTRAINT "given_handle" UNIQUE("handle_name"),
	CONSTRAINT "accounts_handleName_createdAt_unique" UNIQUE("handle_name","created_at"),
	CONSTRAINT "has_handle" CHECK ("accounts"."handle_name" <> '')
);

CREATE INDEX "accounts_created_at_index" ON "accounts" USING btree ("created_at");
CREATE UNIQUE INDEX "accounts_lower" ON "accounts" USING btree (lower("email_address"));
