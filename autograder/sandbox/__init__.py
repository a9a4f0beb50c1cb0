"""The trusted side of the sandbox: starting workers, talking to them, ending them."""
