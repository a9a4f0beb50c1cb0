"""The drawings of the workbooks. `make figures` writes them; nothing here is in the wheel."""
