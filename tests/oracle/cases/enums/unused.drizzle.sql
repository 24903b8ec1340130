CREATE TYPE "public"."alone" AS ENUM('nobody', 'uses', 'it');
