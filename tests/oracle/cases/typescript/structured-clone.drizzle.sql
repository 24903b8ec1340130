CREATE TABLE "settings" (
	"id" integer PRIMARY KEY NOT NULL,
	"light" jsonb DEFAULT '{"theme":"light","parts":[1,{"two":2}],"first":{"size":10},"second":{"size":10}}'::jsonb,
	"dark" jsonb DEFAULT '{"theme":"dark","parts":[1,{"two":2},3],"first":{"size":20},"second":{"size":20}}'::jsonb,
	"name" varchar(20),
	"short" varchar(10)
);
