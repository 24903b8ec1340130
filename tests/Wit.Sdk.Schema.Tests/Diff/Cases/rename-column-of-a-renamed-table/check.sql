select count(*) = 1 from fresh.logs join fresh.people on key = user_id;
