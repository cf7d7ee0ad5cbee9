-- What the buyer ticked off, and the calendars that may fetch the deadlines by a secret address.
CREATE TABLE Ticks (
  Id INTEGER PRIMARY KEY, OrderNumber TEXT NOT NULL, Step TEXT NOT NULL, Done INTEGER NOT NULL, At INTEGER NOT NULL) STRICT;
CREATE INDEX TicksOfOrder ON Ticks (OrderNumber);
CREATE TRIGGER TicksKeep BEFORE UPDATE ON Ticks BEGIN SELECT RAISE(ABORT, 'ticks are append-only'); END;
CREATE TRIGGER TicksStay BEFORE DELETE ON Ticks BEGIN SELECT RAISE(ABORT, 'ticks are append-only'); END;

CREATE TABLE CalendarFeeds (
  Id TEXT PRIMARY KEY, Name TEXT NOT NULL, SecretHash TEXT NOT NULL, Language TEXT NOT NULL, Alarms TEXT NOT NULL,
  CreatedAt INTEGER NOT NULL, LastUsedAt INTEGER, RevokedAt INTEGER) STRICT;
