CREATE SCHEMA "Other";

CREATE TABLE "shop_carts" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "shop_carts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"owner" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp,
	"gone" boolean DEFAULT false NOT NULL
);

CREATE TABLE "Other"."logs" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"of" integer,
	"data" jsonb DEFAULT '{}'::jsonb
);

CREATE TABLE "shop_users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp,
	"gone" boolean DEFAULT false NOT NULL
);

ALTER TABLE "shop_carts" ADD CONSTRAINT "shop_carts_owner_shop_users_id_fk" FOREIGN KEY ("owner") REFERENCES "public"."shop_users"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "Other"."logs" ADD CONSTRAINT "logs_of_shop_carts_id_fk" FOREIGN KEY ("of") REFERENCES "public"."shop_carts"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "shop_carts_owner_gone_index" ON "shop_carts" USING btree ("owner","gone") WHERE not "shop_carts"."gone";
