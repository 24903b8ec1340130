CREATE TABLE "words" (
	"id" integer PRIMARY KEY NOT NULL,
	"word" varchar(40) NOT NULL,
	CONSTRAINT "words_word_unique" UNIQUE("word")
);
