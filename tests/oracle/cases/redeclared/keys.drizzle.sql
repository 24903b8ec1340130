CREATE TABLE "posts" (
	"a" integer,
	"b" integer
);

CREATE TABLE "users" (
	"a" integer,
	"b" integer,
	CONSTRAINT "key" PRIMARY KEY("a","b"),
	CONSTRAINT "users_a_unique" UNIQUE("a"),
	CONSTRAINT "users_b_unique" UNIQUE("b")
);

ALTER TABLE "posts" ADD CONSTRAINT "same" FOREIGN KEY ("b") REFERENCES "public"."users"("b") ON DELETE no action ON UPDATE no action;
