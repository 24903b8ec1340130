CREATE TABLE "spans" (
	"id" integer PRIMARY KEY NOT NULL,
	"years" interval year,
	"months" interval month,
	"days" interval day,
	"hours" interval hour,
	"minutes" interval minute,
	"seconds" interval second,
	"year_to_month" interval year to month,
	"day_to_hour" interval day to hour,
	"day_to_minute" interval day to minute,
	"day_to_second" interval day to second,
	"hour_to_minute" interval hour to minute,
	"hour_to_second" interval hour to second(2),
	"minute_to_second" interval minute to second
);
