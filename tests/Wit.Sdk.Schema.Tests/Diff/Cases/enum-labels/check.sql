select mood = 'b' and gone = 'x' from t;
