-- What the user says of the files: captions, what they show, which are set aside, in which order; and which file is a copy of what. Append-only.
CREATE TABLE AttachmentEntries (
  Id INTEGER PRIMARY KEY, OrderNumber TEXT NOT NULL, AttachmentId TEXT REFERENCES Attachments(Id), Field TEXT NOT NULL, Value TEXT NOT NULL,
  At INTEGER NOT NULL) STRICT;
CREATE INDEX AttachmentEntriesOfOrder ON AttachmentEntries (OrderNumber);
CREATE TABLE AttachmentCopies (
  AttachmentId TEXT PRIMARY KEY REFERENCES Attachments(Id) DEFERRABLE INITIALLY DEFERRED, OrderNumber TEXT NOT NULL, Sha256 TEXT NOT NULL, OriginalSha256 TEXT NOT NULL,
  OriginalId TEXT REFERENCES Attachments(Id), CaptureId TEXT REFERENCES Captures(Id), Done TEXT NOT NULL, Milliseconds INTEGER,
  At INTEGER NOT NULL) STRICT;
CREATE INDEX AttachmentCopiesOfOrder ON AttachmentCopies (OrderNumber);

CREATE TRIGGER AttachmentEntriesKeep BEFORE UPDATE ON AttachmentEntries BEGIN SELECT RAISE(ABORT, 'entries about files are append-only'); END;
CREATE TRIGGER AttachmentEntriesStay BEFORE DELETE ON AttachmentEntries BEGIN SELECT RAISE(ABORT, 'entries about files are append-only'); END;
CREATE TRIGGER AttachmentCopiesKeep BEFORE UPDATE ON AttachmentCopies BEGIN SELECT RAISE(ABORT, 'links of copies are append-only'); END;
CREATE TRIGGER AttachmentCopiesStay BEFORE DELETE ON AttachmentCopies BEGIN SELECT RAISE(ABORT, 'links of copies are append-only'); END;
