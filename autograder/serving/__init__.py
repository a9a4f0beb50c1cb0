"""The class in a browser on this machine: `chainrule serve`."""
