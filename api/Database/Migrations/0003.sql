-- Files that were imported rather than captured: one row for each, whatever became of it. Pages and mails name their capture;
-- a file without one is an attachment, or waits for its order when Attachments has none of these bytes.
CREATE TABLE ImportedFiles (
  Sha256 TEXT PRIMARY KEY, FileName TEXT NOT NULL, ContentType TEXT NOT NULL, Bytes INTEGER NOT NULL, ModifiedAt INTEGER,
  StoredAt INTEGER NOT NULL, CaptureId TEXT REFERENCES Captures(Id)) STRICT;
CREATE INDEX ImportedFilesOfCapture ON ImportedFiles (CaptureId);
CREATE INDEX AttachmentsOfBytes ON Attachments (Sha256);

CREATE TRIGGER ImportedFilesKeep BEFORE UPDATE ON ImportedFiles BEGIN SELECT RAISE(ABORT, 'imported files are append-only'); END;
CREATE TRIGGER ImportedFilesStay BEFORE DELETE ON ImportedFiles BEGIN SELECT RAISE(ABORT, 'imported files are append-only'); END;
