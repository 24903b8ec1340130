CREATE TABLE "items" (
	"item_id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "items_item_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"unit_price" numeric(10, 2) NOT NULL,
	"item_count" integer DEFAULT 1 NOT NULL,
	"total_price" numeric GENERATED ALWAYS AS ("items"."unit_price" * "items"."item_count") STORED
);
