CREATE ROLE "wit_trial_visitor";
