CREATE TABLE "dollar" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "2fast" (
	"$id" integer PRIMARY KEY NOT NULL,
	"_x" text,
	"1st" integer,
	"col$" text
);

CREATE INDEX "2fast_1st_index" ON "2fast" USING btree ("1st");
