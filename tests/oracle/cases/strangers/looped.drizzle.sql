CREATE TABLE "lookup_country" (
	"code" text PRIMARY KEY NOT NULL,
	"label" text DEFAULT 'Country' NOT NULL
);

CREATE TABLE "lookup_currency" (
	"code" text PRIMARY KEY NOT NULL,
	"label" text DEFAULT 'Currency' NOT NULL
);

CREATE TABLE "grid" (
	"id" integer PRIMARY KEY NOT NULL,
	"jan" integer DEFAULT 0,
	"jan_note" text,
	"feb" integer DEFAULT 10,
	"mar" integer DEFAULT 20,
	"mar_note" text,
	"jan_on" date DEFAULT current_date,
	"mar_on" date DEFAULT current_date,
	CONSTRAINT "grid_jan_mar_unique" UNIQUE("jan","mar")
);

CREATE TABLE "prices" (
	"currency" text,
	"country" text,
	"amount" integer
);

CREATE TABLE "lookup_size" (
	"code" text PRIMARY KEY NOT NULL,
	"label" text DEFAULT 'Size' NOT NULL
);

CREATE TABLE "lookup_unit" (
	"code" text PRIMARY KEY NOT NULL,
	"label" text DEFAULT 'Unit' NOT NULL
);

ALTER TABLE "prices" ADD CONSTRAINT "prices_currency_lookup_currency_code_fk" FOREIGN KEY ("currency") REFERENCES "public"."lookup_currency"("code") ON DELETE no action ON UPDATE no action;
ALTER TABLE "prices" ADD CONSTRAINT "prices_country_lookup_country_code_fk" FOREIGN KEY ("country") REFERENCES "public"."lookup_country"("code") ON DELETE set default ON UPDATE cascade;
CREATE INDEX "grid_jan_feb" ON "grid" USING btree ("jan","feb");
CREATE INDEX "grid_feb_mar" ON "grid" USING btree ("feb","mar");
