-- The first schema. Append-only tables are guarded by triggers; rebuildable ones hold nothing that the vault does not.
CREATE TABLE Captures (
  Id TEXT PRIMARY KEY, Url TEXT NOT NULL, Title TEXT NOT NULL, CapturedAt INTEGER NOT NULL, StoredAt INTEGER NOT NULL,
  TimeZone TEXT NOT NULL, Language TEXT NOT NULL, Head TEXT NOT NULL, Manifest TEXT NOT NULL) STRICT;
CREATE TABLE CaptureParts (
  CaptureId TEXT NOT NULL REFERENCES Captures(Id), Ordinal INTEGER NOT NULL, Name TEXT NOT NULL, ContentType TEXT NOT NULL,
  Bytes INTEGER NOT NULL, Sha256 TEXT NOT NULL, PRIMARY KEY (CaptureId, Ordinal)) STRICT;
CREATE TABLE Attachments (
  Id TEXT PRIMARY KEY, OrderNumber TEXT NOT NULL, FileName TEXT NOT NULL, ContentType TEXT NOT NULL, Bytes INTEGER NOT NULL,
  Sha256 TEXT NOT NULL, Caption TEXT NOT NULL, StoredAt INTEGER NOT NULL) STRICT;
CREATE INDEX AttachmentsOfOrder ON Attachments (OrderNumber);
CREATE TABLE Corrections (
  Id INTEGER PRIMARY KEY, OrderNumber TEXT NOT NULL, Field TEXT NOT NULL, Value TEXT, Reason TEXT NOT NULL, At INTEGER NOT NULL) STRICT;
CREATE INDEX CorrectionsOfOrder ON Corrections (OrderNumber);
CREATE TABLE DisputePlans (
  Id INTEGER PRIMARY KEY, OrderNumber TEXT NOT NULL, Plan TEXT NOT NULL, At INTEGER NOT NULL) STRICT;
CREATE INDEX DisputePlansOfOrder ON DisputePlans (OrderNumber);
CREATE TABLE Custody (
  Seq INTEGER PRIMARY KEY, At INTEGER NOT NULL, Type TEXT NOT NULL, Subject TEXT NOT NULL, Payload TEXT NOT NULL,
  Previous TEXT NOT NULL, Hash TEXT NOT NULL) STRICT;
CREATE TABLE Devices (
  Id TEXT PRIMARY KEY, Name TEXT NOT NULL, Origin TEXT, TokenHash TEXT NOT NULL, PreviousTokenHash TEXT, PreviousUntil INTEGER,
  CreatedAt INTEGER NOT NULL, LastUsedAt INTEGER, RevokedAt INTEGER) STRICT;
CREATE TABLE Bundles (
  Id TEXT PRIMARY KEY, OrderNumber TEXT NOT NULL, Profile TEXT NOT NULL, Options TEXT NOT NULL, State TEXT NOT NULL, Problem TEXT,
  Sha256 TEXT, Bytes INTEGER, CreatedAt INTEGER NOT NULL, FinishedAt INTEGER) STRICT;
CREATE TABLE Readings (
  CaptureId TEXT PRIMARY KEY REFERENCES Captures(Id), State TEXT NOT NULL, Attempts INTEGER NOT NULL, Page TEXT NOT NULL, Facts TEXT,
  ReadAt INTEGER) STRICT;
CREATE TABLE OrderFacts (
  CaptureId TEXT NOT NULL REFERENCES Captures(Id), Ordinal INTEGER NOT NULL, OrderNumber TEXT NOT NULL, CapturedAt INTEGER NOT NULL,
  Page TEXT NOT NULL, Facts TEXT NOT NULL, PRIMARY KEY (CaptureId, Ordinal)) STRICT;
CREATE INDEX OrderFactsOfOrder ON OrderFacts (OrderNumber);

CREATE TRIGGER CapturesKeep BEFORE UPDATE ON Captures BEGIN SELECT RAISE(ABORT, 'captures are append-only'); END;
CREATE TRIGGER CapturesStay BEFORE DELETE ON Captures BEGIN SELECT RAISE(ABORT, 'captures are append-only'); END;
CREATE TRIGGER CapturePartsKeep BEFORE UPDATE ON CaptureParts BEGIN SELECT RAISE(ABORT, 'captures are append-only'); END;
CREATE TRIGGER CapturePartsStay BEFORE DELETE ON CaptureParts BEGIN SELECT RAISE(ABORT, 'captures are append-only'); END;
CREATE TRIGGER AttachmentsKeep BEFORE UPDATE ON Attachments BEGIN SELECT RAISE(ABORT, 'attachments are append-only'); END;
CREATE TRIGGER AttachmentsStay BEFORE DELETE ON Attachments BEGIN SELECT RAISE(ABORT, 'attachments are append-only'); END;
CREATE TRIGGER CorrectionsKeep BEFORE UPDATE ON Corrections BEGIN SELECT RAISE(ABORT, 'corrections are append-only'); END;
CREATE TRIGGER CorrectionsStay BEFORE DELETE ON Corrections BEGIN SELECT RAISE(ABORT, 'corrections are append-only'); END;
CREATE TRIGGER DisputePlansKeep BEFORE UPDATE ON DisputePlans BEGIN SELECT RAISE(ABORT, 'dispute plans are append-only'); END;
CREATE TRIGGER DisputePlansStay BEFORE DELETE ON DisputePlans BEGIN SELECT RAISE(ABORT, 'dispute plans are append-only'); END;
CREATE TRIGGER CustodyKeep BEFORE UPDATE ON Custody BEGIN SELECT RAISE(ABORT, 'the custody log is append-only'); END;
CREATE TRIGGER CustodyStay BEFORE DELETE ON Custody BEGIN SELECT RAISE(ABORT, 'the custody log is append-only'); END;
