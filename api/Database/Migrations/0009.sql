-- What the user records of an order: a return, refunds that arrived, what only the buyer knows of the payment, the outcome.
-- Append-only, like dispute plans: the newest record of a topic counts.
CREATE TABLE Records (
  Id INTEGER PRIMARY KEY, OrderNumber TEXT NOT NULL, Topic TEXT NOT NULL, Record TEXT NOT NULL, At INTEGER NOT NULL) STRICT;
CREATE INDEX RecordsOfOrder ON Records (OrderNumber, Topic);

CREATE TRIGGER RecordsKeep BEFORE UPDATE ON Records BEGIN SELECT RAISE(ABORT, 'records are append-only'); END;
CREATE TRIGGER RecordsStay BEFORE DELETE ON Records BEGIN SELECT RAISE(ABORT, 'records are append-only'); END;
