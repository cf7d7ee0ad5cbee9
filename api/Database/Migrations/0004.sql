-- Which ways found which field in which capture, so that drift is seen before it hurts. Rebuildable, like the facts.
ALTER TABLE Readings ADD COLUMN Reader TEXT;
CREATE TABLE Ways (
  CaptureId TEXT NOT NULL REFERENCES Captures(Id), Field TEXT NOT NULL, Response INTEGER NOT NULL, Selector INTEGER NOT NULL,
  Label INTEGER NOT NULL, Layout INTEGER NOT NULL, Pattern INTEGER NOT NULL, Missing INTEGER NOT NULL, PRIMARY KEY (CaptureId, Field)) STRICT;

-- What was read before the table was there is counted too.
INSERT INTO Ways (CaptureId, Field, Response, Selector, Label, Layout, Pattern, Missing)
  SELECT r.CaptureId, json_extract(w.value, '$.field'), json_extract(w.value, '$.response'), json_extract(w.value, '$.selector'),
    json_extract(w.value, '$.label'), json_extract(w.value, '$.layout'), json_extract(w.value, '$.pattern'), 0
  FROM Readings r, json_each(r.Facts, '$.ways') w WHERE r.Facts IS NOT NULL;
