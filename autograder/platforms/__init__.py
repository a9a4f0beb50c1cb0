"""What runs Chainrule on a platform: packages for it, and what its services read."""
