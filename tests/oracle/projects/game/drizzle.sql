CREATE TYPE "public"."player_class" AS ENUM('warrior', 'mage', 'thief');
CREATE TYPE "public"."slot" AS ENUM('head', 'hand', 'feet');
CREATE TABLE "friendships" (
	"a" uuid NOT NULL,
	"b" uuid NOT NULL,
	CONSTRAINT "friendships_once" UNIQUE("a","b"),
	CONSTRAINT "friendships_order" CHECK ("friendships"."a" <> "friendships"."b")
);

CREATE TABLE "guild_members" (
	"guild_id" uuid NOT NULL,
	"player_id" uuid PRIMARY KEY NOT NULL,
	"rank" text DEFAULT 'recruit'
);

CREATE TABLE "guilds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tag" varchar(5) NOT NULL,
	"leader_id" uuid NOT NULL,
	CONSTRAINT "guilds_tag_unique" UNIQUE("tag")
);

CREATE TABLE "inventory" (
	"player_id" uuid NOT NULL,
	"item_id" integer NOT NULL,
	"count" integer DEFAULT 1 NOT NULL,
	"worn" boolean DEFAULT false NOT NULL,
	CONSTRAINT "inventory_player_id_item_id_pk" PRIMARY KEY("player_id","item_id")
);

CREATE TABLE "items" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "items_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"slot" "slot",
	"power" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "items_name" UNIQUE NULLS NOT DISTINCT("name")
);

CREATE TABLE "players" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar(21) NOT NULL,
	"class" "player_class" NOT NULL,
	"level" smallint DEFAULT 1 NOT NULL,
	"gold" bigint DEFAULT 144 NOT NULL,
	"stats" jsonb DEFAULT '{"strength":5,"luck":2,"slow":false,"title":null}'::jsonb NOT NULL,
	"online" boolean DEFAULT false NOT NULL,
	"seen" timestamp with time zone,
	CONSTRAINT "players_name_unique" UNIQUE("name"),
	CONSTRAINT "players_level" CHECK ("players"."level" between 1 and 99)
);

CREATE TABLE "quest_log" (
	"player_id" uuid NOT NULL,
	"quest_id" integer NOT NULL,
	"done_at" timestamp DEFAULT null,
	CONSTRAINT "quest_log_player_id_quest_id_pk" PRIMARY KEY("player_id","quest_id")
);

CREATE TABLE "quests" (
	"id" serial PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"reward" jsonb DEFAULT '{"gold":10}'::jsonb,
	"minimum_level" integer DEFAULT 1,
	"follows" integer
);

CREATE TABLE "spawns" (
	"id" serial PRIMARY KEY NOT NULL,
	"zone" text NOT NULL,
	"at" "point" NOT NULL,
	"creature" text NOT NULL
);

CREATE TABLE "zones" (
	"code" text PRIMARY KEY DEFAULT 'Z1' NOT NULL,
	"name" text DEFAULT 'Cave' NOT NULL,
	"border" "line"
);

ALTER TABLE "friendships" ADD CONSTRAINT "friendships_a_players_id_fk" FOREIGN KEY ("a") REFERENCES "public"."players"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "friendships" ADD CONSTRAINT "friendships_b_players_id_fk" FOREIGN KEY ("b") REFERENCES "public"."players"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "guild_members" ADD CONSTRAINT "guild_members_guild_id_guilds_id_fk" FOREIGN KEY ("guild_id") REFERENCES "public"."guilds"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "guild_members" ADD CONSTRAINT "guild_members_player_id_players_id_fk" FOREIGN KEY ("player_id") REFERENCES "public"."players"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "guilds" ADD CONSTRAINT "guilds_leader_id_players_id_fk" FOREIGN KEY ("leader_id") REFERENCES "public"."players"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "inventory" ADD CONSTRAINT "inventory_player_id_players_id_fk" FOREIGN KEY ("player_id") REFERENCES "public"."players"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "inventory" ADD CONSTRAINT "inventory_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "quest_log" ADD CONSTRAINT "quest_log_player_id_players_id_fk" FOREIGN KEY ("player_id") REFERENCES "public"."players"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "quest_log" ADD CONSTRAINT "quest_log_quest_id_quests_id_fk" FOREIGN KEY ("quest_id") REFERENCES "public"."quests"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "quests" ADD CONSTRAINT "quests_follows_quests_id_fk" FOREIGN KEY ("follows") REFERENCES "public"."quests"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "spawns" ADD CONSTRAINT "spawns_zone_zones_code_fk" FOREIGN KEY ("zone") REFERENCES "public"."zones"("code") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "guild_members_guild_id_index" ON "guild_members" USING btree ("guild_id");
CREATE INDEX "inventory_item_id_index" ON "inventory" USING btree ("item_id");
CREATE INDEX "players_rank" ON "players" USING btree ("level" DESC NULLS LAST,"gold" DESC NULLS LAST);
CREATE INDEX "quest_log_quest_id_index" ON "quest_log" USING btree ("quest_id");
CREATE INDEX "spawns_at" ON "spawns" USING gist ("at");
CREATE INDEX "spawns_zone_index" ON "spawns" USING btree ("zone");
