"""The panels around the canvas: each shows a part of one workspace and edits the same document."""
