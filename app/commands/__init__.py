"""What `layerloom WORD …` does, one module a word; app/cli.py is their door."""
