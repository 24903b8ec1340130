CREATE ROLE "wit_oracle_empty";
CREATE ROLE "wit_oracle_plain";
