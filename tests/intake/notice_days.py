"""Days of notices on which the tables of phrases are read; N in their heads."""

N_DEC_2021 = "2021-12-10"  # Friday
N_MAR_2022 = "2022-03-31"  # Thursday
N_MAY_2023 = "2023-05-16"  # Tuesday
N_FEB_2023 = "2023-02-21"  # Tuesday
N_APR_2024 = "2024-04-25"  # Thursday before a swapped day off
N_SEP_2025 = "2025-09-08"  # Monday
N_OCT_2023 = "2023-10-10"  # Tuesday
N_MAR_2026 = "2026-03-10"  # Tuesday
N_AUG_2026 = "2026-08-01"  # Saturday

# sentence, N, the earliest day (None: no day), the rule (None: nothing is read)
Row = tuple[str, str, str | None, str | None]
