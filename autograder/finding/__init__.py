"""From what people have (folders, zip files, downloads) to submissions: whose, and which counts."""
