CREATE SCHEMA "payroll";

CREATE TYPE "public"."contract_kind" AS ENUM('permanent', 'fixed_term', 'freelance');
CREATE TYPE "public"."leave_kind" AS ENUM('vacation', 'sick', 'parental');
CREATE TYPE "payroll"."payrun_state" AS ENUM('draft', 'approved', 'paid');
CREATE TABLE "hr_contracts" (
	"employee_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"kind" "contract_kind" DEFAULT 'permanent' NOT NULL,
	"hours_per_week" numeric(4, 1) DEFAULT '38.5' NOT NULL,
	"created_at" timestamp DEFAULT now() NOT NULL,
	CONSTRAINT "hr_contracts_employee_id_starts_on_pk" PRIMARY KEY("employee_id","starts_on"),
	CONSTRAINT "contracts_term" CHECK ("hr_contracts"."ends_on" is null or "hr_contracts"."ends_on" > "hr_contracts"."starts_on")
);

CREATE TABLE "hr_departments" (
	"id" serial PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"head_id" uuid,
	CONSTRAINT "hr_departments_name_unique" UNIQUE("name")
);

CREATE TABLE "hr_employees" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" integer GENERATED ALWAYS AS IDENTITY (sequence name "hr_employees_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 99999 START WITH 100 CACHE 1),
	"department_id" integer NOT NULL,
	"manager_id" uuid,
	"full_name" text NOT NULL,
	"mail" varchar(254) NOT NULL,
	"skills" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "hr_employees_number_unique" UNIQUE("number")
);

CREATE TABLE "holidays" (
	"on" date PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);

CREATE TABLE "hr_leaves" (
	"id" serial PRIMARY KEY NOT NULL,
	"employee_id" uuid NOT NULL,
	"kind" "leave_kind" NOT NULL,
	"days" numeric(4, 1) NOT NULL,
	"approved" boolean
);

CREATE TABLE "payroll"."payruns" (
	"id" serial PRIMARY KEY NOT NULL,
	"month" date NOT NULL,
	"state" "payroll"."payrun_state" DEFAULT 'draft' NOT NULL,
	CONSTRAINT "payruns_month_unique" UNIQUE("month")
);

CREATE TABLE "payroll"."payslips" (
	"payrun_id" integer NOT NULL,
	"employee_id" uuid NOT NULL,
	"gross" numeric(12, 2) NOT NULL,
	"net" numeric(12, 2) NOT NULL,
	"currency" varchar(3) DEFAULT 'EUR' NOT NULL,
	CONSTRAINT "payslips_payrun_id_employee_id_pk" PRIMARY KEY("payrun_id","employee_id"),
	CONSTRAINT "payslips_net" CHECK ("payroll"."payslips"."net" <= "payroll"."payslips"."gross")
);

ALTER TABLE "hr_contracts" ADD CONSTRAINT "hr_contracts_employee_id_hr_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."hr_employees"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "hr_departments" ADD CONSTRAINT "departments_head" FOREIGN KEY ("head_id") REFERENCES "public"."hr_employees"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "hr_employees" ADD CONSTRAINT "hr_employees_department_id_hr_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."hr_departments"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "hr_employees" ADD CONSTRAINT "hr_employees_manager_id_hr_employees_id_fk" FOREIGN KEY ("manager_id") REFERENCES "public"."hr_employees"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "hr_leaves" ADD CONSTRAINT "hr_leaves_employee_id_hr_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."hr_employees"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payroll"."payslips" ADD CONSTRAINT "payslips_payrun_id_payruns_id_fk" FOREIGN KEY ("payrun_id") REFERENCES "payroll"."payruns"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "payroll"."payslips" ADD CONSTRAINT "payslips_employee_id_hr_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."hr_employees"("id") ON DELETE no action ON UPDATE no action;
CREATE UNIQUE INDEX "employees_mail" ON "hr_employees" USING btree (lower("mail"));
CREATE INDEX "hr_employees_department_id_index" ON "hr_employees" USING btree ("department_id");
CREATE INDEX "leaves_open" ON "hr_leaves" USING btree ("employee_id") WHERE "hr_leaves"."approved" is null;
CREATE INDEX "payslips_employee_id_index" ON "payroll"."payslips" USING btree ("employee_id");
