CREATE TABLE "pages" (
	"slug" varchar(64) PRIMARY KEY NOT NULL,
	"title" varchar(255) NOT NULL,
	"free" varchar,
	"locale" varchar(5) DEFAULT 'en_GB',
	"unnamed" varchar(12),
	"bare" varchar
);
