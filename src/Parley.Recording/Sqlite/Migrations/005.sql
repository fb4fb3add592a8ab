-- What tells the act and each issue: the statement, its condition alone, or what stands around it.

ALTER TABLE statements ADD COLUMN act_basis TEXT;

-- A JSON array as long as issues.
ALTER TABLE statements ADD COLUMN issue_bases TEXT;
