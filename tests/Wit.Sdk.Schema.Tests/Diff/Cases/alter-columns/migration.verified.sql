-- Change type of column public.t.id.
-- Change type and default of column public.t.grows.
-- Change type and default of column public.t.words.
-- Change type of column public.t.number.
-- Change type and default of column public.t.flag.
-- Change type and default of column public.t.when.
-- Change type and nullability of column public.t.narrow.
-- Change type and default of column public.t.json.
-- Change type of column public.t.price.
-- Change nullability and default of column public.t.optional.
ALTER TABLE "t" ALTER COLUMN "id" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "grows" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "grows" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "grows" SET DEFAULT 2;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "words" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "words" SET DATA TYPE integer USING "words"::integer;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "words" SET DEFAULT 1;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "number" SET DATA TYPE numeric(10, 2) USING "number"::numeric(10, 2);--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "flag" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "flag" SET DATA TYPE boolean USING "flag"::boolean;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "flag" SET DEFAULT true;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "when" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "when" SET DATA TYPE timestamp with time zone USING "when" AT TIME ZONE 'UTC';--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "narrow" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "narrow" SET DATA TYPE varchar(5);--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "json" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "json" SET DATA TYPE jsonb USING "json"::jsonb;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "json" SET DEFAULT '{}'::jsonb;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "price" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "optional" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "t" ALTER COLUMN "optional" DROP NOT NULL;
