CREATE TYPE "public"."explicitness" AS ENUM('clean', 'explicit');
CREATE TYPE "public"."language" AS ENUM('en', 'de', 'fr', 'es', 'pt', 'ja');
CREATE TABLE "chapters" (
	"episode_id" uuid NOT NULL,
	"starts_at_second" integer NOT NULL,
	"chapter_title" text NOT NULL,
	CONSTRAINT "chapters_episode_id_starts_at_second_pk" PRIMARY KEY("episode_id","starts_at_second")
);

CREATE TABLE "episodes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"show_id" uuid NOT NULL,
	"guid" text NOT NULL,
	"episode_number" integer,
	"episode_title" text NOT NULL,
	"audio_length" interval day to second,
	"loudness" double precision DEFAULT -16.5,
	"is_bonus" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "episodes_showId_guid_unique" UNIQUE("show_id","guid"),
	CONSTRAINT "episodes_title_not_blank" CHECK (length(trim("episodes"."episode_title")) > 0)
);

CREATE TABLE "networks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"network_name" text NOT NULL,
	"homepage_url" text,
	CONSTRAINT "networks_networkName_unique" UNIQUE("network_name")
);

CREATE TABLE "seasons" (
	"show_id" uuid NOT NULL,
	"season_number" smallint NOT NULL,
	"season_title" text,
	CONSTRAINT "seasons_show_id_season_number_pk" PRIMARY KEY("show_id","season_number")
);

CREATE TABLE "shows" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"network_id" uuid,
	"show_title" varchar(160) NOT NULL,
	"feed_url" text NOT NULL,
	"main_language" "language" DEFAULT 'en' NOT NULL,
	"explicitness" "explicitness" DEFAULT 'clean' NOT NULL,
	"keyword_list" text[] DEFAULT '{"audio"}' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "shows_title_not_blank" CHECK (length(trim("shows"."show_title")) > 0)
);

CREATE TABLE "listeners" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"login_name" text NOT NULL,
	"play_speed" real DEFAULT 1.25 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "listeners_loginName_unique" UNIQUE("login_name")
);

CREATE TABLE "playlist_items" (
	"playlist_id" uuid NOT NULL,
	"sort_key" text NOT NULL,
	"episode_id" uuid NOT NULL,
	CONSTRAINT "playlist_items_playlist_id_sort_key_pk" PRIMARY KEY("playlist_id","sort_key")
);

CREATE TABLE "playlists" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"listener_id" uuid NOT NULL,
	"playlist_name" text DEFAULT 'Later' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "plays" (
	"listener_id" uuid NOT NULL,
	"episode_id" uuid NOT NULL,
	"position_seconds" integer DEFAULT 0 NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "plays_listener_id_episode_id_pk" PRIMARY KEY("listener_id","episode_id")
);

CREATE TABLE "subscriptions" (
	"listener_id" uuid NOT NULL,
	"show_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "subscriptions_listener_id_show_id_pk" PRIMARY KEY("listener_id","show_id")
);

ALTER TABLE "chapters" ADD CONSTRAINT "chapters_episode_id_episodes_id_fk" FOREIGN KEY ("episode_id") REFERENCES "public"."episodes"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "episodes" ADD CONSTRAINT "episodes_show_id_shows_id_fk" FOREIGN KEY ("show_id") REFERENCES "public"."shows"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "seasons" ADD CONSTRAINT "seasons_show_id_shows_id_fk" FOREIGN KEY ("show_id") REFERENCES "public"."shows"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "shows" ADD CONSTRAINT "shows_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "playlist_items" ADD CONSTRAINT "playlist_items_playlist_id_playlists_id_fk" FOREIGN KEY ("playlist_id") REFERENCES "public"."playlists"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "playlist_items" ADD CONSTRAINT "playlist_items_episode_id_episodes_id_fk" FOREIGN KEY ("episode_id") REFERENCES "public"."episodes"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "playlists" ADD CONSTRAINT "playlists_listener_id_listeners_id_fk" FOREIGN KEY ("listener_id") REFERENCES "public"."listeners"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "plays" ADD CONSTRAINT "plays_listener_id_listeners_id_fk" FOREIGN KEY ("listener_id") REFERENCES "public"."listeners"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "plays" ADD CONSTRAINT "plays_episode_id_episodes_id_fk" FOREIGN KEY ("episode_id") REFERENCES "public"."episodes"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_listener_id_listeners_id_fk" FOREIGN KEY ("listener_id") REFERENCES "public"."listeners"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_show_id_shows_id_fk" FOREIGN KEY ("show_id") REFERENCES "public"."shows"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "episodes_show_id_published_at_index" ON "episodes" USING btree ("show_id","published_at" DESC NULLS LAST);
CREATE UNIQUE INDEX "shows_feed" ON "shows" USING btree (lower("feed_url"));
CREATE INDEX "shows_network_id_index" ON "shows" USING btree ("network_id");
CREATE INDEX "playlist_items_episode_id_index" ON "playlist_items" USING btree ("episode_id");
CREATE INDEX "playlists_listener_id_index" ON "playlists" USING btree ("listener_id");
CREATE INDEX "plays_episode_id_index" ON "plays" USING btree ("episode_id");
CREATE INDEX "subscriptions_show_id_index" ON "subscriptions" USING btree ("show_id");
