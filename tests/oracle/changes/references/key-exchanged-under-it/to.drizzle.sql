CREATE TABLE "owners" (
	"id" integer PRIMARY KEY NOT NULL,
	"code" text,
	CONSTRAINT "one" UNIQUE NULLS NOT DISTINCT("code")
);

CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"code" text
);

ALTER TABLE "things" ADD CONSTRAINT "things_code_owners_code_fk" FOREIGN KEY ("code") REFERENCES "public"."owners"("code") ON DELETE no action ON UPDATE no action;
