"""The built-in assignments. Each is a folder with content and no engine code."""
