CREATE SCHEMA "lonely";

CREATE SCHEMA "Other Schema";
