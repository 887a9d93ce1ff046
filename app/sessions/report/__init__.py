"""What a run comes to on one page: gathered from what is kept of it, written as HTML or Markdown. No Qt."""
