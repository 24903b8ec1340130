insert into things (word, number, flag, count, day, mood, moods, later, stamp) values
  ('{not a list', 5, true, 7, '2024-02-29', 'sad', '{sad,happy}', 40, '2024-01-02 10:00'),
  ('b', null, false, 0, null, 'happy', null, 41, null);
