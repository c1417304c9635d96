"""Every budget of the design, measured on the machine at hand."""
