DO $$ BEGIN
 CREATE TYPE "public"."level" AS ENUM('low', 'high');
EXCEPTION
 WHEN duplicate_object THEN null;
END $$;
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS "sensor" (
	"id" serial PRIMARY KEY NOT NULL,
	"place" text NOT NULL,
	"level" "level" DEFAULT 'low' NOT NULL,
	CONSTRAINT "sensor_place_unique" UNIQUE("place")
);
