select (select array_agg(name) from names) = array['new'] and (select new_user_id from posts) = 1 and nextval('users_id_seq') = 2;
