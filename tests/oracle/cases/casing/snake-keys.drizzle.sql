CREATE TABLE "childRows" (
	"child_id" integer PRIMARY KEY NOT NULL,
	"parent_first" integer,
	"parent_second" integer,
	"other_child" integer
);

CREATE TABLE "parentRows" (
	"first_key" integer,
	"second_key" integer,
	CONSTRAINT "parentRows_first_key_second_key_pk" PRIMARY KEY("first_key","second_key")
);

ALTER TABLE "childRows" ADD CONSTRAINT "childRows_other_child_childRows_child_id_fk" FOREIGN KEY ("other_child") REFERENCES "public"."childRows"("child_id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "childRows" ADD CONSTRAINT "childRows_parent_first_parent_second_parentRows_first_key_second_key_fk" FOREIGN KEY ("parent_first","parent_second") REFERENCES "public"."parentRows"("first_key","second_key") ON DELETE no action ON UPDATE no action;
