CREATE TABLE IF NOT EXISTS "reading" (
	"sensor_id" integer NOT NULL,
	"at" timestamp NOT NULL,
	"value" double precision,
	CONSTRAINT "reading_sensor_id_at_pk" PRIMARY KEY("sensor_id","at")
);
--> statement-breakpoint
DO $$ BEGIN
 ALTER TABLE "reading" ADD CONSTRAINT "reading_sensor_id_sensor_id_fk" FOREIGN KEY ("sensor_id") REFERENCES "public"."sensor"("id") ON DELETE no action ON UPDATE no action;
EXCEPTION
 WHEN duplicate_object THEN null;
END $$;
--> statement-breakpoint
CREATE INDEX IF NOT EXISTS "reading_at" ON "reading" USING btree ("at");--> statement-breakpoint
ALTER TABLE "sensor" DROP CONSTRAINT "sensor_place_unique";
