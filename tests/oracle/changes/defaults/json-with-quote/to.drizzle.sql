CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" json DEFAULT '{"it":"quoted \" text"}'::json
);
