-- Notes: each row is one version of a note. The newest counts; one without words has put the note away. Append-only.
CREATE TABLE Notes (
  Id INTEGER PRIMARY KEY, NoteId TEXT NOT NULL, OrderNumber TEXT NOT NULL, Text TEXT, HappenedAt INTEGER, At INTEGER NOT NULL) STRICT;
CREATE INDEX NotesOfOrder ON Notes (OrderNumber);
CREATE TRIGGER NotesKeep BEFORE UPDATE ON Notes BEGIN SELECT RAISE(ABORT, 'notes are append-only'); END;
CREATE TRIGGER NotesStay BEFORE DELETE ON Notes BEGIN SELECT RAISE(ABORT, 'notes are append-only'); END;

-- Search: what is said of each order, as it is shown and as it is compared. Rebuildable, like the facts.
-- Three letters at a time are indexed, since many scripts put no space between words.
CREATE TABLE SearchEntries (
  Id INTEGER PRIMARY KEY, OrderNumber TEXT NOT NULL, Kind INTEGER NOT NULL, Title TEXT, Text TEXT NOT NULL, Folded TEXT NOT NULL,
  Said TEXT, At INTEGER, Exhibit TEXT, Capture TEXT, Part TEXT, Place TEXT, Item TEXT) STRICT;
CREATE INDEX SearchEntriesOfOrder ON SearchEntries (OrderNumber);
CREATE VIRTUAL TABLE SearchIndex USING fts5 (Folded, content = 'SearchEntries', content_rowid = 'Id', tokenize = 'trigram case_sensitive 1');
CREATE TRIGGER SearchEntriesIn AFTER INSERT ON SearchEntries BEGIN
  INSERT INTO SearchIndex (rowid, Folded) VALUES (new.Id, new.Folded); END;
CREATE TRIGGER SearchEntriesOut AFTER DELETE ON SearchEntries BEGIN
  INSERT INTO SearchIndex (SearchIndex, rowid, Folded) VALUES ('delete', old.Id, old.Folded); END;

-- The orders of which something changed since they were made findable.
CREATE TABLE SearchDue (OrderNumber TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TRIGGER SearchFactsIn AFTER INSERT ON OrderFacts BEGIN INSERT OR IGNORE INTO SearchDue VALUES (new.OrderNumber); END;
CREATE TRIGGER SearchFactsOut AFTER DELETE ON OrderFacts BEGIN INSERT OR IGNORE INTO SearchDue VALUES (old.OrderNumber); END;
CREATE TRIGGER SearchCorrections AFTER INSERT ON Corrections BEGIN INSERT OR IGNORE INTO SearchDue VALUES (new.OrderNumber); END;
CREATE TRIGGER SearchAttachments AFTER INSERT ON Attachments BEGIN INSERT OR IGNORE INTO SearchDue VALUES (new.OrderNumber); END;
CREATE TRIGGER SearchNotes AFTER INSERT ON Notes BEGIN INSERT OR IGNORE INTO SearchDue VALUES (new.OrderNumber); END;
-- A capture that names no order speaks to those that carry its mark.
CREATE TRIGGER SearchMarksIn AFTER INSERT ON Marks WHEN new.OrderNumber IS NULL BEGIN
  INSERT OR IGNORE INTO SearchDue SELECT OrderNumber FROM Marks WHERE Word = new.Word AND OrderNumber IS NOT NULL; END;
CREATE TRIGGER SearchMarksOut AFTER DELETE ON Marks WHEN old.OrderNumber IS NULL BEGIN
  INSERT OR IGNORE INTO SearchDue SELECT OrderNumber FROM Marks WHERE Word = old.Word AND OrderNumber IS NOT NULL; END;
INSERT OR IGNORE INTO SearchDue SELECT OrderNumber FROM OrderFacts;
