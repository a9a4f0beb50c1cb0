"""What counts in the end: the class list, the policies, the decisions by hand, the grades."""
