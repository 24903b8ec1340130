CREATE TYPE "public"."mood" AS ENUM('a', 'b');
CREATE VIEW "public"."v" AS (select 'a'::mood as m);
