CREATE SCHEMA "chat";

CREATE TYPE "chat"."channel_kind" AS ENUM('public', 'private', 'direct');
CREATE TYPE "chat"."presence" AS ENUM('online', 'away', 'offline');
CREATE SEQUENCE "chat"."message_ids" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 50;
CREATE TABLE "chat"."messages" (
	"id" bigint PRIMARY KEY DEFAULT nextval('chat.message_ids') NOT NULL,
	"channel_id" uuid NOT NULL,
	"author_id" uuid,
	"thread_id" bigint,
	"body" text NOT NULL,
	"blocks" jsonb,
	"sent_at" timestamp (6) with time zone DEFAULT now() NOT NULL,
	"edited_at" timestamp with time zone
);

CREATE TABLE "chat_outbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "chat_outbox_ids" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 100 CACHE 10),
	"topic" text NOT NULL,
	"payload" jsonb NOT NULL,
	"created_at" timestamp DEFAULT now() NOT NULL
);

CREATE TABLE "chat"."reactions" (
	"message_id" bigint NOT NULL,
	"user_id" uuid NOT NULL,
	"emoji" text NOT NULL,
	CONSTRAINT "reactions_message_id_user_id_emoji_pk" PRIMARY KEY("message_id","user_id","emoji")
);

CREATE TABLE "chat"."read_markers" (
	"channel_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"last_read" bigint,
	CONSTRAINT "read_markers_channel_id_user_id_pk" PRIMARY KEY("channel_id","user_id")
);

CREATE TABLE "chat"."devices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"userId" uuid NOT NULL,
	"pushToken" text NOT NULL,
	"platform" text NOT NULL,
	"lastAddress" "inet",
	CONSTRAINT "devices_pushToken_unique" UNIQUE("pushToken")
);

CREATE TABLE "chat"."users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workspaceId" uuid NOT NULL,
	"nick" varchar(32) NOT NULL,
	"statusText" text,
	"presence" "chat"."presence" DEFAULT 'offline' NOT NULL,
	"isBot" boolean DEFAULT false NOT NULL,
	"lastSeenAt" timestamp with time zone
);

CREATE TABLE "chat"."channels" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workspaceId" uuid NOT NULL,
	"kind" "chat"."channel_kind" DEFAULT 'public' NOT NULL,
	"name" text NOT NULL,
	"topic" text,
	"archivedAt" timestamp with time zone
);

CREATE TABLE "chat"."workspaces" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"domain" text,
	"ownerId" uuid,
	"retentionDays" integer DEFAULT 90,
	"features" jsonb DEFAULT '{"calls":true}'::jsonb,
	CONSTRAINT "workspaces_domain" UNIQUE("domain")
);

ALTER TABLE "chat"."messages" ADD CONSTRAINT "messages_channel_id_channels_id_fk" FOREIGN KEY ("channel_id") REFERENCES "chat"."channels"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "chat"."messages" ADD CONSTRAINT "messages_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "chat"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "chat"."messages" ADD CONSTRAINT "messages_thread" FOREIGN KEY ("thread_id") REFERENCES "chat"."messages"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "chat"."reactions" ADD CONSTRAINT "reactions_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "chat"."messages"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "chat"."reactions" ADD CONSTRAINT "reactions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "chat"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "chat"."read_markers" ADD CONSTRAINT "read_markers_channel_id_channels_id_fk" FOREIGN KEY ("channel_id") REFERENCES "chat"."channels"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "chat"."read_markers" ADD CONSTRAINT "read_markers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "chat"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "chat"."devices" ADD CONSTRAINT "devices_userId_users_id_fk" FOREIGN KEY ("userId") REFERENCES "chat"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "chat"."users" ADD CONSTRAINT "users_workspaceId_workspaces_id_fk" FOREIGN KEY ("workspaceId") REFERENCES "chat"."workspaces"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "chat"."channels" ADD CONSTRAINT "channels_workspaceId_workspaces_id_fk" FOREIGN KEY ("workspaceId") REFERENCES "chat"."workspaces"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "chat"."workspaces" ADD CONSTRAINT "workspaces_ownerId_users_id_fk" FOREIGN KEY ("ownerId") REFERENCES "chat"."users"("id") ON DELETE set null ON UPDATE no action;
CREATE INDEX "messages_in_channel" ON "chat"."messages" USING btree ("channel_id","sent_at" DESC NULLS LAST);
CREATE INDEX "messages_in_thread" ON "chat"."messages" USING btree ("thread_id") WHERE "chat"."messages"."thread_id" is not null;
CREATE INDEX "messages_search" ON "chat"."messages" USING gin (to_tsvector('simple', "body")) WITH (fastupdate=false);
CREATE INDEX "read_markers_user_id_index" ON "chat"."read_markers" USING btree ("user_id");
CREATE INDEX "users_of_workspace" ON "chat"."users" USING btree ("workspaceId","nick");
CREATE UNIQUE INDEX "channels_name" ON "chat"."channels" USING btree ("workspaceId","name");
