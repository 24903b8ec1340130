select (select array_agg(id order by id) from counts) = array[1, 2];
