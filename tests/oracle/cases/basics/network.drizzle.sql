CREATE TABLE "hosts" (
	"address" "inet" PRIMARY KEY NOT NULL,
	"network" "cidr" NOT NULL,
	"mac" "macaddr",
	"mac8" "macaddr8",
	"gateway" "inet" DEFAULT '127.0.0.1',
	"subnet" "cidr" DEFAULT '10.0.0.0/8',
	"card" "macaddr" DEFAULT '08:00:2b:01:02:03',
	"card8" "macaddr8" DEFAULT '08:00:2b:01:02:03:04:05'
);
