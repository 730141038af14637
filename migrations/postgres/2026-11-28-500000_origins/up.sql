-- Where each published version and revision came from: 'file' for the operator's folder, 'inside' for the program itself. Until now
-- there were files only.
ALTER TABLE survey_version ADD COLUMN origin TEXT NOT NULL DEFAULT 'file' CHECK (origin IN ('file', 'inside'));
ALTER TABLE scorecard_revision ADD COLUMN origin TEXT NOT NULL DEFAULT 'file' CHECK (origin IN ('file', 'inside'));
