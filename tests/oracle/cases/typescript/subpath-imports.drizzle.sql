CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text DEFAULT 'x'
);

CREATE INDEX "rows_name" ON "rows" USING btree ("name") WHERE "rows"."id" = "rows"."id";
