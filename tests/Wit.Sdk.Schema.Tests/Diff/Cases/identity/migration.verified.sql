-- Rename sequence public.one to public.two.
-- Change identity of column public.a.id.
-- Change identity of column public.a.n.
-- Change type and identity of column public.b.id.
ALTER SEQUENCE IF EXISTS "public"."one" RENAME TO "two";--> statement-breakpoint
ALTER TABLE "a" ALTER COLUMN "id" DROP IDENTITY;--> statement-breakpoint
ALTER TABLE "a" ALTER COLUMN "n" ADD GENERATED ALWAYS AS IDENTITY (sequence name "a_n_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1);--> statement-breakpoint
SELECT setval('"public"."a_n_seq"', max("n")) FROM "a" HAVING max("n") >= 1;--> statement-breakpoint
ALTER TABLE "b" ALTER COLUMN "id" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "b" ALTER COLUMN "id" SET GENERATED ALWAYS;--> statement-breakpoint
ALTER TABLE "b" ALTER COLUMN "id" SET INCREMENT BY 2 SET MINVALUE 1 SET MAXVALUE 9223372036854775807 SET START WITH 5 SET CACHE 1 SET CYCLE;
