CREATE TABLE "figures" (
	"id" integer PRIMARY KEY NOT NULL,
	"short" text DEFAULT '1.2e+2 0.00012 1.0e+21 -0.50 0.0 25',
	"long" text DEFAULT '123.456 0.000123000 1.00000e+21 -0.500000 0.00000 25.0000',
	"plain" text DEFAULT '1.5',
	"exponent" text DEFAULT '1.235e+2 1.230e-4 1.000e+21 -5.000e-1 0.000e+0 2.500e+1',
	"price" text DEFAULT '20.00'
);
