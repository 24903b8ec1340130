CREATE TABLE "emails" (
	"id" integer PRIMARY KEY NOT NULL,
	"address" text NOT NULL,
	"lowered" text GENERATED ALWAYS AS (lower("emails"."address")) STORED,
	CONSTRAINT "emails_lowered_unique" UNIQUE("lowered")
);

CREATE UNIQUE INDEX "emails_lowered" ON "emails" USING btree ("lowered");
