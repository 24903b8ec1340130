CREATE TABLE "grades" (
	"student" integer,
	"course" integer,
	"grade" smallint,
	CONSTRAINT "grades_pkey" PRIMARY KEY("student","course")
);
--> statement-breakpoint
CREATE TABLE "wide" (
	"a" text,
	"b" text,
	"c" text,
	CONSTRAINT "wide_pkey" PRIMARY KEY("a","b","c")
);
