CREATE ROLE "wit_trial_visitor" WITH CREATEDB;
