"""Qt palettes made from the tokens. Qt's own colour scheme cannot be set on bare X11, so the palettes are ours."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from app.theme.tokens import Tokens, blend


def palette(tokens: Tokens) -> QPalette:
    """The palette of a theme, for the Fusion style."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    colors = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: blend(tokens.hover, tokens.surface, 0.4),
        role.Text: tokens.text,
        role.PlaceholderText: tokens.text_muted,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.error,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.accent_text,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Light: blend(tokens.raised, tokens.hover, 0.5),
        role.Midlight: tokens.hover,
        role.Mid: tokens.border,
        role.Dark: tokens.border_strong,
        role.Shadow: tokens.shadow,
    }
    result = QPalette()
    for key, color in colors.items():
        result.setColor(key, QColor(color))
    for key in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        result.setColor(group.Disabled, key, QColor(tokens.text_disabled))
    result.setColor(group.Disabled, role.Highlight, QColor(tokens.hover))
    # A list that does not have the focus still shows clearly what is chosen in it.
    result.setColor(group.Inactive, role.Highlight, QColor(tokens.selection))
    result.setColor(group.Inactive, role.HighlightedText, QColor(tokens.text))
    return result
