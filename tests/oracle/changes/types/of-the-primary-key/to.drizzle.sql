CREATE TABLE "things" (
	"id" bigserial PRIMARY KEY NOT NULL
);
