ALTER TABLE "public"."a" RENAME TO "b__moving";
ALTER TABLE "public"."b" RENAME TO "a";
ALTER TABLE "public"."b__moving" RENAME TO "b";
ALTER TABLE "b" RENAME COLUMN "x" TO "y__moving";
ALTER TABLE "b" RENAME COLUMN "y" TO "x";
ALTER TABLE "b" RENAME COLUMN "y__moving" TO "y";
DROP VIEW "public"."both";
CREATE VIEW "public"."both" AS (select b.y from b join a on a.z = b.y);
