CREATE TYPE "public"."mood" AS ENUM('happy', 'sad');
CREATE VIEW "public"."shapes" AS (select gen_random_uuid() as id, 1.50::numeric(10, 2) as amount, '{}'::text[] as tags, 'sad'::mood as mood, '{}'::mood[] as moods, now()::timestamptz(3) as at, '{}'::jsonb as data);
