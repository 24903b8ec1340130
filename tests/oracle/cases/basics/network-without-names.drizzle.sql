CREATE TABLE "devices" (
	"id" integer PRIMARY KEY NOT NULL,
	"ip" "inet",
	"range" "cidr",
	"mac" "macaddr",
	"longMac" "macaddr8"
);
