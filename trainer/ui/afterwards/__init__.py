"""Afterwards: whom one left and how it felt, what one promised, and a month looked back on."""
