"""Find submissions in folders, zip files and downloads: who handed in which file."""
