CREATE TABLE "currencies" (
	"id" integer PRIMARY KEY NOT NULL,
	"code" char(3) NOT NULL,
	CONSTRAINT "currencies_code_unique" UNIQUE("code")
);

CREATE TABLE "prices" (
	"id" integer PRIMARY KEY NOT NULL,
	"currency" char(3) NOT NULL
);

ALTER TABLE "prices" ADD CONSTRAINT "prices_currency_currencies_code_fk" FOREIGN KEY ("currency") REFERENCES "public"."currencies"("code") ON DELETE no action ON UPDATE no action;
