CREATE TABLE "modifier_orders" (
	"a" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"b" text DEFAULT 'x' NOT NULL,
	"c" text DEFAULT 'y' NOT NULL,
	"d" timestamp DEFAULT now() NOT NULL,
	"e" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "modifier_orders_b_unique" UNIQUE("b"),
	CONSTRAINT "modifier_orders_c_unique" UNIQUE("c")
);

ALTER TABLE "modifier_orders" ADD CONSTRAINT "modifier_orders_e_modifier_orders_a_fk" FOREIGN KEY ("e") REFERENCES "public"."modifier_orders"("a") ON DELETE no action ON UPDATE no action;
