CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"handle" text,
	"phone" varchar(20),
	CONSTRAINT "users_email_unique" UNIQUE("email"),
	CONSTRAINT "users_handle" UNIQUE("handle"),
	CONSTRAINT "Phone Once" UNIQUE("phone")
);
