CREATE TABLE "grants" (
	"region" text,
	"org" uuid,
	"user" integer
);

CREATE TABLE "members" (
	"region" text NOT NULL,
	"org" uuid NOT NULL,
	"user" integer,
	"slot" integer,
	CONSTRAINT "members_region_org_user_pk" PRIMARY KEY("region","org","user"),
	CONSTRAINT "members_slot_org_unique" UNIQUE("slot","org")
);

CREATE TABLE "orgs" (
	"region" text,
	"id" uuid DEFAULT gen_random_uuid(),
	CONSTRAINT "org_key" PRIMARY KEY("region","id")
);

ALTER TABLE "grants" ADD CONSTRAINT "grants_region_org_user_members_region_org_user_fk" FOREIGN KEY ("region","org","user") REFERENCES "public"."members"("region","org","user") ON DELETE no action ON UPDATE no action;
ALTER TABLE "grants" ADD CONSTRAINT "grants_user_org_members_slot_org_fk" FOREIGN KEY ("user","org") REFERENCES "public"."members"("slot","org") ON DELETE no action ON UPDATE no action;
ALTER TABLE "members" ADD CONSTRAINT "of_org" FOREIGN KEY ("region","org") REFERENCES "public"."orgs"("region","id") ON DELETE cascade ON UPDATE no action;
