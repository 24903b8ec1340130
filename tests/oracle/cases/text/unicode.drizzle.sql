CREATE TABLE "greetings" (
	"id" integer PRIMARY KEY NOT NULL,
	"german" text DEFAULT 'Grüß Gott',
	"japanese" text DEFAULT 'こんにちは',
	"emoji" varchar(16) DEFAULT '👩‍👩‍👧‍👦',
	"arabic" text DEFAULT 'مرحبا'
);
