CREATE TYPE "public"."option_kind" AS ENUM('choice');
CREATE TYPE "public"."question_kind" AS ENUM('short', 'long', 'choice', 'scale');
CREATE TABLE "answers" (
	"respondent_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"value" jsonb NOT NULL,
	CONSTRAINT "answers_respondent_id_question_id_pk" PRIMARY KEY("respondent_id","question_id")
);

CREATE TABLE "options" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"parent_id" uuid NOT NULL,
	"kind" "option_kind" DEFAULT 'choice' NOT NULL,
	"label" text NOT NULL,
	"value" integer
);

CREATE TABLE "questions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"parent_id" uuid NOT NULL,
	"kind" "question_kind" DEFAULT 'short' NOT NULL,
	"text" text DEFAULT 'Short text' NOT NULL,
	"required" boolean DEFAULT false NOT NULL,
	"position" integer NOT NULL
);

CREATE TABLE "respondents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"parent_id" uuid NOT NULL,
	"token" text NOT NULL,
	"started_at" timestamp DEFAULT now() NOT NULL,
	"submitted_at" timestamp,
	CONSTRAINT "respondents_token_unique" UNIQUE("token")
);

CREATE TABLE "sections" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"parent_id" uuid NOT NULL,
	"title" text,
	"position" integer NOT NULL,
	CONSTRAINT "sections_parent_id_position_unique" UNIQUE("parent_id","position")
);

CREATE TABLE "surveys" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" text NOT NULL,
	"opens_at" timestamp,
	"closes_at" timestamp,
	"anonymous" boolean DEFAULT true NOT NULL,
	"copied_from" uuid
);

ALTER TABLE "answers" ADD CONSTRAINT "answers_respondent_id_respondents_id_fk" FOREIGN KEY ("respondent_id") REFERENCES "public"."respondents"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "answers" ADD CONSTRAINT "answers_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "options" ADD CONSTRAINT "options_parent_id_questions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "questions" ADD CONSTRAINT "questions_parent_id_sections_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "respondents" ADD CONSTRAINT "respondents_parent_id_surveys_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."surveys"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "sections" ADD CONSTRAINT "sections_parent_id_surveys_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."surveys"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_copied_from_surveys_id_fk" FOREIGN KEY ("copied_from") REFERENCES "public"."surveys"("id") ON DELETE set null ON UPDATE no action;
CREATE INDEX "answers_question_id_index" ON "answers" USING btree ("question_id");
CREATE INDEX "options_parent_id_index" ON "options" USING btree ("parent_id");
CREATE INDEX "questions_parent_id_position_index" ON "questions" USING btree ("parent_id","position");
CREATE INDEX "respondents_parent_id_index" ON "respondents" USING btree ("parent_id");
