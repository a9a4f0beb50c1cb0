# /// chainrule
# id = "weather"
# title = "A year of weather in pandas"
# points = 10
# packages = ["pandas"]
# ///

# %% [markdown]
# # A year of weather in pandas
#
# Each row of the table `days` is what one station measured on one day:
#
# | column | |
# |:--|:--|
# | `station` | the short name of the station |
# | `date` | the day, a date |
# | `celsius` | the mean temperature; it is missing if the sensor failed |
# | `rain` | the rain in millimetres |

# %%
import numpy as np
import pandas as pd

days = pd.DataFrame(
    {
        "station": ["kos", "kos", "oslo"],
        "date": pd.to_datetime(["2024-02-28", "2024-03-01", "2024-03-01"]),
        "celsius": [12.5, np.nan, -1.0],
        "rain": [0.0, 3.2, 8.1],
    }
)
print(days)

# %% [markdown]
# ## Missing values
#
# A missing temperature is replaced by the mean of the same station. A station without any
# temperature keeps its gaps. The rows keep their order, and the caller's table stays as it was.
#
# *Hint: `groupby(...).transform("mean")` has one value for each row.*

# %% exercise
def filled(days):
    """Return a new table in which no temperature is missing."""
    # YOUR CODE STARTS HERE
    means = days.groupby("station")["celsius"].transform("mean")
    table = days.assign(celsius=days["celsius"].fillna(means))
    # YOUR CODE ENDS HERE
    return table

# %% [markdown]
# ## Dry days
#
# *Hint: `days["date"].dt.month` is the month of each date, from 1 to 12.*

# %% exercise
def dry_days(days, month):
    """Return the rows of a month with less than 1 mm of rain, sorted by date, counted from 0."""
    # YOUR CODE STARTS HERE
    chosen = days[(days["date"].dt.month == month) & (days["rain"] < 1)]
    rows = chosen.sort_values("date").reset_index(drop=True)
    # YOUR CODE ENDS HERE
    return rows

# %% [markdown]
# ## Rain of each station
#
# Here the result is a Series: its index holds the stations, its values the sums of their rain.

# %% exercise
def total_rain(days):
    """Return a Series: the sum of the rain of each station."""
    # YOUR CODE STARTS HERE
    totals = days.groupby("station")["rain"].sum()
    # YOUR CODE ENDS HERE
    return totals

# %% exercise
def warmest(days):
    """Return the date of the highest temperature, or None if no temperature is known."""
    date = None
    # YOUR CODE STARTS HERE
    known = days.dropna(subset=["celsius"])
    if len(known) > 0:
        date = known.sort_values("celsius")["date"].iloc[-1]
    # YOUR CODE ENDS HERE
    return date

# %% [markdown]
# ## Heights
#
# A second table has the columns `station` and `metres`. Join both: each row of `days` gets the
# height of its station, and a station without a known height keeps its rows, with a gap. Then add
# the column `sea_level`: the temperature at sea level, which is higher by 0.0065 degrees for each
# metre of height.

# %% exercise points=20
def at_sea_level(days, heights):
    """Return `days` with the new columns `metres` and `sea_level`."""
    # YOUR CODE STARTS HERE
    table = days.merge(heights, on="station", how="left")
    table["sea_level"] = table["celsius"] + 0.0065 * table["metres"]
    # YOUR CODE ENDS HERE
    return table

# %%
print(at_sea_level(days, pd.DataFrame({"station": ["oslo"], "metres": [94]})))

# %% hidden
NAMES = ["kos", "oslo", "riga", "bern", "lyon"]
SIZES = {"example": (2, 4), "small": (3, 3), "many": (5, 12), "edge_one_row": (1, 1)}

def measured(rng, stations, count):
    rows = stations * count
    table = pd.DataFrame(
        {
            "station": np.array(NAMES)[np.arange(rows) % stations],
            "date": np.datetime64("2024-01-30") + rng.permutation(3 * rows)[:rows],
            "celsius": (rng.permutation(rows) / 2 - 3).round(1),
            "rain": rng.permutation(np.linspace(0, 2.4, rows)).round(1),
        }
    )
    table.loc[rng.randint(rows), "celsius"] = np.nan
    return table

for function in (filled, total_rain):
    cases(function, SIZES)(measured)

@cases(warmest, {**SIZES, "edge_one_known": (1, 2)})
def _(rng, stations, count):
    days = measured(rng, stations, count)
    return days.assign(rain=days["rain"].where(days["celsius"] < days["celsius"].max()))

@cases(dry_days, {**SIZES, "example": (3, 8), "edge_no_day": (2, 2)})
def _(rng, stations, count):
    days = measured(rng, stations, count)
    days.loc[0, "rain"] = 1.0
    return days, 11 if stations == count == 2 else int(days["date"].dt.month.iloc[0])

@cases(at_sea_level, SIZES)
def _(rng, stations, count):
    heights = pd.DataFrame({"station": NAMES[::-1], "metres": rng.randint(5, 900, len(NAMES))})
    return measured(rng, stations, count), heights.iloc[: max(1, 5 - stations // 2)]

@law(filled)
def _(args, result):
    known = args[0]["celsius"].notna()
    return bool((result["celsius"][known] == args[0]["celsius"][known]).all())

mistake(filled, "fillna(means)", "fillna(0)", "The gaps become 0, which is a temperature, too.")
mistake(filled, "fillna(means)", "fillna(days['celsius'].mean())", "The mean is over all stations.")
mistake(dry_days, "< 1", "<= 1", "A day with exactly 1 mm is not dry.")
mistake(dry_days, ".sort_values(\"date\")", "", "The rows are not sorted by date.")
mistake(dry_days, ".reset_index(drop=True)", "", "The rows keep their old labels.")
mistake(total_rain, ".sum()", ".mean()", "It is the mean of the rain, not its sum.")
mistake(total_rain, '"station"', '"date"', "The groups are not those of the stations.")
mistake(warmest, "iloc[-1]", "iloc[0]", "It is the coldest day.")
mistake(warmest, '["date"]', '["celsius"]', "The temperature is returned, not its date.")
mistake(at_sea_level, "left", "inner", "Rows of stations without a height are lost.")
mistake(at_sea_level, "] + 0", "] - 0", "It is warmer at sea level, not colder.")

same(total_rain, ".sum()", ".agg('sum')", "both are the sum of each group")
same(
    warmest,
    'known.sort_values("celsius")["date"].iloc[-1]',
    'known.loc[known["celsius"].idxmax(), "date"]',
    "no two temperatures are equal, so the last in order is the largest",
)
same(at_sea_level, 'on="station", ', "", "the station is the only column of both tables")
