"""How the app looks: colours, fonts, icons and the Qt style, the same in every panel and on the canvas.

`apply(app, "dark")` puts a theme on; everything else asks for `tokens()` when it paints. Putting a theme on changes the
application's palette, so a widget that keeps something made of colours (an icon, a brush) makes it again in
`changeEvent` on `QEvent.Type.PaletteChange`.
"""

from app.theme.current import apply, system_name, tokens
from app.theme.fonts import FAMILY, font, load_fonts, pixel_font
from app.theme.icons import category_icon, draw_category, icon, icon_names, pixmap
from app.theme.palettes import palette
from app.theme.style import style_sheet
from app.theme.tokens import CATEGORIES, CONTRAST, DARK, LIGHT, THEMES, Tokens, blend, contrast_ratio

__all__ = [
    "CATEGORIES",
    "CONTRAST",
    "DARK",
    "FAMILY",
    "LIGHT",
    "THEMES",
    "Tokens",
    "apply",
    "blend",
    "category_icon",
    "contrast_ratio",
    "draw_category",
    "font",
    "icon",
    "icon_names",
    "load_fonts",
    "palette",
    "pixel_font",
    "pixmap",
    "style_sheet",
    "system_name",
    "tokens",
]
