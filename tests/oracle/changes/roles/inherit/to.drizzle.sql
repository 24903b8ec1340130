CREATE ROLE "wit_trial_reader" WITH NOINHERIT;
