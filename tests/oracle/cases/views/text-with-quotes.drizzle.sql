CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text
);

CREATE VIEW "public"."many_lines" AS (
  select id
  from users
  -- a comment
  where name is not null
);
CREATE VIEW "public"."Quoted View" AS (select id, 'it''s; "quoted" \ --not a comment' as "The Label" from users);
