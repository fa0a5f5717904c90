-- Create "accounts" table
CREATE TABLE "public"."accounts" ("id" uuid NOT NULL, "handle" character varying NOT NULL, "balance" bigint NOT NULL DEFAULT 0, PRIMARY KEY ("id"));
-- Create index "accounts_handle_key" to table: "accounts"
CREATE UNIQUE INDEX "accounts_handle_key" ON "public"."accounts" ("handle");
