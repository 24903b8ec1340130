CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text
);

CREATE INDEX "rows_name" ON "rows" USING btree ("name");
