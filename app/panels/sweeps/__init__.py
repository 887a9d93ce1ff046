"""Sweeps on a page: the form for a new one, the table of its runs, and the page that holds them with the plots."""
