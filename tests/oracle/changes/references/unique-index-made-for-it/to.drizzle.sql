CREATE TABLE "owners" (
	"id" integer PRIMARY KEY NOT NULL,
	"code" text
);

CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"code" text
);

ALTER TABLE "things" ADD CONSTRAINT "things_code_owners_code_fk" FOREIGN KEY ("code") REFERENCES "public"."owners"("code") ON DELETE no action ON UPDATE no action;
CREATE UNIQUE INDEX "by_code" ON "owners" USING btree ("code");
