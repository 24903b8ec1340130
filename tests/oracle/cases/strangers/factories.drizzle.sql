CREATE SCHEMA "billing";

CREATE TABLE "app_counters" (
	"id" serial PRIMARY KEY NOT NULL,
	"value" smallint[] DEFAULT '{1,2}' NOT NULL
);

CREATE TABLE "billing"."ledger" (
	"entry_no" bigint GENERATED ALWAYS AS IDENTITY (sequence name "billing"."ledger_entry_no_seq" INCREMENT BY 10 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1000 CACHE 1),
	"debit" numeric(18, 4),
	"credit" numeric(18, 4),
	"is_open" boolean DEFAULT true NOT NULL
);

CREATE TABLE "billing"."ledger_archive" (
	"entry_no" bigint GENERATED ALWAYS AS IDENTITY (sequence name "billing"."ledger_archive_entry_no_seq" INCREMENT BY 10 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1000 CACHE 1),
	"debit" numeric(18, 4),
	"credit" numeric(18, 4),
	"archived_on" text DEFAULT to_char(now(), 'YYYY-MM-DD'),
	"shift" time
);

CREATE TABLE "app_stock_moves" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"item_id" uuid NOT NULL,
	"delta" smallint NOT NULL,
	"reason_code" varchar(8) DEFAULT 'fix',
	"at" time(0) with time zone DEFAULT localtime
);

CREATE TABLE "app_warehouse_items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sku_code" char(12) NOT NULL,
	"unit_price" numeric(12, 2) DEFAULT 0 NOT NULL,
	"on_hand" integer DEFAULT 0 NOT NULL,
	"weight_kg" real,
	"created_at" timestamp (3) DEFAULT now() NOT NULL,
	"deleted_at" timestamp (3),
	CONSTRAINT "app_warehouse_items_skuCode_unique" UNIQUE("sku_code")
);

ALTER TABLE "app_stock_moves" ADD CONSTRAINT "app_stock_moves_item_id_app_warehouse_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."app_warehouse_items"("id") ON DELETE restrict ON UPDATE no action;
CREATE UNIQUE INDEX "ledger_entry_no_index" ON "billing"."ledger" USING btree ("entry_no") WHERE "billing"."ledger"."is_open";
CREATE INDEX "moves_by_item" ON "app_stock_moves" USING btree ("item_id","id" DESC NULLS LAST);
CREATE INDEX "app_stock_moves_reason_code_index" ON "app_stock_moves" USING btree ("reason_code" NULLS FIRST);
