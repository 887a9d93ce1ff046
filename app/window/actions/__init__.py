"""THE action table: `row` says what a row is, a module a subject holds its rows, `table` puts them together."""
