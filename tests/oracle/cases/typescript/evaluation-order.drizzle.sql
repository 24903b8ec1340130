CREATE TABLE "after" (
	"late" text,
	"b_2_2_2_2" text
);

CREATE TABLE "apple" (
	"c_3" text,
	"c_4" text
);

CREATE TABLE "bar" (
	"c_101_3_3_3" text
);

CREATE TABLE "before" (
	"id" integer
);

CREATE TABLE "first" (
	"first" integer
);

CREATE TABLE "keys" (
	"k2" integer,
	"k1" integer
);

CREATE TABLE "second" (
	"first" integer
);

CREATE TABLE "zebra" (
	"c_1" text,
	"c_2" text
);

CREATE TABLE "zoo" (
	"a_1_1_1_1" text
);
