-- Paragraphs that stand under reports of several stories, such as notices: with them one story can be traced anew by itself.

CREATE TABLE standing_paragraphs (
  key INTEGER PRIMARY KEY
) STRICT;
