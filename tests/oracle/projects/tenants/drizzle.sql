CREATE TYPE "public"."seat" AS ENUM('viewer', 'editor', 'manager');
CREATE ROLE "wit_oracle_tenants_app";
CREATE ROLE "wit_oracle_tenants_owner" WITH CREATEDB;
CREATE ROLE "wit_oracle_tenants_support";
CREATE TABLE "members" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"email" text NOT NULL,
	"seat" "seat" DEFAULT 'viewer' NOT NULL,
	"invited_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "members_email" UNIQUE("tenant_id","email")
);

ALTER TABLE "members" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "project_members" (
	"project_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"tenant_id" uuid NOT NULL,
	CONSTRAINT "project_members_project_id_member_id_pk" PRIMARY KEY("project_id","member_id")
);

ALTER TABLE "project_members" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "projects" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"owner_id" uuid,
	"title" text NOT NULL,
	"archived" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE "projects" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "tenants" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"region" text DEFAULT 'eu' NOT NULL,
	"suspended" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE "tenants" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "activity" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "activity_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"tenant_id" uuid NOT NULL,
	"verb" text NOT NULL,
	"details" jsonb,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE "activity" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "announcements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"text" text NOT NULL,
	"shown" timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE "announcements" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"author_id" uuid,
	"body" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE "comments" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "documents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"title" varchar(300) NOT NULL,
	"content" jsonb DEFAULT '{"blocks": []}'::jsonb NOT NULL,
	"locked_by" uuid,
	"locked_until" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE "documents" ENABLE ROW LEVEL SECURITY;
CREATE TABLE "secrets" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);

ALTER TABLE "secrets" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "members" ADD CONSTRAINT "members_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "project_members" ADD CONSTRAINT "project_members_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "project_members" ADD CONSTRAINT "project_members_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "project_members" ADD CONSTRAINT "project_members_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "projects" ADD CONSTRAINT "projects_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "projects" ADD CONSTRAINT "projects_owner_id_members_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "activity" ADD CONSTRAINT "activity_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "comments" ADD CONSTRAINT "comments_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "comments" ADD CONSTRAINT "comments_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "documents" ADD CONSTRAINT "documents_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "documents" ADD CONSTRAINT "documents_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "documents" ADD CONSTRAINT "documents_locked_by_members_id_fk" FOREIGN KEY ("locked_by") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;
CREATE INDEX "project_members_member_id_index" ON "project_members" USING btree ("member_id");
CREATE INDEX "project_members_tenant_id_index" ON "project_members" USING btree ("tenant_id");
CREATE INDEX "projects_tenant" ON "projects" USING btree ("tenant_id","created_at");
CREATE INDEX "projects_owner_id_index" ON "projects" USING btree ("owner_id");
CREATE INDEX "activity_recent" ON "activity" USING btree ("tenant_id","at" DESC NULLS LAST);
CREATE INDEX "comments_document" ON "comments" USING btree ("document_id","created_at");
CREATE INDEX "documents_project" ON "documents" USING btree ("tenant_id","project_id");
CREATE POLICY "members_read" ON "members" AS PERMISSIVE FOR SELECT TO "wit_oracle_tenants_app" USING ("members"."tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid);
CREATE POLICY "members_support" ON "members" AS PERMISSIVE FOR SELECT TO "wit_oracle_tenants_support" USING (true);
CREATE POLICY "members_write" ON "members" AS PERMISSIVE FOR ALL TO "wit_oracle_tenants_app" USING ("members"."tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK ("members"."tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid);
CREATE POLICY "project_members_read" ON "project_members" AS PERMISSIVE FOR SELECT TO "wit_oracle_tenants_app" USING ("project_members"."tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid);
CREATE POLICY "project_members_support" ON "project_members" AS PERMISSIVE FOR SELECT TO "wit_oracle_tenants_support" USING (true);
CREATE POLICY "project_members_write" ON "project_members" AS PERMISSIVE FOR ALL TO "wit_oracle_tenants_app" USING ("project_members"."tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK ("project_members"."tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid);
CREATE POLICY "projects_read" ON "projects" AS PERMISSIVE FOR SELECT TO "wit_oracle_tenants_app" USING ("projects"."tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid and not "projects"."archived");
CREATE POLICY "projects_support" ON "projects" AS PERMISSIVE FOR SELECT TO "wit_oracle_tenants_support" USING (true);
CREATE POLICY "projects_write" ON "projects" AS PERMISSIVE FOR ALL TO "wit_oracle_tenants_app" USING ("projects"."tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid and not "projects"."archived") WITH CHECK ("projects"."tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid and not "projects"."archived");
CREATE POLICY "tenants_self" ON "tenants" AS PERMISSIVE FOR SELECT TO "wit_oracle_tenants_app" USING (id = current_setting('app.tenant_id', true)::uuid);
CREATE POLICY "activity_read" ON "activity" AS PERMISSIVE FOR SELECT TO "wit_oracle_tenants_app" USING ("activity"."tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid);
CREATE POLICY "activity_support" ON "activity" AS PERMISSIVE FOR SELECT TO "wit_oracle_tenants_support" USING (true);
CREATE POLICY "announcements_public" ON "announcements" AS PERMISSIVE FOR SELECT TO public USING (shown <= now());
CREATE POLICY "comments_read" ON "comments" AS PERMISSIVE FOR SELECT TO "wit_oracle_tenants_app" USING ("comments"."tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid);
CREATE POLICY "comments_support" ON "comments" AS PERMISSIVE FOR SELECT TO "wit_oracle_tenants_support" USING (true);
CREATE POLICY "comments_write" ON "comments" AS PERMISSIVE FOR ALL TO "wit_oracle_tenants_app" USING ("comments"."tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK ("comments"."tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid);
CREATE POLICY "documents_read" ON "documents" AS PERMISSIVE FOR SELECT TO "wit_oracle_tenants_app" USING ("documents"."tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid);
CREATE POLICY "documents_support" ON "documents" AS PERMISSIVE FOR SELECT TO "wit_oracle_tenants_support" USING (true);
CREATE POLICY "documents_write" ON "documents" AS PERMISSIVE FOR ALL TO "wit_oracle_tenants_app" USING ("documents"."tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK ("documents"."tenant_id" = nullif(current_setting('app.tenant_id', true), '')::uuid);
