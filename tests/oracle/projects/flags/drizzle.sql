CREATE TYPE "public"."value_type" AS ENUM('boolean', 'string', 'number', 'json');
CREATE TABLE "changes" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"flag_id" uuid,
	"who" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "clients" (
	"token" text PRIMARY KEY NOT NULL,
	"environment_id" uuid NOT NULL,
	"name" text NOT NULL,
	"last_seen" timestamp with time zone
);

CREATE TABLE "environments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" varchar(16) NOT NULL,
	"protected" boolean DEFAULT false NOT NULL,
	CONSTRAINT "environments_key_unique" UNIQUE("key")
);

CREATE TABLE "flags" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" varchar(64) NOT NULL,
	"type" "value_type" DEFAULT 'boolean' NOT NULL,
	"fallback" jsonb DEFAULT '{}'::jsonb,
	"tags" text[] DEFAULT '{"a","b,c","d e"}' NOT NULL,
	"archived_at" timestamp with time zone
);

CREATE TABLE "rules" (
	"flag_id" uuid NOT NULL,
	"environment_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"segment_id" uuid,
	"enabled" boolean DEFAULT true NOT NULL,
	"percent" integer DEFAULT 100 NOT NULL,
	"value" jsonb,
	CONSTRAINT "rules_flag_id_environment_id_position_pk" PRIMARY KEY("flag_id","environment_id","position")
);

CREATE TABLE "segments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" varchar(64) NOT NULL,
	"conditions" jsonb DEFAULT '[{"attribute":"country","in":["DE","AT"]}]'::jsonb NOT NULL,
	CONSTRAINT "segments_key_unique" UNIQUE("key")
);

ALTER TABLE "changes" ADD CONSTRAINT "changes_flag_id_flags_id_fk" FOREIGN KEY ("flag_id") REFERENCES "public"."flags"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "clients" ADD CONSTRAINT "clients_environment_id_environments_id_fk" FOREIGN KEY ("environment_id") REFERENCES "public"."environments"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "rules" ADD CONSTRAINT "rules_flag_id_flags_id_fk" FOREIGN KEY ("flag_id") REFERENCES "public"."flags"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "rules" ADD CONSTRAINT "rules_environment_id_environments_id_fk" FOREIGN KEY ("environment_id") REFERENCES "public"."environments"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "rules" ADD CONSTRAINT "rules_segment_id_segments_id_fk" FOREIGN KEY ("segment_id") REFERENCES "public"."segments"("id") ON DELETE restrict ON UPDATE no action;
CREATE INDEX "changes_flag_id_at_index" ON "changes" USING btree ("flag_id","at" DESC NULLS LAST);
CREATE INDEX "clients_environment_id_index" ON "clients" USING btree ("environment_id");
CREATE UNIQUE INDEX "flags_key_live" ON "flags" USING btree ("key") WHERE "flags"."archived_at" is null;
CREATE INDEX "flags_tags" ON "flags" USING gin ("tags");
CREATE INDEX "rules_live" ON "rules" USING btree ("environment_id") WHERE ("rules"."enabled" and not "rules"."percent" = 0);
CREATE INDEX "rules_segment_id_index" ON "rules" USING btree ("segment_id");
CREATE VIEW "public"."live_flags" AS (select "id", "key", "type" from "flags" where "flags"."archived_at" is null);
