"""The page Results: what the network gets right, and where it goes wrong."""
