DROP MATERIALIZED VIEW "public"."a";
DROP VIEW "public"."z";
ALTER TABLE "t" DROP COLUMN "gone";
ALTER TABLE "t" ALTER COLUMN "wide" SET DATA TYPE bigint;
CREATE VIEW "public"."z" AS (select wide from t);
CREATE MATERIALIZED VIEW "public"."a" AS (select wide from z);
