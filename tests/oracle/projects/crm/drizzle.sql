CREATE TYPE "public"."industry" AS ENUM('software', 'retail', 'health', 'other');
CREATE TYPE "public"."activity_kind" AS ENUM('call', 'mail', 'meeting', 'task');
CREATE TYPE "public"."stage" AS ENUM('lead', 'lost', 'negotiation', 'proposal', 'qualified', 'won');
CREATE TABLE "companies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"custom" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp DEFAULT now() NOT NULL,
	"updated_at" timestamp DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"domain" text,
	"industry" "industry" DEFAULT 'other',
	"revenue" bigint DEFAULT 0,
	"parent_id" uuid,
	CONSTRAINT "companies_domain_unique" UNIQUE("domain")
);

CREATE TABLE "contact_emails" (
	"contact_id" uuid NOT NULL,
	"address" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"custom" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp DEFAULT now() NOT NULL,
	"updated_at" timestamp DEFAULT now() NOT NULL,
	CONSTRAINT "contact_emails_contact_id_address_pk" PRIMARY KEY("contact_id","address")
);

CREATE TABLE "contacts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"custom" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp DEFAULT now() NOT NULL,
	"updated_at" timestamp DEFAULT now() NOT NULL,
	"company_id" uuid,
	"first_name" text,
	"last_name" text NOT NULL,
	"email" text,
	CONSTRAINT "contacts_email_unique" UNIQUE("email")
);

CREATE TABLE "owners" (
	"id" uuid PRIMARY KEY NOT NULL,
	"display_name" text NOT NULL,
	CONSTRAINT "owners_display_name_unique" UNIQUE("display_name")
);

CREATE TABLE "activities" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"custom" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp DEFAULT now() NOT NULL,
	"updated_at" timestamp DEFAULT now() NOT NULL,
	"kind" "activity_kind" NOT NULL,
	"deal_id" uuid,
	"contact_id" uuid,
	"subject" text DEFAULT '(no subject)' NOT NULL,
	"minutes" integer,
	"due_at" timestamp
);

CREATE TABLE "deal_contacts" (
	"deal_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"part" text DEFAULT 'decider'
);

CREATE TABLE "deals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"custom" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp DEFAULT now() NOT NULL,
	"updated_at" timestamp DEFAULT now() NOT NULL,
	"company_id" uuid NOT NULL,
	"owner_id" uuid,
	"title" text NOT NULL,
	"stage" "stage" DEFAULT 'lead' NOT NULL,
	"probability" smallint DEFAULT 10 NOT NULL,
	"amount" numeric(14, 2),
	"closes_on" date
);

CREATE TABLE "notes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"custom" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp DEFAULT now() NOT NULL,
	"updated_at" timestamp DEFAULT now() NOT NULL,
	"target_id" uuid NOT NULL,
	"target_kind" text NOT NULL,
	"body" text NOT NULL
);

ALTER TABLE "companies" ADD CONSTRAINT "companies_parent_id_companies_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."companies"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "contact_emails" ADD CONSTRAINT "contact_emails_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "activities" ADD CONSTRAINT "activities_deal_id_deals_id_fk" FOREIGN KEY ("deal_id") REFERENCES "public"."deals"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "activities" ADD CONSTRAINT "activities_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "deal_contacts" ADD CONSTRAINT "deal_contacts_deal_id_deals_id_fk" FOREIGN KEY ("deal_id") REFERENCES "public"."deals"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "deal_contacts" ADD CONSTRAINT "deal_contacts_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "deals" ADD CONSTRAINT "deals_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "deals" ADD CONSTRAINT "deals_owner_id_owners_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."owners"("id") ON DELETE set null ON UPDATE no action;
CREATE INDEX "companies_parent_id_idx" ON "companies" USING btree ("parent_id");
CREATE INDEX "contacts_clf_idx" ON "contacts" USING btree ("company_id","last_name","first_name");
CREATE INDEX "activities_deal_id_index" ON "activities" USING btree ("deal_id");
CREATE INDEX "activities_contact_id_index" ON "activities" USING btree ("contact_id");
CREATE INDEX "deal_contacts_contact_id_index" ON "deal_contacts" USING btree ("contact_id");
CREATE INDEX "deal_contacts_deal_id_index" ON "deal_contacts" USING btree ("deal_id");
CREATE INDEX "deals_open" ON "deals" USING btree ("owner_id","closes_on") WHERE "deals"."stage" not in ('won', 'lost');
CREATE INDEX "deals_company_id_index" ON "deals" USING btree ("company_id");
CREATE INDEX "notes_target_kind_target_id_index" ON "notes" USING btree ("target_kind","target_id");
