CREATE TABLE "userAccounts" (
	"id" integer PRIMARY KEY NOT NULL,
	"first_name" text NOT NULL,
	"last_name_of_user" varchar(20),
	"is_html_allowed" boolean DEFAULT false,
	"oauth2_token" text,
	"url" text,
	"givenName" text
);
