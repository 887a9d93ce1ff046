"""The Data page: what is in the data, what is done to it, and one click that fits the network to it."""

from app.panels.data_page.page import DataPage

__all__ = ["DataPage"]
