CREATE TYPE "public"."priority" AS ENUM('low', 'normal', 'high', 'urgent');
CREATE TYPE "public"."ticket_state" AS ENUM('open', 'waiting', 'solved', 'closed');
CREATE SEQUENCE "public"."ticket_numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1000 CACHE 1;
CREATE TABLE "agents" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "agents_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"name" varchar(80) NOT NULL,
	"manager_id" integer,
	"skills" text[],
	"shift" "tstzrange",
	"leave" daterange,
	"levels" "int4range" NOT NULL,
	"starts_at" time,
	"rating" real,
	"photo" "bytea"
);

CREATE TABLE "customers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" "email_address" NOT NULL,
	"name" text NOT NULL,
	"phone" varchar(32),
	"tags" text[] DEFAULT '{}' NOT NULL,
	"settings" jsonb,
	"home" "address",
	"credit" numeric(12, 2),
	"birthday" date,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "customers_email_unique" UNIQUE("email")
);

CREATE TABLE "messages" (
	"ticket_id" uuid NOT NULL,
	"seq" smallint NOT NULL,
	"author" text NOT NULL,
	"body" text NOT NULL,
	"is_internal" boolean,
	"files" text[],
	"sent_at" timestamp DEFAULT now() NOT NULL,
	CONSTRAINT "messages_ticket_id_seq_pk" PRIMARY KEY("ticket_id","seq")
);

CREATE TABLE "order_lines" (
	"order_id" bigint NOT NULL,
	"line" integer NOT NULL,
	"sku" char(8) NOT NULL,
	"quantity" integer NOT NULL,
	"price" "amount" NOT NULL,
	"discount" numeric(4, 3),
	CONSTRAINT "order_lines_order_id_line_pk" PRIMARY KEY("order_id","line"),
	CONSTRAINT "order_lines_sku" UNIQUE("order_id","sku")
);

CREATE TABLE "orders" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"customer_id" uuid NOT NULL,
	"ship_to" "address",
	"placed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"paid_at" timestamp with time zone,
	"note" text
);

CREATE TABLE "products" (
	"sku" char(8) PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"price" "amount" NOT NULL,
	"cost" numeric(10, 4),
	"weight" real,
	"size" double precision[],
	"attributes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"stock" integer DEFAULT 0 NOT NULL,
	"gross" numeric(14, 2) GENERATED ALWAYS AS (price * 1.19) STORED
);

CREATE TABLE "tickets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" integer NOT NULL,
	"customer_id" uuid NOT NULL,
	"agent_id" integer,
	"parent_id" uuid,
	"state" "ticket_state" DEFAULT 'open' NOT NULL,
	"priority" "priority",
	"title" varchar(200) NOT NULL,
	"body" text,
	"history" "ticket_state"[],
	"effort" interval,
	"extra" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (to_tsvector('english', title || ' ' || coalesce(body, ''))) STORED,
	CONSTRAINT "tickets_number_unique" UNIQUE("number")
);

ALTER TABLE "agents" ADD CONSTRAINT "agents_manager_id_agents_id_fk" FOREIGN KEY ("manager_id") REFERENCES "public"."agents"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "messages" ADD CONSTRAINT "messages_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_sku_products_sku_fk" FOREIGN KEY ("sku") REFERENCES "public"."products"("sku") ON DELETE no action ON UPDATE no action;
ALTER TABLE "orders" ADD CONSTRAINT "orders_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agents"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_parent_id_tickets_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "tickets_customer" ON "tickets" USING btree ("customer_id");
CREATE VIEW "public"."open_tickets" AS (select "id", "number", "title", "agent_id", "opened_at" from "tickets" where state = 'open');
CREATE MATERIALIZED VIEW "public"."customer_totals" AS (select o.customer_id, count(distinct o.id) as orders, sum(l.quantity * l.price) as total from orders o join order_lines l on l.order_id = o.id group by o.customer_id);
