CREATE TABLE "profiles" (
	"id" integer PRIMARY KEY NOT NULL,
	"without" text DEFAULT '{"theme":"dark","sizes":[2,4,{"at":"1970-01-01T00:00:00.000Z"}],"nested":{"b":2,"theme":"light"},"price":"price: 3"}',
	"picked" text DEFAULT '{"theme":"dark","nested":{"theme":"light","b":1}}',
	"lines" text DEFAULT '{
  "a": [
    1,
    {}
  ],
  "b": []
}',
	"tabs" text DEFAULT '[
	{
		"a": 1
	}
]',
	"both" text DEFAULT '{
 "b": 2
}',
	"own" text DEFAULT '": 3"',
	"set" text DEFAULT '{"kinds":{}}'
);
