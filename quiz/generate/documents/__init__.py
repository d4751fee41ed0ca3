"""Documents: from the bytes of a file or a page to plain text and what the document says about itself."""
