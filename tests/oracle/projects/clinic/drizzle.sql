CREATE TYPE "public"."blood_group" AS ENUM('A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', '0+', '0-');
CREATE TYPE "public"."staff_kind" AS ENUM('doctor', 'nurse', 'assistant', 'front desk');
CREATE TYPE "public"."visit_state" AS ENUM('booked', 'arrived', 'in_room', 'done', 'no_show');
CREATE TABLE "patients" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"first_name" varchar(80) NOT NULL,
	"last_name" varchar(80) NOT NULL,
	"phone" varchar(24),
	"born_on" date NOT NULL,
	"blood_group" "blood_group",
	"insurance_number" text,
	"allergies" text[] DEFAULT '{}' NOT NULL,
	"consented_at" timestamp with time zone,
	CONSTRAINT "patients_insurance" UNIQUE("insurance_number")
);

CREATE TABLE "specialties" (
	"code" varchar(8) PRIMARY KEY NOT NULL,
	"title" text NOT NULL
);

CREATE TABLE "staff" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"first_name" varchar(80) NOT NULL,
	"last_name" varchar(80) NOT NULL,
	"phone" varchar(24),
	"kind" "staff_kind" NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"license" text
);

CREATE TABLE "staff_specialties" (
	"staff_id" uuid NOT NULL,
	"specialty" varchar(8) NOT NULL,
	CONSTRAINT "staff_specialties_staff_id_specialty_pk" PRIMARY KEY("staff_id","specialty")
);

CREATE TABLE "opening_hours" (
	"weekday" smallint NOT NULL,
	"opens" time DEFAULT '08:00:00' NOT NULL,
	"closes" time(0) DEFAULT '17:30:00' NOT NULL,
	CONSTRAINT "opening_hours_weekday_opens_pk" PRIMARY KEY("weekday","opens"),
	CONSTRAINT "opening_hours_weekday" CHECK ("opening_hours"."weekday" between 0 and 6)
);

CREATE TABLE "prescriptions" (
	"visit_id" uuid NOT NULL,
	"line" smallint NOT NULL,
	"drug" text NOT NULL,
	"dose" numeric(8, 3) NOT NULL,
	"unit" text DEFAULT 'mg' NOT NULL,
	"per_day" smallint DEFAULT 1 NOT NULL,
	CONSTRAINT "prescriptions_key" PRIMARY KEY("visit_id","line")
);

CREATE TABLE "rooms" (
	"name" varchar(20) PRIMARY KEY NOT NULL,
	"floor" smallint DEFAULT 0 NOT NULL,
	"beds" integer DEFAULT 1 NOT NULL
);

CREATE TABLE "visits" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"room" varchar(20),
	"starts_at" timestamp with time zone NOT NULL,
	"planned" interval DEFAULT '00:20:00' NOT NULL,
	"state" "visit_state" DEFAULT 'booked' NOT NULL,
	"urgent" boolean DEFAULT false NOT NULL,
	"form" json DEFAULT '{"questions":[],"unanswered":true}'::json,
	CONSTRAINT "visits_doctor_slot" UNIQUE("staff_id","starts_at")
);

CREATE TABLE "vitals" (
	"visit_id" uuid PRIMARY KEY NOT NULL,
	"temperature" numeric(4, 1),
	"pulse" smallint,
	"systolic" smallint,
	"diastolic" smallint,
	CONSTRAINT "vitals_pressure" CHECK ("vitals"."systolic" is null or "vitals"."systolic" > "vitals"."diastolic")
);

ALTER TABLE "staff_specialties" ADD CONSTRAINT "staff_specialties_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "staff_specialties" ADD CONSTRAINT "staff_specialties_specialty_specialties_code_fk" FOREIGN KEY ("specialty") REFERENCES "public"."specialties"("code") ON DELETE no action ON UPDATE cascade;
ALTER TABLE "prescriptions" ADD CONSTRAINT "prescriptions_visit" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "visits" ADD CONSTRAINT "visits_patient_id_patients_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patients"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "visits" ADD CONSTRAINT "visits_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "visits" ADD CONSTRAINT "visits_room_rooms_name_fk" FOREIGN KEY ("room") REFERENCES "public"."rooms"("name") ON DELETE set null ON UPDATE cascade;
ALTER TABLE "vitals" ADD CONSTRAINT "vitals_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "patients_by_name" ON "patients" USING btree ("last_name","first_name");
CREATE INDEX "staff_specialties_specialty_index" ON "staff_specialties" USING btree ("specialty");
CREATE INDEX "visits_of_patient" ON "visits" USING btree ("patient_id","starts_at" DESC NULLS LAST);
CREATE INDEX "visits_today" ON "visits" USING btree ("room","starts_at") WHERE "visits"."state" in ('booked', 'arrived');
