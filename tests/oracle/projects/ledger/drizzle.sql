CREATE TYPE "public"."account_side" AS ENUM('debit', 'credit');
CREATE TYPE "public"."period_state" AS ENUM('open', 'closing', 'closed');
CREATE TABLE "attachments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"journal_id" bigint,
	"name" text NOT NULL,
	"content" "bytea" NOT NULL
);

CREATE TABLE "charts" (
	"id" serial PRIMARY KEY NOT NULL,
	"party_id" uuid NOT NULL,
	"title" text NOT NULL
);

CREATE TABLE "currencies" (
	"code" char(3) PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"digits" integer DEFAULT 2 NOT NULL
);

CREATE TABLE "exchange_rates" (
	"base" char(3) NOT NULL,
	"quote" char(3) NOT NULL,
	"on" date DEFAULT CURRENT_DATE NOT NULL,
	"rate" numeric(20, 10) NOT NULL,
	CONSTRAINT "exchange_rates_base_quote_on_pk" PRIMARY KEY("base","quote","on"),
	CONSTRAINT "exchange_rates_rate" CHECK ("exchange_rates"."rate" > 0),
	CONSTRAINT "exchange_rates_pair" CHECK ("exchange_rates"."base" <> "exchange_rates"."quote")
);

CREATE TABLE "journals" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"period_id" integer NOT NULL,
	"booked_at" timestamp(6) with time zone DEFAULT now() NOT NULL,
	"reference" text NOT NULL,
	"reversal_of" bigint,
	"is_draft" boolean DEFAULT true NOT NULL
);

CREATE TABLE "ledger_accounts" (
	"id" serial PRIMARY KEY NOT NULL,
	"chart_id" integer NOT NULL,
	"number" varchar(12) NOT NULL,
	"title" text NOT NULL,
	"side" "account_side" NOT NULL,
	"currency" char(3) NOT NULL,
	"parent_number" varchar(12),
	"overdraft" numeric(20, 4) DEFAULT '0.0000' NOT NULL,
	CONSTRAINT "ledger_accounts_number" UNIQUE("chart_id","number")
);

CREATE TABLE "parties" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"legal_name" text NOT NULL,
	"tax_number" varchar(32),
	"iban" varchar(34),
	"foreign_account" varchar(40),
	"fingerprint" "bytea",
	CONSTRAINT "parties_tax_number_unique" UNIQUE("tax_number")
);

CREATE TABLE "periods" (
	"id" serial PRIMARY KEY NOT NULL,
	"chart_id" integer NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"state" "period_state" DEFAULT 'open' NOT NULL,
	"span" "tstzrange",
	CONSTRAINT "periods_order" CHECK ("periods"."ends_on" >= "periods"."starts_on")
);

CREATE TABLE "postings" (
	"journal_id" bigint NOT NULL,
	"line" integer NOT NULL,
	"account_id" integer NOT NULL,
	"side" "account_side" NOT NULL,
	"value" numeric(20, 4) NOT NULL,
	"foreign_value" numeric(20, 8),
	"rate" numeric(20, 10),
	"signed" numeric(20, 4) GENERATED ALWAYS AS (case when side = 'debit' then value else -value end) STORED,
	"memo" text,
	CONSTRAINT "postings_journal_id_line_pk" PRIMARY KEY("journal_id","line"),
	CONSTRAINT "postings_value" CHECK ("postings"."value" > 0)
);

ALTER TABLE "attachments" ADD CONSTRAINT "attachments_journal_id_journals_id_fk" FOREIGN KEY ("journal_id") REFERENCES "public"."journals"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "charts" ADD CONSTRAINT "charts_party_id_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "exchange_rates" ADD CONSTRAINT "exchange_rates_base_currencies_code_fk" FOREIGN KEY ("base") REFERENCES "public"."currencies"("code") ON DELETE no action ON UPDATE no action;
ALTER TABLE "exchange_rates" ADD CONSTRAINT "exchange_rates_quote_currencies_code_fk" FOREIGN KEY ("quote") REFERENCES "public"."currencies"("code") ON DELETE no action ON UPDATE no action;
ALTER TABLE "journals" ADD CONSTRAINT "journals_period_id_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."periods"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "journals" ADD CONSTRAINT "journals_reversal_of_journals_id_fk" FOREIGN KEY ("reversal_of") REFERENCES "public"."journals"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "ledger_accounts" ADD CONSTRAINT "ledger_accounts_chart_id_charts_id_fk" FOREIGN KEY ("chart_id") REFERENCES "public"."charts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "ledger_accounts" ADD CONSTRAINT "ledger_accounts_currency_currencies_code_fk" FOREIGN KEY ("currency") REFERENCES "public"."currencies"("code") ON DELETE no action ON UPDATE no action;
ALTER TABLE "ledger_accounts" ADD CONSTRAINT "ledger_accounts_parent" FOREIGN KEY ("chart_id","parent_number") REFERENCES "public"."ledger_accounts"("chart_id","number") ON DELETE no action ON UPDATE no action;
ALTER TABLE "periods" ADD CONSTRAINT "periods_chart_id_charts_id_fk" FOREIGN KEY ("chart_id") REFERENCES "public"."charts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "postings" ADD CONSTRAINT "postings_journal_id_journals_id_fk" FOREIGN KEY ("journal_id") REFERENCES "public"."journals"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "postings" ADD CONSTRAINT "postings_account_id_ledger_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."ledger_accounts"("id") ON DELETE restrict ON UPDATE no action;
CREATE INDEX "attachments_journal_id_index" ON "attachments" USING btree ("journal_id");
CREATE INDEX "journals_period" ON "journals" USING btree ("period_id","booked_at");
CREATE INDEX "journals_drafts" ON "journals" USING btree ("id") WHERE "journals"."is_draft";
CREATE UNIQUE INDEX "periods_open_once" ON "periods" USING btree ("chart_id") WHERE "periods"."state" = 'open';
CREATE INDEX "postings_account" ON "postings" USING btree ("account_id");
CREATE VIEW "public"."balances" AS (select "postings"."account_id", sum("postings"."signed") as balance from "postings" group by "postings"."account_id");
