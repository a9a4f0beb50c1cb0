# /// chainrule
# id = "class"
# title = "A bank account"
# points = 10
# ///

# %% [markdown]
# # A bank account
# Write the methods of a class. Each method is an exercise of its own: while it is graded, the
# other methods work as they should.

# %% exercise
class Account:
    """An account with a balance and a history of its bookings."""

    def __init__(self, owner):
        """Open an account: `owner` is a text, `balance` is 0, `history` is an empty list."""
        # YOUR CODE STARTS HERE
        self.owner = owner
        self.balance = 0
        self.history = []
        # YOUR CODE ENDS HERE

    def deposit(self, amount):
        """Add an amount to the balance, and the pair ("deposit", amount) to the history."""
        # YOUR CODE STARTS HERE
        self.balance += amount
        self.history.append(("deposit", amount))
        # YOUR CODE ENDS HERE

    def withdraw(self, amount):
        """Take an amount from the balance; return False and change nothing if it is too large."""
        done = False
        # YOUR CODE STARTS HERE
        if amount <= self.balance:
            self.balance -= amount
            self.history.append(("withdraw", amount))
            done = True
        # YOUR CODE ENDS HERE
        return done

# %% hidden
def account(balance):
    made = Account("ada")
    made.balance = balance
    return made

# The first argument of a method is the object; its attributes are compared afterwards.
@cases(Account.__init__, {"example": "ada", "other": "grace", "edge_empty": ""})
def _(rng, owner):
    return {}, owner

@cases(Account.deposit, {"example": 5, "more": 100, "edge_zero": 0})
def _(rng, balance):
    return account(balance), int(rng.randint(1, 50))

@cases(Account.withdraw, {"example": (10, 4), "example_all": (7, 7), "less": (20, 3), "too_much": (3, 5)})
def _(rng, balance, amount):
    extra = int(rng.randint(0, 50))
    return account(balance + extra), amount + extra

mistake(Account.deposit, "+= amount", "= amount", "The amount replaces the balance. Add it.")
mistake(Account.withdraw, "<=", "<", "An amount that is exactly the balance can be withdrawn, too.")
