-- What is said of a file is found too, as soon as it is said.
CREATE TRIGGER SearchAttachmentEntries AFTER INSERT ON AttachmentEntries BEGIN INSERT OR IGNORE INTO SearchDue VALUES (new.OrderNumber); END;
