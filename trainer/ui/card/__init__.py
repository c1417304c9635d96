"""The pocket card: plans and own lines on a page and on a phone."""
