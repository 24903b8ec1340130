CREATE SCHEMA "other";

CREATE TABLE "children" (
	"id" uuid PRIMARY KEY NOT NULL,
	"org_id" integer,
	"user_id" integer,
	"x" integer,
	"y" integer,
	CONSTRAINT "children_x_y_unique" UNIQUE NULLS NOT DISTINCT("x","y")
);

CREATE TABLE "eggs" (
	"id" integer PRIMARY KEY NOT NULL,
	"hen_id" integer
);

CREATE TABLE "hens" (
	"id" integer PRIMARY KEY NOT NULL,
	"egg_id" integer
);

CREATE TABLE "memberships" (
	"org_id" integer NOT NULL,
	"user_id" integer NOT NULL,
	"role" text,
	CONSTRAINT "memberships_org_id_user_id_pk" PRIMARY KEY("org_id","user_id")
);

CREATE TABLE "named" (
	"a" integer NOT NULL,
	"b" integer NOT NULL,
	CONSTRAINT "named_key" PRIMARY KEY("b","a"),
	CONSTRAINT "named_unique" UNIQUE("a","b")
);

CREATE TABLE "other"."users" (
	"id" integer PRIMARY KEY NOT NULL,
	"user_id" integer,
	"parent" integer,
	"single" integer,
	CONSTRAINT "users_single_unique" UNIQUE("single")
);

CREATE TABLE "single" (
	"id" integer NOT NULL,
	CONSTRAINT "single_id_pk" PRIMARY KEY("id")
);

CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"handle" text,
	"code" text,
	"invited_by" integer,
	CONSTRAINT "users_email_unique" UNIQUE("email"),
	CONSTRAINT "users_handle_key" UNIQUE("handle"),
	CONSTRAINT "users_code_key" UNIQUE NULLS NOT DISTINCT("code")
);

ALTER TABLE "children" ADD CONSTRAINT "children_org_id_user_id_memberships_org_id_user_id_fk" FOREIGN KEY ("org_id","user_id") REFERENCES "public"."memberships"("org_id","user_id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "children" ADD CONSTRAINT "children_xy" FOREIGN KEY ("x","y") REFERENCES "public"."named"("a","b") ON DELETE restrict ON UPDATE set default;
ALTER TABLE "eggs" ADD CONSTRAINT "eggs_hen_id_hens_id_fk" FOREIGN KEY ("hen_id") REFERENCES "public"."hens"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "hens" ADD CONSTRAINT "hens_egg_id_eggs_id_fk" FOREIGN KEY ("egg_id") REFERENCES "public"."eggs"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE cascade;
ALTER TABLE "other"."users" ADD CONSTRAINT "users_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "other"."users" ADD CONSTRAINT "users_parent_users_id_fk" FOREIGN KEY ("parent") REFERENCES "other"."users"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "other"."users" ADD CONSTRAINT "users_single_single_id_fk" FOREIGN KEY ("single") REFERENCES "public"."single"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "users" ADD CONSTRAINT "users_invited_by_users_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
