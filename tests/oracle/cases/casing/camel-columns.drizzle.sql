CREATE TABLE "user_accounts" (
	"id" integer PRIMARY KEY NOT NULL,
	"firstName" text NOT NULL,
	"lastNameOfUser" varchar(20),
	"isAllowed" boolean DEFAULT false,
	"oauth2Token" text,
	"given_name" text
);
