CREATE TABLE "companies" (
	"id" integer PRIMARY KEY NOT NULL,
	"ceo_id" integer
);

CREATE TABLE "employees" (
	"id" integer PRIMARY KEY NOT NULL,
	"company_id" integer NOT NULL
);

ALTER TABLE "companies" ADD CONSTRAINT "companies_ceo_id_employees_id_fk" FOREIGN KEY ("ceo_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "employees" ADD CONSTRAINT "employees_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;
