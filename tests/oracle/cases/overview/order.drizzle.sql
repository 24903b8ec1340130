CREATE TABLE "kids" (
	"id" integer PRIMARY KEY NOT NULL,
	"parent_code" text NOT NULL
);

CREATE TABLE "parents" (
	"id" integer PRIMARY KEY NOT NULL,
	"code" text NOT NULL
);

ALTER TABLE "kids" ADD CONSTRAINT "kids_parent_code_parents_code_fk" FOREIGN KEY ("parent_code") REFERENCES "public"."parents"("code") ON DELETE no action ON UPDATE no action;
CREATE UNIQUE INDEX "parents_code" ON "parents" USING btree ("code");
