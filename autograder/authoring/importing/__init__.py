"""Turn a source notebook of nbgrader or otter into the file of an assignment."""
