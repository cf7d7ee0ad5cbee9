-- The number of each piece of evidence of an order, given once, when it comes in, and never again to anything else. Append-only: a page that a later
-- reading no longer counts to the order leaves its number unused.
CREATE TABLE ExhibitNumbers (
  OrderNumber TEXT NOT NULL, Number INTEGER NOT NULL, Item TEXT NOT NULL, PRIMARY KEY (OrderNumber, Number), UNIQUE (OrderNumber, Item)) STRICT, WITHOUT ROWID;

-- What is there already keeps the number that it was cited by: captures, oldest first, then the user's files as they came.
INSERT INTO ExhibitNumbers
SELECT OrderNumber, ROW_NUMBER() OVER (PARTITION BY OrderNumber ORDER BY IsFile, At, Item), Item FROM (
  SELECT f.OrderNumber, 0 AS IsFile, c.CapturedAt AS At, c.Id AS Item FROM OrderFacts f JOIN Captures c ON c.Id = f.CaptureId
  UNION
  SELECT carried.OrderNumber, 0, c.CapturedAt, c.Id FROM Marks offered
  JOIN Marks carried ON carried.Word = offered.Word AND carried.OrderNumber IS NOT NULL JOIN Captures c ON c.Id = offered.CaptureId WHERE offered.OrderNumber IS NULL
  UNION
  SELECT OrderNumber, 1, StoredAt, Id FROM Attachments);

CREATE TRIGGER ExhibitNumbersKeep BEFORE UPDATE ON ExhibitNumbers BEGIN SELECT RAISE(ABORT, 'exhibit numbers are given once'); END;
CREATE TRIGGER ExhibitNumbersStay BEFORE DELETE ON ExhibitNumbers BEGIN SELECT RAISE(ABORT, 'exhibit numbers are given once'); END;

CREATE TRIGGER ExhibitOfFacts AFTER INSERT ON OrderFacts BEGIN
  INSERT INTO ExhibitNumbers
  SELECT new.OrderNumber, 1 + COALESCE((SELECT MAX(Number) FROM ExhibitNumbers WHERE OrderNumber = new.OrderNumber), 0), new.CaptureId
  WHERE NOT EXISTS (SELECT 1 FROM ExhibitNumbers WHERE OrderNumber = new.OrderNumber AND Item = new.CaptureId); END;
CREATE TRIGGER ExhibitOfFile AFTER INSERT ON Attachments BEGIN
  INSERT INTO ExhibitNumbers
  SELECT new.OrderNumber, 1 + COALESCE((SELECT MAX(Number) FROM ExhibitNumbers WHERE OrderNumber = new.OrderNumber), 0), new.Id
  WHERE NOT EXISTS (SELECT 1 FROM ExhibitNumbers WHERE OrderNumber = new.OrderNumber AND Item = new.Id); END;
-- A capture that names no order belongs to those that carry its mark, whichever of the two came first.
CREATE TRIGGER ExhibitOfOffered AFTER INSERT ON Marks WHEN new.OrderNumber IS NULL BEGIN
  INSERT INTO ExhibitNumbers
  SELECT carried.OrderNumber, 1 + COALESCE((SELECT MAX(Number) FROM ExhibitNumbers WHERE OrderNumber = carried.OrderNumber), 0), new.CaptureId
  FROM (SELECT DISTINCT OrderNumber FROM Marks WHERE Word = new.Word AND OrderNumber IS NOT NULL) carried
  WHERE NOT EXISTS (SELECT 1 FROM ExhibitNumbers WHERE OrderNumber = carried.OrderNumber AND Item = new.CaptureId); END;
CREATE TRIGGER ExhibitOfCarried AFTER INSERT ON Marks WHEN new.OrderNumber IS NOT NULL BEGIN
  INSERT INTO ExhibitNumbers
  SELECT new.OrderNumber, COALESCE((SELECT MAX(Number) FROM ExhibitNumbers WHERE OrderNumber = new.OrderNumber), 0) + ROW_NUMBER() OVER (ORDER BY offered.CaptureId), offered.CaptureId
  FROM (SELECT DISTINCT CaptureId FROM Marks WHERE Word = new.Word AND OrderNumber IS NULL) offered
  WHERE NOT EXISTS (SELECT 1 FROM ExhibitNumbers WHERE OrderNumber = new.OrderNumber AND Item = offered.CaptureId); END;
