-- Modify "accounts" table
ALTER TABLE "public"."accounts" ADD COLUMN "closed_at" timestamptz NULL, DROP COLUMN "balance";
-- Create index "accounts_closed_at" to table: "accounts"
CREATE INDEX "accounts_closed_at" ON "public"."accounts" ("closed_at") INCLUDE ("handle") WHERE ("closed_at" IS NOT NULL);
