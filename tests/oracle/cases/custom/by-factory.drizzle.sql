CREATE TABLE "rows" (
	"id" varchar(10) PRIMARY KEY NOT NULL,
	"text" varchar(1000),
	"answer" varchar(5) NOT NULL
);
