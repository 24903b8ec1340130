CREATE SCHEMA "work";

CREATE SCHEMA "iam";

CREATE TYPE "iam"."role" AS ENUM('reader', 'writer', 'owner');
CREATE TABLE "work"."assignees" (
	"card_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "assignees_card_id_person_id_pk" PRIMARY KEY("card_id","person_id")
);

CREATE TABLE "work"."boards" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" text NOT NULL,
	"owner_id" uuid,
	"theme" jsonb DEFAULT '{}'::jsonb
);

CREATE TABLE "work"."cards" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"list_id" uuid NOT NULL,
	"title" text NOT NULL,
	"body" text,
	"due" date,
	"order" text DEFAULT 'a0' NOT NULL,
	"labels" text[] DEFAULT ARRAY[]::text[] NOT NULL,
	"archived" boolean DEFAULT false NOT NULL,
	"moved_at" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "work"."checklist" (
	"card_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"done" boolean DEFAULT false NOT NULL,
	CONSTRAINT "checklist_card_id_position_pk" PRIMARY KEY("card_id","position")
);

CREATE TABLE "work"."lists" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"board_id" uuid NOT NULL,
	"title" text NOT NULL,
	"order" text DEFAULT 'a0' NOT NULL,
	"limit" integer
);

CREATE TABLE "iam"."people" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"mail" text NOT NULL,
	"role" "iam"."role" DEFAULT 'reader' NOT NULL,
	CONSTRAINT "people_mail_unique" UNIQUE("mail")
);

CREATE TABLE "iam"."tokens" (
	"hash" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"expires" timestamp
);

ALTER TABLE "work"."assignees" ADD CONSTRAINT "assignees_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "work"."cards"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "work"."assignees" ADD CONSTRAINT "assignees_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "iam"."people"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "work"."boards" ADD CONSTRAINT "boards_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "iam"."people"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "work"."cards" ADD CONSTRAINT "cards_list_id_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "work"."lists"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "work"."checklist" ADD CONSTRAINT "checklist_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "work"."cards"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "work"."lists" ADD CONSTRAINT "lists_board_id_boards_id_fk" FOREIGN KEY ("board_id") REFERENCES "work"."boards"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "iam"."tokens" ADD CONSTRAINT "tokens_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "iam"."people"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "assignees_person" ON "work"."assignees" USING btree ("person_id");
CREATE INDEX "cards_list" ON "work"."cards" USING btree ("list_id","order") WHERE not "work"."cards"."archived";
CREATE INDEX "cards_labels" ON "work"."cards" USING gin ("labels");
CREATE UNIQUE INDEX "lists_order" ON "work"."lists" USING btree ("board_id","order");
CREATE INDEX "tokens_person" ON "iam"."tokens" USING btree ("person_id");
