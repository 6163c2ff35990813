-- Two tables, because what members' documents hold must not change the statistics that others are ranked by.
CREATE VIRTUAL TABLE kb_search_all USING fts5(heading, body, content='', contentless_delete=1, detail=full, tokenize="unicode61 remove_diacritics 0");
--> statement-breakpoint
CREATE VIRTUAL TABLE kb_search_public USING fts5(heading, body, content='', contentless_delete=1, detail=full, tokenize="unicode61 remove_diacritics 0");
