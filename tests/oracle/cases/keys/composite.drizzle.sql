CREATE TABLE "grades" (
	"student" integer NOT NULL,
	"course" integer NOT NULL,
	"grade" smallint,
	CONSTRAINT "grades_student_course_pk" PRIMARY KEY("student","course")
);

CREATE TABLE "wide" (
	"a" text,
	"b" text,
	"c" text,
	CONSTRAINT "wide_a_b_c_pk" PRIMARY KEY("a","b","c")
);
