INSERT INTO kb_index (generation, next_passage) VALUES (0, 1);
