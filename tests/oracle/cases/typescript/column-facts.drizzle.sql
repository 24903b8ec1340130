CREATE TABLE "report" (
	"id" integer PRIMARY KEY NOT NULL,
	"facts" text DEFAULT 'id|id|number|PgSerial|serial|true|true|true|false|; key|key|string|PgUUID|uuid|false|true|false|true|; state|state|string|PgText|text|true|true|false|false|2; mood|mood|string|PgEnumColumn|mood|false|false|false|false|2; tags|tags|array|PgArray|text[]|false|false|false|false|; count|count|number|PgBigInt53|bigint|true|true|false|false|; large|large|bigint|PgBigInt64|bigint|false|false|false|false|; price|price|string|PgNumeric|numeric(8, 2)|false|false|false|false|; cost|cost|custom|PgCustomColumn|money|false|false|false|false|; ratio|ratio|number|PgDoublePrecision|double precision|false|true|false|false|; day|day|string|PgDateString|date|false|false|false|false|; at|at|date|PgTimestamp|timestamp (3) with time zone|false|false|false|false|; noted|noted|string|PgTimestampString|timestamp|false|false|false|false|; place|place|json|PgPointObject|point|false|false|false|false|; extra|extra|json|PgJsonb|jsonb|false|true|false|false|; code|code|string|PgVarchar|varchar(4)|false|false|false|true|',
	"table" text DEFAULT 'none.measured: 16',
	"keys" text DEFAULT 'id,key,state,mood,tags,count,large,price,cost,ratio,day,at,noted,place,extra,code,enableRLS',
	"names" text DEFAULT 'measured_key_unique,codes,not distinct,on',
	"had_id" boolean NOT NULL,
	"had_key" text,
	"had_state" boolean NOT NULL,
	"had_mood" text,
	"had_tags" text,
	"had_count" boolean NOT NULL,
	"had_large" text,
	"had_price" text,
	"had_cost" text,
	"had_ratio" text,
	"had_day" text,
	"had_at" text,
	"had_noted" text,
	"had_place" text,
	"had_extra" text,
	"had_code" text
);

CREATE INDEX "by_table" ON "report" USING btree ("table");
CREATE INDEX "by_keys" ON "report" USING btree ("keys");
CREATE INDEX "by_names" ON "report" USING btree ("names");
