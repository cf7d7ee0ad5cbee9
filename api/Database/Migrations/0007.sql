ALTER TABLE Bundles ADD COLUMN Pages INTEGER;
CREATE INDEX BundlesOfOrder ON Bundles (OrderNumber);
CREATE TABLE ReceiverLimits (Profile TEXT PRIMARY KEY, Limits TEXT NOT NULL, ChangedAt INTEGER NOT NULL) STRICT;
CREATE TABLE BundleDrafts (
  OrderNumber TEXT NOT NULL, Profile TEXT NOT NULL, Options TEXT NOT NULL, ChangedAt INTEGER NOT NULL, PRIMARY KEY (OrderNumber, Profile)) STRICT;
CREATE TABLE MessageTranslations (
  OrderNumber TEXT NOT NULL, MessageId TEXT NOT NULL, Language TEXT NOT NULL, Text TEXT NOT NULL, ChangedAt INTEGER NOT NULL,
  PRIMARY KEY (OrderNumber, MessageId, Language)) STRICT;
