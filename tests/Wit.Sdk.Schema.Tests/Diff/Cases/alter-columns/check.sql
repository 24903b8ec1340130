select number = 1.5 and flag and "when" = '2024-01-02T03:04:05Z' and narrow = 'abcde' and json = '{}' and price = '7' and words = 1 from t;
