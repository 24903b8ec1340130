CREATE TABLE "from_class" (
	"c_id" integer PRIMARY KEY NOT NULL,
	"c_text" text
);
