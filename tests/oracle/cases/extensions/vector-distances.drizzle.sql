CREATE TABLE "articles" (
	"id" integer PRIMARY KEY NOT NULL,
	"embedding" vector(3)
);

CREATE VIEW "public"."nearest" AS (select id from "articles" order by "articles"."embedding" <-> '[1,2,3]' limit 5);
