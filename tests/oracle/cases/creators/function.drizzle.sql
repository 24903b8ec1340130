CREATE TABLE "shop_lines" (
	"order_id" integer NOT NULL,
	"text" text,
	CONSTRAINT "shop_lines_order_id_text_pk" PRIMARY KEY("order_id","text")
);

CREATE TABLE "shop_orders" (
	"id" serial PRIMARY KEY NOT NULL,
	"total" numeric(10, 2) NOT NULL
);

ALTER TABLE "shop_lines" ADD CONSTRAINT "shop_lines_order_id_shop_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."shop_orders"("id") ON DELETE no action ON UPDATE no action;
