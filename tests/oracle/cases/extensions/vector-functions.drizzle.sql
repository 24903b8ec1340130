CREATE TABLE "points" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" vector(3),
	"b" vector(3),
	"x" bit(3),
	"y" bit(3)
);

CREATE VIEW "public"."distances" AS (select "a" <+> "b" as "l1", "a" <-> "b" as "l2", "a" <#> "b" as "inner", "a" <=> "b" as "cosine", "x" <~> "y" as "hamming", "x" <%> "y" as "jaccard" from "points");
CREATE VIEW "public"."near" AS (select "id" from "points" order by "points"."a" <+> "points"."b", "points"."a" <-> "points"."b", "points"."a" <#> "points"."b", "points"."a" <=> "points"."b", "points"."x" <~> "points"."y", "points"."x" <%> "points"."y");
