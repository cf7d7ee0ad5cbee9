-- Marks: a carrier's page names a parcel and a listing names a product, but neither names an order. Rebuildable, like the facts.
-- With an order: the order carries the mark. Without: the capture has something to say to whoever carries it.
CREATE TABLE Marks (
  Id INTEGER PRIMARY KEY, CaptureId TEXT NOT NULL REFERENCES Captures(Id), OrderNumber TEXT, Word TEXT NOT NULL) STRICT;
CREATE INDEX MarksOfCapture ON Marks (CaptureId);
CREATE INDEX MarksCarried ON Marks (Word, OrderNumber) WHERE OrderNumber IS NOT NULL;
CREATE INDEX MarksOffered ON Marks (Word) WHERE OrderNumber IS NULL;

-- What was read before the table was there carries its marks too.
INSERT INTO Marks (CaptureId, OrderNumber, Word)
  SELECT DISTINCT f.CaptureId, f.OrderNumber, 'product:' || json_extract(line.value, '$.productId')
  FROM OrderFacts f, json_each(f.Facts, '$.lines') line WHERE json_extract(line.value, '$.productId') IS NOT NULL;
INSERT INTO Marks (CaptureId, OrderNumber, Word)
  SELECT DISTINCT f.CaptureId, f.OrderNumber, 'parcel:' || upper(replace(replace(json_extract(parcel.value, '$.trackingNumber.value'), ' ', ''), '-', ''))
  FROM OrderFacts f, json_each(f.Facts, '$.parcels') parcel WHERE json_extract(parcel.value, '$.trackingNumber.value') IS NOT NULL;
INSERT INTO Marks (CaptureId, OrderNumber, Word)
  SELECT DISTINCT f.CaptureId, f.OrderNumber, 'line:' || json_extract(line.value, '$.lineId')
  FROM OrderFacts f, json_each(f.Facts, '$.lines') line WHERE json_extract(line.value, '$.lineId') IS NOT NULL;
INSERT INTO Marks (CaptureId, OrderNumber, Word)
  SELECT DISTINCT f.CaptureId, f.OrderNumber, 'dispute:' || json_extract(dispute.value, '$.id')
  FROM OrderFacts f, json_each(f.Facts, '$.disputes') dispute WHERE json_extract(dispute.value, '$.id') IS NOT NULL;
