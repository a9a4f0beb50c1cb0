"""The trusted side of the sandbox: start workers, send them requests, end them."""
