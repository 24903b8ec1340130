CREATE TABLE "daily_stats" (
	"site_id" integer NOT NULL,
	"day" date NOT NULL,
	"visitors" integer DEFAULT 0 NOT NULL,
	"pageviews" integer DEFAULT 0 NOT NULL,
	"bounce_rate" double precision,
	CONSTRAINT "daily_stats_site_id_day_pk" PRIMARY KEY("site_id","day")
);

CREATE TABLE "events" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"site_id" integer NOT NULL,
	"visitor_id" uuid NOT NULL,
	"name" text DEFAULT 'pageview' NOT NULL,
	"path" text NOT NULL,
	"referrer" text,
	"props" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"duration_ms" bigint,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"day" date GENERATED ALWAYS AS ((at at time zone 'UTC')::date) STORED,
	"is_entry" integer GENERATED ALWAYS AS (case when referrer is null then 1 else 0 end) STORED
);

CREATE TABLE "goals" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "goals_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"site_id" integer NOT NULL,
	"title" text NOT NULL,
	"match" jsonb NOT NULL,
	"value" double precision DEFAULT 1 NOT NULL
);

CREATE TABLE "sites" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sites_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"domain" text NOT NULL,
	"timezone" text DEFAULT 'Etc/UTC' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sites_domain_unique" UNIQUE("domain")
);

CREATE TABLE "visitors" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"site_id" integer NOT NULL,
	"country" varchar(2),
	"browser" text,
	"screen_width" smallint,
	"first_seen" timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE "daily_stats" ADD CONSTRAINT "daily_stats_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "events" ADD CONSTRAINT "events_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "events" ADD CONSTRAINT "events_visitor_id_visitors_id_fk" FOREIGN KEY ("visitor_id") REFERENCES "public"."visitors"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "goals" ADD CONSTRAINT "goals_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "visitors" ADD CONSTRAINT "visitors_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "events_time" ON "events" USING brin ("at");
CREATE INDEX "events_site_time" ON "events" USING btree ("site_id","at" DESC NULLS LAST);
CREATE INDEX "events_props" ON "events" USING gin ("props" jsonb_path_ops);
CREATE INDEX "events_path" ON "events" USING btree ("site_id","path" text_pattern_ops);
CREATE INDEX "events_visitor" ON "events" USING hash ("visitor_id");
CREATE INDEX "goals_site_id_index" ON "goals" USING btree ("site_id");
CREATE INDEX "visitors_site_seen" ON "visitors" USING btree ("site_id","first_seen");
CREATE VIEW "public"."goal_titles" AS (select g.id, g.title, s.domain from "goals" g join "sites" s on s.id = g.site_id);
CREATE VIEW "public"."last_seen" WITH (security_barrier = true) AS (select site_id, max(at) as at from events group by site_id);
CREATE VIEW "public"."recent_events" AS (select "id", "site_id", "visitor_id", "name", "path", "referrer", "props", "duration_ms", "at", "day", "is_entry" from "events" where "events"."at" >= now() - interval '1 day' order by "events"."at" desc);
CREATE VIEW "public"."site_countries" AS (select "sites"."domain", "visitors"."country", count(*) as "total" from "visitors" inner join "sites" on "sites"."id" = "visitors"."site_id" where ("visitors"."country" is not null and "sites"."timezone" = 'Etc/UTC') group by "sites"."domain", "visitors"."country");
CREATE MATERIALIZED VIEW "public"."top_pages" AS (select "site_id", "path", count(*) as "hits", count(distinct "visitor_id") as "people" from "events" where "events"."name" = 'pageview' group by "events"."site_id", "events"."path");
