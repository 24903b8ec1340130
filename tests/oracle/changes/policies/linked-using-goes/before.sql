CREATE SCHEMA outside;
CREATE TABLE outside.messages (id integer PRIMARY KEY, topic text);
CREATE TABLE towns (id integer PRIMARY KEY);
