with added as (
  insert into things (word) values ('{}') returning id, later, mood::text as mood
)
select (select array_agg(word[1] order by id) = array['{not a list', 'b'] from things)
  and (select number = array[5] and flag = 1 and count and mood::text = 'blue' and moods::text = '{blue,happy}' from things where id = 1)
  and (select number is null and flag = 0 and not count and mood::text = 'happy' from things where id = 2)
  and (select day = timestamptz '2024-02-29 00:00+00' and stamp = timestamptz '2024-01-02 10:00+00' from things where id = 1)
  and (select id = 3 and later = 42 and mood = 'blue' from added)
  and (select count(distinct key) = 2 from things)
  and nextval('numbers') = 10;
