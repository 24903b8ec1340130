CREATE TYPE "public"."loan_state" AS ENUM('out', 'overdue', 'returned', 'lost');
CREATE TYPE "public"."medium" AS ENUM('book', 'audio', 'film', 'map');
CREATE TABLE "authors" (
	"id" serial PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"born" integer,
	"died" integer
);

CREATE TABLE "branches" (
	"id" "smallserial" PRIMARY KEY NOT NULL,
	"name" varchar(60) NOT NULL,
	"opens" time DEFAULT '09:00' NOT NULL,
	"address" json DEFAULT '{"street":"1 Main St","post code":null}'::json,
	CONSTRAINT "branches_name_key" UNIQUE("name")
);

CREATE TABLE "copies" (
	"barcode" varchar(14) PRIMARY KEY NOT NULL,
	"work_id" integer NOT NULL,
	"branch_id" integer NOT NULL,
	"acquired" date DEFAULT '2020-01-31',
	"lendable" boolean DEFAULT true NOT NULL
);

CREATE TABLE "loans" (
	"id" serial PRIMARY KEY NOT NULL,
	"barcode" varchar(14) NOT NULL,
	"card" varchar(10) NOT NULL,
	"state" "loan_state" DEFAULT 'out' NOT NULL,
	"due" timestamp DEFAULT (now() + '21 days'::interval) NOT NULL,
	"renewed" integer DEFAULT 0 NOT NULL
);

CREATE TABLE "members" (
	"card" varchar(10) PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"since" date DEFAULT '2021-05-01' NOT NULL,
	"prefers" "medium"[] DEFAULT '{"book","film"}'
);

CREATE TABLE "subjects" (
	"code" char(3) PRIMARY KEY NOT NULL,
	"label" text NOT NULL
);

CREATE TABLE "works" (
	"id" serial PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"subtitle" text DEFAULT '',
	"medium" "medium" DEFAULT 'book' NOT NULL,
	"subject" char(3),
	"published" integer,
	"rating" real DEFAULT 2.5
);

CREATE TABLE "works_authors" (
	"work_id" integer NOT NULL,
	"author_id" integer NOT NULL,
	"part" varchar(20) DEFAULT 'author' NOT NULL,
	CONSTRAINT "works_authors_work_id_author_id_part_pk" PRIMARY KEY("work_id","author_id","part")
);

ALTER TABLE "copies" ADD CONSTRAINT "copies_work_id_works_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."works"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "copies" ADD CONSTRAINT "copies_branch_id_branches_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branches"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "loans" ADD CONSTRAINT "loans_barcode_copies_barcode_fk" FOREIGN KEY ("barcode") REFERENCES "public"."copies"("barcode") ON DELETE no action ON UPDATE cascade;
ALTER TABLE "loans" ADD CONSTRAINT "loans_card_members_card_fk" FOREIGN KEY ("card") REFERENCES "public"."members"("card") ON DELETE no action ON UPDATE no action;
ALTER TABLE "works" ADD CONSTRAINT "works_subject_subjects_code_fk" FOREIGN KEY ("subject") REFERENCES "public"."subjects"("code") ON DELETE no action ON UPDATE cascade;
ALTER TABLE "works_authors" ADD CONSTRAINT "works_authors_work_id_works_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."works"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "works_authors" ADD CONSTRAINT "works_authors_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "authors_by_name" ON "authors" USING btree ("name");
CREATE INDEX "copies_work_id_index" ON "copies" USING btree ("work_id");
CREATE INDEX "copies_branch_id_lendable_index" ON "copies" USING btree ("branch_id","lendable");
CREATE UNIQUE INDEX "loans_once" ON "loans" USING btree ("barcode") WHERE "loans"."state" = 'out';
CREATE INDEX "loans_by_card" ON "loans" USING btree ("card","due");
CREATE INDEX "works_title_idx" ON "works" USING btree ("title");
CREATE INDEX "works_subject_idx" ON "works" USING btree ("subject");
