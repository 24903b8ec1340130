CREATE TABLE "child_rows" (
	"childId" integer PRIMARY KEY NOT NULL,
	"parentFirst" integer,
	"parentSecond" integer,
	"otherChild" integer,
	CONSTRAINT "child_rows_parent_first_unique" UNIQUE("parentFirst")
);

CREATE TABLE "parent_rows" (
	"firstKey" integer,
	"secondKey" integer,
	CONSTRAINT "parent_rows_firstKey_secondKey_pk" PRIMARY KEY("firstKey","secondKey")
);

ALTER TABLE "child_rows" ADD CONSTRAINT "child_rows_otherChild_child_rows_childId_fk" FOREIGN KEY ("otherChild") REFERENCES "public"."child_rows"("childId") ON DELETE no action ON UPDATE no action;
ALTER TABLE "child_rows" ADD CONSTRAINT "child_rows_parentFirst_parentSecond_parent_rows_firstKey_secondKey_fk" FOREIGN KEY ("parentFirst","parentSecond") REFERENCES "public"."parent_rows"("firstKey","secondKey") ON DELETE no action ON UPDATE no action;
CREATE INDEX "child_rows_parentSecond_otherChild_index" ON "child_rows" USING btree ("parentSecond","otherChild");
