-- Sentences of the claim as the buyer wrote them. Append-only: the newest of a sentence and language counts; one without a text takes the earlier one back.
CREATE TABLE ClaimEdits (
  Id INTEGER PRIMARY KEY, OrderNumber TEXT NOT NULL, Sentence TEXT NOT NULL, Language TEXT NOT NULL, Text TEXT, Draft TEXT NOT NULL, At INTEGER NOT NULL) STRICT;
CREATE INDEX ClaimEditsOfOrder ON ClaimEdits (OrderNumber);
CREATE TRIGGER ClaimEditsKeep BEFORE UPDATE ON ClaimEdits BEGIN SELECT RAISE(ABORT, 'claim edits are append-only'); END;
CREATE TRIGGER ClaimEditsStay BEFORE DELETE ON ClaimEdits BEGIN SELECT RAISE(ABORT, 'claim edits are append-only'); END;
