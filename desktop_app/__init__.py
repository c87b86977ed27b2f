"""Đôn Đốc: follows up the directives in notices of a leader's conclusions."""
