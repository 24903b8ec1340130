CREATE TABLE "cells" (
	"id" integer PRIMARY KEY NOT NULL,
	"x" text DEFAULT '0',
	"y" text DEFAULT '1'
);

CREATE TABLE "names" (
	"id" integer PRIMARY KEY NOT NULL,
	"rest" text DEFAULT 'x,y,enableRLS',
	"columns" text DEFAULT 'id,x,y',
	"known" text DEFAULT 'x'
);

CREATE INDEX "cells_by_x" ON "cells" USING btree ("x","id");
CREATE INDEX "cells_by_y" ON "cells" USING btree ("y","id");
