CREATE TABLE "origins" (
	"id" integer PRIMARY KEY NOT NULL,
	"at" "point" DEFAULT '(0,0)',
	"edge" "line" DEFAULT '{1,2,3}'::line
);
