CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"token" uuid DEFAULT gen_random_uuid() NOT NULL,
	"parent" uuid,
	"fixed" uuid DEFAULT '00000000-0000-0000-0000-000000000001',
	"generated" uuid DEFAULT gen_random_uuid(),
	"unnamed" uuid,
	CONSTRAINT "sessions_token_unique" UNIQUE("token")
);
